package rt

import "io"

// A pythonFile is a Python file object as Go's readers and writers. Python's side turns text into bytes
// and back.
type pythonFile struct{ *PyObject }

// octets go to Python as bytes: a file is not given Go's own buffer.
type octets []byte

// Read reads into b; an empty answer is the end of the file.
func (p *pythonFile) Read(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	size := len(b)
	var data []byte
	if err := Call(p.PyObject, "Read", []any{&size}, &data); err != nil {
		return 0, err
	}
	if len(data) == 0 {
		return 0, io.EOF
	}
	return copy(b, data), nil
}

// Write writes all of b.
func (p *pythonFile) Write(b []byte) (n int, err error) {
	data := octets(b)
	err = Call(p.PyObject, "Write", []any{&data}, &n)
	return n, err
}

// Close closes the file.
func (p *pythonFile) Close() error { return Call(p.PyObject, "Close", nil) }

// Seek moves to an offset from the start, from here, or from the end.
func (p *pythonFile) Seek(offset int64, whence int) (position int64, err error) {
	err = Call(p.PyObject, "Seek", []any{&offset, &whence}, &position)
	return position, err
}

// ReadAt reads at an offset, by seeking there and back.
func (p *pythonFile) ReadAt(b []byte, offset int64) (int, error) {
	size := len(b)
	var data []byte
	if err := Call(p.PyObject, "ReadAt", []any{&size, &offset}, &data); err != nil {
		return 0, err
	}
	n := copy(b, data)
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}
