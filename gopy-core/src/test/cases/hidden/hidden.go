// Package hidden has types that other packages cannot name.
package hidden

import "fmt"

// config is what options change.
type config struct {
	// Level is exported all the same.
	Level int
	name  string
}

// Describe tells both.
func (c *config) Describe() string { return fmt.Sprint(c.name, " ", c.Level) }

// Option is an option of New.
type Option func(*config)

// WithName names.
func WithName(name string) Option { return func(c *config) { c.name = name } }

// WithLevel is of no named type.
func WithLevel(level int) func(*config) { return func(c *config) { c.Level = level } }

// New applies the options.
func New(opts ...Option) *config {
	c := &config{name: "none"}
	for _, opt := range opts {
		opt(c)
	}
	return c
}

// NewPlain takes functions of no named type.
func NewPlain(first func(*config), opts ...func(*config)) (*config, error) {
	c := &config{name: "plain"}
	for _, opt := range append(opts, first) {
		opt(c)
	}
	return c, nil
}

// Copy takes and gives it by value.
func Copy(c config) config { return c }

// All is a slice of pointers.
func All(cs []*config) map[string]*config {
	all := map[string]*config{}
	for _, c := range cs {
		all[c.name] = c
	}
	return all
}

// Several is variadic.
func Several(cs ...*config) int { return len(cs) }

// level is an enum without a name.
type level int

// Low and High are its values.
const (
	Low level = iota + 1
	High
)

// String names it.
func (l level) String() string { return map[level]string{Low: "low", High: "high"}[l] }

// Above compares.
func Above(a, b level) bool { return a > b }

// Levels gives the next ones.
func Levels(l level) []level { return []level{l, l + 1} }

// order has methods alone, as the byte orders of encoding/binary.
type order struct{}

// Swap reverses.
func (order) Swap(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

// Next gives another hidden type.
func (order) Next(n int) *step { return &step{N: n} }

// Order is a variable of it.
var Order order

// step is met in a method of a hidden type alone.
type step struct{ N int }

// Double is a method of it.
func (s *step) Double() int { return 2 * s.N }

// failure is an error without a name.
type failure struct{ Code int }

// Error is its text.
func (f *failure) Error() string { return fmt.Sprint("failure ", f.Code) }

// Fail gives it as it is.
func Fail(code int) *failure { return &failure{code} }

// Raise returns it as an error.
func Raise(code int) error { return &failure{code} }

// base is embedded below.
type base struct{ ID int }

// Twice doubles.
func (b *base) Twice() int { return 2 * b.ID }

// Derived embeds it.
type Derived struct {
	base
	Name string
}

// names is a named slice.
type names []string

// Count counts.
func (n names) Count() int { return len(n) }

// Names makes them.
func Names(all ...string) names { return all }

// Join takes them.
func Join(n names) string { return fmt.Sprint([]string(n)) }

// speaker is an interface.
type speaker interface{ Speak() string }

type dog struct{}

func (dog) Speak() string { return "woof" }

// Speaker gives what implements it.
func Speaker() speaker { return dog{} }

// Listen takes it.
func Listen(s speaker) string { return s.Speak() }

// Holder has a field of a hidden type.
type Holder struct {
	Level  level
	Config *config
	Inner  config
	Value  struct {
		Shown  int
		hidden int
	}
}

// Sum reads the field that no one else can.
func (h *Holder) Sum() int { return h.Value.Shown + h.Value.hidden + int(h.Level) }

// Shape can be implemented by this package alone.
type Shape interface {
	Area() float64
	sealed()
}

type square float64

func (s square) Area() float64 { return float64(s * s) }
func (square) sealed()         {}

// Square makes a Shape.
func Square(side float64) Shape { return square(side) }

// Area takes one.
func Area(s Shape) float64 { return s.Area() }

// Areas takes several.
func Areas(shapes []Shape) (sum float64) {
	for _, s := range shapes {
		sum += s.Area()
	}
	return sum
}

// Visible embeds an interface without a name.
type Visible interface {
	speaker
	Seen() bool
}

type cat struct{}

func (cat) Speak() string { return "meow" }
func (cat) Seen() bool    { return true }

// Cat is Visible.
func Cat() Visible { return cat{} }

// Look takes it; Python objects can be one.
func Look(v Visible) string { return fmt.Sprint(v.Speak(), " ", v.Seen()) }

// shown has a name after all.
type shown struct{ N int }

// Half halves.
func (s shown) Half() int { return s.N / 2 }

// Shown is its name.
type Shown = shown

// choice is generic.
type choice[T any] struct{ value T }

// Choose begins one.
func Choose[T any](value T) *choice[T] { return &choice[T]{value} }

// Or replaces the value.
func (c *choice[T]) Or(value T, when bool) *choice[T] {
	if when {
		c.value = value
	}
	return c
}

// End gives it.
func (c *choice[T]) End() T { return c.value }

// field is shown as the key of a map alone.
type field string

// Fields renames.
type Fields map[field]string

// Pick reads one.
func (f Fields) Pick(name string) string { return f[field(name)] }

// corner lies in an array that is a key.
type corner int

// Corners counts corners.
func Corners(of map[[2]corner]string) int { return len(of) }
