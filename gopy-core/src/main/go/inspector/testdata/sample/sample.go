// Package sample has one of each.
package sample

import (
	"errors"
	"io"
	"os"

	"example.com/sample/inner"
)

// Level is how loud.
type Level int

// The levels.
const (
	Low  Level = iota + 1 // quiet
	High                  // loud
)

// Big does not fit 64 bits.
const Big = 1 << 80

const (
	Third  = 1.0 / 3
	Raw    = "a\xffé"
	Letter = 'x'
	Turn   = 2i + 0.5
)

// ErrGone is a sentinel.
var ErrGone = errors.New("gone")

// Default is used where nothing else is.
var Default = struct{ Depth int }{3}

// Node points to itself.
type Node struct {
	// Next is the one after.
	Next   *Node
	hidden map[string]inner.Secret
	Size   int32 `json:"size"` // in bytes
	Place  struct {
		X, Y float64 // from the left and the top
	}
}

// Read makes a Node a reader.
func (n *Node) Read(p []byte) (count int, err error) { return 0, io.EOF }

// Len counts.
func (n Node) Len() int { return 0 }

// Outer has what it embeds.
type Outer struct {
	*Node
	base
	inner.Guard
}

type base struct{ Shared inner.Public }

// Hello is promoted from a type that is not exported.
func (base) Hello(names ...string) {}

// Pair is generic.
type Pair[K comparable, V any] struct {
	Key K
	Val V
}

// Swap has type parameters of its own names.
func (p Pair[A, B]) Swap() Pair[A, B] { return p }

// Number is a constraint.
type Number interface{ ~int | ~float64 }

// Sum adds.
func Sum[T Number](values ...T) (total T) { return total }

// Shape is an interface with a method that no other package can write.
type Shape interface {
	inner.Closer
	// Area is in square metres.
	Area() float64
	private()
}

// Names is another name for a map.
type Names = map[string]Pair[string, int]

// Walk takes functions and channels.
func Walk(visit func(path string, n *Node) error, done <-chan struct{}, out chan<- [4]byte, any any) {
}

// Open returns an error of another package.
func Open(name string) (*os.File, error) { return nil, nil }
