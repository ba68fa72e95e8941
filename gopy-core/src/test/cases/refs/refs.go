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
