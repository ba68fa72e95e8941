package rt

import (
	"reflect"
	"unsafe"
)

// A listHeader is a slice as it lies in memory.
type listHeader struct {
	data     unsafe.Pointer
	len, cap int
}

// writeList writes slices and arrays. Those of bytes are Python's bytes, others are objects.
func (made planning) writeList(pl *plan) func(*treeWriter, unsafe.Pointer) *misfit {
	element := made.plan(pl.of.Elem())
	header := func(p unsafe.Pointer) listHeader { return *(*listHeader)(p) }
	isSlice := pl.of.Kind() == reflect.Slice
	if !isSlice {
		n := pl.of.Len()
		header = func(p unsafe.Pointer) listHeader { return listHeader{p, n, n} }
	}
	if element.of == reflect.TypeFor[byte]() {
		pl.writeScalar(func(w *treeWriter, p unsafe.Pointer) *misfit {
			if list := header(p); list.data == nil && isSlice && !w.deep {
				w.tag(tagNilBytes)
			} else {
				w.bytes(unsafe.Slice((*byte)(list.data), list.len))
			}
			return nil
		})
		return pl.write
	}
	return pl.unlessDeep(func(w *treeWriter, p unsafe.Pointer) *misfit {
		return element.writeElements(w, header(p))
	})
}

// writeElements writes a list of elements of the plan's type.
func (pl *plan) writeElements(w *treeWriter, list listHeader) *misfit {
	code := numberCodes[pl.of.Kind()]
	if code != 0 && (w.deep || pl.of.PkgPath() == "") && !isDuration(pl.of) {
		w.tag(tagNumbers)
		w.head(code, list.len)
		w.data = append(w.data, unsafe.Slice((*byte)(list.data), list.len*int(pl.of.Size()))...)
		return nil
	}
	if pl.of.Kind() == reflect.String && (w.deep || pl.of.PkgPath() == "") {
		w.strings(unsafe.Slice((*string)(list.data), list.len))
		return nil
	}
	w.head(tagList, list.len)
	if list.len == 0 {
		return nil
	}
	if m := w.enter(list.data, pl.of); m != nil {
		return m
	}
	defer w.leave()
	size := pl.of.Size()
	for i := range list.len {
		if m := pl.write(w, unsafe.Add(list.data, uintptr(i)*size)); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

// strings writes a list of strings in one piece.
func (w *treeWriter) strings(list []string) {
	w.head(tagStrings, len(list))
	for _, s := range list {
		w.u32(uint32(len(s)))
	}
	for _, s := range list {
		w.data = append(w.data, s...)
	}
}
