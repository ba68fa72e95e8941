// Package docs is documented.
//
// It has a second paragraph.
package docs

import "errors"

// Scale multiplies value by factor.
//
// The result is exact.
func Scale(value int, factor int) int { return value * factor }

func Undocumented() {}

// Unnamed has parameters without names.
func Unnamed(int, string) int { return 0 }

// Variadic takes any number.
func Variadic(first string, rest ...int) int { return len(rest) }

// Awkward has parameters that Python reserves.
func Awkward(from int, self int, class string) int { return from + self + len(class) }

// Parse may fail.
func Parse(s string) (value int, err error) {
	if s == "" {
		return 0, errors.New("empty")
	}
	return len(s), nil
}

// Thing is a type with "quotes", \backslashes and """triple quotes""".
type Thing struct {
	// Size is in bytes.
	Size int
}

// NewThing makes one.
func NewThing(size int) *Thing { return &Thing{size} }

// Grow adds by.
func (t *Thing) Grow(by int) int {
	t.Size += by
	return t.Size
}
