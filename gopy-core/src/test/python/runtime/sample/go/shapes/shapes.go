// Package shapes has one of everything that the runtime's tests need.
package shapes

import (
	"errors"
	"fmt"
)

// A Person is a pointer type: it has methods that change it.
type Person struct {
	Name    string
	Age     int
	Height  float32
	Married bool
	Photo   []byte
	ID      [4]byte
	Home    Address
	Work    *Address
	Score   complex128
	Mood    Level
	Last    error
}

// Greet greets.
func (p *Person) Greet(greeting string) string { return greeting + ", " + p.Name }

// Birthday makes p a year older.
func (p *Person) Birthday() int { p.Age++; return p.Age }

// Move sets where p lives, and returns an error for nowhere.
func (p *Person) Move(to Address) (old Address, err error) {
	old = p.Home
	if to.City == "" {
		return old, ErrNowhere
	}
	p.Home = to
	return old, nil
}

// Address is a value type.
type Address struct {
	City string
	Zip  uint16
}

func (a Address) String() string { return fmt.Sprintf("%d %s", a.Zip, a.City) }

// Mayor is a Person with an office.
type Mayor struct {
	Since int
	Person
}

// Level is an enum.
type Level uint8

const (
	Low Level = iota
	High
)

// Double doubles.
func (l Level) Double() Level { return l * 2 }

// Celsius is a temperature.
type Celsius float64

// Fahrenheit converts.
func (c Celsius) Fahrenheit() float64 { return float64(c)*9/5 + 32 }

// A MoveError has fields.
type MoveError struct {
	Who string
	Err error
}

func (e *MoveError) Error() string { return e.Who + " did not move: " + e.Err.Error() }
func (e *MoveError) Unwrap() error { return e.Err }

// Code is an error that is a number.
type Code int

func (c Code) Error() string { return fmt.Sprintf("code %d", int(c)) }

var (
	ErrNowhere = errors.New("nowhere")
	Count      = 7
	Title      = "shapes"
	Boss       = &Person{Name: "Boss"}
)

// NewPerson makes one.
func NewPerson(name string, age int) *Person { return &Person{Name: name, Age: age} }

// Same returns what it gets.
func Same(p *Person) *Person { return p }

// Fail returns an error of a kind.
func Fail(kind int) (n int, err error) {
	switch kind {
	case 0:
		return 1, nil
	case 1:
		return 2, ErrNowhere
	case 2:
		return 3, &MoveError{"Bob", ErrNowhere}
	case 3:
		return 4, Code(9)
	case 4:
		return 5, fmt.Errorf("wrapped: %w", ErrNowhere)
	case 5:
		return 6, errors.New("unknown")
	}
	panic(fmt.Errorf("bad kind: %w", ErrNowhere))
}
