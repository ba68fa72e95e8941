package rt

import (
	"encoding/binary"
	"math"
	"reflect"
	"slices"
	"unsafe"
)

// A treeWriter lowers Go values to trees.
type treeWriter struct {
	manner
	data []byte
	path []visit
	// shown are the handles in data, for who writes a tree that Go reads itself; else nil.
	shown *[]uint64
}

// A manner is how values are written.
type manner struct {
	// deep writes all that a value refers to by value, as Python's own types; else structs, lists and
	// maps are objects.
	deep bool
	// place makes such objects views into where they lie; else they are copies.
	place bool
	// home is the element of a map that is being written, if Python gets views of elements.
	home *home
}

// inDepth is a writer that is deep.
func inDepth() *treeWriter { return &treeWriter{manner: manner{deep: true}} }

func (w *treeWriter) tag(tag byte) { w.data = append(w.data, tag) }
func (w *treeWriter) u32(v uint32) { w.data = binary.LittleEndian.AppendUint32(w.data, v) }
func (w *treeWriter) u64(v uint64) { w.data = binary.LittleEndian.AppendUint64(w.data, v) }

// more makes room for n bytes and returns it, to be filled.
func (w *treeWriter) more(n int) []byte {
	begin := len(w.data)
	if begin+n > cap(w.data) {
		w.data = slices.Grow(w.data, n)
	}
	w.data = w.data[:begin+n]
	return w.data[begin:]
}

// word writes a tag and 8 bytes.
func (w *treeWriter) word(tag byte, bits uint64) {
	room := w.more(9)
	room[0] = tag
	binary.LittleEndian.PutUint64(room[1:], bits)
}

func (w *treeWriter) text(tag byte, content string) {
	room := w.more(5 + len(content))
	room[0] = tag
	binary.LittleEndian.PutUint32(room[1:], uint32(len(content)))
	copy(room[5:], content)
}

func (w *treeWriter) bytes(content []byte) {
	room := w.more(5 + len(content))
	room[0] = tagBytes
	binary.LittleEndian.PutUint32(room[1:], uint32(len(content)))
	copy(room[5:], content)
}

func (w *treeWriter) bool(v bool) {
	if v {
		w.tag(tagTrue)
	} else {
		w.tag(tagFalse)
	}
}

func (w *treeWriter) integer(bits uint64, negative bool) {
	tag := byte(tagInt)
	if !negative && bits > math.MaxInt64 {
		tag = tagUint
	}
	w.word(tag, bits)
}

// head writes the head of a list or map of n.
func (w *treeWriter) head(tag byte, n int) {
	room := w.more(5)
	room[0] = tag
	binary.LittleEndian.PutUint32(room[1:], uint32(n))
}

// object writes the variable at p as an object.
func (w *treeWriter) object(p unsafe.Pointer, of reflect.Type) { w.variable(tagObject, p, of) }

// pointer writes what a pointer points to: of what is no struct Python has a Ref.
func (w *treeWriter) pointer(to unsafe.Pointer, of reflect.Type) {
	if of.Kind() == reflect.Struct {
		w.object(to, of)
	} else {
		w.variable(tagPointer, to, of)
	}
}

func (w *treeWriter) variable(tag byte, p unsafe.Pointer, of reflect.Type) {
	if p == nil {
		w.tag(tagNone)
		return
	}
	id := typeByGo(of).id
	w.tag(tag)
	w.handle(p, id)
	w.u64(uint64(uintptr(p)))
	w.u32(id)
}

// handle writes a new handle, and notes it where it is not for Python.
func (w *treeWriter) handle(p unsafe.Pointer, id uint32) {
	handle := handles.put(p, id)
	if w.shown != nil {
		*w.shown = append(*w.shown, handle)
	}
	w.u64(handle)
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
