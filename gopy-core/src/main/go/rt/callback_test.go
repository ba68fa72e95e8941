package rt_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"unsafe"

	"gopy.local/rt"
	"gopy.local/rt/internal/rttest"
)

const (
	mapThunk = 100 + iota
	walkThunk
	deepThunk
	goroutineThunk
	keepThunk
	scribbleThunk
)

var kept func(int) (int, error)

func init() {
	rt.Register(mapThunk,
		func(f *rt.Frame) rt.Status {
			double := rt.LiftTree[func(int) int](f, 0)
			rt.LowerInt(f, 0, double(20)+double(1))
			return rt.Done
		},
		func(f *rt.Frame) rt.Status {
			return rt.Error(f, rt.LiftTree[func(...string) error](f, 0)("a", "b"))
		},
		func(f *rt.Frame) rt.Status { deep(300, rt.LiftTree[func()](f, 0)); return rt.Done },
		func(f *rt.Frame) rt.Status {
			call, done := rt.LiftTree[func(int) int](f, 0), make(chan int)
			go func() { done <- call(3) }()
			rt.LowerInt(f, 0, <-done)
			return rt.Done
		},
		func(f *rt.Frame) rt.Status { kept = rt.LiftTree[func(int) (int, error)](f, 0); return rt.Done },
		func(f *rt.Frame) rt.Status {
			b := rt.LiftBytes[[]byte](f, 0)
			b[0] = 'X'
			return rt.Done
		})
}

// deep calls from below more frames than a look at the stack takes at once.
//
//go:noinline
func deep(n int, call func()) {
	if n > 0 {
		deep(n-1, call)
	} else {
		call()
	}
}

// callable makes a frame whose argument is a Python callable with this token.
func callable(token uint64) *rt.Frame {
	data := binary.LittleEndian.AppendUint64([]byte{'F'}, token)
	return &rt.Frame{at(&data[0]), uint64(len(data))}
}

// answer writes a tree as a callback's result.
func answer(f *rt.Frame, tree string) int32 {
	room := unsafe.Slice((*byte)(unsafe.Pointer(&f[48])), 128)
	f[0], f[1] = at(&room[0]), uint64(copy(room, tree))
	return 0
}

func integer(n int) string {
	return string(binary.LittleEndian.AppendUint64([]byte{'i'}, uint64(n)))
}

// argument reads the int that is the first argument of a callback.
func argument(f *rt.Frame) int { return int(binary.LittleEndian.Uint64([]byte(text(f, 0)[6:]))) }

func TestCallbackTakesArgumentsAndGivesAResult(t *testing.T) {
	defer rttest.Serve(func(token uint64, f *rt.Frame) int32 {
		if token != 5 || text(f, 0)[:6] != "l\x01\x00\x00\x00i" {
			t.Errorf("token %d, arguments %q", token, text(f, 0))
		}
		return answer(f, integer(2*argument(f)))
	})()
	if f := call(t, mapThunk, callable(5), rt.Done); f[0] != 42 {
		t.Errorf("got %d", f[0])
	}
	if f := call(t, goroutineThunk, callable(5), rt.Done); f[0] != 6 {
		t.Errorf("from a goroutine: got %d", f[0])
	}
}

func TestLongAnswerComesByACallOfItsOwn(t *testing.T) {
	long := "s\xc8\x00\x00\x00" + strings.Repeat("e", 200)
	defer rttest.Serve(func(token uint64, f *rt.Frame) int32 {
		f[0], f[1] = 0, 0
		tree := []byte(long)
		call(t, 46, &rt.Frame{at(f), at(&tree[0]), uint64(len(tree))}, rt.Done)
		return 0
	})()
	// a str is no int: the answer came whole, and what did not fit is told
	f := call(t, mapThunk, callable(1), rt.BadValue)
	if got := text(f, 0); got != ": the callback's result: expected int, got str" {
		t.Error(got)
	}
}

