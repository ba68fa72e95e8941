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
	value unsafe.Pointer // the variable; see set
	next  uint32         // index+1 of the next free slot; see link
	form  uint32         // how an interface held the variable; see heldAs
}

// set stores the variable. No atomic store is needed, which would cost as much as all else: who reads it
// for a generation that ended meanwhile finds that in the state, and does not use what it read.
//
//go:norace
func (s *slot) set(p unsafe.Pointer) { s.value = p }

// link stores the next free slot. Who reads another one fails to change the head of the free slots.
//
//go:norace
func (s *slot) link(next uint32) { s.next = next }

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

// put makes a handle for the variable at p, of the type that id names.
func (t *handleTable) put(p unsafe.Pointer, id uint32) uint64 {
	index, s := t.take()
	generation := s.state.Load()>>32 + 1
	s.set(p)
	s.hold(0)
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

// release frees handles; those that were freed before it leaves alone. Any thread may call it. It returns
// how many it freed.
func (t *handleTable) release(handles ...uint64) int {
	var chain freeChain
	released := 0
	for _, handle := range handles {
		s := t.at(uint32(handle))
		if s == nil {
			continue
		}
		p, id := atomic.LoadPointer(&s.value), uint32(s.state.Load())
		if !s.end(handle >> 32) {
			continue
		}
		released++
		if id == sequenceID {
			(*sequence)(p).stop()
		}
		s.set(nil)
		if handle>>32 < math.MaxUint32 { // else the slot's generations are used up
			chain.add(uint32(handle), s)
		}
	}
	t.give(chain)
	return released
}

// end ends a generation of the slot; it returns false if that is over, or never was.
func (s *slot) end(generation uint64) bool {
	state := s.state.Load()
	return state>>32 == generation && generation&1 == 1 &&
		s.state.CompareAndSwap(state, (generation+1)&math.MaxUint32<<32)
}

// extend lets a handle keep p alive beside what it keeps already. The handle is known to its maker alone.
func (t *handleTable) extend(handle uint64, p unsafe.Pointer) {
	s := t.at(uint32(handle))
	s.set(unsafe.Pointer(&[2]unsafe.Pointer{s.value, p}))
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
