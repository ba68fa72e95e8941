package rt

import (
	"fmt"
	"math/big"
	"reflect"
	"time"
	"unsafe"
)

// natural reads a tree, whose tag was read, as the Go value that an any holds for it.
func (t *tree) natural(tag byte) (any, *misfit) {
	switch tag {
	case tagNone:
		return nil, nil
	case tagTrue, tagFalse:
		return tag == tagTrue, nil
	case tagInt:
		return int(t.u64()), nil
	case tagUint:
		return t.u64(), nil
	case tagFloat:
		return t.float(), nil
	case tagComplex:
		re := t.float()
		return complex(re, t.float()), nil
	case tagString:
		return t.string(t.content()), nil
	case tagBytes:
		return append([]byte{}, t.content()...), nil
	case tagNilBytes:
		return []byte(nil), nil
	case tagMap:
		outside := t.intoMap()
		v, m := t.naturalMap()
		t.lent = outside
		return v, m
	case tagList, tagNumbers, tagOutside, tagWritable, tagStrings:
		return fitted[[]any](t, tag)
	}
	return t.naturalRare(tag)
}

func (t *tree) naturalRare(tag byte) (any, *misfit) {
	switch tag {
	case tagDuration:
		return time.Duration(t.u64()), nil
	case tagTime:
		return t.time(), nil
	case tagBig:
		return fitted[*big.Int](t, tag)
	case tagRat:
		return fitted[*big.Rat](t, tag)
	case tagError:
		return t.error()
	case tagPython:
		return t.pyObject(), nil
	case tagGuest:
		defer t.content()
		return t.pyObject(), nil
	case tagCallable:
		return fitted[func(...any) (any, error)](t, tag)
	}
	panic(fmt.Sprintf("gopy: a tree has the unknown tag %q", tag))
}

var naturalPlan *plan

func init() { naturalPlan = planOf(reflect.TypeFor[any]()) }

// naturalNext reads the next tree, its tag and all.
func (t *tree) naturalNext() (v any, m *misfit) {
	if tag := t.peek(); tag == tagMap || tag == tagList || tag == tagObject || tag == tagNamed {
		m = naturalPlan.next(t, unsafe.Pointer(&v))
		return v, m
	}
	return t.natural(t.tag())
}

// fitted reads a tree whose tag was read already as a T.
func fitted[T any](t *tree, tag byte) (any, *misfit) {
	var v T
	m := planOf(reflect.TypeFor[T]()).fit(t, tag, unsafe.Pointer(&v))
	return v, m
}

// naturalMap is map[string]any if all keys are str, else map[any]any.
func (t *tree) naturalMap() (any, *misfit) {
	n := t.count(2)
	named := make(map[string]any, n)
	for i := range n {
		if t.peek() != tagString {
			return t.mixedMap(named, n-i)
		}
		t.tag()
		key := t.string(t.content())
		value, m := t.naturalNext()
		if m != nil {
			return nil, m.within("[" + keyText(reflect.ValueOf(key)) + "]")
		}
		named[key] = value
	}
	return named, nil
}

// mixedMap moves the entries read so far into a map[any]any, and adds n more.
func (t *tree) mixedMap(named map[string]any, n int) (any, *misfit) {
	mixed := make(map[any]any, len(named)+n)
	for key, value := range named {
		mixed[key] = value
	}
	for range n {
		t.skipKeyTag()
		key, m := t.naturalNext()
		if m != nil {
			return nil, m.within(" key")
		}
		if !isKey(key) {
			return nil, &misfit{badType, "", fmt.Sprintf("%T is no key of a map", key)}
		}
		value, m := t.naturalNext()
		if m != nil {
			return nil, m.within("[" + keyText(reflect.ValueOf(key)) + "]")
		}
		mixed[key] = value
	}
	return mixed, nil
}

// isKey tells whether a value can be a key of a map.
func isKey(v any) bool { return v == nil || reflect.ValueOf(v).Comparable() }

// pyObject reads a Python object: its token, which Go gives back once, and the name of its class.
func (t *tree) pyObject() *PyObject {
	token := t.u64()
	return t.newPyObject(token, string(t.content()))
}

// error reads the error behind an exception.
func (t *tree) error() (any, *misfit) {
	handle := t.u64()
	t.u64()
	message := t.content()
	if handle == 0 {
		return nil, &misfit{badType, "", "the exception stands for no Go error: " + string(message)}
	}
	p, id, ok := handles.lookup(handle)
	if !ok {
		return nil, released(handle, "the exception's Go error")
	}
	if t := findType(id); t != nil && (t.self || t.ref) {
		return t.asError(p), nil
	}
	return *(*error)(p), nil
}
