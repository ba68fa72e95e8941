// Package refusals is given what does not fit.
package refusals

import "time"

// Rows counts the entries of nested values.
func Rows(rows []map[string]float64) (n int) {
	for _, row := range rows {
		n += len(row)
	}
	return n
}

// Small takes small numbers, nested.
func Small(rows [][]int8) [][]int8 { return rows }

// Same gives back whatever it takes.
func Same(v any) any { return v }

// Shelf has shelves within.
type Shelf struct {
	Name   string
	Fixed  [2]int
	Rows   []map[string]float64
	Next   *Shelf
	Others []*Shelf
}

// Depth counts the shelves below.
func Depth(s *Shelf) int {
	if s == nil {
		return 0
	}
	return 1 + Depth(s.Next)
}

// Make makes many numbers.
func Make(n int) []float64 { return make([]float64, n) }

// Count counts them.
func Count(numbers []float64) int { return len(numbers) }

// Begin is the first moment of a year.
func Begin(year int) time.Time { return time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC) }

// Year is that of a time.
func Year(t time.Time) int { return t.Year() }
