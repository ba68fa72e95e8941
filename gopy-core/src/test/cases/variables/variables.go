// Package variables has package variables.
package variables

// Count is counted up.
var Count int

// Name is a text.
var Name = "first"

// Ratio is a number.
var Ratio = 0.5

// Ready says so.
var Ready bool

// Data is bytes.
var Data = []byte("abc")

// Config is a struct.
type Config struct {
	Level int
	Title string
}

// Default is a struct variable.
var Default = Config{Level: 1, Title: "default"}

// Current is a pointer variable.
var Current *Config

// Increment counts up.
func Increment() int {
	Count++
	return Count
}

// SetName changes Name.
func SetName(s string) { Name = s }

// NameNow reads Name.
func NameNow() string { return Name }

// DefaultLevel reads a field of Default.
func DefaultLevel() int { return Default.Level }

// UseDefault points Current at Default.
func UseDefault() { Current = &Default }

// CurrentLevel reads through Current; -1 for nil.
func CurrentLevel() int {
	if Current == nil {
		return -1
	}
	return Current.Level
}

// Announced are the names of packages that were initialized.
var Announced []string

// Makers are functions by name, of a type that nothing else mentions.
var Makers = map[string]func(level int, titles ...string) (*Config, error){
	"first": func(level int, titles ...string) (*Config, error) { return &Config{level, titles[0]}, nil },
}

// Steps are functions in a list.
var Steps = []func(func(int) int) int{func(f func(int) int) int { return f(20) }}
