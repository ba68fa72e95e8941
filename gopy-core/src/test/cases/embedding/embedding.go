// Package embedding has structs that embed all that Go lets them.
package embedding

import "errors"

// Header is embedded by value.
type Header struct{ ID, Flags int }

// Answer counts up.
func (h *Header) Answer() int { h.ID++; return h.ID }

// Tail is embedded by its pointer.
type Tail struct{ Length int }

// Grow adds to it.
func (t *Tail) Grow(n int) { t.Length += n }

// Speaker is embedded as an interface.
type Speaker interface{ Speak() string }

// Celsius is embedded as a number.
type Celsius float64

// Hot tells whether it is.
func (c Celsius) Hot() bool { return c > 30 }

// Set changes it.
func (c *Celsius) Set(to float64) { *c = Celsius(to) }

// Names is embedded as a slice.
type Names []string

// Add appends.
func (n *Names) Add(name string) { *n = append(*n, name) }

// Table is embedded as a map.
type Table map[string]int

// Size counts.
func (t Table) Size() int { return len(t) }

// Hook is embedded as a function.
type Hook func(int) int

// Message has them all.
type Message struct {
	Header
	*Tail
	Speaker
	Celsius
	Names
	Table
	Hook
	*Count
	error
}

// Count is embedded by the pointer to a number.
type Count int

// Up counts.
func (c *Count) Up() int { *c++; return int(*c) }

// Outer goes deeper.
type Outer struct {
	Message
	Own string
}

// Dog speaks.
type Dog struct{ Name string }

// Speak barks.
func (d *Dog) Speak() string { return d.Name + " barks" }

// New makes a Message.
func New() *Message {
	return &Message{Header: Header{ID: 1}, Tail: &Tail{2}, Speaker: &Dog{"Rex"}, Celsius: 20, error: errors.New("hidden")}
}

// Failure has an error that is not embedded.
type Failure struct {
	Err   error
	Hooks map[string]func(int) int
	Chan  chan func() string
}

// Call calls a hook.
func (f *Failure) Call(name string, n int) int { return f.Hooks[name](n) }

// Text tells the error.
func (f *Failure) Text() string { return f.Err.Error() }

// ErrBad is a sentinel.
var ErrBad = errors.New("bad")

// Blank has nothing to say before it is filled.
type Blank struct{ text *string }

// String needs the text.
func (b *Blank) String() string { return *b.text }
