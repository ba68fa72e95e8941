package rt

/*
#include "callback.h"
*/
import "C"

import (
	"fmt"
	"reflect"
	"runtime"
	"sync"
	"unsafe"
)

// fitFunc makes a Go function of a Python callable; None is nil.
func (pl *plan) fitFunc(t *tree, tag byte, p unsafe.Pointer) *misfit {
	if tag != tagCallable {
		return pl.fitNil(t, tag, p)
	}
	callable := &callable{t.newPyObject(t.u64(), "function"), pl.of, t.slot}
	pl.at(p).Set(reflect.MakeFunc(pl.of, callable.call))
	return nil
}

// A callable is a Python object that serves as a Go function of a type.
type callable struct {
	object *PyObject // keeps the Python object, as long as Go keeps the function
	of     reflect.Type
	slot   int // of the argument that it came in by, for messages
}

// call calls Python with the arguments as Python sees them. What Python raises is the error that the
// function returns, or a panic where it returns none.
func (c *callable) call(args []reflect.Value) []reflect.Value {
	results := make([]reflect.Value, c.of.NumOut())
	for i := range results {
		results[i] = reflect.New(c.of.Out(i)).Elem()
	}
	err := c.ask(args, results)
	if err == nil {
		return results
	}
	if n := len(results); n > 0 && c.of.Out(n-1) == errorInterface {
		results[n-1].Set(reflect.ValueOf(&err).Elem())
		return results
	}
	if !belowCall() {
		c.object.stray(err)
		return results
	}
	panic(err)
}

// ask makes the call and fits its result.
func (c *callable) ask(args, results []reflect.Value) error {
	w := takeWriter(manner{})
	defer w.giveBack()
	if err := c.writeArguments(w, args); err != nil {
		return err
	}
	return c.object.ask("", w, func(answer *tree) error {
		if m := c.fitResults(answer, results); m != nil {
			return &pythonMisfit{c.slot, m}
		}
		return nil
	})
}

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

// writeArguments writes the list of the arguments; those of a variadic parameter are spread.
func (c *callable) writeArguments(w *treeWriter, args []reflect.Value) error {
	if c.of.IsVariadic() {
		last := args[len(args)-1]
		args = args[:len(args)-1]
		for i := range last.Len() {
			args = append(args, last.Index(i))
		}
	}
	w.head(tagList, len(args))
	for _, arg := range args {
		fresh := reflect.New(arg.Type())
		fresh.Elem().Set(arg)
		if m := w.argument(fresh); m != nil {
			return &pythonMisfit{c.slot, m}
		}
	}
	return nil
}

// argument writes what a pointer to an argument of a callback points to. A []byte is no copy but a view, for
// Python may have to write into it.
func (w *treeWriter) argument(to reflect.Value) *misfit {
	if of := to.Type().Elem(); of == reflect.TypeFor[[]byte]() {
		w.object(to.UnsafePointer(), of)
		return nil
	}
	return planOf(to.Type().Elem()).write(w, to.UnsafePointer())
}

// fitResults stores what Python returned, but for a last error beside others.
func (c *callable) fitResults(t *tree, results []reflect.Value) *misfit {
	n := len(results)
	if n > 1 && c.of.Out(n-1) == errorInterface {
		n--
	}
	return fitAll(t, results[:n])
}

// fitAll stores one value, a list of several, or nothing that is looked at. Where there is an error alone, which
// Python raises, only an exception is one.
func fitAll(t *tree, results []reflect.Value) *misfit {
	switch n := len(results); n {
	case 0:
		return nil
	case 1:
		if results[0].Type() == errorInterface && t.peek() != tagError {
			return nil
		}
		return planOf(results[0].Type()).next(t, results[0].Addr().UnsafePointer())
	default:
		return fitSeveral(t, results)
	}
}

func fitSeveral(t *tree, results []reflect.Value) *misfit {
	if tag := t.tag(); tag != tagList || int(t.u32()) != len(results) {
		return &misfit{badType, "", fmt.Sprintf("a tuple of %d has to be returned", len(results))}
	}
	for _, result := range results {
		if m := fit(t, result); m != nil {
			return m
		}
	}
	return nil
}

var errPythonGone = fmt.Errorf("gopy: Python takes no callbacks any more")

// A pythonMisfit is the error of a callback whose result does not fit, or whose arguments cannot be written.
type pythonMisfit struct {
	slot int
	*misfit
}

func (m *pythonMisfit) Error() string { return "the callback's result" + m.path + ": " + m.text }

func (m *pythonMisfit) lower(f *Frame) Status {
	return badTree{m.slot, &misfit{m.kind, "", m.Error()}}.lower(f)
}

// belowCall tells whether a call from C, the loop of an iterator, or a call with a context waits below this one,
// so that a panic has where to go.
func belowCall() bool {
	var callers [64]uintptr
	for skip := 2; ; skip += len(callers) {
		n := runtime.Callers(skip, callers[:])
		if n == 0 {
			return false
		}
		frames := runtime.CallersFrames(callers[:n])
		for more := true; more; {
			var frame runtime.Frame
			if frame, more = frames.Next(); frame.Function == entryFunction || frame.Function == loopFunction ||
				frame.Function == contextFunction {
				return true
			}
		}
	}
}
