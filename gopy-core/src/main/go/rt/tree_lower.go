package rt

import (
	"reflect"
	"slices"
	"sync"
)

// LowerTree lowers wire code V: v as Python sees it.
func LowerTree[T any](f *Frame, i int, v T) {
	f.lowerTree(i, manner{}, reflect.ValueOf(&v).Elem())
}

// lowerTree lowers a variable in a manner.
func (f *Frame) lowerTree(i int, how manner, v reflect.Value) {
	f.lowerWritten(i, how, func(w *treeWriter) *misfit {
		return planOf(v.Type()).write(w, v.Addr().UnsafePointer())
	})
}

// lowerContents lowers a list or map as Python's own, with objects in it.
func (f *Frame) lowerContents(i int, v reflect.Value) {
	f.lowerWritten(i, manner{}, func(w *treeWriter) *misfit {
		return planOf(v.Type()).contents(w, v.Addr().UnsafePointer())
	})
}

// writers are kept for their memory: a tree's size is known only when it is written.
var writers = sync.Pool{New: func() any { return new(treeWriter) }}

// Memory beyond this is not kept.
const maxKept = 1 << 20

// takeWriter gives a writer that may have been used before, to be given back.
func takeWriter(how manner) *treeWriter {
	w := writers.Get().(*treeWriter)
	w.manner, w.data, w.path = how, w.data[:0], w.path[:0]
	return w
}

// giveBack keeps the writer for the next one; nobody reads its tree any more.
func (w *treeWriter) giveBack() {
	if cap(w.data) <= maxKept {
		writers.Put(w)
	}
}

// lowerWritten lowers the tree that write writes, unless it meets a misfit.
func (f *Frame) lowerWritten(i int, how manner, write func(w *treeWriter) *misfit) {
	w := takeWriter(how)
	if m := write(w); m != nil {
		panic(badTree{i, m})
	}
	data := w.data
	if len(data) > f.room() {
		data = slices.Clone(data)
	}
	LowerBytes(f, i, data)
	w.giveBack()
}
