// Package rt is the Go half of a binding: it serves calls from C, moves values between C memory and Go
// values, and keeps the Go objects that Python holds.
//
// Generated code consists of thunks, one a Go function, that are written with the converters of this
// package. To lift is to turn what came from C into a Go value, to lower is to turn a Go value into
// what goes to C:
//
//	func init() { rt.Register(72, stringsCompare) }
//
//	func stringsCompare(f *rt.Frame) rt.Status {
//		r := strings.Compare(rt.LiftString[string](f, 0), rt.LiftString[string](f, 2))
//		rt.LowerInt(f, 0, r)
//		return rt.Done
//	}
package rt

import "unsafe"

// A Frame carries the arguments of one call to Go and its results back, in slots of 8 bytes. It is C
// memory that belongs to the call until the call returns.
type Frame [64]uint64

// Slots with a fixed use; call.h has the same numbers.
const (
	errorSlot   = 40 // error handle, class number, message pointer, message length
	keepSlot    = 44 // handle of what keeps long results alive
	usedSlot    = 45 // bytes of scratch in use
	landingSlot = 46 // where a call from C returns to whose goroutine ended; 0: it is on a goroutine of Go's own
	dueSlot     = 47 // 1: the call has to see to something when it ends; Go's own
	scratchSlot = 48
	scratchSize = 8 * (64 - scratchSlot)
)

// A Status says how a call ended, and what its frame therefore holds.
type Status int32

const (
	Done        Status = iota // results from slot 0 on
	Failed                    // results, and an error from slot 40 on
	Panicked                  // message, Go stack; the panic's error value in slots 40 and 41
	StaleHandle               // slot 0: the slot that held a released handle
	WrongType                 // slot 0: the slot; slot 1: the type id that was found
)

// pointer reads slot i as an address.
func (f *Frame) pointer(i int) unsafe.Pointer {
	return *(*unsafe.Pointer)(unsafe.Pointer(&f[i]))
}

// setPointer writes an address into slot i. The collector does not see it there: whoever writes it keeps
// the memory alive, by a handle or by placing it in scratch.
func (f *Frame) setPointer(i int, p unsafe.Pointer) {
	f[i] = uint64(uintptr(p))
}

// lowerMemory gives C the n bytes at p, in slots i and i+1: as a copy in scratch where there is room,
// else in place, kept alive by the frame's keep handle. n may be 0, p then too.
func (f *Frame) lowerMemory(i int, p unsafe.Pointer, n int) {
	f[i+1] = uint64(n)
	if n > f.room() {
		f.setPointer(i, p)
		f.keep(p)
		return
	}
	used := int(f[usedSlot])
	room := unsafe.Add(unsafe.Pointer(&f[scratchSlot]), used)
	copy(unsafe.Slice((*byte)(room), n), unsafe.Slice((*byte)(p), n))
	f[usedSlot] = uint64(used + n)
	f.setPointer(i, room)
}

// room tells how many bytes of scratch are left.
func (f *Frame) room() int { return scratchSize - int(f[usedSlot]) }

// keep holds the memory at p alive until C releases the frame's keep handle.
func (f *Frame) keep(p unsafe.Pointer) {
	if f[keepSlot] == 0 {
		f[keepSlot] = handles.put(p, keepID)
		return
	}
	handles.extend(f[keepSlot], p)
}
