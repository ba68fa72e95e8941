// Package pointers passes pointers to structs.
package pointers

// Node is a list.
type Node struct {
	Value int
	Next  *Node
}

// NewNode makes one.
func NewNode(value int, next *Node) *Node { return &Node{value, next} }

// Sum adds the whole list; a nil list is 0.
func (n *Node) Sum() int {
	if n == nil {
		return 0
	}
	return n.Value + n.Next.Sum()
}

// IsNil says whether n is nil.
func IsNil(n *Node) bool { return n == nil }

// Nil gives a nil pointer.
func Nil() *Node { return nil }

// Same gives back its argument.
func Same(n *Node) *Node { return n }

// Last goes to the end.
func (n *Node) Last() *Node {
	for n.Next != nil {
		n = n.Next
	}
	return n
}

var shared = &Node{Value: 42}

// Shared gives the same pointer each time.
func Shared() *Node { return shared }

// Holder holds a value and a pointer.
type Holder struct {
	Inner Node
	Other *Node
}

// NewHolder makes one whose Other points at its own Inner.
func NewHolder() *Holder {
	h := &Holder{}
	h.Other = &h.Inner
	return h
}

// Count counts the nodes, with the help of another method.
func (n *Node) Count() int { return n.count() }

func (n *Node) count() int {
	if n == nil {
		return 0
	}
	return 1 + n.Next.count()
}
