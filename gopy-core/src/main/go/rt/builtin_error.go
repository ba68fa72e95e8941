package rt

import (
	"errors"
	"fmt"
)

func errorClass(f *Frame) Status {
	LowerString(f, 0, string(classes.set(uint32(f[0])).text()))
	return Done
}

func errorAs(f *Frame) Status {
	id := uint32(f[1])
	f.lowerObject(0, typeByID(id).as(LiftError(f, 0)), id)
	return Done
}

func errorUnwrap(f *Frame) Status {
	f[1] = 0
	return errorUnwrapAt(f)
}

// errorUnwrapAt gives the error wrapped at an index; there is one with Unwrap() error.
func errorUnwrapAt(f *Frame) Status {
	var wrapped []error
	switch err := LiftError(f, 0).(type) {
	case interface{ Unwrap() error }:
		wrapped = []error{err.Unwrap()}
	case interface{ Unwrap() []error }:
		wrapped = err.Unwrap()
	}
	if f[1] < uint64(len(wrapped)) {
		LowerError(f, 0, wrapped[f[1]])
	} else {
		LowerError(f, 0, nil)
	}
	return Done
}

func sentinel(f *Frame) Status {
	number := f[0]
	if number == 0 || number > uint64(len(sentinels)) {
		panic(fmt.Sprintf("gopy: the library has no sentinel number %d", number))
	}
	LowerError(f, 0, sentinels[number-1])
	return Done
}

// pythonToken gives the token of the Python exception in an error's chain, and whether the error is
// that exception itself. Token 0: there is none.
func pythonToken(f *Frame) Status {
	err := LiftError(f, 0)
	var found *pythonError
	f[0] = 0
	if errors.As(err, &found) {
		f[0] = found.token
	}
	_, itself := err.(*pythonError)
	LowerBool(f, 1, itself)
	return Done
}
