// Package copies has structs that are copied and pickled, and some that cannot be.
package copies

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"
)

// Node is a part of a graph.
type Node struct {
	Name  string
	Next  *Node
	Links []*Node
	By    map[string]*Node
}

// Names follows Next, at most n times.
func (n *Node) Names(max int) (names []string) {
	for ; n != nil && len(names) < max; n = n.Next {
		names = append(names, n.Name)
	}
	return names
}

// Order has fields of all sorts.
type Order struct {
	ID     int64
	Notes  []string
	Table  [][]float64
	Prices map[string][]int
	Data   []byte
	At     time.Time
	Total  *big.Int
	Limit  *int
	Any    any
	Pair   [2]Item
	Items  []Item
	Inner  struct{ Deep []int }
	Err    error
	Hook   func(int) int
}

// Item is used by value.
type Item struct {
	Name string
	Tags []string
}

// Titled uses it.
func Titled(i Item) string { return i.Name }

// NewOrder fills one.
func NewOrder() *Order {
	limit := 7
	o := &Order{
		ID: 1, Notes: []string{"a"}, Table: [][]float64{{1, 2}, {3}}, Prices: map[string][]int{"x": {1}},
		Data: []byte("data"), At: time.Unix(5, 6).UTC(), Total: big.NewInt(1 << 40), Limit: &limit,
		Any: []any{1, "two"}, Items: []Item{{"i", []string{"t"}}}, Err: ErrOut,
		Hook: func(n int) int { return n + limit },
	}
	o.Pair[1].Tags = []string{"p"}
	o.Inner.Deep = []int{1}
	return o
}

// Counter keeps a number to itself.
type Counter struct {
	Name  string
	count int
	mu    sync.Mutex
}

// Up counts.
func (c *Counter) Up() int { c.count++; return c.count }

// Lock is never undone.
func (c *Counter) Lock() { c.mu.Lock() }

// Stack keeps a slice to itself.
type Stack struct{ items []int }

// Push puts on top.
func (s *Stack) Push(n int) { s.items = append(s.items, n) }

// Size tells how many there are.
func (s *Stack) Size() int { return len(s.items) }

// ErrOut is a sentinel.
var ErrOut = errors.New("out of stock")

// FieldError has fields.
type FieldError struct {
	Field string
	Line  int
	Err   error
}

// Error serves str.
func (e *FieldError) Error() string { return fmt.Sprintf("%s:%d: %v", e.Field, e.Line, e.Err) }

// Unwrap gives the cause.
func (e *FieldError) Unwrap() error { return e.Err }

// DeepError has no text without an Err.
type DeepError struct{ Err error }

// Error serves str.
func (e *DeepError) Error() string { return e.Err.Error() }

// SecretError keeps something to itself.
type SecretError struct{ secret []int }

// Error serves str.
func (e *SecretError) Error() string { return fmt.Sprint("secret ", e.secret) }

// Opaque tells of itself, but not if it is zero.
type Opaque struct{ values []int }

// NewOpaque makes one.
func NewOpaque(values ...int) *Opaque { return &Opaque{values} }

// Sum adds.
func (o *Opaque) Sum() (sum int) {
	for _, v := range o.values {
		sum += v
	}
	return sum
}

// Double changes what it has.
func (o *Opaque) Double() {
	for i := range o.values {
		o.values[i] *= 2
	}
}

// MarshalText serves pickle.
func (o *Opaque) MarshalText() ([]byte, error) { return json.Marshal(o.values) }

// UnmarshalText is its opposite.
func (o *Opaque) UnmarshalText(text []byte) error {
	if string(text) == "null" {
		return errors.New("zero")
	}
	return json.Unmarshal(text, &o.values)
}

// Check fails in one way or another.
func Check(kind string) (int, error) {
	field := &FieldError{"price", 3, ErrOut}
	switch kind {
	case "sentinel":
		return 1, ErrOut
	case "wrapped":
		return 2, fmt.Errorf("order 7: %w", field)
	case "field":
		return 3, field
	case "secret":
		return 4, &SecretError{[]int{1}}
	case "joined":
		return 4, errors.Join(field, fmt.Errorf("late: %w", ErrOut), &SecretError{[]int{1}})
	case "panic":
		panic("at " + kind)
	}
	return 5, errors.New("plain " + kind)
}

// Lines tells what it can of an error.
func Lines(err error) int {
	var field *FieldError
	if errors.As(err, &field) {
		return field.Line
	}
	return 0
}
