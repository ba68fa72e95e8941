// Package arrays holds numbers that numpy and pandas look at.
package arrays

// Point is a row of a table.
type Point struct {
	X, Y float64
	Name string
}

// Numbers returns the first n squares.
func Numbers(n int) []float64 {
	squares := make([]float64, n)
	for i := range squares {
		squares[i] = float64(i * i)
	}
	return squares
}

// Grid is a field of fixed size.
type Grid struct {
	Cells  [4]int32
	Pixels []byte
	Series map[string][]float64
}

// NewGrid makes a filled one.
func NewGrid() *Grid {
	return &Grid{[4]int32{1, 2, 3, 4}, []byte{1, 0, 2, 0}, map[string][]float64{"a": {1, 2}, "b": {3, 4}}}
}

// Points returns rows.
func Points() []Point { return []Point{{1, 2, "one"}, {3, 4, "two"}} }

// Double changes what it is given.
func Double(xs []float64) {
	for i := range xs {
		xs[i] *= 2
	}
}

// Sum only reads.
func Sum(xs []float64) float64 {
	total := 0.0
	for _, x := range xs {
		total += x
	}
	return total
}

// SumInt32 reads another width.
func SumInt32(xs []int32) (total int) {
	for _, x := range xs {
		total += int(x)
	}
	return total
}

// Rows sums each row.
func Rows(table [][]float64) []float64 {
	sums := make([]float64, len(table))
	for i, row := range table {
		sums[i] = Sum(row)
	}
	return sums
}
