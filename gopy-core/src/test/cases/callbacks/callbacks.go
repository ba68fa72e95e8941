// Package callbacks calls functions that it is given.
package callbacks

import (
	"errors"
	"iter"
	"sync"
)

// Apply calls f.
func Apply(f func(int) int, n int) int { return f(n) }

// Each calls f for numbers below n.
func Each(n int, f func(int)) {
	for i := range n {
		f(i)
	}
}

// Map calls f for each word.
func Map(words []string, f func(string) string) []string {
	var out []string
	for _, w := range words {
		out = append(out, f(w))
	}
	return out
}

// Total adds up all that f gives.
func Total(n int, f func(int) []float64) (total float64) {
	for i := range n {
		for _, x := range f(i) {
			total += x
		}
	}
	return total
}

// ErrStop ends a walk.
var ErrStop = errors.New("stop")

// Walk calls f until it fails; ErrStop is no failure.
func Walk(n int, f func(int) error) error {
	for i := range n {
		if err := f(i); err != nil {
			if errors.Is(err, ErrStop) {
				return nil
			}
			return err
		}
	}
	return nil
}

// Adder gives a function.
func Adder(n int) func(int) int { return func(m int) int { return n + m } }

// Parallel calls f from many goroutines and adds what it gives.
func Parallel(n int, f func(int) int) int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	total := 0
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r := f(i)
			mu.Lock()
			total += r
			mu.Unlock()
		}()
	}
	wg.Wait()
	return total
}

// IsNil says whether f is nil.
func IsNil(f func()) bool { return f == nil }

// Filter is a function with a name.
type Filter func(text string) string

// Twice applies it two times.
func (f Filter) Twice(text string) string { return f(f(text)) }

// Quote makes a filter that puts a mark on both sides.
func Quote(mark string) Filter { return func(text string) string { return mark + text + mark } }

// Chain makes one filter of two.
func Chain(first, second Filter) Filter {
	return func(text string) string { return second(first(text)) }
}

// Collect asks f for numbers until it fails; the error is passed on.
func Collect(n int, f func(int) (int, error)) ([]int, error) {
	var found []int
	for i := range n {
		number, err := f(i)
		if err != nil {
			return found, err
		}
		found = append(found, number)
	}
	return found, nil
}

// State is a function that gives the next one, as lexers have them.
type State func(*Lexer) State

// Lexer counts its states.
type Lexer struct{ Steps int }

// Start is the first state; nothing follows the second.
func Start(l *Lexer) State {
	l.Steps++
	return func(l *Lexer) State {
		l.Steps += 10
		return nil
	}
}

// Run goes from state to state until there is none.
func Run(l *Lexer, s State) int {
	for s != nil {
		s = s(l)
	}
	return l.Steps
}

// Relay carries relays.
type Relay chan Relay

// NewRelay makes one with room for one.
func NewRelay() Relay { return make(Relay, 1) }

// Later calls f on a goroutine of its own, once it is told to, and gives what f gave.
func Later(f func(int) int, begin <-chan int) <-chan int {
	gave := make(chan int)
	go func() { gave <- f(<-begin) }()
	return gave
}

// Sized has a method that gives no error.
type Sized interface{ Size() int }

// Sizes asks each on a goroutine of its own, and fails if the sum is odd.
func Sizes(of ...Sized) (total int, err error) {
	sizes := make(chan int)
	for _, s := range of {
		go func() { sizes <- s.Size() }()
	}
	for range of {
		total += <-sizes
	}
	if total%2 != 0 {
		return total, errors.New("odd")
	}
	return total, nil
}

// Drain takes the values on a goroutine, and then panics if it is told to.
func Drain(values iter.Seq[int], then string) []int {
	var got []int
	done := make(chan bool)
	go func() {
		defer close(done)
		for v := range values {
			got = append(got, v)
		}
	}()
	<-done
	if then != "" {
		panic(then)
	}
	return got
}
