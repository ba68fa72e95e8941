package rt

import (
	"encoding/binary"
	"math"
	"math/big"
	"reflect"
	"time"
	"unsafe"
)

// A treeWriter lowers Go values to trees.
type treeWriter struct{ data []byte }

func (w *treeWriter) tag(tag byte)    { w.data = append(w.data, tag) }
func (w *treeWriter) u32(v uint32)    { w.data = binary.LittleEndian.AppendUint32(w.data, v) }
func (w *treeWriter) u64(v uint64)    { w.data = binary.LittleEndian.AppendUint64(w.data, v) }
func (w *treeWriter) float(v float64) { w.u64(math.Float64bits(v)) }

func (w *treeWriter) content(tag byte, content []byte) {
	w.tag(tag)
	w.u32(uint32(len(content)))
	w.data = append(w.data, content...)
}

// LowerTree lowers wire code V: v as Python sees it.
func LowerTree[T any](f *Frame, i int, v T) { f.lowerTree(i, reflect.ValueOf(&v).Elem(), false) }

// lowerTree lowers a value; as a place, structs, slices and maps in it become views into it.
func (f *Frame) lowerTree(i int, v reflect.Value, place bool) {
	w := &treeWriter{}
	w.value(v, place)
	LowerBytes(f, i, w.data)
}

// value writes one value as Python sees it: scalars as themselves, all else as objects.
func (w *treeWriter) value(v reflect.Value, place bool) {
	switch {
	case w.known(v):
	case v.Kind() == reflect.Interface:
		w.dynamic(v)
	case v.Kind() == reflect.Pointer:
		w.pointer(v.UnsafePointer(), v.Type().Elem())
	case isScalar(v.Type()):
		w.named(v)
		w.scalar(v)
	case place && v.CanAddr():
		w.pointer(v.Addr().UnsafePointer(), v.Type())
	default:
		fresh := reflect.New(v.Type())
		fresh.Elem().Set(v)
		w.pointer(fresh.UnsafePointer(), v.Type())
	}
}

// known writes the types that Python has a type of its own for.
func (w *treeWriter) known(v reflect.Value) bool {
	switch v.Type() {
	case reflect.TypeFor[time.Duration]():
		w.tag(tagDuration)
		w.u64(uint64(v.Int()))
	case reflect.TypeFor[time.Time]():
		w.time(v.Interface().(time.Time))
	default:
		return false
	}
	return true
}

func (w *treeWriter) time(v time.Time) {
	name, offset := v.Zone()
	w.tag(tagTime)
	w.u64(uint64(v.Unix()))
	w.u32(uint32(v.Nanosecond()))
	w.u32(uint32(int32(offset)))
	w.u32(uint32(len(name)))
	w.data = append(w.data, name...)
}

// dynamic writes what an interface holds: errors as exceptions, []any and map[string]any as plain copies.
func (w *treeWriter) dynamic(v reflect.Value) {
	if v.IsNil() {
		w.tag(tagNone)
		return
	}
	if v.Type() == errorInterface {
		w.error(v.Interface().(error))
		return
	}
	switch held := v.Elem(); held.Interface().(type) {
	case []any, map[string]any, map[any]any:
		w.shallow(held)
	default:
		w.value(held, false)
	}
}

func (w *treeWriter) error(err error) {
	w.tag(tagError)
	w.u64(handles.put(boxError(err), errorID))
	w.u64(uint64(classOf(err)))
	message := errorText(err)
	w.u32(uint32(len(message)))
	w.data = append(w.data, message...)
}

func (w *treeWriter) pointer(p unsafe.Pointer, of reflect.Type) {
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

// named writes the head of a named value, for which Python has a class.
func (w *treeWriter) named(v reflect.Value) {
	if t := typesByGo[v.Type()]; t != nil && v.Type().PkgPath() != "" {
		w.tag(tagNamed)
		w.u32(t.id)
	}
}

// isScalar tells the types whose values Python gets by value: basic types and bytes.
func isScalar(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice, reflect.Array:
		return t.Elem().Kind() == reflect.Uint8 && t.Elem().PkgPath() == ""
	case reflect.Struct, reflect.Map, reflect.Func, reflect.Chan, reflect.Interface, reflect.Pointer:
		return false
	}
	return true
}

func (w *treeWriter) scalar(v reflect.Value) {
	switch {
	case v.Kind() == reflect.Bool:
		w.tag(map[bool]byte{true: tagTrue, false: tagFalse}[v.Bool()])
	case v.CanInt():
		w.tag(tagInt)
		w.u64(uint64(v.Int()))
	case v.CanUint():
		w.unsigned(v.Uint())
	case v.CanFloat():
		w.tag(tagFloat)
		w.float(v.Float())
	case v.CanComplex():
		w.tag(tagComplex)
		w.float(real(v.Complex()))
		w.float(imag(v.Complex()))
	case v.Kind() == reflect.String:
		w.content(tagString, []byte(v.String()))
	case v.Kind() == reflect.Slice:
		w.content(tagBytes, v.Bytes())
	case v.Kind() == reflect.Array:
		b := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(b), v)
		w.content(tagBytes, b)
	default: // unsafe.Pointer
		w.unsigned(uint64(v.Pointer()))
	}
}

func (w *treeWriter) unsigned(v uint64) {
	if v <= math.MaxInt64 {
		w.tag(tagInt)
	} else {
		w.tag(tagUint)
	}
	w.u64(v)
}

func (w *treeWriter) bigInt(v *big.Int) { w.content(tagBig, v.Append(nil, 10)) }
