// Package executors is called on goroutines.
package executors

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// ErrOdd is for odd numbers.
var ErrOdd = errors.New("odd")

// Square multiplies.
func Square(n int) int { return n * n }

// Halve takes even numbers.
func Halve(n int) (int, error) {
	if n%2 != 0 {
		return n, ErrOdd
	}
	return n / 2, nil
}

// Boom panics.
func Boom(n int) int { panic(fmt.Sprint("boom ", n)) }

// Join is variadic.
func Join(sep string, parts ...string) (joined string) {
	for i, part := range parts {
		if i > 0 {
			joined += sep
		}
		joined += part
	}
	return joined
}

// Total takes a list of anything that fits.
func Total(rows [][]float64) (sum float64) {
	for _, row := range rows {
		for _, x := range row {
			sum += x
		}
	}
	return sum
}

// Fill writes.
func Fill(b []byte, with byte) {
	for i := range b {
		b[i] = with
	}
}

// Lasts takes a moment.
func Lasts(d time.Duration) time.Duration { return d }

// Gate holds calls up until it is opened.
type Gate struct {
	open    chan struct{}
	inside  atomic.Int64
	most    atomic.Int64
	passed  atomic.Int64
	waiting sync.WaitGroup
}

// NewGate makes one that is closed.
func NewGate() *Gate { return &Gate{open: make(chan struct{})} }

// Pass waits until the gate is open, and gives its argument back.
func (g *Gate) Pass(n int) int {
	if inside := g.inside.Add(1); inside > g.most.Load() {
		g.most.Store(inside)
	}
	defer g.inside.Add(-1)
	<-g.open
	return n
}

// PassFrom waits for calls from the first on alone.
func (g *Gate) PassFrom(first, n int) int {
	defer g.passed.Add(1)
	if n >= first {
		return g.Pass(n)
	}
	return n
}

// Passed is how many calls of PassFrom have ended.
func (g *Gate) Passed() int { return int(g.passed.Load()) }

// Inside is how many wait now.
func (g *Gate) Inside() int { return int(g.inside.Load()) }

// Most is how many have waited at the same time.
func (g *Gate) Most() int { return int(g.most.Load()) }

// Open lets all pass.
func (g *Gate) Open() { close(g.open) }

// Until waits for the end of the context, and tells that it has seen it.
func (g *Gate) Until(ctx context.Context, name string) (string, error) {
	g.inside.Add(1)
	defer g.inside.Add(-1)
	select {
	case <-ctx.Done():
		return name, ctx.Err()
	case <-g.open:
		return name + " passed", nil
	}
}

// Cell is shared.
type Cell struct {
	mu    sync.Mutex
	total int
}

// Add adds.
func (c *Cell) Add(n int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.total += n
	return c.total
}

// NewCell makes one.
func NewCell(n int) *Cell { return &Cell{total: n} }

// Sum reads another cell.
func (c *Cell) Sum(other *Cell) int { return c.Add(0) + other.Add(0) }

// Meters are held by value.
type Meters float64

// Double is a method of a value.
func (m Meters) Double() Meters { return 2 * m }

// Apply calls back.
func Apply(f func(int) (int, error), n int) (int, error) { return f(n) }

// Mixed takes numbers of several types.
func Mixed(a int8, b uint64, c float64) float64 { return float64(a) + float64(b) + c }

// IsOdd has a result of another kind.
func IsOdd(n uint16) bool { return n%2 == 1 }

// Narrow gives what its width allows.
func Narrow(n int) (uint8, error) {
	if n < 0 || n > 255 {
		return 0, fmt.Errorf("%d is too wide", n)
	}
	return uint8(n), nil
}

// Length is a named result.
func Length(n int) Meters { return Meters(n) }

// Later calls back from a goroutine, when it has returned.
func Later(f func(int), n int) {
	go func() {
		time.Sleep(time.Millisecond)
		f(n)
	}()
}
