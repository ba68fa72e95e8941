package rt

/*
#cgo CFLAGS: -O2 -std=gnu11 -Wall -Wextra -Wno-unused-parameter
#cgo linux LDFLAGS: -ldl -lpthread
#include <stdint.h>
#include "landing.h"
*/
import "C"

import (
	"fmt"
	"unsafe"
)

// A Thunk serves one call: it lifts its arguments from the frame, calls user code, and lowers the
// results. It returns [Done] or what [Error] returns.
type Thunk func(f *Frame) Status

// thunks is written by init functions alone. Numbers below 64 are rt's own, generated ones follow.
var thunks = make([]Thunk, 0, 1024)

// Register enters thunks under the numbers first, first+1, and so on. Generated code calls it from its
// init functions; later calls of Register are not allowed.
func Register(first uint32, served ...Thunk) {
	for i, thunk := range served {
		id := int(first) + i
		for len(thunks) <= id {
			thunks = append(thunks, missing(len(thunks)))
		}
		thunks[id] = thunk
	}
}

// missing serves a number that nothing was registered for.
func missing(id int) Thunk {
	return func(*Frame) Status {
		panic(fmt.Sprintf("gopy: the library has no function number %d: "+
			"the Python files and the library come from different builds", id))
	}
}

// inside is the status of a call that has not returned.
const inside = -1

//export gopy_enter
func gopy_enter(id C.uint32_t, frame *C.uint64_t) (status C.int32_t) {
	f := (*Frame)(unsafe.Pointer(frame))
	status = inside
	defer func() {
		if copies.pending.Load() != 0 {
			f.copyBack()
		}
		if status == inside { // last, for a goroutine that ends goes no further
			status = C.int32_t(f.unwound(recover()))
		}
	}()
	if int(id) >= len(thunks) {
		missing(int(id))(f)
	}
	return C.int32_t(thunks[id](f))
}

//export gopy_empty
func gopy_empty() {}

// land leaves the call of f although its goroutine ends. It does not return.
func land(f *Frame) {
	C.gopy_land((*C.uint64_t)(unsafe.Pointer(f)))
}
