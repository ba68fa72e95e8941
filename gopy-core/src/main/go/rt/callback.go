package rt

import (
	"reflect"
	"runtime"
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
