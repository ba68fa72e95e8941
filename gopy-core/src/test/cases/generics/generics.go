// Package generics has functions and types with type parameters.
package generics

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// Number is what Sum adds.
type Number interface {
	~int | ~int64 | ~float64
}

// Sum adds numbers.
func Sum[T Number](values ...T) (total T) {
	for _, value := range values {
		total += value
	}
	return total
}

// Keys are the keys of a map, in order.
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	var keys []K
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Double doubles each element in its place.
func Double[S ~[]E, E Number](xs S) {
	for i := range xs {
		xs[i] *= 2
	}
}

// Last is the last number.
func Last[E Number](xs []E) E { return xs[len(xs)-1] }

// Map calls a function for each element.
func Map[T, U any](xs []T, f func(T) U) []U {
	ys := make([]U, 0, len(xs))
	for _, x := range xs {
		ys = append(ys, f(x))
	}
	return ys
}

// Kind names the type that T stands for.
func Kind[T any](x T) string {
	return fmt.Sprintf("%T", &x)[1:]
}

// Zero is the zero value of T.
func Zero[T any]() T {
	var zero T
	return zero
}

// First is the first value of a sequence.
func First[T any](values iter.Seq[T]) (first T, found bool) {
	for value := range values {
		return value, true
	}
	return first, false
}

// Total adds what a sequence yields.
func Total[T Number](values iter.Seq[T]) (total T) {
	for value := range values {
		total += value
	}
	return total
}

// Tiny has none of the default instances.
type Tiny interface {
	~int8 | ~int16
}

// Negate has no instance.
func Negate[T Tiny](x T) T {
	return -x
}

// Clamp has the instance that the build asks for.
func Clamp[T Tiny](x, most T) T {
	return min(x, most)
}

// Setter is a pointer that a text fills in.
type Setter[T any] interface {
	*T
	Set(text string)
}

// Word is a text.
type Word struct{ Text string }

// Set fills a word in.
func (w *Word) Set(text string) { w.Text = text }

// Load fills in a T; P follows from it.
func Load[T any, P Setter[T]](text string) T {
	var loaded T
	P(&loaded).Set(text)
	return loaded
}

// Stack is last in, first out.
type Stack[T any] struct {
	// Name is for people.
	Name  string
	items []T
}

// NewStack makes a stack of values.
func NewStack[T any](values ...T) *Stack[T] {
	return &Stack[T]{items: values}
}

// Push puts a value on top.
func (s *Stack[T]) Push(value T) {
	s.items = append(s.items, value)
}

// Pop takes the value on top.
func (s *Stack[T]) Pop() (value T, err error) {
	if len(s.items) == 0 {
		return value, Missing[T]{value}
	}
	value = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return value, nil
}

// Len counts.
func (s *Stack[T]) Len() int { return len(s.items) }

// Items are the values, the oldest first.
func (s *Stack[T]) Items() []T { return s.items }

// All yields the values.
func (s *Stack[T]) All() iter.Seq[T] { return slices.Values(s.items) }

// Sort sorts by an order that Python gives.
func (s *Stack[T]) Sort(less Less[T]) *Stack[T] {
	slices.SortFunc(s.items, func(a, b T) int {
		if less(a, b) {
			return -1
		}
		return 1
	})
	return s
}

// Less is an order.
type Less[T any] func(a, b T) bool

// Missing is the error of an empty stack.
type Missing[T any] struct{ Zero T }

func (m Missing[T]) Error() string { return fmt.Sprintf("no %T", m.Zero) }

// Holder is what Count counts.
type Holder[T any] interface {
	Items() []T
	Len() int
}

// Count asks a holder.
func Count[T any](h Holder[T]) int { return h.Len() + 100*len(h.Items()) }

// Pair is two values.
type Pair[A, B any] struct {
	Left  A
	Right B
}

// MakePair makes a pair.
func MakePair[A, B any](left A, right B) Pair[A, B] { return Pair[A, B]{left, right} }

// Swap turns it round.
func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.Right, p.Left} }

// Box holds one value.
type Box[T any] struct{ In T }

// Labelled has a box in it.
type Labelled[T any] struct {
	Box[T]
	Label string
}

// Twice is a row of boxes: an instance that comes along.
func (b Box[T]) Twice() Row[Box[T]] { return Row[Box[T]]{b, b} }

// Lid brings an instance along that would bring another.
func (b Box[T]) Lid() Lid[Pair[T, T]] { return Lid[Pair[T, T]]{} }

// Lid is deep.
type Lid[T any] struct{ Of T }

// Far is not bound for what came along.
func (l Lid[T]) Far() Far[[]T] { return Far[[]T]{} }

// Far is two steps away.
type Far[T any] struct{ Of T }

// Row is a named slice.
type Row[T any] []T

// Last is the last element.
func (r Row[T]) Last() T { return r[len(r)-1] }

// Bag counts.
type Bag[T comparable] map[T]int

// Add counts one more.
func (b Bag[T]) Add(value T) { b[value]++ }

// Small comes along with an instance of its own.
func Small() *Stack[int16] { return NewStack[int16](1, 2, 3) }

// Words is a field of an instance.
type Words struct {
	Stack Stack[string]
	Pair  *Pair[string, int]
}

// Texts is another name of an instance.
type Texts = Stack[string]

// Drain reads a channel until it is closed.
func Drain[T any](ch <-chan T) (all []T) {
	for v := range ch {
		all = append(all, v)
	}
	return all
}

// Merge sends all of one channel to another.
func Merge[T any](from <-chan T, to chan<- T) {
	for v := range from {
		to <- v
	}
}

// Voiced has a method.
type Voiced interface{ Voice() string }

// Title has it.
type Title struct{ Text string }

// Voice gives it.
func (t *Title) Voice() string { return t.Text + "!" }

// Longest gives the longest voice.
func Longest[T Voiced](all ...T) (longest string) {
	for _, one := range all {
		if voice := one.Voice(); len(voice) > len(longest) {
			longest = voice
		}
	}
	return longest
}

// Voices lists them.
func Voices[T Voiced](all []T) (voices []string) {
	for _, one := range all {
		voices = append(voices, one.Voice())
	}
	return voices
}

// Choir is a type with such a constraint.
type Choir[T Voiced] struct{ members []T }

// Add adds one.
func (c *Choir[T]) Add(one T) { c.members = append(c.members, one) }

// Sing has them all.
func (c *Choir[T]) Sing() string { return strings.Join(Voices(c.members), " ") }

// Rows is an alias with a type parameter.
type Rows[T any] = []map[string]T

// Ages gives some.
func Ages() Rows[int] { return Rows[int]{{"Ann": 7}} }
