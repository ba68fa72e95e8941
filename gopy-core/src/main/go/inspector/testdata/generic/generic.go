// Package generic has type parameters of all kinds.
package generic

import (
	"cmp"
	"fmt"
)

// One is free.
func One[T any](x T) T { return x }

// Order does not admit any.
func Order[T cmp.Ordered](x T) T { return x }

// Two are free.
func Two[K comparable, V any](m map[K]V) {}

// Mixed admits any in one place.
func Mixed[K cmp.Ordered, V any](m map[K]V) {}

// Follow has a parameter that follows.
func Follow[S ~[]E, E any](s S) S { return s }

// Tiny has no default instance.
func Tiny[T ~int8 | ~int16](x T) T { return x }

// Shown wants a method: its constraint itself is the default.
func Shown[T fmt.Stringer](x T) string { return x.String() }

// Both wants a method of one of them.
func Both[E error, V any](e E, v V) {}

// Own refers to itself in its constraint, and has no default instance.
func Own[T interface{ Less(T) bool }](x T) {}

// Plain is not generic, and brings an instance along.
type Plain struct{ Cell *Cell[int16] }

// Cell is generic.
type Cell[T any] struct {
	In   T
	Rest *Rest[T]
}

// Parts come along.
func (c Cell[T]) Parts() Part[[]T] { return Part[[]T]{} }

// Part would bring a next step along.
type Part[T any] struct{ Of T }

// Deep is not made for what came along.
func (p Part[T]) Deep() Last[[]T] { return Last[[]T]{} }

// Last is deep.
type Last[T any] struct{ Of T }

// Rest has the arguments of Cell.
type Rest[T any] struct{ In T }
