// Package structs has structs with fields of all kinds.
package structs

// Point is a place. It is used by value.
type Point struct {
	// X is the distance to the right.
	X int
	Y int
}

// Add gives the sum.
func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }

// Origin is the zero point.
func Origin() Point { return Point{} }

// Sum adds the coordinates.
func Sum(p Point) int { return p.X + p.Y }

// Line has two nested points.
type Line struct {
	From, To Point
	Label    string
}

// NewLine makes a line.
func NewLine(x, y int) *Line { return &Line{To: Point{x, y}, Label: "line"} }

// Length adds both distances.
func (l *Line) Length() int { return l.To.X - l.From.X + l.To.Y - l.From.Y }

// Move shifts both ends.
func (l *Line) Move(by Point) {
	l.From = l.From.Add(by)
	l.To = l.To.Add(by)
}

// Everything has a field of every basic kind.
type Everything struct {
	Bool       bool
	Int8       int8
	Int16      int16
	Int32      int32
	Int64      int64
	Int        int
	Uint8      uint8
	Uint16     uint16
	Uint32     uint32
	Uint64     uint64
	Uint       uint
	Float32    float32
	Float64    float64
	Complex64  complex64
	Complex128 complex128
	Text       string
	Data       []byte
	Four       [4]byte
	hidden     int
}

// NewEverything gives the zero value.
func NewEverything() *Everything { return &Everything{hidden: 1} }

// Grow adds 1 to every number.
func (e *Everything) Grow() {
	e.Int8++
	e.Int64++
	e.Float64++
	e.Text += "+"
	e.hidden++
}

// Hidden shows what no field shows.
func (e *Everything) Hidden() int { return e.hidden }

// Base is embedded.
type Base struct {
	ID   int
	Name string
}

// Describe names it.
func (b *Base) Describe() string { return "base " + b.Name }

// Derived embeds Base.
type Derived struct {
	Base
	Extra int
}

// NewDerived makes one.
func NewDerived(id int, name string) *Derived { return &Derived{Base{id, name}, id * 2} }

// Empty has no field.
type Empty struct{}

// NewEmpty makes one.
func NewEmpty() *Empty { return &Empty{} }

// IDOf takes the embedded type.
func IDOf(b *Base) int { return b.ID }

// Plain has a name.
type Plain struct {
	Name string
	Mine int
}

// Shadow embeds it; its method hides the field.
type Shadow struct{ *Plain }

// Name hides Plain's field.
func (s *Shadow) Name() string { return "the method" }
