package arrays

// Diagonal is a matrix, as those of gonum.
type Diagonal struct{ of []float64 }

// NewDiagonal makes a square one.
func NewDiagonal(of []float64) *Diagonal { return &Diagonal{of} }

// Dims are rows and columns.
func (d *Diagonal) Dims() (r, c int) { return len(d.of), len(d.of) }

// At is an element.
func (d *Diagonal) At(i, j int) float64 {
	if i != j {
		return 0
	}
	return d.of[i]
}

// Board has both methods, and is no matrix of numbers.
type Board struct{}

// Dims are rows and columns.
func (Board) Dims() (r, c int) { return 1, 1 }

// At is an element.
func (Board) At(i, j int) string { return "x" }
