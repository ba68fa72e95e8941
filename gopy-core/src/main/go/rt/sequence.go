package rt

import (
	"math"
	"reflect"
	"strings"
	"sync"
	"unsafe"
)

// sequenceID is the type id of an iterator that Python holds; releasing its handle stops the iteration.
const sequenceID = math.MaxUint32 - 2

var sequenceVariable = newType(sequenceID, reflect.TypeFor[sequence]())

func init() { Register(48, nextOfSequence, stopSequence) }

// isSequence reports whether a type is an iter.Seq or iter.Seq2.
func isSequence(of reflect.Type) bool {
	return of.PkgPath() == "iter" && strings.HasPrefix(of.Name(), "Seq")
}

// writeSequence writes an iterator over what the function at p yields.
func (pl *plan) writeSequence(w *treeWriter, p unsafe.Pointer) *misfit {
	if pl.at(p).IsNil() {
		w.tag(tagNone)
		return nil
	}
	s := &sequence{function: reflect.ValueOf(pl.at(p).Interface())}
	w.tag(tagObject)
	w.u64(handles.put(unsafe.Pointer(s), sequenceID))
	w.u64(uint64(uintptr(unsafe.Pointer(s))))
	w.u32(sequenceID)
	return nil
}

// A sequence serves a Go iterator one step at a time. The function runs on a goroutine of its own, which
// waits between steps: iter.Pull would tie it to the thread of the call that began it.
type sequence struct {
	function reflect.Value
	using    sync.Mutex // one step at a time

	state   sync.Mutex // guards what follows
	running *loop      // once the first step was asked for
	stopped bool
}

// nextOfSequence: handle -> V: the list of the values of the next step; empty at the end.
func nextOfSequence(f *Frame) Status {
	got := sequenceAt(f).next()
	if got.panics != nil {
		panic(got.panics)
	}
	w := &treeWriter{}
	w.head(tagList, len(got.values))
	for _, v := range got.values {
		fresh := reflect.New(v.Type())
		fresh.Elem().Set(v)
		if m := planOf(v.Type()).write(w, fresh.UnsafePointer()); m != nil {
			panic(badTree{0, m})
		}
	}
	LowerBytes(f, 0, w.data)
	return Done
}

// stopSequence: handle: the Go side's loop ends, as after a break.
func stopSequence(f *Frame) Status {
	sequenceAt(f).stop()
	return Done
}

func sequenceAt(f *Frame) *sequence {
	p, id := f.anyObject(0)
	if id != sequenceID {
		panic(wrongType{0, id})
	}
	return (*sequence)(p)
}

// next gives the values of one more step; none at the end.
func (s *sequence) next() step {
	s.using.Lock()
	defer s.using.Unlock()
	running := s.begun()
	if running == nil {
		return step{}
	}
	got := running.step()
	if got.values == nil {
		s.stop()
	}
	return got
}

// begun is the loop, started at the first step; nil when it is over.
func (s *sequence) begun() *loop {
	s.state.Lock()
	defer s.state.Unlock()
	if s.stopped {
		return nil
	}
	if s.running == nil {
		s.running = &loop{make(chan struct{}), make(chan step), make(chan struct{})}
		go s.running.serve(s.function)
	}
	return s.running
}

// stop ends the loop: its function sees a break. It may be called at any time, and again.
func (s *sequence) stop() {
	s.state.Lock()
	defer s.state.Unlock()
	if !s.stopped && s.running != nil {
		close(s.running.over)
	}
	s.stopped = true
}
