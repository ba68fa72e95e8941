// Package text has functions over strings.
package text

import "strings"

// Same gives back its argument.
func Same(s string) string { return s }

// Join puts a before b.
func Join(a, b string) string { return a + b }

// Size counts bytes.
func Size(s string) int { return len(s) }

// Repeat gives n copies.
func Repeat(s string, n int) string { return strings.Repeat(s, n) }

// Empty gives the empty string.
func Empty() string { return "" }

// Invalid gives bytes that are not UTF-8.
func Invalid() string { return "a\xff\xfeb" }

// Between puts numbers around strings, so that slots are told apart.
func Between(a int, s string, b int, t string) string {
	return strings.Repeat(s, a) + strings.Repeat(t, b)
}

var kept string

// Keep remembers s.
func Keep(s string) { kept = s }

// Kept gives what Keep remembered.
func Kept() string { return kept }
