// Package bench is what the benchmarks bind: functions that do next to nothing, so that the time is the
// binding's.
package bench

import "errors"

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
