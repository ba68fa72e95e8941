package rt

import (
	"context"
	"io"
	"io/fs"
	"os"
	"slices"
)

// A pythonError stands for a Python exception while it travels through Go.
type pythonError struct {
	message string
	token   uint64 // by which Python finds the exception again; one exception has one token while Go holds it
	like    []error
}

func (e *pythonError) Error() string { return e.message }

// Is reports whether target stands for the same exception, or is what Go has in its place.
func (e *pythonError) Is(target error) bool {
	other, ok := target.(*pythonError)
	return ok && other.token == e.token || !ok && slices.Contains(e.like, target)
}

// likenesses are the well-known errors of Go that Python has exceptions for, as likeness.py numbers them.
var likenesses = [][]error{
	nil, {io.EOF}, {fs.ErrNotExist}, {fs.ErrPermission}, {fs.ErrExist},
	{context.DeadlineExceeded, os.ErrDeadlineExceeded},
}

// newPythonError: the text, a token, which of Go's errors the exception is like, whether it becomes that one
// itself -> O. It does where the library knows it, so that it comes back as Python's.
func newPythonError(f *Frame) Status {
	err := &pythonError{f.string(0), f[2], likenesses[f[3]]}
	returnToken(err, err.token)
	if f[4] != 0 && sentinelValues[err.like[0]] != nil {
		f.lowerObject(0, boxError(err.like[0]), errorID)
	} else {
		f.lowerObject(0, boxError(err), errorID)
	}
	return Done
}
