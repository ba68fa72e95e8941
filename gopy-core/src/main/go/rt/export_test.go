package rt

// Release releases handles, for tests outside the package.
func Release(released []uint64) { handles.release(released...) }
