// Package receivers has methods whose names say whether they may be called on nil.
package receivers

// Node is a list.
type Node struct {
	value int
	next  *Node
}

func (n *Node) TakesNilByAsking() int {
	if n == nil {
		return 0
	}
	return n.value
}

func (n *Node) TakesNilByTurns() int  { return n.TakesNilByAsking() }
func (n *Node) TakesNilHandedOn() int { return count(n) }
func (n *Node) TakesNilGivenBack() *Node {
	if 0 != nil2 {
		return nil
	}
	return n
}
func (*Node) TakesNilUnused()           {}
func (_ *Node) TakesNilBlank()          {}
func (n *Node) TakesNilEven(i int) bool { return i == 0 || n.TakesNilOdd(i-1) }
func (n *Node) TakesNilOdd(i int) bool  { return i != 0 && n.TakesNilEven(i-1) }

func (n *Node) NeedsField() int    { return n.value }
func (n *Node) NeedsByTurns() int  { return n.NeedsField() }
func (n *Node) NeedsAll() Node     { return *n }
func (n *Node) NeedsToStore(v int) { n.value = v }
func (n Node) NeedsValue() int     { return n.value }
func (n *Node) NeedsForValue() int { return n.NeedsValue() }
func (n *Node) NeedsForBoth() int  { return n.TakesNilByTurns() + n.NeedsByTurns() }

// Outer gets methods.
type Outer struct{ *Node }

func (o *Outer) NeedsPromoted() int { return o.TakesNilByAsking() }

// Table is behind a pointer.
type Table [4]int

func (t *Table) NeedsElement(i int) int { return t[i] }

var nil2 = 0

func count(n *Node) int {
	if n == nil {
		return 0
	}
	return 1 + count(n.next)
}
