// Package rttest calls the C functions of rt as Python does, for tests: Go refuses cgo in test files.
package rttest

/*
#cgo CFLAGS: -O2 -std=gnu11 -Wall -Wextra -Wno-unused-parameter
#include "caller.h"
*/
import "C"

import (
	"unsafe"

	"gopy.local/rt"
)

// Call calls gopy_call from a goroutine of Go's own.
func Call(thunk uint32, f *rt.Frame) rt.Status {
	return rt.Status(C.gopy_call(C.uint32_t(thunk), slots(f)))
}

// CallFromThread calls gopy_call from a C thread made for it, as a Python thread does.
func CallFromThread(thunk uint32, f *rt.Frame) rt.Status {
	return rt.Status(C.rttest_call_from_thread(C.uint32_t(thunk), slots(f)))
}

// Loop calls a thunk n times in C, with the same arguments in slots 0 and 1.
func Loop(thunk uint32, n int, a, b uint64) {
	C.rttest_loop(C.uint32_t(thunk), C.long(n), C.uint64_t(a), C.uint64_t(b))
}

// LoopEmpty calls gopy_empty n times in C.
func LoopEmpty(n int) { C.rttest_loop_empty(C.long(n)) }

// HostDotnet calls gopy_host_dotnet in a process whose SIGRTMIN has a handler with SA_ONSTACK. It
// returns the function's result, and whether the flag is still set.
func HostDotnet() (active, onStack bool) {
	active = C.gopy_host_dotnet() != 0
	return active, C.rttest_on_stack() != 0
}

// ClaimSignal installs a handler for SIGRTMIN with SA_ONSTACK, as Go finds one in a .NET process.
func ClaimSignal() { C.rttest_claim_signal() }

// SignalBlocked tells whether SIGRTMIN is blocked in the calling thread.
func SignalBlocked() bool { return C.rttest_signal_blocked() != 0 }

func slots(f *rt.Frame) *C.uint64_t { return (*C.uint64_t)(unsafe.Pointer(f)) }
