package rt

import (
	"errors"
	"fmt"
	"reflect"
	"unsafe"
)

// Error ends a thunk whose last result is err: the call is done if it is nil, else it failed with it.
// The other results stay in the frame.
func Error(f *Frame, err error) Status {
	if err == nil {
		return Done
	}
	if misfit, ok := err.(*pythonMisfit); ok { // Python's own mistake, which Go passed on
		return misfit.lower(f)
	}
	LowerError(f, errorSlot, err)
	return Failed
}

// LowerError lowers an error as wire code E: a handle, its class number, and its text.
func LowerError(f *Frame, i int, err error) {
	if err == nil {
		f[i], f[i+1], f[i+2], f[i+3] = 0, 0, 0, 0
		return
	}
	f[i], f[i+1] = handles.put(boxError(err), errorID), uint64(classOf(err))
	LowerString(f, i+2, errorText(err))
}

// LiftError lifts wire code E: an error that Go handed out, or an object whose type is an error type.
func LiftError(f *Frame, i int) error {
	if f[i] == 0 {
		return nil
	}
	p, id := f.anyObject(i)
	if id == errorID {
		return *(*error)(p)
	}
	if t := findType(id); t != nil && (t.self || t.ref) {
		return t.asError(p)
	}
	panic(wrongType{i, id})
}

// boxError makes the variable that an error's handle names.
func boxError(err error) unsafe.Pointer { return unsafe.Pointer(&err) }

// asError returns the variable at p as an error: its value where T is an error, else the pointer.
func (t *Type) asError(p unsafe.Pointer) error {
	v := reflect.NewAt(t.Go, p)
	if t.self {
		v = v.Elem()
	}
	return v.Interface().(error)
}

// errorText is err.Error(); a panic of it becomes part of the text.
func errorText(err error) (text string) {
	defer func() {
		if r := recover(); r != nil {
			text = fmt.Sprintf("%T (its method Error panicked: %v)", err, r)
		}
	}()
	return err.Error()
}

// as returns the variable of type t in the first error of err's chain that has this type, as errors.As
// does; nil if there is none. Values are copied.
func (t *Type) as(err error) unsafe.Pointer {
	if t.self {
		if target := reflect.New(t.Go); errors.As(err, target.Interface()) {
			return target.UnsafePointer()
		}
	}
	if t.Go.Kind() == reflect.Interface {
		return nil
	}
	if target := reflect.New(reflect.PointerTo(t.Go)); (t.self || t.ref) && errors.As(err, target.Interface()) {
		return target.Elem().UnsafePointer()
	}
	return nil
}
