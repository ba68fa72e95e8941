package rt

import (
	"reflect"
	"unsafe"
)

// A custody tells what is given to a parameter: copies, or what Python lends until the call returns. Which
// functions borrow is proven by the compiler when a library is made.
type custody byte

const (
	copied   custody = iota
	readOnly         // lent, for the function writes nowhere
	changed          // lent where the memory may be written
)

// BorrowString lifts wire code s without a copy, for a function that does not keep the string.
func BorrowString[T ~string](f *Frame, i int) T {
	return T(unsafe.String((*byte)(f.pointer(i)), int(f[i+1])))
}

// BorrowBytes lifts wire code y without a copy, for a function that neither keeps nor changes the bytes.
func BorrowBytes[T ~[]byte](f *Frame, i int) T {
	if f[i] == 0 {
		return nil
	}
	return T(f.view(i))
}

// BorrowWritableBytes is [BorrowBytes] for a function that changes the bytes: a copy of those that Python
// does not let it change.
func BorrowWritableBytes[T ~[]byte](f *Frame, i int) T {
	if f[i+1]&writable == 0 {
		return T(f.bytes(i))
	}
	return BorrowBytes[T](f, i)
}

// BorrowStrings lifts wire code [s without copies, for a function that does not keep the strings.
func BorrowStrings[T ~string](f *Frame, i int) []T {
	return liftEach(f, i, func(e *string) T { return T(*e) })
}

// BorrowByteSlices lifts wire code [y without copies, for a function that neither keeps nor changes the bytes.
func BorrowByteSlices[T ~[]byte](f *Frame, i int) []T {
	return liftEach(f, i, func(e *span) T { return unsafe.Slice(e.data, e.length) })
}

// BorrowTree is [LiftTree] for a function that keeps and changes nothing of the value: the strings, bytes and
// buffers of numbers in it are those of Python.
func BorrowTree[T any](f *Frame, i int) (v T) {
	f.liftLent(i, reflect.ValueOf(&v).Elem(), readOnly)
	return v
}

// BorrowWritableTree is [BorrowTree] for a function that changes elements: those of writable buffers in place.
func BorrowWritableTree[T any](f *Frame, i int) (v T) {
	f.liftLent(i, reflect.ValueOf(&v).Elem(), changed)
	return v
}

// intoMap has what is read next copied, and returns the custody to go back to: the compiler does not follow what is
// taken out of a map, for all that code puts into one has been moved to the heap.
func (t *tree) intoMap() (outside custody) {
	outside, t.lent = t.lent, copied
	return outside
}

// lentBytes are content itself where the function does not change it, else a copy.
func (t *tree) lentBytes(content []byte) []byte {
	if t.lent == readOnly {
		return content[:len(content):len(content)]
	}
	return append([]byte{}, content...)
}

// lend stores numbers of Python's memory in the slice at p, or those of the tree, which is the call's own, and says
// whether that may be done: the function borrows them, and they lie as Go lays them.
func (l packedList) lend(t *tree, element *plan, p unsafe.Pointer) bool {
	foreign := l.raw != nil && !l.writable
	if t.lent == copied || t.lent == changed && foreign || l.n == 0 || !l.liesAs(element) {
		return false
	}
	begin := t.at
	data := unsafe.Pointer(unsafe.SliceData(l.content(t)))
	if uintptr(data)%uintptr(element.of.Align()) != 0 {
		t.at = begin
		return false
	}
	*(*[]byte)(p) = unsafe.Slice((*byte)(data), l.n)
	return true
}
