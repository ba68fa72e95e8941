package rt

// A pythonError stands for a Python exception while it travels through Go.
type pythonError struct {
	message string
	token   uint64 // by which Python finds the exception again; one exception has one token while Go holds it
}

func (e *pythonError) Error() string { return e.message }

// Is reports whether target stands for the same exception.
func (e *pythonError) Is(target error) bool {
	other, ok := target.(*pythonError)
	return ok && other.token == e.token
}
