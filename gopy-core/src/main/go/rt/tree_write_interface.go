package rt

import (
	"encoding/binary"
	"math"
	"reflect"
	"strconv"
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
	w.handle(boxError(err), errorID)
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
		held := pl.at(p).Interface()
		if pl.stands(held) {
			return w.asInterface(pl.at(p))
		}
		return w.held(held)
	}
}

// stands reports whether Python sees what the interface holds as an object of the interface's class: that is
// bound, and the class of the value is not.
func (pl *plan) stands(held any) bool {
	switch held.(type) {
	case error, interface{ pyObject() *PyObject }:
		return false
	}
	of := reflect.TypeOf(held)
	if of.Kind() == reflect.Pointer && of.Name() == "" {
		of = of.Elem()
	}
	return typesByGo[pl.of] != nil && typesByGo[of] == nil && (of.PkgPath() != "" || of.Kind() == reflect.Struct)
}

// asInterface writes an object that holds a variable of the interface's type.
func (w *treeWriter) asInterface(v reflect.Value) *misfit {
	fresh := reflect.New(v.Type())
	fresh.Elem().Set(v)
	w.object(fresh.UnsafePointer(), v.Type())
	return nil
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
		w.word(tagFloat, math.Float64bits(v))
	case string:
		w.text(tagString, v)
	case []any:
		return w.plainList(v)
	case map[string]any:
		return w.plainMap(v)
	case map[any]any:
		return w.plainMixedMap(v)
	case interface{ pyObject() *PyObject }:
		w.tag(tagPython)
		w.u64(v.pyObject().token)
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
	start := len(w.data)
	m := planOf(fresh.Type().Elem()).write(w, fresh.UnsafePointer())
	if form := heldAs(fresh.Type().Elem()); form != 0 && m == nil && w.data[start] == tagObject {
		handles.hold(binary.LittleEndian.Uint64(w.data[start+1:]), form)
	}
	return m
}

// plainList, plainMap and plainMixedMap write lists and maps of any as Python's own, also where others of
// their kind are objects. What they hold lies in no place that Python could have a view of.

func (w *treeWriter) plainList(list []any) *misfit {
	w.head(tagList, len(list))
	if len(list) == 0 {
		return nil
	}
	return w.inside(unsafe.Pointer(unsafe.SliceData(list)), reflect.TypeFor[[]any](), func() *misfit {
		for i, v := range list {
			if m := w.held(v); m != nil {
				return m.within(at(i))
			}
		}
		return nil
	})
}

func (w *treeWriter) plainMap(entries map[string]any) *misfit {
	w.head(tagMap, len(entries))
	return w.inside(*(*unsafe.Pointer)(unsafe.Pointer(&entries)), reflect.TypeFor[map[string]any](), func() *misfit {
		for key, v := range entries {
			w.text(tagString, key)
			if m := w.held(v); m != nil {
				return m.within("[" + strconv.Quote(key) + "]")
			}
		}
		return nil
	})
}

func (w *treeWriter) plainMixedMap(entries map[any]any) *misfit {
	w.head(tagMap, len(entries))
	return w.inside(*(*unsafe.Pointer)(unsafe.Pointer(&entries)), reflect.TypeFor[map[any]any](), func() *misfit {
		for key, v := range entries {
			if m := w.key(naturalPlan, unsafe.Pointer(&key)); m != nil {
				return m.within(" key")
			}
			if m := w.held(v); m != nil {
				return m.within("[" + keyText(reflect.ValueOf(&key).Elem()) + "]")
			}
		}
		return nil
	})
}

// inside calls write for what a list or map at p holds.
func (w *treeWriter) inside(p unsafe.Pointer, of reflect.Type, write func() *misfit) *misfit {
	if p == nil {
		return nil
	}
	if m := w.enter(p, of); m != nil {
		return m
	}
	place := w.place
	w.place = false
	m := write()
	w.place = place
	w.leave()
	return m
}
