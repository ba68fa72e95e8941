// Package maps has maps.
package maps

// Same gives back its argument.
func Same(m map[string]int) map[string]int { return m }

// Sum adds the values.
func Sum(m map[string]int) int {
	total := 0
	for _, n := range m {
		total += n
	}
	return total
}

// IsNil says whether m is nil.
func IsNil(m map[string]int) bool { return m == nil }

// Nil gives nil.
func Nil() map[string]int { return nil }

// Squares maps numbers.
func Squares(n int) map[int]float64 {
	m := map[int]float64{}
	for i := range n {
		m[i] = float64(i * i)
	}
	return m
}

// Groups has lists as values.
func Groups() map[string][]int { return map[string][]int{"a": {1, 2}, "b": nil} }

// Point is a value.
type Point struct{ X, Y int }

// Sum is used by value.
func (p Point) Sum() int { return p.X + p.Y }

// Places has structs as values.
func Places() map[string]Point { return map[string]Point{"home": {1, 2}} }

// Config has a map as a field.
type Config struct {
	Options map[string]string
}

// NewConfig has a nil map.
func NewConfig() *Config { return &Config{} }

// Get reads.
func (c *Config) Get(key string) string { return c.Options[key] }

// Header is a named map.
type Header map[string][]string

// First gives the first value.
func (h Header) First(key string) string {
	if len(h[key]) == 0 {
		return ""
	}
	return h[key][0]
}

// Box has a point in it.
type Box struct {
	Name   string
	Corner Point
}

// Boxes has structs of structs as values.
func Boxes() map[int]Box { return map[int]Box{1: {"small", Point{3, 4}}} }

// Callbacks has functions as values.
type Callbacks struct {
	ByName map[string]func(*Config, string) Box
}

// Call calls one.
func (c *Callbacks) Call(name string) Box { return c.ByName[name](NewConfig(), name) }

// Bytes counts bytes, which as a list are no list in Python.
func Bytes(text string) map[uint8]int {
	counts := map[uint8]int{}
	for i := range len(text) {
		counts[text[i]]++
	}
	return counts
}
