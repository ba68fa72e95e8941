// Package enums has groups of constants.
package enums

// Color is one of three.
type Color int

// The colors.
const (
	Red Color = iota
	Green
	Blue
)

// String names it.
func (c Color) String() string {
	switch c {
	case Red:
		return "red"
	case Green:
		return "green"
	case Blue:
		return "blue"
	}
	return "no color"
}

// Next goes round.
func (c Color) Next() Color { return (c + 1) % 3 }

// Paint gives back its argument.
func Paint(c Color) Color { return c }

// Mode is a set of flags.
type Mode uint8

// The modes.
const (
	ModeRead Mode = 1 << iota
	ModeWrite
	ModeExec
)

// Has asks.
func (m Mode) Has(o Mode) bool { return m&o == o }

// Combine joins.
func Combine(modes ...Mode) Mode {
	var all Mode
	for _, m := range modes {
		all |= m
	}
	return all
}

// Pen has a color.
type Pen struct{ Color Color }

// Access is bits and a mask of theirs.
type Access uint32

// Every bit counts down; AccessAll is a mask.
const (
	AccessOwner Access = 1 << (31 - iota)
	AccessGroup
	AccessOther
	AccessAll Access = 0o777
)
