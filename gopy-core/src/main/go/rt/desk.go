package rt

import (
	"sync"
	"sync/atomic"
	"time"
)

// desk is the Python object that runs Python callables, and is told what has ended.
var desk atomic.Pointer[PyObject]

func openDesk(token uint64) {
	if desk.Load() == nil {
		desk.CompareAndSwap(nil, newPyObject(token, "desk"))
	}
}

// runInPython has Python run the callable of a job.
func runInPython(ticket uint64) {
	w := &treeWriter{}
	w.head(tagList, 1)
	w.integer(ticket, false)
	askDesk(w)
}

// endings are the jobs that have ended since Python was told: ticket and status of each.
var endings struct {
	sync.Mutex
	words  []byte
	served bool // by a goroutine that tells Python
}

// deliver has Python told that a job has ended, and by the same call of others that end meanwhile.
func deliver(ticket uint64, status Status) {
	endings.Lock()
	defer endings.Unlock()
	w := treeWriter{data: endings.words}
	w.u64(ticket)
	w.u64(uint64(status))
	endings.words = w.data
	if !endings.served {
		endings.served = true
		go relieve()
	}
}

// relief is how long one call of Python may take before others are told without it.
const relief = 5 * time.Millisecond

// Each goroutine that waits for Python's answer, or for the GIL, holds a thread: there may be so many.
const mostRelieving = 64

var relieving atomic.Int32

// relieve tells Python of what there is, as soon as not too many wait for it already.
func relieve() {
	if relieving.Add(1) <= mostRelieving {
		deliverAll()
	} else {
		time.AfterFunc(relief, relieve)
	}
	relieving.Add(-1)
}

// deliverAll tells Python until there is nothing new. Where Python takes long, in what a user has a future call
// when it is done, another goroutine goes on: there may be more of what Python was told before.
func deliverAll() {
	for words := takeEndings(); words != nil; words = takeEndings() {
		late := time.AfterFunc(relief, relieve)
		w := &treeWriter{}
		w.head(tagList, 1)
		w.bytes(words)
		askDesk(w)
		if !late.Stop() {
			return
		}
	}
}

// takeEndings takes what there is; nil, and nobody serves them any more, where there is nothing.
func takeEndings() []byte {
	endings.Lock()
	defer endings.Unlock()
	words := endings.words
	endings.words = nil
	endings.served = words != nil
	return words
}

// askDesk calls the desk. Where Python is ending, nobody waits for the answer.
func askDesk(arguments *treeWriter) {
	err := desk.Load().ask("", arguments, func(*tree) error { return nil })
	if err != nil && err != errPythonGone {
		complain(err)
	}
}
