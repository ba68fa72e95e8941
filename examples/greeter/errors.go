package greeter

import (
	"errors"
	"fmt"
)

// ErrNoName says that a name was empty.
var ErrNoName = errors.New("greeter: a person needs a name")

// NameTooLongError says that a name had too many bytes.
type NameTooLongError struct {
	Name   string
	Length int
}

func (e *NameTooLongError) Error() string {
	return fmt.Sprintf("greeter: %q has %d bytes, the most is %d", e.Name, e.Length, MaxName)
}
