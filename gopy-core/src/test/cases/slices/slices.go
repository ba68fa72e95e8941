// Package slices has slices and arrays.
package slices

import "sort"

// Same gives back its argument.
func Same(s []int) []int { return s }

// Sum adds.
func Sum(s []int) int {
	total := 0
	for _, n := range s {
		total += n
	}
	return total
}

// IsNil says whether s is nil.
func IsNil(s []int) bool { return s == nil }

// Nil gives nil.
func Nil() []int { return nil }

// Words gives strings.
func Words() []string { return []string{"one", "two", "three"} }

// Total counts letters.
func Total(words []string) int {
	n := 0
	for _, w := range words {
		n += len(w)
	}
	return n
}

// Halves gives floats.
func Halves(n int) []float64 {
	s := make([]float64, n)
	for i := range s {
		s[i] = float64(i) / 2
	}
	return s
}

// Matrix gives slices of slices.
func Matrix(n int) [][]int {
	m := make([][]int, n)
	for i := range m {
		m[i] = make([]int, n)
	}
	return m
}

// Trace adds the diagonal.
func Trace(m [][]int) int {
	t := 0
	for i := range m {
		t += m[i][i]
	}
	return t
}

// Triple reverses an array.
func Triple(a [3]int) [3]int { return [3]int{a[2], a[1], a[0]} }

// Item is an element.
type Item struct {
	Name string
	Size int
}

// NewItem makes one.
func NewItem(name string, size int) *Item { return &Item{name, size} }

// Box has slices as fields.
type Box struct {
	Numbers []int
	Items   []*Item
	Values  []Item
	Fixed   [4]int16
}

// NewBox makes one.
func NewBox() *Box {
	return &Box{Numbers: []int{1, 2, 3}, Items: []*Item{{"a", 1}}, Values: []Item{{"v", 2}}}
}

// Total adds the numbers.
func (b *Box) Total() int { return Sum(b.Numbers) }

// Sizes adds the sizes of all items.
func (b *Box) Sizes() int {
	n := 0
	for _, i := range b.Items {
		n += i.Size
	}
	for _, v := range b.Values {
		n += v.Size
	}
	return n
}

// Path is a named slice.
type Path []string

// Depth counts.
func (p Path) Depth() int { return len(p) }

// MakePath gives one.
func MakePath(parts ...string) Path { return parts }

// Sorted sorts a copy.
func Sorted(s []int) []int {
	t := append([]int(nil), s...)
	sort.Ints(t)
	return t
}

// Square is an array with a name.
type Square [2][2]int

// Trace is the sum of the diagonal.
func (s Square) Trace() int { return s[0][0] + s[1][1] }

// Turn mirrors a square.
func Turn(s Square) Square { return Square{{s[0][0], s[1][0]}, {s[0][1], s[1][1]}} }

// Len is len.
func (p Path) Len() int { return len(p) }

// Nothing has no elements.
type Nothing [0]complex128

// None gives back its argument.
func None(n Nothing) Nothing { return n }
