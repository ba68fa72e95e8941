package rt

import (
	"reflect"
	"unsafe"
)

// writeError writes the error in a variable of type error: an exception.
func writeError(w *treeWriter, p unsafe.Pointer) *misfit {
	w.error(*(*error)(p))
	return nil
}

func (w *treeWriter) error(err error) {
	if err == nil {
		w.tag(tagNone)
		return
	}
	w.tag(tagError)
	w.u64(handles.put(boxError(err), errorID))
	w.u64(uint64(classOf(err)))
	message := errorText(err)
	w.u32(uint32(len(message)))
	w.data = append(w.data, message...)
}

// writeInterface writes what an interface holds.
func (pl *plan) writeInterface() func(*treeWriter, unsafe.Pointer) *misfit {
	if pl.of.NumMethod() == 0 {
		return func(w *treeWriter, p unsafe.Pointer) *misfit { return w.held(*(*any)(p)) }
	}
	return func(w *treeWriter, p unsafe.Pointer) *misfit {
		if pl.at(p).IsNil() {
			w.tag(tagNone)
			return nil
		}
		return w.held(pl.at(p).Interface())
	}
}

// held writes what an any holds: basic values as themselves, []any, map[string]any and map[any]any as plain
// copies, errors as exceptions.
func (w *treeWriter) held(v any) *misfit {
	switch v := v.(type) {
	case nil:
		w.tag(tagNone)
	case bool:
		w.bool(v)
	case int:
		w.integer(uint64(v), v < 0)
	case float64:
		w.tag(tagFloat)
		w.float(v)
	case string:
		w.text(tagString, v)
	case []any, map[string]any, map[any]any:
		return w.plainCopy(v)
	case *PyObject:
		w.tag(tagPython)
		w.u64(v.token)
	case error:
		w.error(v)
	default:
		return w.variableOf(v)
	}
	return nil
}

// variableOf writes a value from an interface: it lies in a fresh variable.
func (w *treeWriter) variableOf(v any) *misfit {
	fresh := reflect.New(reflect.TypeOf(v))
	fresh.Elem().Set(reflect.ValueOf(v))
	return planOf(fresh.Type().Elem()).write(w, fresh.UnsafePointer())
}

// plainCopy writes a list or map of any as Python's own, also where others of its kind are objects.
func (w *treeWriter) plainCopy(v any) *misfit {
	deep, place := w.deep, w.place
	w.place = false
	defer func() { w.deep, w.place = deep, place }()
	fresh := reflect.New(reflect.TypeOf(v))
	fresh.Elem().Set(reflect.ValueOf(v))
	return planOf(fresh.Type().Elem()).contents(w, fresh.UnsafePointer())
}
