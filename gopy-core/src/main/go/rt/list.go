package rt

import "unsafe"

// LiftSlice lifts wire code [x for numbers and bools: the bytes are copied.
func LiftSlice[T any](f *Frame, i int) []T {
	if f[i] == 0 {
		return nil
	}
	values := make([]T, f[i+1])
	copy(values, unsafe.Slice((*T)(f.pointer(i)), len(values)))
	return values
}

// LiftStrings lifts wire code [s.
func LiftStrings[T ~string](f *Frame, i int) []T {
	return liftEach(f, i, func(e *string) T { return T([]byte(*e)) })
}

// A span is how C passes bytes in a list.
type span struct {
	data   *byte
	length int
}

// LiftByteSlices lifts wire code [y; pointer 0 is nil.
func LiftByteSlices[T ~[]byte](f *Frame, i int) []T {
	return liftEach(f, i, func(e *span) T {
		if e.data == nil {
			return nil
		}
		return append(T{}, unsafe.Slice(e.data, e.length)...)
	})
}

// LiftPtrs lifts wire code [O as pointers to the type that id names.
func LiftPtrs[T any](f *Frame, i int, id uint32) []*T {
	return liftEach(f, i, func(handle *uint64) *T {
		if *handle == 0 {
			return nil
		}
		return (*T)(f.element(i, *handle, id))
	})
}

// LiftValues lifts wire code [O as values of the type that id names.
func LiftValues[T any](f *Frame, i int, id uint32) []T {
	return liftEach(f, i, func(handle *uint64) T { return *(*T)(f.element(i, *handle, id)) })
}

// element returns the variable that a handle in the list of slot i names.
func (f *Frame) element(i int, handle uint64, id uint32) unsafe.Pointer {
	f[i] = handle // what is reported, should it be stale or of a wrong type, is the list's slot
	return f.object(i, id)
}

// liftEach makes a slice of what lift makes of each element; nil where the pointer is 0.
func liftEach[E, T any](f *Frame, i int, lift func(*E) T) []T {
	if f[i] == 0 {
		return nil
	}
	elements := unsafe.Slice((*E)(f.pointer(i)), int(f[i+1]))
	values := make([]T, len(elements))
	for k := range elements {
		values[k] = lift(&elements[k])
	}
	return values
}
