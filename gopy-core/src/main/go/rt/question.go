package rt

/*
#include "callback.h"
*/
import "C"

import (
	"fmt"
	"runtime"
	"sync"
	"unsafe"
)

var errPythonGone = fmt.Errorf("gopy: Python takes no callbacks any more")

// A question to Python waits for its answer.
type question struct {
	frame Frame // first: its address is that of the question
	read  func(answer *tree) error
	done  bool // it was read while Python kept it
	err   error
}

// questions are kept for their frames, which are large.
var questions = sync.Pool{New: func() any { return new(question) }}

func (q *question) giveBack() {
	q.read, q.done, q.err = nil, false, nil
	questions.Put(q)
}

// ask calls the object, or a method of it, with a tree of arguments, and has read look at the tree that it returns.
func (p *PyObject) ask(method string, w *treeWriter, read func(answer *tree) error) error {
	q := questions.Get().(*question)
	defer q.giveBack()
	q.read = read
	frame := &q.frame
	frame.setPointer(0, unsafe.Pointer(unsafe.SliceData(w.data)))
	frame[1] = uint64(len(w.data))
	frame.setPointer(2, unsafe.Pointer(unsafe.StringData(method)))
	frame[3] = uint64(len(method))
	status := C.gopy_call_back(C.uint64_t(p.token), (*C.uint64_t)(unsafe.Pointer(frame)))
	runtime.KeepAlive(w)
	runtime.KeepAlive(p)
	if status == C.GOPY_NO_PYTHON {
		return errPythonGone
	}
	if !q.done {
		return read(&tree{data: frame.view(0)})
	}
	return q.err
}

// longAnswer: address of a callback's frame, V. What it names, and buffers, Python keeps until the call is over.
func longAnswer(f *Frame) Status {
	q := (*question)(f.pointer(0))
	q.err = q.read(&tree{data: f.view(1)})
	q.done = true
	return Done
}

// raisedAnswer: address of a callback's frame, E: what the callback raised. Python keeps it until the call is over.
func raisedAnswer(f *Frame) Status {
	q := (*question)(f.pointer(0))
	q.err = LiftError(f, 1)
	q.done = true
	return Done
}
