// Package addresses has pointers without a type.
package addresses

import "unsafe"

var cell = 7

// Cell tells where a variable is.
func Cell() unsafe.Pointer { return unsafe.Pointer(&cell) }

// Read reads an int there, -1 for nil.
func Read(p unsafe.Pointer) int {
	if p == nil {
		return -1
	}
	return *(*int)(p)
}

// Last gives the last of them.
func Last(all ...unsafe.Pointer) unsafe.Pointer {
	if len(all) == 0 {
		return nil
	}
	return all[len(all)-1]
}

// Handle is a name for one.
type Handle unsafe.Pointer

// Open gives a handle.
func Open(nothing bool) Handle {
	if nothing {
		return nil
	}
	return Handle(&cell)
}

// Use reads an int behind a handle.
func Use(h Handle) int { return Read(unsafe.Pointer(h)) }

// Buffer has some.
type Buffer struct {
	Start  unsafe.Pointer
	Parts  []unsafe.Pointer
	Handle Handle
	Any    any
}

// Call hands the address to f.
func Call(f func(unsafe.Pointer) unsafe.Pointer, nothing bool) unsafe.Pointer {
	if nothing {
		return f(nil)
	}
	return f(unsafe.Pointer(&cell))
}

// Where is the last address that was used.
var Where unsafe.Pointer

// Named gives them by name.
func Named() map[string]unsafe.Pointer {
	return map[string]unsafe.Pointer{"cell": unsafe.Pointer(&cell), "nil": nil}
}

// Pointer points at Where.
func Pointer() *unsafe.Pointer { return &Where }
