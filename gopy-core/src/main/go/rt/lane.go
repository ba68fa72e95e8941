package rt

import (
	"cmp"
	"math"
	"slices"
	"sync"
	"time"
	"unsafe"
)

func init() { Register(55, startJobs, withdrawJob) }

// A lane runs as many jobs at a time as its limit says, in the order of their tickets.
type lane struct {
	key      uint64
	limit    int
	waiting  []job
	workers  int
	begun    int // jobs so far
	watching bool
}

// lanes are those that have work, by a number that Python chose.
var lanes = struct {
	sync.Mutex
	by map[uint64]*lane
}{by: map[uint64]*lane{}}

// burst is how many goroutines begin at once; more follow while calls block.
const burst = 64

// startJobs: Q lane, q its limit (0: none), y jobs (three words each), Q token of Python's desk.
func startJobs(f *Frame) Status {
	openDesk(f[4])
	words := unsafe.Slice((*[3]uint64)(f.pointer(2)), int(f[3])/24)
	jobs := make([]job, len(words))
	for i := range words {
		jobs[i] = job{words[i][0], words[i][1], *(**Frame)(unsafe.Pointer(&words[i][2])), nil}
	}
	startIn(f[0], int(f[1]), jobs)
	return Done
}

// startIn has a lane run jobs.
func startIn(key uint64, limit int, jobs []job) {
	lanes.Lock()
	defer lanes.Unlock()
	l := lanes.by[key]
	if l == nil {
		l = &lane{key: key, limit: limit}
		if limit == 0 {
			l.limit = math.MaxInt
		}
		lanes.by[key] = l
	}
	l.waiting = append(l.waiting, jobs...)
	if !slices.IsSortedFunc(l.waiting[max(0, len(l.waiting)-len(jobs)-1):], byTicket) { // threads meet
		slices.SortFunc(l.waiting, byTicket)
	}
	l.widen(min(len(jobs), burst))
	if len(l.waiting) > l.workers && l.workers < l.limit && !l.watching {
		l.watching = true
		go l.watch()
	}
}

func byTicket(a, b job) int { return cmp.Compare(a.ticket, b.ticket) }

// widen adds workers, as far as there is work for them and the limit allows.
func (l *lane) widen(n int) {
	for range min(n, len(l.waiting), l.limit-l.workers) {
		l.workers++
		go l.work()
	}
}

// watch doubles the workers as long as jobs wait and none of them began within a millisecond.
func (l *lane) watch() {
	begun := -1
	for range time.Tick(time.Millisecond) {
		lanes.Lock()
		if begun == l.begun {
			l.widen(l.workers)
		}
		begun = l.begun
		l.watching = len(l.waiting) > 0 && l.workers < l.limit
		over := !l.watching
		lanes.Unlock()
		if over {
			return
		}
	}
}

// work runs jobs until none waits. Where a job ends its goroutine, another takes over.
func (l *lane) work() {
	over := false
	defer func() {
		if !over {
			go l.work()
		}
	}()
	for {
		j := l.next()
		if over = j == nil; over {
			return
		}
		j.run()
	}
}

// next takes the job that has waited longest; nil, and the worker is over, where none does.
func (l *lane) next() *job {
	lanes.Lock()
	defer lanes.Unlock()
	for len(l.waiting) > 0 {
		j := l.waiting[0]
		l.waiting = l.waiting[1:]
		if j.kind == withdrawn {
			continue
		}
		l.begun++
		if j.kind&cancellable != 0 {
			jobContexts.enter(j.ticket)
		}
		return &j
	}
	if l.workers--; l.workers == 0 {
		delete(lanes.by, l.key)
	}
	return nil
}

// withdrawn is the kind of a job that is not to run.
const withdrawn = math.MaxUint64

// withdrawJob: Q lane, Q ticket, ? only to look -> ? whether the job was waiting; then it does not run any more.
func withdrawJob(f *Frame) Status {
	waits := false
	look := LiftBool[bool](f, 2)
	lanes.Lock()
	defer lanes.Unlock()
	if l := lanes.by[f[0]]; l != nil {
		at, found := slices.BinarySearchFunc(l.waiting, job{ticket: f[1]}, byTicket)
		waits = found && l.waiting[at].kind != withdrawn
		if waits && !look {
			l.waiting[at].kind = withdrawn
		}
	}
	LowerBool(f, 0, waits)
	return Done
}
