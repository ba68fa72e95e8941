// Package boxes has values that hold others.
package boxes

import (
	"fmt"
	"io"
	"strings"
)

// A Table is rows under names.
type Table struct {
	Rows  [][]float64
	Names []string
	Index map[string]int
	Limit *int
	Extra any
	Size  [3]int16
	Cells []Cell
}

// A Cell is a struct in a slice.
type Cell struct{ X, Y int }

// Grid is a named slice.
type Grid []Cell

// Sum sums the cells.
func (g Grid) Sum() int {
	sum := 0
	for _, c := range g {
		sum += c.X + c.Y
	}
	return sum
}

// Add appends a cell.
func (g *Grid) Add(c Cell) { *g = append(*g, c) }

// Sum sums.
func Sum(rows [][]float64) (sum float64) {
	for _, row := range rows {
		for _, x := range row {
			sum += x
		}
	}
	return sum
}

// Count counts words.
func Count(words []string) map[string]int {
	counts := map[string]int{}
	for _, word := range words {
		counts[word]++
	}
	return counts
}

// Describe writes what it got.
func Describe(values ...any) string {
	var texts []string
	for _, v := range values {
		texts = append(texts, fmt.Sprintf("%T:%v", v, v))
	}
	return strings.Join(texts, " ")
}

// Reader gives an interface.
func Reader(text string) io.Reader { return strings.NewReader(text) }

// ReadAll takes one.
func ReadAll(r io.Reader) ([]byte, error) { return io.ReadAll(r) }
