package rt

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
	"strings"
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

// A BadKind is the Python exception that a bad value is raised as.
type BadKind uint64

const (
	badType  BadKind = iota // TypeError
	badRange                // OverflowError
	badValue                // ValueError
	badFork                 // GoForkError
)

// A misfit tells why a Python value does not fit a Go type, and where in it: [3]["x"].
type misfit struct {
	kind BadKind
	path string
	text string
}

// Longer paths than this many bytes are cut.
const maxPath = 500

// within returns the misfit as seen from the value that holds the place.
func (m *misfit) within(place string) *misfit {
	if m == nil {
		return nil
	}
	m.path = place + m.path
	if len(m.path) > maxPath { // the beginning tells more than the end
		m.path = strings.ToValidUTF8(m.path[:maxPath], "") + "…"
	}
	return m
}

func tooDeep() *misfit { return &misfit{badValue, "", fmt.Sprintf("nested deeper than %d", maxDepth)} }

func at(index int) string { return fmt.Sprintf("[%d]", index) }

// expected says that a tree with this tag is nothing for a Go type.
func expected(t reflect.Type, tag byte) *misfit {
	return &misfit{badType, "", fmt.Sprintf("expected %s, got %s", spell(t), pythonNames[tag])}
}

func overflow(t reflect.Type, value any) *misfit {
	return &misfit{badRange, "", fmt.Sprintf("%v does not fit %s", value, spell(t))}
}

// spell writes a type as Go code does, any by its short name.
func spell(t reflect.Type) string {
	if t.Kind() == reflect.Interface && t.NumMethod() == 0 && t.Name() == "" {
		return "any"
	}
	return t.String()
}

// A badTree is the panic of a lift whose tree did not fit, with the slot of the argument.
type badTree struct {
	slot int
	*misfit
}

// BadValue is the status of a call whose argument did not fit: slots 0 and 1 say where and why, slot 2 is
// the [BadKind], slot 3 the slot of the argument.
const BadValue Status = 5

func (b badTree) lower(f *Frame) Status {
	LowerString(f, 0, b.path+": "+b.text)
	f[2], f[3] = uint64(b.kind), uint64(b.slot)
	return BadValue
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
