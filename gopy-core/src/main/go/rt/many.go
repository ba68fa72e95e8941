package rt

import (
	"math"
	"reflect"
	"slices"
	"sync"
	"unsafe"
)

func init() { Register(60, startMany, takeMany, replay, withdrawMany) }

// manyID is the type id of the calls of one function that Python reads.
const manyID = math.MaxUint32 - 3

var manyVariable = newType(manyID, reflect.TypeFor[many]())

// A many is a function that is called for each row of columns of numbers.
type many struct {
	thunk    uint32
	receiver []uint64   // its handle, of a method
	columns  [][]uint64 // by parameter, as slots
	result   byte       // its wire code; 0: none
	first    uint64     // ticket

	mu      sync.Mutex
	ended   []Status // inside: not yet
	left    int
	results []uint64
	failed  map[int]*Frame
	wanted  int // of what ended is told in news
	news    chan struct{}
}

// frames are for calls that need none of their own.
var frames = sync.Pool{New: func() any { return new(Frame) }}

// call makes one of the calls; the last one has Python told.
func (m *many) call(place int) {
	f := frames.Get().(*Frame)
	f[keepSlot], f[usedSlot], f[landingSlot] = 0, 0, 0
	copy(f[:], m.receiver)
	for i, column := range m.columns {
		f[len(m.receiver)+i] = column[place]
	}
	status := Status(inside)
	defer func() {
		if status == inside {
			status = Panicked
		}
		m.end(place, status, f)
	}()
	status = serve(m.thunk, f)
}

func (m *many) end(place int, status Status, f *Frame) {
	m.mu.Lock()
	m.ended[place] = status
	if status == Done {
		m.results[place] = f[0]
		frames.Put(f)
	} else {
		m.failed[place] = f
	}
	m.left--
	over := m.left == 0
	if place == m.wanted {
		select {
		case m.news <- struct{}{}:
		default:
		}
	}
	m.mu.Unlock()
	if over {
		deliver(m.first, Done)
	}
}

// startMany: Q lane, q its limit, Q first ticket, Q thunk, s wire codes of parameters and result (qd>q), V list of
// columns, Q handle of a receiver or 0, Q token of the desk -> O.
func startMany(f *Frame) Status {
	openDesk(f[9])
	m := &many{thunk: uint32(f[3]), first: f[2], wanted: inside, failed: map[int]*Frame{}, news: make(chan struct{}, 1)}
	if f[8] != 0 {
		m.receiver = []uint64{f[8]}
	}
	m.liftColumns(f, f.string(4))
	n := len(m.columns[0])
	m.left, m.ended, m.results = n, make([]Status, n), make([]uint64, n)
	jobs := make([]job, n)
	for i := range jobs {
		m.ended[i] = inside
		jobs[i] = job{ticket: m.first + uint64(i), many: m}
	}
	startIn(f[0], int(f[1]), jobs)
	p := unsafe.Pointer(m)
	f[0], f[1] = handles.put(p, manyID), uint64(uintptr(p))
	return Done
}

// replay: handle, q place: ends as that call ended, which failed.
func replay(f *Frame) Status {
	m, place := manyAt(f), int(f[1])
	m.mu.Lock()
	defer m.mu.Unlock()
	landing := f[landingSlot]
	*f = *m.failed[place]
	f[landingSlot] = landing
	m.failed[place][keepSlot] = 0
	return m.ended[place]
}

// withdrawMany: handle, Q lane: calls that have not begun are not made.
func withdrawMany(f *Frame) Status {
	m := manyAt(f)
	lanes.Lock()
	defer lanes.Unlock()
	if l := lanes.by[f[1]]; l != nil {
		l.waiting = slices.DeleteFunc(l.waiting, func(j job) bool {
			if j.many == m {
				m.end(int(j.ticket-m.first), takenBack, nil)
			}
			return j.many == m
		})
	}
	return Done
}

func manyAt(f *Frame) *many {
	p, id := f.anyObject(0)
	if id != manyID {
		panic(wrongType{0, id})
	}
	return (*many)(p)
}
