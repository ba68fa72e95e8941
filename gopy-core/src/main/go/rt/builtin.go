package rt

import (
	"fmt"
	"hash/maphash"
	"reflect"
	"unsafe"
)

// The built-in thunks, by number. docs/internals.md has the table of their arguments and results.
func init() {
	Register(0,
		nop, release, newObject, interior, copyObject, equalObjects,
		loadPointer, storePointer, storeValue, loadString, storeString, loadBytes, storeBytes,
		live, errorClass, errorAs, errorUnwrap, variable, loadError, sentinel, newPythonError,
		hash, typeOf,
	)
	Register(39, pythonToken, errorUnwrapAt)
}

func nop(*Frame) Status { return Done }

func release(f *Frame) Status {
	handles.release(unsafe.Slice((*uint64)(f.pointer(0)), int(f[1]))...)
	return Done
}

func newObject(f *Frame) Status {
	id := uint32(f[0])
	f.lowerObject(0, reflect.New(typeByID(id).Go).UnsafePointer(), id)
	return Done
}

func copyObject(f *Frame) Status {
	v, id := f.known(0)
	c := reflect.New(v.Type())
	c.Elem().Set(v)
	f.lowerObject(0, c.UnsafePointer(), id)
	return Done
}

func equalObjects(f *Frame) Status {
	a, _ := f.known(0)
	b, _ := f.known(1)
	if a.Comparable() && b.Comparable() {
		LowerBool(f, 0, a.Equal(b))
	} else {
		LowerBool(f, 0, alike(a, b))
	}
	return Done
}

var seed = maphash.MakeSeed()

func hash(f *Frame) Status {
	v, _ := f.known(0)
	f[0] = maphash.Comparable(seed, v.Interface())
	return Done
}

func live(f *Frame) Status {
	LowerInt(f, 0, handles.live())
	return Done
}

func typeOf(f *Frame) Status {
	_, id := f.anyObject(0)
	if id >= keepID {
		id = 0
	}
	f[0] = uint64(id)
	return Done
}

func variable(f *Frame) Status {
	number := f[0]
	if number == 0 || number > uint64(len(variables)) {
		panic(fmt.Sprintf("gopy: the library has no variable number %d", number))
	}
	v := reflect.ValueOf(variables[number-1])
	f.lowerObject(0, v.UnsafePointer(), typeByGo(v.Type().Elem()).id)
	return Done
}

// known returns the variable that slot i names, and its type id.
func (f *Frame) known(i int) (reflect.Value, uint32) {
	p, id := f.anyObject(i)
	t := findType(id)
	if t == nil {
		panic(wrongType{i, id})
	}
	return reflect.NewAt(t.Go, p).Elem(), id
}
