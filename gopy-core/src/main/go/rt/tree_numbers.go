package rt

import (
	"encoding/binary"
	"math"
	"reflect"
	"unsafe"
)

// A numberForm tells how the elements of a packed list of numbers lie, by its struct code.
type numberForm struct {
	size int
	tree byte // tag of one of them as a tree
	kind reflect.Kind
	wide func(raw []byte) uint64 // one of them as that tree has it
}

var order = binary.LittleEndian

var numberForms = [256]numberForm{
	'?': {1, tagTrue, reflect.Bool, func(b []byte) uint64 { return uint64(b[0]) }},
	'b': {1, tagInt, reflect.Int8, func(b []byte) uint64 { return uint64(int8(b[0])) }},
	'B': {1, tagInt, reflect.Uint8, func(b []byte) uint64 { return uint64(b[0]) }},
	'h': {2, tagInt, reflect.Int16, func(b []byte) uint64 { return uint64(int16(order.Uint16(b))) }},
	'H': {2, tagInt, reflect.Uint16, func(b []byte) uint64 { return uint64(order.Uint16(b)) }},
	'i': {4, tagInt, reflect.Int32, func(b []byte) uint64 { return uint64(int32(order.Uint32(b))) }},
	'I': {4, tagInt, reflect.Uint32, func(b []byte) uint64 { return uint64(order.Uint32(b)) }},
	'q': {8, tagInt, reflect.Int64, order.Uint64},
	'Q': {8, tagUint, reflect.Uint64, order.Uint64},
	'f': {4, tagFloat, reflect.Float32, func(b []byte) uint64 {
		return math.Float64bits(float64(math.Float32frombits(order.Uint32(b))))
	}},
	'd': {8, tagFloat, reflect.Float64, order.Uint64},
}

// numberCodes has the struct code of each kind that is packed as numbers.
var numberCodes = func() (codes [reflect.UnsafePointer + 1]byte) {
	for code, form := range numberForms {
		codes[form.kind] = byte(code)
	}
	codes[reflect.Invalid] = 0
	for word, sized := range map[reflect.Kind][2]reflect.Kind{
		reflect.Int:     {reflect.Int32, reflect.Int64},
		reflect.Uint:    {reflect.Uint32, reflect.Uint64},
		reflect.Uintptr: {reflect.Uint32, reflect.Uint64},
	} {
		codes[word] = codes[sized[(math.MaxUint>>32)&1]]
	}
	return codes
}()

// liesAs tells whether the list is numbers that lie as variables of the element's type do.
func (l packedList) liesAs(element *plan) bool {
	return l.tag == tagNumbers && numberCodes[element.of.Kind()] == l.code && l.code != '?' // a bool must be 0 or 1
}

// content returns the packed numbers, where they lie.
func (l packedList) content(t *tree) []byte {
	if l.raw != nil {
		return l.raw
	}
	return t.take(l.n * numberForms[l.code].size)
}

// copied returns the header of a slice with a copy of the numbers. Append, unlike make, leaves out the zeroing:
// a large slice is walked through once.
func (l packedList) copied(t *tree) (numbers []byte) {
	header := (*struct {
		data     unsafe.Pointer
		len, cap int
	})(unsafe.Pointer(&numbers))
	numbers = append([]byte(nil), l.content(t)...)
	header.len, header.cap = l.n, l.n
	return numbers
}

// fillNumbers stores packed numbers in the variables from p on: as they lie where the types agree, else
// each by itself, so that ranges are checked.
func (l packedList) fillNumbers(t *tree, element *plan, p unsafe.Pointer) *misfit {
	form, raw := &numberForms[l.code], l.content(t)
	if l.liesAs(element) {
		copy(unsafe.Slice((*byte)(p), len(raw)), raw)
		return nil
	}
	var one [9]byte
	single := &tree{data: one[:]}
	for i := range l.n {
		form.single(&one, raw[i*form.size:])
		single.at = 0
		if m := element.next(single, unsafe.Add(p, uintptr(i)*element.of.Size())); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

// single makes the tree of the first of packed numbers.
func (n *numberForm) single(one *[9]byte, raw []byte) {
	v := n.wide(raw)
	one[0] = n.tree
	if n.tree == tagTrue && v == 0 {
		one[0] = tagFalse
	}
	order.PutUint64(one[1:], v)
}
