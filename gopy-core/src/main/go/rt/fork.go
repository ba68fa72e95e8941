package rt

/*
#include "fork.h"
*/
import "C"

import (
	"strconv"
	"strings"
	"sync/atomic"
	"unsafe"
)

// inherited is the number of slots that the process this one was forked from had opened: handles in them are that
// process's. It is 0 where the library was not loaded as a child's copy.
var inherited atomic.Uint32

func init() {
	Register(66, inherit)
	C.gopy_slots = (*C.uint32_t)(unsafe.Pointer(&handles.size)) // a child reads it, which cannot ask its parent's Go
}

// inherit: Q slots, s types numbered at run time, a line each. The first call of a copy of the library in a forked
// child: what is numbered there does not meet what Python has from the parent.
func inherit(f *Frame) Status {
	inherited.Store(uint32(f[0]))
	handles.size.Store(uint32(f[0]))
	for line := range strings.Lines(f.string(1)) {
		number, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if id, err := strconv.ParseUint(number, 10, 32); err == nil {
			adoptType(uint32(id), name)
		}
	}
	return Done
}

// adoptType numbers a type as the parent did. One that cannot be found by its name gets a number of its own when it
// is met here.
func adoptType(id uint32, name string) {
	dynamic.last.Store(max(dynamic.last.Load(), id-firstDynamic))
	if of, err := typeByName(name); err == nil {
		dynamic.enter(newType(id, of))
	}
}

// released tells why a handle names nothing.
func released(handle uint64, what string) *misfit {
	if index := uint32(handle); index < inherited.Load() {
		return &misfit{badFork, "", what + " was made before this process was forked: it is the parent's alone"}
	}
	return &misfit{badValue, "", what + " was released"}
}
