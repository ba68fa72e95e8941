package rt_test

import (
	"encoding/binary"
	"errors"
	"strings"
	"testing"
	"time"
	"unsafe"

	"gopy.local/rt"
)

const (
	divideThunk = 140 + iota
	waitThunk
)

var errZero = errors.New("division by zero")

func init() {
	rt.Register(divideThunk,
		func(f *rt.Frame) rt.Status {
			if f[1] == 0 {
				return rt.Error(f, errZero)
			}
			rt.LowerInt(f, 0, int64(f[0])/int64(f[1]))
			return rt.Done
		},
		func(f *rt.Frame) rt.Status {
			<-gate
			return rt.Done
		})
}

// numbers is a tree of a list of ints.
func numbers(values ...int64) []byte {
	tree := binary.LittleEndian.AppendUint32([]byte("Aq"), uint32(len(values)))
	for _, v := range values {
		tree = binary.LittleEndian.AppendUint64(tree, uint64(v))
	}
	return tree
}

// beginMany starts the calls of a thunk for columns of numbers, and gives their handle.
func beginMany(t *testing.T, want rt.Status, ticket uint64, thunk uint64, codes string, columns ...[]byte) *rt.Frame {
	t.Helper()
	tree := binary.LittleEndian.AppendUint32([]byte{'l'}, uint32(len(columns)))
	for _, column := range columns {
		tree = append(tree, column...)
	}
	return call(t, 60, &rt.Frame{9, 0, ticket, thunk, at(unsafe.StringData(codes)), uint64(len(codes)),
		at(&tree[0]), uint64(len(tree)), 0, 7}, want)
}

func take(t *testing.T, handle uint64, place int, wait time.Duration) (tree string, end uint64) {
	t.Helper()
	f := call(t, 61, &rt.Frame{handle, uint64(place), uint64(wait)}, rt.Done)
	return text(f, 0), f[2]
}

func TestManyCallsWithNumbers(t *testing.T) {
	d := new(desk).serve(t)
	h := beginMany(t, rt.Done, 1000, divideThunk, "qq>q", numbers(8, -6, 1, 9, 5), numbers(2, 3, 0, 3))[0]
	d.until(t, func() bool { return len(d.ended) == 1 }) // told once
	for _, part := range []struct {
		place int
		tree  string
		end   uint64
	}{{0, string(numbers(4, -2)), 0}, {1, string(numbers(-2)), 0}, {2, string(numbers()), 1}, {3, string(numbers(3)), 0}} {
		if tree, end := take(t, h, part.place, time.Second); tree != part.tree || end != part.end {
			t.Errorf("from %d: %q, %d", part.place, tree, end)
		}
	}
	f := call(t, 62, &rt.Frame{h, 2}, rt.Failed)
	if rt.LiftError(f, 40) != errZero {
		t.Error("another error")
	}
	releaseHandles(t, h)
}

func TestManyThatWait(t *testing.T) {
	d := new(desk).serve(t)
	h := beginMany(t, rt.Done, 2000, waitThunk, "q>", numbers(1, 2))[0]
	if _, end := take(t, h, 0, time.Millisecond); end != 2 {
		t.Errorf("end %d", end)
	}
	go func() { gate <- struct{}{}; gate <- struct{}{} }()
	d.until(t, func() bool { return len(d.ended) == 1 })
	if tree, end := take(t, h, 0, time.Minute); tree != "l\x02\x00\x00\x00nn" || end != 0 {
		t.Errorf("%q, %d", tree, end)
	}
}

func TestManyAreTakenBack(t *testing.T) {
	d := new(desk).serve(t)
	f := beginMany(t, rt.Done, 4000, waitThunk, "q>", numbers(make([]int64, 3000)...))
	h := f[0]
	call(t, 63, &rt.Frame{h, 9}, rt.Done)
	if _, end := take(t, h, 2999, time.Second); end != 3 {
		t.Errorf("end %d", end)
	}
	for {
		select {
		case gate <- struct{}{}:
			continue
		case <-d.change:
		}
		break
	}
	d.until(t, func() bool { return len(d.ended) == 1 })
}

func TestColumnsThatDoNotFit(t *testing.T) {
	f := beginMany(t, rt.BadValue, 3000, divideThunk, "qb>q", numbers(1), numbers(300))
	if !strings.Contains(text(f, 0), "[1][0]: 300 does not fit int8") {
		t.Error(text(f, 0))
	}
}
