package rt_test

import (
	"context"
	"encoding/binary"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unsafe"

	"gopy.local/rt"
	"gopy.local/rt/internal/rttest"
)

const (
	squareThunk = 130 + iota
	exitThunk
	gateThunk
	contextThunk
)

const contextFlag = 1 << 32

var (
	gate           = make(chan struct{})
	inGate, mostIn atomic.Int64
)

func init() {
	rt.Register(squareThunk,
		func(f *rt.Frame) rt.Status { rt.LowerInt(f, 0, int(f[0]*f[0])); return rt.Done },
		func(f *rt.Frame) rt.Status { runtime.Goexit(); return rt.Done },
		func(f *rt.Frame) rt.Status {
			if n := inGate.Add(1); n > mostIn.Load() {
				mostIn.Store(n)
			}
			<-gate
			inGate.Add(-1)
			return rt.Done
		},
		func(f *rt.Frame) rt.Status {
			return rt.InContext(f, 0, func(ctx context.Context) rt.Status {
				<-ctx.Done()
				return rt.Error(f, ctx.Err())
			})
		})
}

// A desk stands for Python's: it collects what has ended.
type desk struct {
	mu     sync.Mutex
	ended  map[uint64]rt.Status
	ran    []uint64
	change chan struct{}
	told   chan int // if it is there, hears how much a call tells
	held   chan struct{}
}

