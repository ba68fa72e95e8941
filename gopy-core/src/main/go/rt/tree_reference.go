package rt

import (
	"reflect"
	"unsafe"
)

// fitPointer makes a new variable for what a pointer is to point to.
func (made planning) fitPointer(pl *plan) func(*tree, byte, unsafe.Pointer) *misfit {
	pointee := made.plan(pl.of.Elem())
	return func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag == tagNone {
			*(*unsafe.Pointer)(p) = nil
			return nil
		}
		fresh := reflect.New(pl.of.Elem()).UnsafePointer()
		if m := pointee.fit(t, tag, fresh); m != nil {
			return m
		}
		*(*unsafe.Pointer)(p) = fresh
		return nil
	}
}

// fitInterface stores the natural Go value of a tree, if it implements the interface.
func (made planning) fitInterface(pl *plan) func(*tree, byte, unsafe.Pointer) *misfit {
	isAny := pl.of.NumMethod() == 0
	return func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag == tagNone {
			pl.at(p).SetZero()
			return nil
		}
		if tag == tagPython && !isAny {
			return pl.implement(t, p)
		}
		natural, m := t.natural(tag)
		if m != nil {
			return m
		}
		if isAny {
			*(*any)(p) = natural
			return nil
		}
		v := reflect.ValueOf(natural)
		if !v.Type().AssignableTo(pl.of) {
			return pl.expected(tag)
		}
		pl.at(p).Set(v)
		return nil
	}
}
