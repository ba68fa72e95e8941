// Package bench is what the benchmarks bind: functions that do next to nothing, so that the time is the
// binding's.
package bench

import (
	"errors"
	"strconv"
)

// A Person has a method of each kind of result.
type Person struct {
	Name string
	Age  int
}

// NewPerson makes a Person.
func NewPerson(name string, age int) *Person { return &Person{Name: name, Age: age} }

// Greet has a string as its result.
func (p *Person) Greet() string { return "Hello, " + p.Name }

// GetAge has an int as its result.
func (p *Person) GetAge() int { return p.Age }

// AgeDiff takes an object.
func (p *Person) AgeDiff(other *Person) int { return p.Age - other.Age }

// Add adds.
func Add(a, b int) int { return a + b }

// Join concatenates.
func Join(a, b string) string { return a + b }

// ErrNegative is what Check finds.
var ErrNegative = errors.New("negative value")

// Check fails for negative numbers.
func Check(n int) (int, error) {
	if n < 0 {
		return 0, ErrNegative
	}
	return n, nil
}

// SumInts adds up.
func SumInts(s []int) int {
	t := 0
	for _, v := range s {
		t += v
	}
	return t
}

// LenStrings counts bytes.
func LenStrings(s []string) int {
	t := 0
	for _, v := range s {
		t += len(v)
	}
	return t
}

// EndsOf reads two elements, so that the time is the transfer's.
func EndsOf(s []float64) float64 { return s[0] + s[len(s)-1] }

// SumMap adds the values.
func SumMap(m map[string]int) int {
	t := 0
	for _, v := range m {
		t += v
	}
	return t
}

// Ints makes a slice.
func Ints(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = i * 1000
	}
	return s
}

// Strings makes a slice of short strings.
func Strings(n int) []string {
	s := make([]string, n)
	for i := range s {
		s[i] = "string number " + strconv.Itoa(i)
	}
	return s
}

// Floats makes a slice.
func Floats(n int) []float64 { return make([]float64, n) }

// Map makes a map.
func Map(n int) map[string]int {
	m := make(map[string]int, n)
	for i, s := range Strings(n) {
		m[s] = i
	}
	return m
}

// Again calls a function n times, each time with what it gave before.
func Again(n int, step func(int) int) int {
	r := 0
	for range n {
		r = step(r)
	}
	return r
}

// A Node is a tree.
type Node struct {
	Name     string
	Value    int
	Children []Node
}

// Flat makes n nodes beside each other.
func Flat(n int) []Node { return make([]Node, n) }

// Tree makes a tree of n nodes, up to ten below each.
func Tree(n int) []Node { return nodes(&n, 10) }

// nodes makes up to so many nodes of those that are left, and divides the rest below them.
func nodes(left *int, most int) []Node {
	made := make([]Node, min(*left, most))
	*left -= len(made)
	share := *left / max(len(made), 1)
	for i := range made {
		if i == len(made)-1 {
			share = *left
		}
		made[i] = Node{Name: "node number " + strconv.Itoa(share), Value: share * 1000}
		below := share
		*left -= share
		made[i].Children = nodes(&below, most)
	}
	return made
}