// serve lets the desk answer callbacks until the test ends.
func (d *desk) serve(t *testing.T) *desk {
	d.ended, d.change = map[uint64]rt.Status{}, make(chan struct{}, 1)
	t.Cleanup(rttest.Serve(func(_ uint64, f *rt.Frame) int32 {
		tree := []byte(text(f, 0))
		if d.told != nil {
			d.told <- len(tree)
			<-d.held
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		if tree[5] == 'i' {
			d.ran = append(d.ran, binary.LittleEndian.Uint64(tree[6:]))
			tree = nil
		}
		for ; len(tree) >= 26; tree = tree[16:] { // after the heads of list and bytes
			d.ended[binary.LittleEndian.Uint64(tree[10:])] = rt.Status(binary.LittleEndian.Uint64(tree[18:]))
		}
		select {
		case d.change <- struct{}{}:
		default:
		}
		return answer(f, "n")
	}))
	return d
}

// until waits for a condition on the desk.
func (d *desk) until(t *testing.T, met func() bool) {
	t.Helper()
	late := time.After(10 * time.Second)
	for {
		d.mu.Lock()
		over := met()
		d.mu.Unlock()
		if over {
			return
		}
		select {
		case <-d.change:
		case <-late:
			t.Fatalf("it did not end: %v", d.ended)
		}
	}
}

var onHeap []rt.Frame

// heap makes frames that stay where they are while others write into them.
func heap(n int) []rt.Frame {
	onHeap = make([]rt.Frame, n)
	return onHeap
}

// begin starts jobs in a lane: ticket, kind and frame of each.
func begin(t *testing.T, lane, limit uint64, words ...uint64) {
	t.Helper()
	call(t, 55, &rt.Frame{lane, limit, at(&words[0]), uint64(8 * len(words)), 7}, rt.Done)
}

func withdraw(t *testing.T, lane, ticket, look uint64) bool {
	t.Helper()
	return call(t, 56, &rt.Frame{lane, ticket, look}, rt.Done)[0] == 1
}

// While Python is held up, nothing is to wait for it that has nothing to tell: each would hold a thread.
func TestNobodyTellsNothing(t *testing.T) {
	d := &desk{told: make(chan int, 100), held: make(chan struct{})}
	d.serve(t)
	frames := heap(1)
	begin(t, 9, 0, 1, squareThunk, at(&frames[0]))
	if n := <-d.told; n < 26 {
		t.Errorf("told %d bytes", n)
	}
	select {
	case n := <-d.told:
		t.Errorf("another call told %d bytes, though nothing has ended since", n)
	case <-time.After(50 * time.Millisecond): // ten times what lets others go on
	}
	close(d.held)
	d.until(t, func() bool { return len(d.ended) == 1 })
}

func TestJobsRunOnGoroutines(t *testing.T) {
	d := new(desk).serve(t)
	frames := heap(200)
	var words []uint64
	for i := range frames {
		frames[i][0] = uint64(i)
		words = append(words, uint64(i), squareThunk, at(&frames[i]))
	}
	begin(t, 1, 0, words...)
	d.until(t, func() bool { return len(d.ended) == len(frames) })
	for i := range frames {
		if frames[i][0] != uint64(i*i) || d.ended[uint64(i)] != rt.Done {
			t.Errorf("%d: %d, status %d", i, frames[i][0], d.ended[uint64(i)])
		}
	}
}

func TestJobThatEndsItsGoroutine(t *testing.T) {
	d := new(desk).serve(t)
	frames := heap(2)
	begin(t, 2, 1, 1, exitThunk, at(&frames[0]), 2, squareThunk, at(&frames[1]))
	d.until(t, func() bool { return len(d.ended) == 2 })
	if d.ended[1] != rt.Panicked || !strings.Contains(text(&frames[0], 0), "runtime.Goexit") || d.ended[2] != rt.Done {
		t.Errorf("%v %s", d.ended, text(&frames[0], 0))
	}
}

func TestLaneKeepsItsLimitAndLetsWithdraw(t *testing.T) {
	d := new(desk).serve(t)
	mostIn.Store(0)
	frames := heap(5)
	var words []uint64
	for i := range frames {
		words = append(words, uint64(10+i), gateThunk, at(&frames[i]))
	}
	begin(t, 3, 2, words...)
	if !withdraw(t, 3, 14, 1) || !withdraw(t, 3, 14, 0) || withdraw(t, 3, 14, 0) || withdraw(t, 3, 99, 0) {
		t.Error("the last job waits, until it is withdrawn")
	}
	for range 4 {
		gate <- struct{}{}
	}
	d.until(t, func() bool { return len(d.ended) == 4 })
	if _, ran := d.ended[14]; ran || mostIn.Load() > 2 {
		t.Errorf("%v, %d at a time", d.ended, mostIn.Load())
	}
}

func TestCallsThatBlockDoNotHoldUpOthers(t *testing.T) {
	d := new(desk).serve(t)
	frames := heap(300)
	var words []uint64
	for i := range frames {
		words = append(words, uint64(i), gateThunk, at(&frames[i]))
	}
	begin(t, 4, 0, words...)
	for inGate.Load() < int64(len(frames)) {
		time.Sleep(time.Millisecond)
	}
	for range frames {
		gate <- struct{}{}
	}
	d.until(t, func() bool { return len(d.ended) == len(frames) })
}

func TestContextOfAJobIsCancelled(t *testing.T) {
	d := new(desk).serve(t)
	options := binary.LittleEndian.AppendUint64([]byte("l\x04\x00\x00\x00nnni"), 21)
	f := &heap(1)[0]
	f[0], f[1] = at(unsafe.SliceData(options)), uint64(len(options))
	begin(t, 5, 0, 21, contextThunk|contextFlag, at(f))
	for withdraw(t, 5, 21, 1) {
		runtime.Gosched()
	}
	call(t, 57, &rt.Frame{21}, rt.Done)
	d.until(t, func() bool { return len(d.ended) == 1 })
	if d.ended[21] != rt.Failed || text(f, 42) != "context canceled" {
		t.Errorf("%v %s", d.ended, text(f, 42))
	}
	call(t, 57, &rt.Frame{21}, rt.Done) // late: nothing happens
}

func TestJobsOfPython(t *testing.T) {
	d := new(desk).serve(t)
	begin(t, 6, 1, 31, 0, 0, 32, 0, 0)
	d.until(t, func() bool { return len(d.ran) == 2 })
	if d.ran[0] != 31 || d.ran[1] != 32 {
		t.Error(d.ran)
	}
}
