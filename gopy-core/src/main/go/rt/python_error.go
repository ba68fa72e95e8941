package rt

// A pythonError stands for a Python exception while it travels through Go.
type pythonError struct {
	message string
	token   uint64 // by which Python finds the exception again
}

func (e *pythonError) Error() string { return e.message }