func TestWhatACallbackRaisesIsTheFunctionsError(t *testing.T) {
	raise := fmt.Errorf("raised: %w", errOverflow)
	defer rttest.Serve(func(_ uint64, f *rt.Frame) int32 {
		call(t, 47, &rt.Frame{at(f), errorHandle(raise)}, rt.Done)
		return 0
	})()
	f := call(t, walkThunk, callable(1), rt.Failed)
	if text(f, 42) != raise.Error() || rt.LiftError(f, 40) != raise {
		t.Errorf("got %s", text(f, 42))
	}
	for _, thunk := range []uint32{mapThunk, deepThunk} { // no error result: a panic with it
		f = call(t, thunk, callable(1), rt.Panicked)
		if text(f, 0) != raise.Error() || rt.LiftError(f, 40) != raise {
			t.Errorf("thunk %d: %s", thunk, text(f, 0))
		}
	}
}

func TestAnswerThatDoesNotFit(t *testing.T) {
	defer rttest.Serve(func(_ uint64, f *rt.Frame) int32 { return answer(f, "t") })()
	kept = nil
	call(t, keepThunk, callable(9), rt.Done)
	if n, err := kept(1); n != 1 || err != nil {
		t.Errorf("got %d, %v", n, err)
	}
	defer rttest.Serve(func(_ uint64, f *rt.Frame) int32 { return answer(f, "n") })()
	if _, err := kept(1); err == nil || !strings.Contains(err.Error(), "expected int, got None") {
		t.Errorf("got %v", err)
	}
}

func TestCallbacksAreRefusedAfterTheEnd(t *testing.T) {
	end := rttest.Serve(func(_ uint64, f *rt.Frame) int32 { return answer(f, integer(1)) })
	call(t, keepThunk, callable(9), rt.Done)
	end()
	if _, err := kept(1); err == nil || !strings.Contains(err.Error(), "no callbacks any more") {
		t.Errorf("got %v", err)
	}
}

func TestWritableBufferTakesWhatGoChanged(t *testing.T) {
	memory := []byte("abc")
	call(t, scribbleThunk, &rt.Frame{at(&memory[0]), 3}, rt.Done)
	if !bytes.Equal(memory, []byte("abc")) {
		t.Error("a buffer that is not writable was changed")
	}
	call(t, scribbleThunk, &rt.Frame{at(&memory[0]), 1<<62 | 3}, rt.Done)
	if !bytes.Equal(memory, []byte("Xbc")) {
		t.Errorf("got %s", memory)
	}
	call(t, scribbleThunk, &rt.Frame{at(&memory[0]), 1 << 62}, rt.Panicked)
}

func TestGoFunctionCalledByHandle(t *testing.T) {
	join := func(sep string, parts ...string) (string, error) {
		if len(parts) == 0 {
			return "", errOverflow
		}
		return strings.Join(parts, sep), nil
	}
	var f rt.Frame
	rt.LowerNew(&f, 0, join)
	h := f[0]
	arguments := func(tree string) *rt.Frame { return &rt.Frame{h, at(unsafe.StringData(tree)), uint64(len(tree))} }
	list := "l\x03\x00\x00\x00s\x01\x00\x00\x00-s\x01\x00\x00\x00as\x01\x00\x00\x00b"
	got := call(t, 45, arguments(list), rt.Done)
	if text(got, 0) != "l\x01\x00\x00\x00s\x03\x00\x00\x00a-b" {
		t.Errorf("got %q", text(got, 0))
	}
	got = call(t, 45, arguments("l\x01\x00\x00\x00s\x01\x00\x00\x00-"), rt.Failed)
	if rt.LiftError(got, 40) != error(errOverflow) {
		t.Error("another error")
	}
	got = call(t, 45, arguments("l\x00\x00\x00\x00"), rt.BadValue)
	if !strings.Contains(text(got, 0), "takes 1 arguments, got 0") {
		t.Error(text(got, 0))
	}
}
