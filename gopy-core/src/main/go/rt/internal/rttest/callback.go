package rttest

/*
#include "caller.h"
*/
import "C"

import (
	"unsafe"

	"gopy.local/rt"
)

// A Callback answers for Python: 0, with a result tree in slots 0 and 1.
type Callback func(token uint64, f *rt.Frame) int32

var serving Callback

// Serve lets a function answer all callbacks until the returned one is called; Go refuses them then.
func Serve(callback Callback) (close func()) {
	serving = callback
	C.rttest_serve()
	return func() { C.gopy_close() }
}

//export rttest_answer
func rttest_answer(token C.uint64_t, frame *C.uint64_t) C.int32_t {
	return C.int32_t(serving(uint64(token), (*rt.Frame)(unsafe.Pointer(frame))))
}
