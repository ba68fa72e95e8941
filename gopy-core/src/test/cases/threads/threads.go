// Package threads is called from many threads.
package threads

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var total atomic.Int64

// Add adds to a total.
func Add(n int) int { return int(total.Add(int64(n))) }

// Total gives it.
func Total() int { return int(total.Load()) }

var meeting = make(chan struct{})

// Meet waits for another call of it, at most a minute; it tells whether there was one.
func Meet() bool {
	select {
	case meeting <- struct{}{}:
	case <-meeting:
	case <-time.After(time.Minute):
		return false
	}
	return true
}

// Fail fails with its argument in the text.
func Fail(n int) error { return fmt.Errorf("failed %d", n) }

// Boom panics with its argument in the text.
func Boom(n int) { panic(fmt.Sprintf("boom %d", n)) }

// Cell is guarded.
type Cell struct {
	mu sync.Mutex
	n  int
}

// NewCell makes one.
func NewCell() *Cell { return &Cell{} }

// Add adds.
func (c *Cell) Add(n int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n += n
	return c.n
}

// Value reads.
func (c *Cell) Value() int { return c.Add(0) }

// Echo builds a text.
func Echo(n int, s string) string { return fmt.Sprintf("%d:%s", n, s) }

// InGoroutines calls from many goroutines and waits.
func InGoroutines(n int) int {
	var wg sync.WaitGroup
	var sum atomic.Int64
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sum.Add(int64(i))
		}()
	}
	wg.Wait()
	return int(sum.Load())
}
