package rt

import (
	"math"
	"math/rand"
	"sync"
	"testing"
	"unsafe"
)

func TestHandleNamesItsVariableUntilReleased(t *testing.T) {
	var table handleTable
	v := new(int)
	h := table.put(unsafe.Pointer(v), 7)
	if p, id, ok := table.lookup(h); p != unsafe.Pointer(v) || id != 7 || !ok {
		t.Fatalf("lookup gave %v, %d, %v", p, id, ok)
	}
	if table.release(h) != 1 || table.release(h, h) != 0 {
		t.Fatal("a handle is released once")
	}
	again := table.put(unsafe.Pointer(v), 7)
	if uint32(again) != uint32(h) || again == h {
		t.Fatalf("slot used again: %x after %x", again, h)
	}
	if _, _, ok := table.lookup(h); ok {
		t.Fatal("the stale handle of a slot used again was taken")
	}
}

func TestHandlesThatNeverWere(t *testing.T) {
	var table handleTable
	for _, h := range []uint64{0, 1, 1 << 32, math.MaxUint64, 5<<32 | 4096, 1<<32 | math.MaxUint32} {
		if _, _, ok := table.lookup(h); ok || table.release(h) != 0 {
			t.Errorf("handle %x was taken", h)
		}
	}
}

func TestUsedUpSlotIsRetired(t *testing.T) {
	var table handleTable
	table.put(unsafe.Pointer(new(int)), 1)
	table.at(0).state.Store(math.MaxUint32<<32 | 1)
	if table.release(math.MaxUint32<<32) != 1 {
		t.Fatal("not released")
	}
	if h := table.put(unsafe.Pointer(new(int)), 1); uint32(h) == 0 {
		t.Fatal("generations began anew")
	}
}

func TestHandlesAcrossChunks(t *testing.T) {
	var table handleTable
	values := make([]int, 10*firstChunk)
	handles := make([]uint64, len(values))
	for i := range values {
		handles[i] = table.put(unsafe.Pointer(&values[i]), uint32(i))
	}
	if n := table.live(); n != len(values) {
		t.Fatalf("%d live", n)
	}
	for i, h := range handles {
		if p, id, ok := table.lookup(h); p != unsafe.Pointer(&values[i]) || id != uint32(i) || !ok {
			t.Fatalf("handle %d", i)
		}
	}
}

// Many threads take, read and release; each reads what it put, and stale handles stay stale.
func TestHandlesFromManyThreads(t *testing.T) {
	var table handleTable
	var group sync.WaitGroup
	stale := make(chan uint64, 1024)
	for worker := range 8 {
		group.Add(1)
		go func() {
			defer group.Done()
			for i := range 20_000 {
				id := uint32(worker<<16 | i + 1)
				h := table.put(unsafe.Pointer(&id), id)
				if p, found, ok := table.lookup(h); !ok || found != id || *(*uint32)(p) != id {
					t.Errorf("read %d, wrote %d", found, id)
				}
				table.release(h)
				select {
				case stale <- h:
				case old := <-stale:
					if _, _, ok := table.lookup(old); ok {
						t.Error("a stale handle was taken")
					}
				}
			}
		}()
	}
	group.Wait()
	if n := table.live(); n != 0 {
		t.Fatalf("%d live at the end", n)
	}
}

// FuzzHandles plays random puts, releases and lookups against a map.
func FuzzHandles(f *testing.F) {
	f.Add(int64(1), 100)
	f.Add(int64(2), 5000)
	f.Fuzz(func(t *testing.T, seed int64, steps int) {
		random := rand.New(rand.NewSource(seed))
		var table handleTable
		model := map[uint64]unsafe.Pointer{}
		var known []uint64
		for range min(max(steps, 0), 20_000) {
			if len(known) == 0 || random.Intn(3) == 0 {
				p := unsafe.Pointer(new(int))
				h := table.put(p, 1)
				model[h] = p
				known = append(known, h)
				continue
			}
			h := known[random.Intn(len(known))]
			p, _, ok := table.lookup(h)
			if want, lives := model[h]; ok != lives || lives && p != want {
				t.Fatalf("lookup %x: %v, %v", h, p, ok)
			}
			if _, lives := model[h]; random.Intn(2) == 0 {
				if (table.release(h) == 1) != lives {
					t.Fatalf("release %x", h)
				}
				delete(model, h)
			}
		}
		if table.live() != len(model) {
			t.Fatalf("%d live, %d expected", table.live(), len(model))
		}
	})
}

func TestHandlesReleasedTogether(t *testing.T) {
	var table handleTable
	var batch []uint64
	for i := range 300 {
		batch = append(batch, table.put(unsafe.Pointer(&i), 1))
	}
	if n := table.release(append(batch, batch[:5]...)...); n != 300 || table.live() != 0 {
		t.Fatalf("%d released, %d live", n, table.live())
	}
	seen := map[uint32]bool{}
	for i := range 300 {
		h := table.put(unsafe.Pointer(&i), 1)
		if seen[uint32(h)] || uint32(h) >= 300 {
			t.Fatalf("slot %d taken twice, or a new one", uint32(h))
		}
		seen[uint32(h)] = true
	}
}
