// Package panics panics.
package panics

import "errors"

// ErrCause is a panic's value.
var ErrCause = errors.New("cause")

// Text panics with s.
func Text(s string) { panic(s) }

// Index reads past the end.
func Index(i int) int {
	var a [3]int
	return a[:][i]
}

// NilPointer follows a nil pointer.
func NilPointer() int {
	var p *struct{ n int }
	return p.n
}

// Divide divides.
func Divide(a, b int) int { return a / b }

// Error panics with an error.
func Error() { panic(ErrCause) }

// Number panics with a number.
func Number(n int) { panic(n) }

// Box has a method that panics.
type Box struct{ Name string }

// Open panics.
func (b *Box) Open() string { panic("box " + b.Name) }
