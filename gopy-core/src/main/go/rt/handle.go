package rt

import (
	"math"
	"math/bits"
	"sync"
	"sync/atomic"
	"unsafe"
)

// handles names every Go variable that Python holds.
var handles handleTable

// firstChunk is the number of slots in the first chunk; every further chunk doubles it.
const firstChunk = 1024

// A handleTable keeps variables alive under numbers that C can hold:
//
//	handle = generation<<32 | index
//
// Reading takes no lock. A slot's generation grows by one when it is taken and by one when it is freed,
// so it is odd while in use, a handle is never 0, and a handle whose slot was freed is recognized
// whatever happened to the slot since. Chunks never move.
type handleTable struct {
	chunks [22]unsafe.Pointer // atomic; chunk k points to firstChunk<<k slots
	free   atomic.Uint64      // head of the free slots: change count<<32 | index+1
	size   atomic.Uint32      // slots taken so far
	grow   sync.Mutex
}

type slot struct {
	state atomic.Uint64  // generation<<32 | type id
	value unsafe.Pointer // the variable; read atomically, ordered by state where it is written
	next  atomic.Uint32  // index+1 of the next free slot
}

// at returns the slot of an index, nil if there is none.
func (t *handleTable) at(index uint32) *slot {
	n := uint64(index) + firstChunk
	k := bits.Len64(n/firstChunk) - 1
	if k >= len(t.chunks) {
		return nil
	}
	chunk := atomic.LoadPointer(&t.chunks[k])
	if chunk == nil {
		return nil
	}
	return (*slot)(unsafe.Add(chunk, (n-firstChunk<<k)*uint64(unsafe.Sizeof(slot{}))))
}

// put makes a handle for the variable at p, of the type that id names. The slot is this call's alone, and
// whoever reads its value with an old handle finds another generation: a plain store will do, three times
// faster than an atomic one.
//
//go:norace
func (t *handleTable) put(p unsafe.Pointer, id uint32) uint64 {
	index, s := t.take()
	generation := s.state.Load()>>32 + 1
	s.value = p
	s.state.Store(generation<<32 | uint64(id))
	return generation<<32 | uint64(index)
}

// lookup returns the variable and type id of a handle; ok is false if it was released.
func (t *handleTable) lookup(handle uint64) (p unsafe.Pointer, id uint32, ok bool) {
	s := t.at(uint32(handle))
	if s == nil {
		return nil, 0, false
	}
	state := s.state.Load()
	p = atomic.LoadPointer(&s.value)
	// the value belongs to this generation if it began before and is there still
	ok = state>>32 == handle>>32 && state>>32&1 == 1 && s.state.Load() == state
	return p, uint32(state), ok
}

// release frees a handle. It returns false if that was done before. Any thread may call it.
func (t *handleTable) release(handle uint64) bool {
	s := t.retire(handle)
	if s != nil && !s.usedUp() {
		t.give(uint32(handle), s)
	}
	return s != nil
}

// releaseAll frees many handles, with one change of the free list for all.
func (t *handleTable) releaseAll(many []uint64) {
	var first uint32 // index of the chain's first slot
	var last *slot
	for _, handle := range many {
		s := t.retire(handle)
		if s == nil || s.usedUp() {
			continue
		}
		if last == nil {
			last = s
		} else {
			s.next.Store(first + 1)
		}
		first = uint32(handle)
	}
	if last != nil {
		t.give(first, last)
	}
}

// retire makes a handle stale and lets go of its variable. It returns nil if that was done before.
//
//go:norace
func (t *handleTable) retire(handle uint64) *slot {
	s := t.at(uint32(handle))
	if s == nil {
		return nil
	}
	state := s.state.Load()
	generation := state >> 32
	if generation != handle>>32 || generation&1 == 0 {
		return nil
	}
	if !s.state.CompareAndSwap(state, (generation+1)&math.MaxUint32<<32) {
		return nil
	}
	s.value = nil
	return s
}

// usedUp tells that a retired slot has had all its generations.
func (s *slot) usedUp() bool { return s.state.Load()>>32 == 0 }

// extend lets a handle keep p alive beside what it keeps already. The handle is known to its maker alone.
func (t *handleTable) extend(handle uint64, p unsafe.Pointer) {
	s := t.at(uint32(handle))
	atomic.StorePointer(&s.value, unsafe.Pointer(&[2]unsafe.Pointer{s.value, p}))
}

// live counts the handles in use.
func (t *handleTable) live() int {
	n := 0
	for i := range t.size.Load() {
		if s := t.at(i); s != nil && s.state.Load()>>32&1 == 1 {
			n++
		}
	}
	return n
}
