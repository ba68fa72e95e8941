package rt

import (
	"encoding/binary"
	"math"
	"reflect"
	"unsafe"
)

// A numberForm tells how the elements of a packed list of numbers lie, by its struct code.
type numberForm struct {
	size  int
	kinds []reflect.Kind // Go kinds whose memory looks the same
}

var numberForms = map[byte]numberForm{
	'?': {1, []reflect.Kind{reflect.Bool}},
	'b': {1, []reflect.Kind{reflect.Int8}}, 'B': {1, []reflect.Kind{reflect.Uint8}},
	'h': {2, []reflect.Kind{reflect.Int16}}, 'H': {2, []reflect.Kind{reflect.Uint16}},
	'i': {4, []reflect.Kind{reflect.Int32}}, 'I': {4, []reflect.Kind{reflect.Uint32}},
	'q': {8, []reflect.Kind{reflect.Int64, reflect.Int}},
	'Q': {8, []reflect.Kind{reflect.Uint64, reflect.Uint, reflect.Uintptr}},
	'f': {4, []reflect.Kind{reflect.Float32}}, 'd': {8, []reflect.Kind{reflect.Float64}},
}

// fits tells whether numbers of this form are memory of a Go type.
func (n numberForm) fits(t reflect.Type) bool {
	for _, kind := range n.kinds {
		if t.Kind() == kind && int(t.Size()) == n.size {
			return true
		}
	}
	return false
}

// codeOf returns the struct code of a Go kind that is packed as numbers, 0 for other kinds.
func codeOf(t reflect.Type) byte {
	for code, form := range numberForms {
		if form.fits(t) {
			return code
		}
	}
	return 0
}

// elementsAt returns where the elements of a slice, or of an array that has an address, begin.
func elementsAt(list reflect.Value) unsafe.Pointer {
	if list.Kind() == reflect.Slice {
		return list.UnsafePointer()
	}
	return list.Addr().UnsafePointer()
}

// fitNumbers stores n packed numbers in the elements of target: as they lie where the types agree, else
// each by itself, so that ranges are checked.
func (t *tree) fitNumbers(code byte, n int, target reflect.Value) *misfit {
	form := numberForms[code]
	raw := t.take(n * form.size)
	if element := target.Type().Elem(); form.fits(element) && special[element] == nil {
		if n > 0 {
			copy(unsafe.Slice((*byte)(elementsAt(target)), len(raw)), raw)
		}
		return nil
	}
	for i := range n {
		one := &tree{data: widen(code, raw[i*form.size:])}
		if m := fit(one, target.Index(i)); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

// widen makes the tree of the first of packed numbers.
func widen(code byte, raw []byte) []byte {
	one := make([]byte, 9)
	one[0] = tagInt
	bits, order := one[1:], binary.LittleEndian
	switch code {
	case '?':
		one[0] = map[bool]byte{true: tagTrue, false: tagFalse}[raw[0] != 0]
	case 'b':
		order.PutUint64(bits, uint64(int8(raw[0])))
	case 'B':
		order.PutUint64(bits, uint64(raw[0]))
	case 'h':
		order.PutUint64(bits, uint64(int16(order.Uint16(raw))))
	case 'H':
		order.PutUint64(bits, uint64(order.Uint16(raw)))
	case 'i':
		order.PutUint64(bits, uint64(int32(order.Uint32(raw))))
	case 'I':
		order.PutUint64(bits, uint64(order.Uint32(raw)))
	case 'q':
		copy(bits, raw[:8])
	case 'Q':
		one[0] = tagUint
		copy(bits, raw[:8])
	case 'f':
		one[0] = tagFloat
		order.PutUint64(bits, math.Float64bits(float64(math.Float32frombits(order.Uint32(raw)))))
	case 'd':
		one[0] = tagFloat
		copy(bits, raw[:8])
	}
	return one
}
