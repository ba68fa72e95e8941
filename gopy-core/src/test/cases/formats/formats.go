// Package formats has types that print themselves: fmt.Formatter.
package formats

import (
	"errors"
	"fmt"
)

// Point has no methods.
type Point struct{ X, Y int }

// Mirrored uses it by value.
func Mirrored(p Point) Point { return Point{p.Y, p.X} }

// Line is used by pointer.
type Line struct{ From, To Point }

// Grid prints its rows, each number by the verb it is given.
type Grid struct{ rows [][]float64 }

// NewGrid makes a Grid.
func NewGrid(rows [][]float64) *Grid { return &Grid{rows} }

// Format implements fmt.Formatter.
func (g *Grid) Format(s fmt.State, verb rune) {
	for _, row := range g.rows {
		for _, x := range row {
			fmt.Fprintf(s, fmt.FormatString(s, verb)+";", x)
		}
		fmt.Fprintln(s)
	}
}

// Ratio is a number that prints itself.
type Ratio float64

// Format implements fmt.Formatter.
func (r Ratio) Format(s fmt.State, verb rune) { fmt.Fprintf(s, "%c:%d%%", verb, int(100*r)) }

// Named has both.
type Named struct{ Name string }

// String serves str.
func (n Named) String() string { return n.Name }

// Format implements fmt.Formatter.
func (n Named) Format(s fmt.State, verb rune) { fmt.Fprintf(s, "<%c %s>", verb, n.Name) }

// Celsius has text of its own, and is a number.
type Celsius float64

// String serves str.
func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type hidden struct{ text string }

func (h hidden) Format(s fmt.State, verb rune) { fmt.Fprintf(s, "hidden %c %s", verb, h.text) }

// Formatted gives a type that has no name outside.
func Formatted(text string) fmt.Formatter { return hidden{text} }

// Nobody's Format panics.
type Nobody struct{}

// Format implements fmt.Formatter.
func (Nobody) Format(fmt.State, rune) { panic("nobody") }

type traced struct{ error }

func (t traced) Format(s fmt.State, verb rune) {
	fmt.Fprint(s, t.Error())
	if s.Flag('+') {
		fmt.Fprint(s, "\nat formats.go")
	}
}

// Fail returns an error that tells more by %+v, as those of github.com/pkg/errors.
func Fail() error { return traced{errors.New("failed")} }
