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
