package rt

import "fmt"

func init() { Register(64, sprintf) }

// sprintf: s format, V -> s: as fmt.Sprintf prints the value.
func sprintf(f *Frame) Status {
	LowerString(f, 0, fmt.Sprintf(LiftString[string](f, 0), LiftTree[any](f, 2)))
	return Done
}
