// Package readers has an interface that is a reader and more.
package readers

import "io"

// Source reads, and has a name.
type Source interface {
	io.ReadWriter
	Name() string
	Print(words ...string) string
}

// Drain reads everything and writes it back.
func Drain(s Source) (string, error) {
	data, err := io.ReadAll(s)
	if err == nil {
		_, err = s.Write(data)
	}
	return s.Name() + s.Print("!", "?") + string(data), err
}

// Read reads everything.
func Read(r io.Reader) (string, error) {
	data, err := io.ReadAll(r)
	return string(data), err
}
