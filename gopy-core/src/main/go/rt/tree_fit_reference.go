package rt

import (
	"math/big"
	"reflect"
	"time"
)

func fitPointer(t *tree, tag byte, target reflect.Value) *misfit {
	if tag == tagNone {
		target.SetZero()
		return nil
	}
	t.at-- // the tag is the pointee's
	pointee := reflect.New(target.Type().Elem())
	if m := fit(t, pointee.Elem()); m != nil {
		return m
	}
	target.Set(pointee)
	return nil
}

func fitInterface(t *tree, tag byte, target reflect.Value) *misfit {
	if tag == tagNone {
		target.SetZero()
		return nil
	}
	natural, m := t.natural(tag)
	if m != nil {
		return m
	}
	v := reflect.ValueOf(natural)
	if !v.Type().AssignableTo(target.Type()) {
		return expected(target.Type(), tag)
	}
	target.Set(v)
	return nil
}

// natural reads a tree as the Go value that an any holds for it.
func (t *tree) natural(tag byte) (any, *misfit) {
	switch tag {
	case tagTrue, tagFalse:
		return tag == tagTrue, nil
	case tagInt:
		return int(t.u64()), nil
	case tagUint:
		return t.u64(), nil
	case tagFloat:
		return t.float(), nil
	case tagString:
		return string(t.content()), nil
	case tagBytes:
		return append([]byte{}, t.content()...), nil
	case tagDuration:
		return time.Duration(t.u64()), nil
	case tagTime:
		return t.time(), nil
	case tagError:
		return t.error()
	case tagMap:
		return t.naturalMap()
	case tagBig:
		return fitted[*big.Int](t, tag)
	case tagRat:
		return fitted[*big.Rat](t, tag)
	case tagComplex:
		return fitted[complex128](t, tag)
	}
	return fitted[[]any](t, tag)
}

// fitted reads a tree whose tag was read already as a T.
func fitted[T any](t *tree, tag byte) (any, *misfit) {
	var v T
	t.at--
	m := fit(t, reflect.ValueOf(&v).Elem())
	return v, m
}

// naturalMap is map[string]any if all keys are str, else map[any]any.
func (t *tree) naturalMap() (any, *misfit) {
	begin := t.at - 1
	var named map[string]any
	t.at = begin
	m := fit(t, reflect.ValueOf(&named).Elem())
	if m == nil {
		return named, nil
	}
	if len(m.path) < 4 || m.path[:4] != " key" {
		return nil, m
	}
	t.at = begin + 1
	return fitted[map[any]any](t, tagMap)
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
	if !ok || id != errorID {
		return nil, &misfit{badValue, "", "the exception's Go error was released"}
	}
	return *(*error)(p), nil
}
