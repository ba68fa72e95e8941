package rt

import (
	"fmt"
	"runtime"
	"strings"
)

// A staleHandle is the panic of a lift that met a released handle: the slot's number.
type staleHandle int

// A wrongType is the panic of a lift that met an object of another type.
type wrongType struct {
	slot  int
	found uint32
}

// An elsewhere is a panic that another goroutine of the same call ended with, and the stack there.
type elsewhere struct {
	value any
	stack string
}

// unwound describes in the frame how a call ended that did not return: by a panic with the given value,
// or, for nil, by runtime.Goexit.
func (f *Frame) unwound(value any) Status {
	switch value := value.(type) {
	case staleHandle:
		f[0] = uint64(value)
		return StaleHandle
	case wrongType:
		f[0], f[1] = uint64(value.slot), uint64(value.found)
		return WrongType
	case badTree:
		return value.lower(f)
	case *pythonMisfit:
		return value.lower(f)
	case *elsewhere:
		status := f.unwound(value.value)
		if status == Panicked {
			LowerString(f, 2, value.stack)
		}
		return status
	case nil:
		f.describePanic("the goroutine of the call was ended by runtime.Goexit")
		land(f)
	case error:
		f.describePanic(errorText(value))
		f[errorSlot], f[errorSlot+1] = handles.put(boxError(value), errorID), uint64(classOf(value))
	default:
		f.describePanic(fmt.Sprint(value))
	}
	return Panicked
}

func (f *Frame) describePanic(message string) {
	LowerString(f, 0, message)
	LowerString(f, 2, userStack())
	f[errorSlot], f[errorSlot+1] = 0, 0
}

// userStack returns the frames of user code below the panic, innermost first, as Go prints them:
//
//	example.com/shop.(*Cart).Add
//		/src/shop/cart.go:31
func userStack() string {
	var callers [64]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers[:])])
	var lines []string
	for more := true; more; {
		var frame runtime.Frame
		frame, more = frames.Next()
		if frame.Function == entryFunction || frame.Function == contextFunction {
			break
		}
		if !ours(frame.Function) {
			lines = append(lines, fmt.Sprintf("%s\n\t%s:%d", frame.Function, frame.File, frame.Line))
		}
	}
	if len(lines) > 1 { // the last one is the thunk, generated code
		lines = lines[:len(lines)-1]
	}
	return strings.Join(lines, "\n")
}

// entryFunction recovers what is panicked with below it.
const entryFunction = "gopy.local/rt.serve"

// ours tells the frames that are the runtime's, Go's or gopy's, from those of user code.
func ours(function string) bool {
	return strings.HasPrefix(function, "runtime.") || strings.HasPrefix(function, "gopy.local/rt.")
}
