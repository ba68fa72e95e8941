package rt

import "runtime/debug"

func init() { Register(58, setGCPercent, setMemoryLimit) }

// setGCPercent: q -> q what it was.
func setGCPercent(f *Frame) Status {
	LowerInt(f, 0, debug.SetGCPercent(int(f[0])))
	return Done
}

// setMemoryLimit: q bytes, negative to only ask -> q what it was.
func setMemoryLimit(f *Frame) Status {
	LowerInt(f, 0, debug.SetMemoryLimit(int64(f[0])))
	return Done
}
