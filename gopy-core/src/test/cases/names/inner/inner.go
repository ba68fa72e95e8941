// Package inner is below names, which has a function of that name.
package inner

// Deep tells where it is.
func Deep() string { return "deep" }
