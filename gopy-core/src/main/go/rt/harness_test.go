package rt_test

import (
	"testing"
	"unsafe"

	"gopy.local/rt"
	"gopy.local/rt/internal/rttest"
)

// text reads the pointer and length in slots i and i+1.
func text(f *rt.Frame, i int) string {
	return string(unsafe.Slice(*(**byte)(unsafe.Pointer(&f[i])), f[i+1]))
}

// at gives an address as C passes it. The test keeps what is there alive.
func at[T any](p *T) uint64 { return uint64(uintptr(unsafe.Pointer(p))) }

// strs makes a frame with string arguments.
func strs(arguments ...string) *rt.Frame {
	f := new(rt.Frame)
	for i, s := range arguments {
		f[2*i], f[2*i+1] = at(unsafe.StringData(s)), uint64(len(s))
	}
	return f
}

// call calls a thunk and fails the test if the call ends in another way than expected.
func call(t *testing.T, thunk uint32, f *rt.Frame, want rt.Status) *rt.Frame {
	t.Helper()
	if got := rttest.Call(thunk, f); got != want {
		t.Fatalf("thunk %d: status %d, expected %d: %v%s", thunk, got, want, f[:6], why(f, got))
	}
	return f
}

// why tells what a panic said.
func why(f *rt.Frame, status rt.Status) string {
	if status != rt.Panicked {
		return ""
	}
	return ": " + text(f, 0) + "\n" + text(f, 2)
}

// releaseHandles releases as Python does, in a batch.
func releaseHandles(t *testing.T, handles ...uint64) {
	t.Helper()
	call(t, 1, &rt.Frame{at(&handles[0]), uint64(len(handles))}, rt.Done)
}

// handleOf lowers a pointer, and gives its handle.
func handleOf[T any](p *T, id uint32) uint64 {
	var f rt.Frame
	rt.LowerPtr(&f, 0, p, id)
	return f[0]
}

// errorHandle lowers an error, and gives its handle.
func errorHandle(err error) uint64 {
	var f rt.Frame
	rt.LowerError(&f, 0, err)
	return f[0]
}
