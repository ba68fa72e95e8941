package rt

import (
	"errors"
	"reflect"
)

// fitError reads an exception where Go has a variable of an error type: the first error of its chain that
// has the type, or is a pointer to it, as errors.As finds it.
func fitError(t *tree, target reflect.Value) *misfit {
	found, m := t.error()
	if m != nil {
		return m
	}
	err, _ := found.(error)
	of := target.Type()
	if of.Implements(errorInterface) && errors.As(err, target.Addr().Interface()) {
		return nil
	}
	pointer := reflect.New(reflect.PointerTo(of))
	if pointer.Elem().Type().Implements(errorInterface) && errors.As(err, pointer.Interface()) && !pointer.Elem().IsNil() {
		target.Set(pointer.Elem().Elem())
		return nil
	}
	return expected(of, tagError)
}
