package rt_test

import (
	"errors"
	"runtime"
	"strings"
	"testing"

	"gopy.local/rt"
	"gopy.local/rt/internal/rttest"
)

// thunk numbers of the tests' own library
const (
	addThunk = 72 + iota
	joinThunk
	panicThunk
	panicErrorThunk
	goexitThunk
	failThunk
	blockedThunk
)

var blocked bool

func init() {
	rt.Register(addThunk, add, join,
		func(f *rt.Frame) rt.Status { explode(rt.LiftString[string](f, 0)); return rt.Done },
		func(*rt.Frame) rt.Status { panic(errOverflow) },
		func(*rt.Frame) rt.Status { runtime.Goexit(); return rt.Done },
		fail,
		func(*rt.Frame) rt.Status { blocked = rttest.SignalBlocked(); return rt.Done })
}

func add(f *rt.Frame) rt.Status {
	rt.LowerInt(f, 0, rt.LiftInt[int](f, 0)+rt.LiftInt[int](f, 1))
	return rt.Done
}

func join(f *rt.Frame) rt.Status {
	rt.LowerString(f, 0, rt.LiftString[string](f, 0)+rt.LiftString[string](f, 2))
	return rt.Done
}

//go:noinline
func explode(message string) { panic(message) }

func fail(f *rt.Frame) rt.Status {
	err := errors.New(rt.LiftString[string](f, 0))
	rt.LowerInt(f, 0, 42)
	return rt.Error(f, err)
}

func TestCallAddsAndJoins(t *testing.T) {
	f := call(t, addThunk, &rt.Frame{1 << 63, 5}, rt.Done)
	if f[0] != 1<<63+5 {
		t.Fatal(f[0])
	}
	f = call(t, joinThunk, strs("ab\x00", "ü"), rt.Done)
	if got := text(f, 0); got != "ab\x00ü" || f[44] != 0 {
		t.Fatalf("%q, keep %d", got, f[44])
	}
}

func TestLongResultIsKeptUntilReleased(t *testing.T) {
	long := strings.Repeat("x", 100)
	f := call(t, joinThunk, strs(long, long), rt.Done)
	runtime.GC()
	if text(f, 0) != long+long || f[44] == 0 {
		t.Fatal("long result")
	}
	keep := f[44]
	releaseHandles(t, keep)
	call(t, 22, &rt.Frame{keep}, rt.StaleHandle)
}

func TestPanicComesBackWithTheUsersStack(t *testing.T) {
	f := call(t, panicThunk, strs("out of tea"), rt.Panicked)
	if text(f, 0) != "out of tea" || f[40] != 0 {
		t.Fatalf("%q", text(f, 0))
	}
	stack := text(f, 2)
	if !strings.HasPrefix(stack, "gopy.local/rt_test.explode\n\t") || strings.Contains(stack, "runtime.") {
		t.Fatal(stack)
	}
}

func TestPanicWithAnErrorHandsItOut(t *testing.T) {
	f := call(t, panicErrorThunk, new(rt.Frame), rt.Panicked)
	if text(f, 0) != errOverflow.Error() || f[40] == 0 || f[41] == 0 {
		t.Fatalf("%q %v", text(f, 0), f[40:42])
	}
}

func TestGoexitEndsTheCallAlone(t *testing.T) {
	for range 3 {
		f := new(rt.Frame)
		if status := rttest.CallFromThread(goexitThunk, f); status != rt.Panicked {
			t.Fatal(status)
		}
		if !strings.Contains(text(f, 0), "runtime.Goexit") {
			t.Fatal(text(f, 0))
		}
	}
	call(t, addThunk, &rt.Frame{1, 2}, rt.Done)
}

func TestUnknownThunkIsAPanicThatSaysSo(t *testing.T) {
	for _, thunk := range []uint32{99, 1 << 20, 1<<32 - 1} {
		f := call(t, thunk, new(rt.Frame), rt.Panicked)
		if !strings.Contains(text(f, 0), "different builds") {
			t.Fatal(text(f, 0))
		}
	}
}

func TestErrorLeavesTheOtherResults(t *testing.T) {
	f := call(t, failThunk, strs("no"), rt.Failed)
	if f[0] != 42 || text(f, 42) != "no" || f[40] == 0 || f[41] != 0 {
		t.Fatal(f[0], text(f, 42), f[40:42])
	}
}
