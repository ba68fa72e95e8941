// Package brief has functions that are called what the inspector finds.
package brief

import (
	"errors"
	"strings"
	"sync"
)

var (
	errNegative = errors.New("negative")
	lock        sync.Mutex
	numbers     = make(chan int)
	known       map[string]int
)

type Celsius float64

type Person struct {
	Name   string
	Age    int
	Rows   []int
	within *Person
}

type Shape interface{ BriefNot() int }

func BriefAdd(a, b int) int                        { return a + b }
func BriefJoin(a, b string) string                 { return a + " " + b }
func BriefNew(name string, age int) *Person        { return &Person{Name: name, Age: age} }
func BriefWords(s string, c Celsius) (int, string) { return min(len(s), int(c)), string(s[0]) }
func BriefKnown(s string) (n int, ok bool)         { n, ok = known[s]; return }
func BriefPanic(s string)                          { panic(s) }
func BriefLater(p *Person) func() string           { return func() string { return strings.ToUpper(p.Name) } }

func BriefSwitch(n int) (int, bool) {
	if n < 0 {
		return 0, false
	}
	switch n {
	case 1:
		n = 2
	}
	return n, true
}

func GivesError(n int) error { return errNegative }

func (p *Person) BriefName() string       { return p.Name }
func (p Person) BriefAge(o *Person) int   { return p.Age - o.Age }
func (c Celsius) BriefKelvin() Celsius    { return c + 273.15 }
func (p *Person) BriefSet(age int)        { p.Age, p.within = age, p }
func (p *Person) CallsName() string       { return p.BriefName() }
func (p *Person) AppendsRow(n int)        { p.Rows = append(p.Rows, n) }
func (p *Person) TakesShape(s Shape) bool { return s == nil }

func Loops(n int) int {
	for n > 1 {
		n /= 2
	}
	return n
}

func Ranges(n int) int {
	for i := range n {
		n += i
	}
	return n
}

func Jumps(n int) int {
again:
	if n++; n < 0 {
		goto again
	}
	return n
}

func Calls(s string) string        { return strings.ToUpper(s) }
func CallsCelsius(n float64) int   { return int(Celsius(n)) }
func Locks(n int)                  { lock.Lock() }
func Receives() int                { return <-numbers }
func Sends(n int)                  { numbers <- n }
func Defers(n int)                 { defer lock.Unlock() }
func Starts(n int)                 { go Sends(n) }
func Makes(n int) *Person          { return &Person{Rows: make([]int, n)} }
func TakesList(s []int) int        { return s[0] }
func TakesMany(s ...int) int       { return len(s) }
func TakesAny(v any) bool          { return v == nil }
func GivesMap() map[string]int     { return known }
func TakesCallback(f func()) bool  { return f == nil }
func Shadows(len func(string) int) { len("") }
func Generic[T any](a int) int     { return a }
func Converts(s string) []byte     { return []byte(s) }
func CallsLiteral() int            { return func() int { return 1 }() }

func ShadowsByVariable(s string) int {
	max := strings.Count
	return max(s, s)
}

func real(n int) int              { return n }
func CallsItsOwnReal(n int) int   { return real(n) }
func Waits() int                  { select {} }
func kept(f func() string) string { return f() }
