package rt_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"gopy.local/rt"
	"gopy.local/rt/internal/rttest"
)

// The floor: what a C-to-Go call costs that does nothing.
func BenchmarkEmptyExport(b *testing.B) { rttest.LoopEmpty(b.N) }

func BenchmarkNop(b *testing.B) { rttest.Loop(0, b.N, 0, 0) }

func BenchmarkAdd(b *testing.B) { rttest.Loop(addThunk, b.N, 1, 2) }

// The Go half of calls, without the crossing.

func BenchmarkLiftPtr(b *testing.B) {
	f := &rt.Frame{handleOf(&point{X: 1}, pointID)}
	sum := 0
	for b.Loop() {
		sum += rt.LiftPtr[point](f, 0, pointID).X
	}
}

func BenchmarkLowerPtrAndRelease(b *testing.B) {
	f, p := new(rt.Frame), new(point)
	handles := make([]uint64, 0, 128)
	for b.Loop() {
		rt.LowerPtr(f, 0, p, pointID)
		if handles = append(handles, f[0]); len(handles) == cap(handles) {
			rt.Release(handles)
			handles = handles[:0]
		}
	}
}

func benchmarkError(b *testing.B, err error) {
	handles := make([]uint64, 0, 128)
	for b.Loop() {
		f := rt.Frame{}
		rt.Error(&f, err)
		if handles = append(handles, f[40]); len(handles) == cap(handles) {
			rt.Release(handles)
			handles = handles[:0]
		}
	}
}

func BenchmarkErrorPlain(b *testing.B)    { benchmarkError(b, errors.New("plain")) }
func BenchmarkErrorSentinel(b *testing.B) { benchmarkError(b, io.EOF) }
func BenchmarkErrorTyped(b *testing.B)    { benchmarkError(b, &codeError{1}) }
func BenchmarkErrorWrapped(b *testing.B)  { benchmarkError(b, fmt.Errorf("w: %w", &codeError{1})) }
