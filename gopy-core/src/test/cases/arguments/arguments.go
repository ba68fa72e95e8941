// Package arguments is called in wrong ways.
package arguments

import (
	"context"
	"fmt"
)

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

// Kind is a named number.
type Kind int

// Part is a struct.
type Part struct{ Name string }

// Crowd has methods.
type Crowd struct{ Prefix string }

// Wide takes more than a frame has room for.
func Wide(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p string, number int8, part Part, pointer *Part, kind Kind, list []int, data []byte, call func(int) int, failure error, rest ...string) (string, error) {
	text := a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p
	if failure != nil {
		return text, failure
	}
	name := "nil"
	if pointer != nil {
		name = pointer.Name
	}
	return fmt.Sprint(text, number, part.Name, name, int(kind), list, data, call(int(number)), rest), nil
}

// Wide is a method that does.
func (c *Crowd) Wide(ctx context.Context, a, b, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u string) string {
	_, limited := ctx.Deadline()
	return fmt.Sprint(c.Prefix, a, u, limited)
}

// Wide is one of a value.
func (k Kind) Wide(a, b, d, e, f, g, h, i, j, l, m, n, o, p, q, r, s, t, u, v string) string {
	return fmt.Sprint(int(k), a, v)
}
