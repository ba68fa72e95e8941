// Package anything takes and gives any.
package anything

import (
	"fmt"
	"text/scanner"
)

// Same gives back its argument.
func Same(v any) any { return v }

// Kind names the Go type.
func Kind(v any) string { return fmt.Sprintf("%T", v) }

// Tree gives nested values.
func Tree() any {
	return map[string]any{"list": []any{1, "two", nil, 2.5}, "ok": true}
}

// Print formats.
func Print(format string, args ...any) string { return fmt.Sprintf(format, args...) }

// Thing is bound.
type Thing struct{ N int }

// NewThing makes one.
func NewThing(n int) *Thing { return &Thing{n} }

// Place gives an object of a type that no one binds.
func Place(line int) any { return &scanner.Position{Filename: "f", Line: line} }

// PlaceLine takes such an object back.
func PlaceLine(v any) int { return v.(*scanner.Position).Line }

// Placed says what a Position it holds is, if it is one.
type Placed struct{ Where any }

// SamePlace gives one object twice.
func SamePlace() (any, any) {
	p := &scanner.Position{}
	return p, p
}

// Total adds, and adds more.
func Total(numbers []int, more ...float64) float64 {
	sum := 0.0
	for _, n := range numbers {
		sum += float64(n)
	}
	for _, n := range more {
		sum += n
	}
	return sum
}
