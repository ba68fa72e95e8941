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

// Set parses a temperature.
func (c *Celsius) Set(text string) error {
	_, err := fmt.Sscanf(text, "%g", (*float64)(c))
	return err
}

// Secret is bytes that know how to hide.
type Secret []byte

// Wipe overwrites them.
func (s *Secret) Wipe() *Secret {
	if s != nil {
		*s = Secret("***")
	}
	return s
}

// Counter counts, and tells it by its pointer alone.
type Counter int

// String serves str.
func (c *Counter) String() string { return fmt.Sprint("counter at ", int(*c)) }

// Value is what is counted.
func (c *Counter) Value() int { return int(*c) }

// Setter is what flags ask for.
type Setter interface{ Set(string) error }

// Apply sets it.
func Apply(s Setter, text string) error { return s.Set(text) }

// Lock is held by value, with methods of its pointer.
type Lock struct{ Held bool }

// Acquire takes it.
func (l *Lock) Acquire() { l.Held = true }

// Room has values with pointer methods.
type Room struct {
	Door  Lock
	Locks [2]Lock
	Warm  Celsius
	Key   Secret
	Count *Counter
}

// Shown is what Level and Switch have a method of.
type Shown interface{ Show() string }

// Show serves Shown.
func (s Switch) Show() string { return fmt.Sprint("switch ", bool(s)) }

// ShowAll shows what implements Shown, and the type of all else.
func ShowAll(values ...any) (all []string) {
	for _, v := range values {
		if s, ok := v.(Shown); ok {
			all = append(all, s.Show())
		} else {
			all = append(all, fmt.Sprintf("%T", v))
		}
	}
	return all
}

// ShowOne takes the interface itself.
func ShowOne(s Shown) string { return s.Show() }

// Panel has switches in a list and in a map.
func Panel(list []Switch, byName map[string]Switch) (on int) {
	for _, s := range list {
		if s {
			on++
		}
	}
	for _, s := range byName {
		if s {
			on++
		}
	}
	return on
}

// IsSwitch looks into an any.
func IsSwitch(v any) bool {
	_, ok := v.(Switch)
	return ok
}

// Tag is a text that says something else.
type Tag string

// String serves str.
func (t Tag) String() string { return "<" + string(t) + ">" }

// Sum are bytes that do.
type Sum []byte

// String serves str.
func (s Sum) String() string { return fmt.Sprintf("%x", []byte(s)) }
