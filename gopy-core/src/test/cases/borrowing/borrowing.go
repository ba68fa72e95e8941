// Package borrowing has functions that keep, change and only read what they are given.
package borrowing

import (
	"fmt"
	"hash/fnv"
	"sort"
	"strings"
	"unsafe"
)

// Mean reads.
func Mean(xs []float64) (mean float64) {
	for _, x := range xs {
		mean += x
	}
	return mean / float64(len(xs))
}

// Scale writes.
func Scale(xs []float64, by float64) {
	for i := range xs {
		xs[i] *= by
	}
}

// SortAll writes through another package.
func SortAll(xs []float64) { sort.Float64s(xs) }

// ScaleRows writes into each row.
func ScaleRows(rows [][]float64, by float64) {
	for _, row := range rows {
		Scale(row, by)
	}
}

// Tail gives a part of its argument, which it so keeps.
func Tail(xs []float64) []float64 { return xs[1:] }

// Negate writes integers of 32 bits.
func Negate(xs []int32) {
	for i := range xs {
		xs[i] = -xs[i]
	}
}

// Where tells where the elements lie.
func Where(xs []float64) uintptr { return uintptr(unsafe.Pointer(unsafe.SliceData(xs))) }

// WhereWritten is Where, of a function that writes.
func WhereWritten(xs []float64) uintptr {
	if len(xs) > 0 {
		xs[0] = 0
	}
	return uintptr(unsafe.Pointer(unsafe.SliceData(xs)))
}

// WhereBytes tells where the bytes lie.
func WhereBytes(b []byte) uintptr { return uintptr(unsafe.Pointer(unsafe.SliceData(b))) }

// Hash reads bytes.
func Hash(b []byte) (sum uint32) {
	sum = 2166136261
	for _, c := range b {
		sum = (sum ^ uint32(c)) * 16777619
	}
	return sum
}

// HashText reads a string.
func HashText(s string) uint32 { return Hash([]byte(s)) }

// HashAll reads several.
func HashAll(texts ...string) uint32 {
	h := fnv.New32a()
	for _, text := range texts {
		h.Write([]byte(text))
	}
	return h.Sum32()
}

// Flip writes bytes.
func Flip(b []byte) int {
	for i := range b {
		b[i] ^= 0xff
	}
	return len(b)
}

// Longest gives one of its arguments.
func Longest(texts ...string) (longest string) {
	for _, text := range texts {
		if len(text) > len(longest) {
			longest = text
		}
	}
	return longest
}

// Count counts a word in texts.
func Count(texts []string, word string) (n int) {
	for _, text := range texts {
		n += strings.Count(text, word)
	}
	return n
}

// Total reads what lies deep.
func Total(series map[string][]float64, names []string) (total float64) {
	for _, name := range names {
		for _, x := range series[name] {
			total += x
		}
	}
	return total
}

// Refuse has its argument in an error.
func Refuse(s string) error { return fmt.Errorf("refused: %s", s) }

// Explode panics with its argument.
func Explode(s string) { panic(s) }

// A Memory keeps what it is told.
type Memory struct{ words []string }

// Keep keeps.
func (m *Memory) Keep(word string) { m.words = append(m.words, word) }

// Has reads.
func (m *Memory) Has(word string) bool {
	for _, w := range m.words {
		if w == word {
			return true
		}
	}
	return false
}

// All is what was kept.
func (m *Memory) All() string { return strings.Join(m.words, " ") }

var kept []float64

// Keep keeps its argument.
func Keep(xs []float64) { kept = xs }

// Kept is what was kept.
func Kept() []float64 { return kept }

// During reads after a callback ran.
func During(b []byte, callback func()) uint32 {
	callback()
	return Hash(b)
}

// SumDuring adds up after a callback ran.
func SumDuring(x []float64, callback func()) (sum float64) {
	callback()
	for _, number := range x {
		sum += number
	}
	return sum
}

// Dot reads two.
func Dot(x, y []float64) (sum float64) {
	for i := range x {
		sum += x[i] * y[i]
	}
	return sum
}
