// Package arguments is called in wrong ways.
package arguments

// Add adds.
func Add(a, b int) int { return a + b }

// Join joins.
func Join(a, b string) string { return a + b }

// One takes one.
func One(text string) int { return len(text) }

// None takes none.
func None() int { return 7 }

var calls int

// Count counts its calls.
func Count(a int8, b string) int {
	calls++
	return calls
}

// Calls tells how often Count ran.
func Calls() int { return calls }
