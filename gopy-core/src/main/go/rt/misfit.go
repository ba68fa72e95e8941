package rt

import (
	"fmt"
	"reflect"
	"strings"
)

// A BadKind is the Python exception that a bad value is raised as.
type BadKind uint64

const (
	badType  BadKind = iota // TypeError
	badRange                // OverflowError
	badValue                // ValueError
	badFork                 // GoForkError
)

// A misfit tells why a Python value does not fit a Go type, and where in it: [3]["x"].
type misfit struct {
	kind BadKind
	path string
	text string
}

// Longer paths than this many bytes are cut.
const maxPath = 500

// within returns the misfit as seen from the value that holds the place.
func (m *misfit) within(place string) *misfit {
	if m == nil {
		return nil
	}
	m.path = place + m.path
	if len(m.path) > maxPath { // the beginning tells more than the end
		m.path = strings.ToValidUTF8(m.path[:maxPath], "") + "…"
	}
	return m
}

func tooDeep() *misfit { return &misfit{badValue, "", fmt.Sprintf("nested deeper than %d", maxDepth)} }

func at(index int) string { return fmt.Sprintf("[%d]", index) }

// expected says that a tree with this tag is nothing for a Go type.
func expected(t reflect.Type, tag byte) *misfit {
	return &misfit{badType, "", fmt.Sprintf("expected %s, got %s", spell(t), pythonNames[tag])}
}

func overflow(t reflect.Type, value any) *misfit {
	return &misfit{badRange, "", fmt.Sprintf("%v does not fit %s", value, spell(t))}
}

// spell writes a type as Go code does, any by its short name.
func spell(t reflect.Type) string {
	if t.Kind() == reflect.Interface && t.NumMethod() == 0 && t.Name() == "" {
		return "any"
	}
	return t.String()
}

// A badTree is the panic of a lift whose tree did not fit, with the slot of the argument.
type badTree struct {
	slot int
	*misfit
}

// BadValue is the status of a call whose argument did not fit: slots 0 and 1 say where and why, slot 2 is
// the [BadKind], slot 3 the slot of the argument.
const BadValue Status = 5

func (b badTree) lower(f *Frame) Status {
	LowerString(f, 0, b.path+": "+b.text)
	f[2], f[3] = uint64(b.kind), uint64(b.slot)
	return BadValue
}
