package rt

import (
	"fmt"
	"reflect"
	"unsafe"
)

func (made planning) fitSlice(pl *plan) func(*tree, byte, unsafe.Pointer) *misfit {
	element := made.plan(pl.of.Elem())
	isBytes := pl.of.Elem().Kind() == reflect.Uint8
	return func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag == tagNone || tag == tagNilBytes && isBytes {
			pl.at(p).SetZero()
			return nil
		}
		if isBytes && t.octets(tag) {
			*(*[]byte)(p) = t.lentBytes(t.content())
			return nil
		}
		if tag == tagBorrowed {
			return pl.borrow(t, p)
		}
		if tag == tagString && pl.of.Elem().Kind() == reflect.Int32 { // the characters of a str are runes
			pl.at(p).Set(reflect.ValueOf([]rune(t.string(t.content()))).Convert(pl.of))
			return nil
		}
		packed, ok := t.list(tag)
		if !ok {
			return pl.expected(tag)
		}
		if packed.lend(t, element, p) {
			return nil
		}
		if packed.n > 0 && packed.liesAs(element) {
			*(*[]byte)(p) = packed.copied(t)
			return nil
		}
		slice := reflect.MakeSlice(pl.of, packed.n, packed.n)
		if m := packed.fill(t, element, slice.UnsafePointer()); m != nil {
			return m
		}
		pl.at(p).Set(slice)
		return nil
	}
}

func (made planning) fitArray(pl *plan) func(*tree, byte, unsafe.Pointer) *misfit {
	element := made.plan(pl.of.Elem())
	isBytes := pl.of.Elem().Kind() == reflect.Uint8
	return func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if isBytes && tag == tagNilBytes && pl.of.Len() > 0 {
			return pl.wrongLength(0)
		}
		if isBytes && t.octets(tag) {
			b := t.content()
			if len(b) != pl.of.Len() {
				return pl.wrongLength(len(b))
			}
			copy(unsafe.Slice((*byte)(p), len(b)), b)
			return nil
		}
		packed, ok := t.list(tag)
		if !ok {
			return pl.expected(tag)
		}
		if packed.n != pl.of.Len() {
			return pl.wrongLength(packed.n)
		}
		return packed.fill(t, element, p)
	}
}

func (pl *plan) wrongLength(n int) *misfit {
	return &misfit{badValue, "", fmt.Sprintf("%s has %d elements, got %d", spell(pl.of), pl.of.Len(), n)}
}

// A packedList is the head of a tree that is a list.
type packedList struct {
	tag, code byte // code: of the numbers
	n         int
	raw       []byte // of numbers outside; else they follow
	writable  bool   // of numbers outside: they may be changed there
}

// list reads the head of a list. It refuses a length that the tree has no room for, before any memory is
// taken for it.
func (t *tree) list(tag byte) (l packedList, ok bool) {
	least := 1 // bytes of an element
	switch l.tag = tag; tag {
	case tagList:
	case tagNumbers:
		l.code = t.tag()
		if least = numberForms[l.code].size; least == 0 {
			panic(fmt.Sprintf("gopy: a tree has numbers of the unknown form %q", l.code))
		}
	case tagOutside, tagWritable:
		return t.outside(tag == tagWritable), true
	case tagStrings:
		least = 4
	default:
		return l, false
	}
	l.n = t.count(least)
	return l, true
}

// outside reads where numbers lie in the memory of a Python buffer, which the call keeps.
func (t *tree) outside(writable bool) packedList {
	l := packedList{tag: tagNumbers, code: t.tag(), n: int(t.u32()), writable: writable}
	address := t.u64()
	l.raw = unsafe.Slice(*(**byte)(unsafe.Pointer(&address)), l.n*numberForms[l.code].size)
	return l
}

// count reads the number of things of at least so many bytes that follow.
func (t *tree) count(least int) int {
	n := int(t.u32())
	if n*least > len(t.data)-t.at {
		panic("gopy: a tree ends before its values do")
	}
	return n
}

// fill stores the elements in the variables from p on.
func (l packedList) fill(t *tree, element *plan, p unsafe.Pointer) *misfit {
	switch {
	case l.tag == tagNumbers:
		return l.fillNumbers(t, element, p)
	case l.tag == tagStrings:
		return l.fillStrings(t, element, p)
	}
	size := element.of.Size()
	for i := range l.n {
		if m := element.next(t, unsafe.Add(p, uintptr(i)*size)); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

// fillStrings stores packed strings: those of a []string share one copy of their bytes.
func (l packedList) fillStrings(t *tree, element *plan, p unsafe.Pointer) *misfit {
	sizes := &tree{data: t.take(4 * l.n)}
	if element.of.Kind() == reflect.String {
		l.shareStrings(t, sizes, p)
		return nil
	}
	for i := range l.n {
		w := treeWriter{}
		w.text(tagString, string(t.take(int(sizes.u32()))))
		one := &tree{data: w.data}
		if m := element.next(one, unsafe.Add(p, uintptr(i)*element.of.Size())); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

func (l packedList) shareStrings(t, sizes *tree, p unsafe.Pointer) {
	total := 0
	for range l.n {
		total += int(sizes.u32())
	}
	all, begin := t.string(t.take(total)), 0
	sizes.at = 0
	for i := range unsafe.Slice((*string)(p), l.n) {
		end := begin + int(sizes.u32())
		*(*string)(unsafe.Add(p, uintptr(i)*unsafe.Sizeof(""))) = all[begin:end]
		begin = end
	}
}
