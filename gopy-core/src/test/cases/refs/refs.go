// Package refs has pointers to plain values.
package refs

// Increment counts up.
func Increment(n *int) {
	if n != nil {
		*n++
	}
}

// Read gives the value, or -1 for nil.
func Read(n *int) int {
	if n == nil {
		return -1
	}
	return *n
}

// New makes a pointer.
func New(n int) *int { return &n }

// Nil gives nil.
func Nil() *string { return nil }

// Options has optional fields.
type Options struct {
	Name  *string
	Count *int
}

// NewOptions makes them.
func NewOptions() *Options { return &Options{} }

// Describe says what is set.
func (o *Options) Describe() string {
	if o.Name == nil {
		return "nobody"
	}
	return *o.Name
}

// Fill stores what a decoder does: through the pointer in v.
func Fill(v any) bool {
	switch p := v.(type) {
	case *[]int:
		*p = append(*p, 1, 2)
	case *map[string]int:
		*p = map[string]int{"a": 1}
	case *[2]int:
		p[0] = 5
	default:
		return false
	}
	return true
}

// Grow appends to the list behind a pointer.
func Grow(list *[]int, n int) { *list = append(*list, n) }

// NewList makes a pointer to a list.
func NewList() *[]int { return &[]int{7} }

// Holder has a pointer to a list.
type Holder struct{ List *[]int }

// NewHolder holds one.
func NewHolder() *Holder { return &Holder{NewList()} }

// Box has pointers to what is no struct, and one of two steps.
type Box struct {
	Names *[]string
	Table *map[string]int
	Any   *any
	Shape *Shape
	Twice **Box
	Deep  **int
	Label string
}

// Shape is an interface.
type Shape interface{ Name() string }

// Square is one.
type Square struct{ Side int }

// Name names it.
func (s *Square) Name() string { return "square" }

var (
	names           = []string{"a"}
	table           = map[string]int{"a": 1}
	something any   = 5
	shape     Shape = &Square{2}
	number          = 3
	pointer         = &number
	box             = &Box{Label: "inner"}
)

// Full points everywhere.
func Full() *Box {
	return &Box{&names, &table, &something, &shape, &box, &pointer, "outer"}
}

// The pointers themselves, and whether one comes back as it was.

func Names() *[]string                 { return &names }
func Table() *map[string]int           { return &table }
func Something() *any                  { return &something }
func TheShape() *Shape                 { return &shape }
func Twice() **Box                     { return &box }
func Deep() **int                      { return &pointer }
func SameNames(p *[]string) bool       { return p == &names }
func SameTable(p *map[string]int) bool { return p == &table }
func SameAny(p *any) bool              { return p == &something }
func SameShape(p *Shape) bool          { return p == &shape }
func SameTwice(p **Box) bool           { return p == &box }
func SameDeep(p **int) bool            { return p == &pointer }

// Each hands all of them to a function.
func Each(f func(*[]string, *map[string]int, *any, *Shape, **Box, **int) *[]string) bool {
	return f(&names, &table, &something, &shape, &box, &pointer) == &names
}

// Titled is an interface.
type Titled interface{ Title() string }

// Rename gives back a pointer to an interface.
func Rename(n *Titled) *Titled { return n }

// Note gives back a pointer to an error.
func Note(err *error) *error { return err }

// Roll is a list with a name.
type Roll []string

// Add appends to the list behind a pointer.
func Add(roll *Roll, name string) *Roll {
	*roll = append(*roll, name)
	return roll
}

// Score is a map with a name.
type Score map[string]int

// Count is the size of what is behind a pointer, -1 for nil.
func Count(score *Score) int {
	if score == nil {
		return -1
	}
	return len(*score)
}
