// Package broken does not compile.
package broken

// Answer returns what it has not.
func Answer() int { return answer }
