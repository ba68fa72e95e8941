package rt

import (
	"fmt"
	"reflect"
	"unsafe"
)

// fitSequence makes a Go iterator of a Python iterable, which comes as a callable that begins an iteration:
// it returns a callable that returns a tuple of the values of a step, and an empty one at the end.
func (pl *plan) fitSequence(t *tree, tag byte, p unsafe.Pointer) *misfit {
	if tag != tagCallable {
		return pl.fitNil(t, tag, p)
	}
	source := &callable{t.newPyObject(t.u64(), "iterable"), pl.of, t.slot}
	pl.at(p).Set(reflect.MakeFunc(pl.of, func(args []reflect.Value) []reflect.Value {
		if err := source.iterate(args[0]); err != nil {
			if !belowCall() {
				source.object.stray(err)
				return nil
			}
			panic(err)
		}
		return nil
	}))
	return nil
}

// iterate calls yield for each step of a new iteration, until it returns false.
func (c *callable) iterate(yield reflect.Value) error {
	var steps *PyObject
	err := c.object.ask("", noArguments(), func(begun *tree) error {
		if begun.tag() != tagCallable {
			return fmt.Errorf("gopy: an iteration did not begin")
		}
		steps = newPyObject(begun.u64(), "iterator")
		return nil
	})
	for err == nil {
		var values []reflect.Value
		err = steps.ask("", noArguments(), func(answer *tree) error {
			var m *misfit
			if values, m = c.fitStep(answer, yield.Type()); m != nil {
				return &pythonMisfit{c.slot, m}
			}
			return nil
		})
		if err == nil && (values == nil || !yield.Call(values)[0].Bool()) {
			return nil
		}
	}
	return err
}

// fitStep reads the values of a step for yield; nil at the end.
func (c *callable) fitStep(answer *tree, yield reflect.Type) ([]reflect.Value, *misfit) {
	if answer.tag() != tagList {
		return nil, &misfit{badType, "", "a step is a tuple"}
	}
	switch n := int(answer.u32()); n {
	case 0:
		return nil, nil
	case yield.NumIn():
	default:
		return nil, &misfit{badType, "", fmt.Sprintf("%s yields %d values, got %d", spell(c.of), yield.NumIn(), n)}
	}
	values := make([]reflect.Value, yield.NumIn())
	for i := range values {
		values[i] = reflect.New(yield.In(i)).Elem()
		if m := planOf(yield.In(i)).next(answer, values[i].Addr().UnsafePointer()); m != nil {
			return nil, m
		}
	}
	return values, nil
}

func noArguments() *treeWriter {
	w := &treeWriter{}
	w.head(tagList, 0)
	return w
}
