package rt

import (
	"encoding/binary"
	"math"
	"reflect"
)

// A tree is the encoding of one nested Python value, wire code V: a tag, then what belongs to it, numbers
// little endian and unpadded. It describes itself: what it fits is decided here, against the Go type.
type tree struct {
	data   []byte
	at     int
	mirror mirror
	deep   int // how many trees are around the one that is read
	slot   int // of the argument that the tree is
	lent   custody
	call   *Frame // of the call that it is an argument of; nil for other trees
	due    *due   // of that call, once asked for
	native bool   // the tag read last was tagNative
}

// Deeper values than this are refused in both directions, before the stack ends.
const maxDepth = 10_000

// Tags of trees, and the Python type that each stands for.
const (
	tagNone     = 'n'
	tagTrue     = 't'
	tagFalse    = 'f'
	tagInt      = 'i'
	tagUint     = 'u'
	tagBig      = 'I'
	tagRat      = 'R'
	tagFloat    = 'd'
	tagComplex  = 'c'
	tagString   = 's'
	tagBytes    = 'y'
	tagNilBytes = 'z' // nil []byte
	tagNative   = 'x' // str of Python 2.7, which is bytes too
	tagList     = 'l'
	tagMap      = 'm'
	tagNumbers  = 'A'
	tagStrings  = 'L'
	tagOutside  = 'X' // numbers in memory of Python's, in arguments alone
	tagWritable = 'W' // the same where Go may write
	tagObject   = 'O'
	tagPointer  = 'r' // as an object, from Go alone: what a pointer to no struct points to
	tagNamed    = 'N'
	tagStruct   = 'S'
	tagDuration = 'D'
	tagTime     = 'T'
	tagError    = 'E'
	tagBorrowed = 'B'
	tagPython   = 'P'
	tagCallable = 'F'
	tagKey      = 'k' // before a map's key, from Go alone, where Python must see to it that it hashes
	tagGuest    = 'G' // a Python object that an any holds, and other types take by its contents
)

var pythonNames = map[byte]string{
	tagNone: "None", tagTrue: "bool", tagFalse: "bool", tagInt: "int", tagUint: "int", tagBig: "int",
	tagRat: "Fraction", tagFloat: "float", tagComplex: "complex", tagString: "str", tagBytes: "bytes", tagNilBytes: "bytes",
	tagList: "list", tagMap: "dict", tagNumbers: "list", tagOutside: "list", tagWritable: "list", tagStrings: "list", tagDuration: "timedelta",
	tagTime: "datetime", tagError: "exception", tagBorrowed: "buffer", tagPython: "Python object", tagCallable: "function",
}

// tag reads the tag of the next tree. A str of Python 2.7 is a string that bytes take too.
func (t *tree) tag() byte {
	tag := t.peek()
	t.native = t.data[t.at] == tagNative
	t.at++
	return tag
}

func (t *tree) peek() byte {
	if tag := t.data[t.at]; tag != tagNative {
		return tag
	}
	return tagString
}

// octets says whether a tree of that tag, just read, is bytes.
func (t *tree) octets(tag byte) bool { return tag == tagBytes || tag == tagString && t.native }

func (t *tree) u32() uint32 {
	v := binary.LittleEndian.Uint32(t.data[t.at:])
	t.at += 4
	return v
}

func (t *tree) u64() uint64 {
	v := binary.LittleEndian.Uint64(t.data[t.at:])
	t.at += 8
	return v
}

func (t *tree) float() float64 { return math.Float64frombits(t.u64()) }

// content reads a length and as many bytes, not copied.
func (t *tree) content() []byte { return t.take(int(t.u32())) }

func (t *tree) take(n int) []byte {
	t.at += n
	return t.data[t.at-n : t.at]
}

// LiftTree lifts wire code V: the Python value as a T, copied. A value that does not fit ends the call
// with [BadValue].
func LiftTree[T any](f *Frame, i int) (v T) {
	f.liftInto(i, reflect.ValueOf(&v).Elem())
	return v
}

// LiftNext lifts the first of the arguments that stand in a row of trees in slots i and i+1, each behind its name,
// and makes the next one the first: for calls that have more of them than a frame has room for.
func LiftNext[T any](f *Frame, i int) (v T) {
	t := &tree{data: f.view(i), slot: i, call: f}
	t.tag()
	name := string(t.content())
	if m := fit(t, reflect.ValueOf(&v).Elem()); m != nil {
		panic(badTree{i, m.within(name)})
	}
	f[i] += uint64(t.at)
	f[i+1] -= uint64(t.at)
	return v
}

func (f *Frame) liftInto(i int, target reflect.Value) { f.liftLent(i, target, copied) }

func (f *Frame) liftLent(i int, target reflect.Value, lent custody) {
	if m := fit(&tree{data: f.view(i), slot: i, lent: lent, call: f}, target); m != nil {
		panic(badTree{i, m})
	}
}

// fit stores the next tree in target, which is settable.
func fit(t *tree, target reflect.Value) *misfit {
	return planOf(target.Type()).next(t, target.Addr().UnsafePointer())
}
