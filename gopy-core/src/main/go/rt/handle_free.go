package rt

import (
	"math"
	"math/bits"
	"sync/atomic"
	"unsafe"
)

// take removes a slot from the free ones, or opens a new one.
func (t *handleTable) take() (uint32, *slot) {
	for {
		head := t.free.Load()
		if uint32(head) == 0 {
			return t.open()
		}
		index := uint32(head) - 1
		s := t.at(index)
		// the change count makes this fail if the slot was taken and given back meanwhile
		if t.free.CompareAndSwap(head, (head>>32+1)<<32|uint64(s.following())) {
			return index, s
		}
	}
}

// following reads what link stored.
//
//go:norace
func (s *slot) following() uint32 { return s.next }

// A freeChain is a list of slots on their way to the free ones.
type freeChain struct {
	first uint32 // index+1
	last  *slot
}

func (c *freeChain) add(index uint32, s *slot) {
	s.link(c.first)
	c.first = index + 1
	if c.last == nil {
		c.last = s
	}
}

// give puts slots back among the free ones.
func (t *handleTable) give(c freeChain) {
	if c.last == nil {
		return
	}
	for {
		head := t.free.Load()
		c.last.link(uint32(head))
		if t.free.CompareAndSwap(head, (head>>32+1)<<32|uint64(c.first)) {
			return
		}
	}
}

// open makes a slot that was never used.
func (t *handleTable) open() (uint32, *slot) {
	index := t.size.Add(1) - 1
	if index > math.MaxUint32-2*firstChunk {
		panic("gopy: too many objects are alive")
	}
	s := t.at(index)
	if s == nil {
		t.addChunk(bits.Len64((uint64(index)+firstChunk)/firstChunk) - 1)
		s = t.at(index)
	}
	return index, s
}

func (t *handleTable) addChunk(k int) {
	t.grow.Lock()
	defer t.grow.Unlock()
	if atomic.LoadPointer(&t.chunks[k]) == nil {
		chunk := make([]slot, firstChunk<<k)
		atomic.StorePointer(&t.chunks[k], unsafe.Pointer(unsafe.SliceData(chunk)))
	}
}
