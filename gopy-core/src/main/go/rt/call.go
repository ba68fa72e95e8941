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

// thunks is written by init functions alone. Numbers below 72 are rt's own, generated ones follow.
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
func gopy_enter(id C.uint32_t, frame *C.uint64_t) C.int32_t {
	return C.int32_t(serve(uint32(id), (*Frame)(unsafe.Pointer(frame))))
}

// serve makes a call: on the goroutine of a C thread, or of a job.
func serve(id uint32, f *Frame) (status Status) {
	status = inside
	f[dueSlot] = 0
	defer func() {
		var raised error
		if f[dueSlot] != 0 {
			raised = f.settle()
		}
		if status != inside {
			if raised != nil {
				status = f.instead(status, raised)
			}
			return
		}
		panicked := recover()
		if raised != nil && panicked != nil {
			panicked = raised
		}
		status = f.unwound(panicked) // last, for a goroutine that ends goes no further
	}()
	if int(id) >= len(thunks) {
		missing(int(id))(f)
	}
	return thunks[id](f)
}

//export gopy_empty
func gopy_empty() {}

// land leaves the call of f although its goroutine ends: from C it does not return.
func land(f *Frame) {
	if f[landingSlot] == 0 {
		return
	}
	C.gopy_land((*C.uint64_t)(unsafe.Pointer(f)))
}
