package rt

import (
	"encoding/binary"
	"math"
	"reflect"
	"unsafe"
)

// A treeWriter lowers Go values to trees.
type treeWriter struct {
	manner
	data []byte
	path []visit
}

// A manner is how values are written.
type manner struct {
	// deep writes all that a value refers to by value, as Python's own types; else structs, lists and
	// maps are objects.
	deep bool
	// place makes such objects views into where they lie; else they are copies.
	place bool
}

// inDepth is a writer that is deep.
func inDepth() *treeWriter { return &treeWriter{manner: manner{deep: true}} }

func (w *treeWriter) tag(tag byte)    { w.data = append(w.data, tag) }
func (w *treeWriter) u32(v uint32)    { w.data = binary.LittleEndian.AppendUint32(w.data, v) }
func (w *treeWriter) u64(v uint64)    { w.data = binary.LittleEndian.AppendUint64(w.data, v) }
func (w *treeWriter) float(v float64) { w.u64(math.Float64bits(v)) }

func (w *treeWriter) text(tag byte, content string) {
	w.tag(tag)
	w.u32(uint32(len(content)))
	w.data = append(w.data, content...)
}

func (w *treeWriter) bytes(content []byte) {
	w.tag(tagBytes)
	w.u32(uint32(len(content)))
	w.data = append(w.data, content...)
}

func (w *treeWriter) bool(v bool) {
	if v {
		w.tag(tagTrue)
	} else {
		w.tag(tagFalse)
	}
}

func (w *treeWriter) integer(bits uint64, negative bool) {
	if negative || bits <= math.MaxInt64 {
		w.tag(tagInt)
	} else {
		w.tag(tagUint)
	}
	w.u64(bits)
}

// head writes the head of a list or map of n.
func (w *treeWriter) head(tag byte, n int) {
	w.tag(tag)
	w.u32(uint32(n))
}

// object writes the variable at p as an object.
func (w *treeWriter) object(p unsafe.Pointer, of reflect.Type) {
	if p == nil {
		w.tag(tagNone)
		return
	}
	id := typeByGo(of).id
	w.tag(tagObject)
	w.u64(handles.put(p, id))
	w.u64(uint64(uintptr(p)))
	w.u32(id)
}

// A visit is a variable that is being written.
type visit struct {
	p  unsafe.Pointer
	of reflect.Type
}

// enter tells that the writer goes into what p points to, and refuses a cycle, for no plain value has one.
// It is left by leave.
func (w *treeWriter) enter(p unsafe.Pointer, of reflect.Type) *misfit {
	here := visit{p, of}
	if len(w.path) == maxDepth {
		return tooDeep()
	}
	for _, outer := range w.path {
		if outer == here {
			return &misfit{badValue, "", spell(of) + " refers to itself, which no plain value can"}
		}
	}
	w.path = append(w.path, here)
	return nil
}

func (w *treeWriter) leave() { w.path = w.path[:len(w.path)-1] }
