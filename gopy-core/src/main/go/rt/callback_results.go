package rt

import (
	"fmt"
	"reflect"
)

// fitResults stores what Python returned, but for a last error beside others.
func (c *callable) fitResults(t *tree, results []reflect.Value) *misfit {
	n := len(results)
	if n > 1 && c.of.Out(n-1) == errorInterface {
		n--
	}
	return fitAll(t, results[:n])
}

// fitAll stores one value, a list of several, or nothing that is looked at. Where there is an error alone, which
// Python raises, only an exception is one.
func fitAll(t *tree, results []reflect.Value) *misfit {
	switch n := len(results); n {
	case 0:
		return nil
	case 1:
		if results[0].Type() == errorInterface && t.peek() != tagError {
			return nil
		}
		return planOf(results[0].Type()).next(t, results[0].Addr().UnsafePointer())
	default:
		return fitSeveral(t, results)
	}
}

func fitSeveral(t *tree, results []reflect.Value) *misfit {
	if tag := t.tag(); tag != tagList || int(t.u32()) != len(results) {
		return &misfit{badType, "", fmt.Sprintf("a tuple of %d has to be returned", len(results))}
	}
	for _, result := range results {
		if m := fit(t, result); m != nil {
			return m
		}
	}
	return nil
}

// A pythonMisfit is the error of a callback whose result does not fit, or whose arguments cannot be written.
type pythonMisfit struct {
	slot int
	*misfit
}

func (m *pythonMisfit) Error() string { return "the callback's result" + m.path + ": " + m.text }

func (m *pythonMisfit) lower(f *Frame) Status {
	return badTree{m.slot, &misfit{m.kind, "", m.Error()}}.lower(f)
}
