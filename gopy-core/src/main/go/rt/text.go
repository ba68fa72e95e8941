package rt

import (
	"fmt"
	"unsafe"
)

// LiftString lifts wire code s: a copy, for Go may keep it.
func LiftString[T ~string](f *Frame, i int) T { return T(f.string(i)) }

func (f *Frame) string(i int) string {
	return string(unsafe.Slice((*byte)(f.pointer(i)), int(f[i+1])))
}

// LowerString lowers wire code s.
func LowerString[T ~string](f *Frame, i int, v T) {
	f.lowerMemory(i, unsafe.Pointer(unsafe.StringData(string(v))), len(v))
}

// LiftBytes lifts wire code y: a copy; nil where the pointer is 0. What the call leaves in the copy of a
// writable buffer is copied back when it ends.
func LiftBytes[T ~[]byte](f *Frame, i int) T {
	v := f.bytes(i)
	if f[i+1]&writable != 0 {
		f.copyBackInto(f.view(i), v)
	}
	return T(v)
}

func (f *Frame) bytes(i int) []byte {
	if f[i] == 0 {
		return nil
	}
	return append([]byte{}, f.view(i)...)
}

// view returns the bytes that slots i and i+1 borrow from C: only until the call returns.
func (f *Frame) view(i int) []byte { return unsafe.Slice((*byte)(f.pointer(i)), int(f[i+1]&^writable)) }

// LowerBytes lowers wire code y; nil becomes pointer 0.
func LowerBytes[T ~[]byte](f *Frame, i int, v T) {
	if v == nil {
		f[i], f[i+1] = 0, 0
		return
	}
	f.lowerMemory(i, unsafe.Pointer(unsafe.SliceData([]byte(v))), len(v))
}

// LiftArray lifts wire code a. T is an array of bytes; it panics if the length is another one.
func LiftArray[T any](f *Frame, i int) T {
	var v T
	if size := uint64(unsafe.Sizeof(v)); f[i+1] != size {
		panic(fmt.Sprintf("gopy: %T needs %d bytes, got %d", v, size, f[i+1]))
	}
	copy(unsafe.Slice((*byte)(unsafe.Pointer(&v)), unsafe.Sizeof(v)),
		unsafe.Slice((*byte)(f.pointer(i)), unsafe.Sizeof(v)))
	return v
}

// LowerArray lowers wire code a: a copy of *v, an array of bytes.
func LowerArray[T any](f *Frame, i int, v *T) {
	if unsafe.Sizeof(*v) > scratchSize {
		c := *v
		v = &c
	}
	f.lowerMemory(i, unsafe.Pointer(v), int(unsafe.Sizeof(*v)))
}
