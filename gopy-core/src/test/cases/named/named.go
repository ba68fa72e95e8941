// Package named has named basic types with methods.
package named

import "fmt"

// Celsius is a temperature.
type Celsius float64

// Fahrenheit converts.
func (c Celsius) Fahrenheit() Fahrenheit { return Fahrenheit(c*9/5 + 32) }

// String serves str.
func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

// Fahrenheit is another temperature.
type Fahrenheit float64

// Name is a text.
type Name string

// Greet greets.
func (n Name) Greet(greeting string) string { return greeting + " " + string(n) }

// Level is a number without constants.
type Level int

// Above compares.
func (l Level) Above(o Level) bool { return l > o }

// Switch is a bool.
type Switch bool

// Toggle is the opposite.
func (s Switch) Toggle() Switch { return !s }

// Port is a small number.
type Port uint16

// Next is one more.
func (p Port) Next() Port { return p + 1 }

// Phase is complex.
type Phase complex128

// Plain has no methods.
type Plain int

// Boil gives 100 degrees.
func Boil() Celsius { return 100 }

// Warmer adds degrees.
func Warmer(c Celsius, by float64) Celsius { return c + Celsius(by) }

// Shout gives a Name.
func Shout(n Name) Name { return n + "!" }

// Same gives back its argument.
func Same(p Plain) Plain { return p }

// Turn gives back its argument.
func Turn(p Phase) Phase { return p }

// Reading has fields of named types.
type Reading struct {
	Temperature Celsius
	Sensor      Name
	On          Switch
}

// NewReading makes one.
func NewReading(t Celsius, n Name) *Reading { return &Reading{t, n, true} }
