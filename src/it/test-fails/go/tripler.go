// Package tripler triples.
package tripler

// Triple returns three times n.
func Triple(n int) int { return 3 * n }
