package rt

import (
	"sync"
	"sync/atomic"
)

// writable is set in the length of a []byte argument whose buffer takes what Go changes in it.
const writable = 1 << 62

// copies are what the calls now running copy back when they end.
var copies struct {
	pending atomic.Int64 // so that other calls need not lock
	mu      sync.Mutex
	of      map[*Frame][]copyBack
}

type copyBack struct{ to, from []byte }

func (f *Frame) copyBackInto(to, from []byte) {
	copies.mu.Lock()
	defer copies.mu.Unlock()
	if copies.of == nil {
		copies.of = map[*Frame][]copyBack{}
	}
	copies.of[f] = append(copies.of[f], copyBack{to, from})
	copies.pending.Add(1)
}

// copyBack fills the writable buffers of a call that ends.
func (f *Frame) copyBack() {
	copies.mu.Lock()
	ended := copies.of[f]
	delete(copies.of, f)
	copies.mu.Unlock()
	copies.pending.Add(-int64(len(ended)))
	for _, c := range ended {
		copy(c.to, c.from)
	}
}
