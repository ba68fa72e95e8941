package rt

import (
	"math/big"
	"reflect"
	"time"
	"unsafe"
)

// plain writes a value and all that it refers to by value, as Python's own types. The path holds the
// pointers that lead here: a cycle is a misfit, for no plain value has one.
func (w *treeWriter) plain(v reflect.Value, path []unsafe.Pointer) *misfit {
	if w.known(v) || w.plainBig(v) {
		return nil
	}
	switch v.Kind() {
	case reflect.Interface:
		if v.IsNil() {
			w.tag(tagNone)
			return nil
		}
		if v.Type() == errorInterface {
			w.error(v.Interface().(error))
			return nil
		}
		return w.plain(v.Elem(), path)
	case reflect.Pointer, reflect.Map:
		return w.plainReference(v, path)
	case reflect.Struct:
		return w.plainStruct(v, path)
	case reflect.Func, reflect.Chan:
		w.value(v, false)
		return nil
	}
	if isScalar(v.Type()) {
		w.scalar(v)
		return nil
	}
	return w.plainList(v, path)
}

// plainBig writes the numbers of math/big as Python's.
func (w *treeWriter) plainBig(v reflect.Value) bool {
	if !v.CanInterface() || v.Kind() != reflect.Struct && v.Kind() != reflect.Pointer {
		return false
	}
	switch n := v.Interface().(type) {
	case big.Int:
		w.bigInt(&n)
	case big.Rat:
		w.content(tagRat, []byte(n.String()))
	case big.Float:
		f, _ := n.Float64()
		w.tag(tagFloat)
		w.float(f)
	default:
		return false
	}
	return true
}

func (w *treeWriter) plainReference(v reflect.Value, path []unsafe.Pointer) *misfit {
	p := v.UnsafePointer()
	if p == nil {
		w.tag(tagNone)
		return nil
	}
	for _, outer := range path {
		if outer == p {
			return &misfit{badValue, "", spell(v.Type()) + " refers to itself, which no plain value can"}
		}
	}
	path = append(path, p)
	if v.Kind() == reflect.Pointer {
		return w.plain(v.Elem(), path)
	}
	w.tag(tagMap)
	w.u32(uint32(v.Len()))
	for iter := v.MapRange(); iter.Next(); {
		if m := w.plain(iter.Key(), path); m != nil {
			return m.within(" key")
		}
		if m := w.plain(iter.Value(), path); m != nil {
			return m.within("[" + keyText(iter.Key()) + "]")
		}
	}
	return nil
}

// plainStruct writes the exported fields in order; Python has their names by the type's id, or finds
// Go's names written out where the type is not bound.
func (w *treeWriter) plainStruct(v reflect.Value, path []unsafe.Pointer) *misfit {
	fields := exportedFields(v.Type())
	t := typesByGo[v.Type()]
	if t == nil {
		w.tag(tagMap)
	} else {
		w.tag(tagStruct)
		w.u32(t.id)
	}
	w.u32(uint32(len(fields)))
	for _, field := range fields {
		if t == nil {
			w.content(tagString, []byte(field.Name))
		}
		if m := w.plain(v.FieldByIndex(field.Index), path); m != nil {
			return m.within("." + field.Name)
		}
	}
	return nil
}

func exportedFields(t reflect.Type) (fields []reflect.StructField) {
	for i := range t.NumField() {
		if field := t.Field(i); field.IsExported() {
			fields = append(fields, field)
		}
	}
	return fields
}

func (w *treeWriter) plainList(v reflect.Value, path []unsafe.Pointer) *misfit {
	if w.numbers(v) || w.strings(v) {
		return nil
	}
	if v.Kind() == reflect.Slice && v.Len() > 0 {
		path = append(path, v.UnsafePointer())
		for _, outer := range path[:len(path)-1] {
			if outer == v.UnsafePointer() {
				return &misfit{badValue, "", spell(v.Type()) + " refers to itself, which no plain value can"}
			}
		}
	}
	w.tag(tagList)
	w.u32(uint32(v.Len()))
	for i := range v.Len() {
		if m := w.plain(v.Index(i), path); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

// shallow writes a list or map as a Python list or dict, and what it holds as Python sees it.
func (w *treeWriter) shallow(v reflect.Value) {
	if v.Kind() == reflect.Map {
		w.tag(tagMap)
		w.u32(uint32(v.Len()))
		for iter := v.MapRange(); iter.Next(); {
			w.value(iter.Key(), false)
			w.value(iter.Value(), false)
		}
		return
	}
	if w.numbers(v) || w.strings(v) {
		return
	}
	w.tag(tagList)
	w.u32(uint32(v.Len()))
	for i := range v.Len() {
		w.value(v.Index(i), false)
	}
}

// numbers writes a list of numbers as its memory.
func (w *treeWriter) numbers(v reflect.Value) bool {
	element := v.Type().Elem()
	code := codeOf(element)
	if code == 0 || element == reflect.TypeFor[time.Duration]() || v.Kind() == reflect.Array && !v.CanAddr() {
		return false
	}
	w.tag(tagNumbers)
	w.tag(code)
	w.u32(uint32(v.Len()))
	if v.Len() > 0 {
		w.data = append(w.data, unsafe.Slice((*byte)(elementsAt(v)), v.Len()*int(element.Size()))...)
	}
	return true
}

// strings writes a list of strings in one piece.
func (w *treeWriter) strings(v reflect.Value) bool {
	if v.Type().Elem().Kind() != reflect.String {
		return false
	}
	w.tag(tagStrings)
	w.u32(uint32(v.Len()))
	for i := range v.Len() {
		w.u32(uint32(v.Index(i).Len()))
	}
	for i := range v.Len() {
		w.data = append(w.data, v.Index(i).String()...)
	}
	return true
}
