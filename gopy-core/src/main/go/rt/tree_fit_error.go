package rt

import (
	"errors"
	"reflect"
)

// fitError reads an exception where Go has a variable of an error type: the first error of its chain that
// has the type, or is a pointer to it, as errors.As finds it. A pointer to an interface points to the error.
func fitError(t *tree, target reflect.Value) *misfit {
	found, m := t.error()
	if m != nil {
		return m
	}
	return assignError(target, found.(error))
}

func assignError(target reflect.Value, err error) *misfit {
	of := target.Type()
	if of.Kind() == reflect.Interface {
		return assign(target, reflect.ValueOf(err))
	}
	if of.Implements(errorInterface) && errors.As(err, target.Addr().Interface()) {
		return nil
	}
	pointer := reflect.New(reflect.PointerTo(of))
	if pointer.Elem().Type().Implements(errorInterface) && errors.As(err, pointer.Interface()) && !pointer.Elem().IsNil() {
		target.Set(pointer.Elem().Elem())
		return nil
	}
	if of.Kind() == reflect.Pointer {
		fresh := reflect.New(of.Elem())
		target.Set(fresh)
		return assignError(fresh.Elem(), err)
	}
	return expected(of, tagError)
}
