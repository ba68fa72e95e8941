// Package methods has types whose methods serve Python protocols.
package methods

import (
	"errors"
	"fmt"
)

// Counter has methods of both receivers.
type Counter struct {
	N int
}

// Get has a value receiver.
func (c Counter) Get() int { return c.N }

// Add has a pointer receiver.
func (c *Counter) Add(n int) int {
	c.N += n
	return c.N
}

// Chain gives its receiver.
func (c *Counter) Chain() *Counter { return c }

// Describe mixes parameters.
func (c Counter) Describe(prefix string, width int, data []byte) string {
	return fmt.Sprintf("%s%*d%s", prefix, width, c.N, data)
}

// String serves str.
func (c *Counter) String() string { return fmt.Sprintf("counter at %d", c.N) }

// Stack serves len.
type Stack struct {
	items []int
}

// Push puts on top.
func (s *Stack) Push(v int) { s.items = append(s.items, v) }

// Len serves len.
func (s *Stack) Len() int { return len(s.items) }

// File is closed at the end of a with statement.
type File struct {
	Closed bool
}

// Open makes a File.
func Open() *File { return &File{} }

// Close serves with.
func (f *File) Close() error {
	if f.Closed {
		return errors.New("closed already")
	}
	f.Closed = true
	return nil
}

// Version is ordered.
type Version struct {
	Major, Minor int
}

// Compare serves the comparisons.
func (v Version) Compare(w Version) int {
	if v.Major != w.Major {
		return v.Major - w.Major
	}
	return v.Minor - w.Minor
}

// Key has an equality of its own.
type Key struct {
	Text string
}

// NewKey makes a Key.
func NewKey(text string) *Key { return &Key{text} }

// Equal ignores all but the length.
func (k *Key) Equal(o *Key) bool { return o != nil && len(k.Text) == len(o.Text) }

// Bits has a length that is unsigned, as bit sets have.
type Bits struct{ N uint }

// Len serves len.
func (b *Bits) Len() uint { return b.N }
