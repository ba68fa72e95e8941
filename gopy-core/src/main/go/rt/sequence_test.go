package rt_test

import (
	"iter"
	"slices"
	"testing"
	"time"

	"gopy.local/rt"
)

// sequenceOf lowers an iterator as Python gets it, and gives its handle: in a tree after the tag.
func sequenceOf(numbers iter.Seq[int]) uint64 {
	var f rt.Frame
	rt.LowerTree(&f, 0, numbers)
	tree := []byte(text(&f, 0))
	handle := uint64(0)
	for i := range 8 {
		handle |= uint64(tree[1+i]) << (8 * i)
	}
	return handle
}

func TestStepsOfAnIterator(t *testing.T) {
	handle := sequenceOf(slices.Values([]int{7}))
	if got := text(call(t, 48, &rt.Frame{handle}, rt.Done), 0); got != "l\x01\x00\x00\x00i\x07\x00\x00\x00\x00\x00\x00\x00" {
		t.Errorf("the first step is %q", got)
	}
	for range 2 {
		if got := text(call(t, 48, &rt.Frame{handle}, rt.Done), 0); got != "l\x00\x00\x00\x00" {
			t.Errorf("the end is %q", got)
		}
	}
	releaseHandles(t, handle)
}

func TestReleaseStopsTheLoop(t *testing.T) {
	stopped := make(chan bool, 1)
	handle := sequenceOf(func(yield func(int) bool) { stopped <- !yield(1) })
	call(t, 48, &rt.Frame{handle}, rt.Done)
	releaseHandles(t, handle)
	select {
	case broke := <-stopped:
		if !broke {
			t.Error("yield returned true")
		}
	case <-time.After(10 * time.Second):
		t.Error("the loop goes on")
	}
}

func TestPanicWithinAnIterator(t *testing.T) {
	handle := sequenceOf(func(func(int) bool) { panic("broken") })
	call(t, 48, &rt.Frame{handle}, rt.Panicked)
	releaseHandles(t, handle)
}
