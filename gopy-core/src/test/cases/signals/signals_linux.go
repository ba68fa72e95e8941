package signals

import (
	"syscall"
	"unsafe"
)

// OnStack tells whether the handler of a signal asks for a stack of its own.
func OnStack(number int) (bool, error) {
	const onStack = 0x08000000
	var action struct{ handler, flags, restorer, mask uintptr }
	_, _, failed := syscall.RawSyscall6(syscall.SYS_RT_SIGACTION, uintptr(number), 0,
		uintptr(unsafe.Pointer(&action)), unsafe.Sizeof(action.mask), 0, 0)
	if failed != 0 {
		return false, failed
	}
	return action.flags&onStack != 0, nil
}
