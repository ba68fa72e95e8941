// Package mixtures puts kinds into each other that other packages have alone.
package mixtures

import (
	"errors"
	"fmt"
)

// Spot is a value type that Go compares and hashes.
type Spot struct{ X, Y int }

// Spots gives one, for Spot to be used by value.
func Spots() (Spot, Spot) { return Spot{1, 2}, Spot{3, 4} }

// Route is a value type that Go does not compare.
type Route struct {
	Name  string
	Stops []Spot
	extra map[string]int
}

// NewRoute makes one.
func NewRoute(name string, stops ...Spot) Route {
	return Route{name, stops, map[string]int{"n": len(stops)}}
}

// Board has keys that are no basic values.
type Board struct {
	Pairs  map[[2]int]string
	Spots  map[Spot]string
	Rows   map[[2]Spot]int
	Mixed  map[any]any
	Runes  []rune
	Behind **Item
}

// NewBoard fills one.
func NewBoard() *Board {
	return &Board{
		Pairs: map[[2]int]string{{1, 2}: "pair"},
		Spots: map[Spot]string{{1, 2}: "spot"},
		Rows:  map[[2]Spot]int{{{1, 2}, {3, 4}}: 5},
		Mixed: map[any]any{Spot{5, 6}: "any", [1]string{"x"}: 1},
	}
}

// Item is a pointer type.
type Item struct{ Name string }

// Rename changes it.
func (i *Item) Rename(name string) { i.Name = name }

// NameBehind follows both pointers.
func NameBehind(p **Item) string { return (*p).Name }

// Held are an Item and a Spot as values, and as pointers.
func Held() []any {
	return []any{Item{"value"}, &Item{"pointer"}, Spot{1, 2}, &Spot{3, 4}, struct{ N int }{5}}
}

// TypeOf names the type that an any holds.
func TypeOf(v any) string { return fmt.Sprintf("%T", v) }

// Set has a struct without a name for its elements.
type Set[T comparable] map[T]struct{}

// Add puts a value in.
func (s Set[T]) Add(value T) { s[value] = struct{}{} }

// Ranked has one whose fields depend on T.
type Ranked[T any] map[string]struct {
	Item T
	Rank int
}

// Best is what ranks highest.
func (r Ranked[T]) Best() (best T) {
	most := 0
	for _, one := range r {
		if one.Rank > most {
			best, most = one.Item, one.Rank
		}
	}
	return best
}

// Entries lists a map.
func Entries[K comparable, V any](m map[K]V) (entries []struct {
	Key   K
	Value V
}) {
	for k, v := range m {
		entries = append(entries, struct {
			Key   K
			Value V
		}{k, v})
	}
	return entries
}

// ErrHalf is what halving odd numbers gives.
var ErrHalf = errors.New("odd")

// Halver gives a function whose error comes with a result.
func Halver() func(int) (int, string, error) {
	return func(n int) (int, string, error) {
		if n%2 == 1 {
			return n / 2, "about", ErrHalf
		}
		return n / 2, "exactly", nil
	}
}

// Counts is another name of a map.
type Counts = map[string]int

// Names is another name of a list, Size of a number, Text of a string, Maybe of a pointer.
type (
	Names = []string
	Size  = int64
	Text  = string
	Maybe = *Item
	Asker = func(question string) bool
)

// Tally counts.
func Tally(names Names) Counts {
	counts := Counts{}
	for _, name := range names {
		counts[name]++
	}
	return counts
}

// Meter and Named are interfaces of one type that has no name in Python.
type (
	Meter interface{ Read() int }
	Named interface{ Name() string }
	meter struct{ n int }
	lists struct{ n []int }
)

// Read tells.
func (m *meter) Read() int { return m.n }

// Name tells.
func (m *meter) Name() string { return "meter" }

// Read tells.
func (l lists) Read() int { return len(l.n) }

var only = &meter{3}

// TheMeter is always the same, as are NewMeter's not.
func TheMeter() Meter { return only }

// TheNamed is the same as another interface.
func TheNamed() Named { return only }

// NewMeter makes one.
func NewMeter(n int) Meter { return &meter{n} }

// ListMeter makes one that Go cannot compare.
func ListMeter(n ...int) Meter { return lists{n} }

// Ask calls until an error.
func Ask(n int, f func(int) error) (asked int, err error) {
	for asked = range n {
		if err = f(asked); err != nil {
			return
		}
	}
	return
}

// Pair is an array that compares by a method.
type Pair [2]int

// Equal does not look at the order.
func (p Pair) Equal(q Pair) bool { return p == q || p[0] == q[1] && p[1] == q[0] }

// Flip writes the complement of a source, which may be the same.
func Flip(dst, src []byte) {
	for i, b := range src {
		dst[i] = ^b
	}
}
