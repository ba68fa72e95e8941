// Package results gives several results.
package results

// None gives nothing.
func None() {}

// Pair has no names.
func Pair() (int, string) { return 1, "one" }

// Named has names.
func Named(a, b int) (quotient, remainder int) { return a / b, a % b }

// Look gives a value and whether it is there.
func Look(key string) (string, bool) { return key, key != "" }

// Blank has a blank name.
func Blank() (_ int, text string) { return 1, "t" }

// Four kinds of result.
func Four() (bool, float64, []byte, *Box) { return true, 0.5, []byte("b"), &Box{9} }

// Box holds a number.
type Box struct{ N int }

// NewBox makes one.
func NewBox(n int) *Box { return &Box{n} }

// Split gives two boxes.
func (b *Box) Split() (left, right *Box) { return &Box{b.N / 2}, &Box{b.N - b.N/2} }

// Long gives long texts, too long for a frame.
func Long(n int) (string, []byte, string) {
	b := make([]byte, n)
	for i := range b {
		b[i] = 'x'
	}
	return string(b), b, string(b[:n/2])
}
