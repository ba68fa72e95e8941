package rt

import (
	"reflect"
	"unsafe"
)

// LiftPtr lifts wire code O as a pointer to the type that id names; handle 0 is nil.
func LiftPtr[T any](f *Frame, i int, id uint32) *T {
	if f[i] == 0 {
		return nil
	}
	return (*T)(f.object(i, id))
}

// LiftValue lifts wire code O as a value of the type that id names: a copy.
func LiftValue[T any](f *Frame, i int, id uint32) T { return *(*T)(f.object(i, id)) }

// LowerPtr lowers a pointer as wire code O: a fresh handle and the address, or 0 and 0 for nil.
func LowerPtr[T any](f *Frame, i int, p *T, id uint32) {
	f.lowerObject(i, unsafe.Pointer(p), id)
	if unsafe.Sizeof(*p) == 0 {
		f[i+1] = 0 // all of them lie at one address, which so tells nothing
	}
}

// LowerValue lowers a value as wire code O: the handle of a fresh copy.
func LowerValue[T any](f *Frame, i int, v T, id uint32) { LowerPtr(f, i, &v, id) }

// LowerNew lowers a value that is no struct as wire code O: the handle of a fresh variable that holds it, of
// which Python makes a view.
func LowerNew[T any](f *Frame, i int, v T) {
	f.lowerObject(i, unsafe.Pointer(&v), typeByGo(reflect.TypeFor[T]()).id)
}

// LowerRef lowers a pointer to what is no struct as wire code O: Python makes a Ref of it.
func LowerRef[T any](f *Frame, i int, p *T) {
	f.lowerObject(i, unsafe.Pointer(p), typeByGo(reflect.TypeFor[T]()).id)
}

func (f *Frame) lowerObject(i int, p unsafe.Pointer, id uint32) {
	if p == nil {
		f[i], f[i+1] = 0, 0
		return
	}
	f[i] = handles.put(p, id)
	f.setPointer(i+1, p)
}

// object returns the variable that slot i names, of the type that id names, or embedded in it.
func (f *Frame) object(i int, id uint32) unsafe.Pointer {
	p, found := f.anyObject(i)
	if found != id {
		return f.embedded(i, p, found, id)
	}
	return p
}

// anyObject returns the variable that slot i names, and its type id.
func (f *Frame) anyObject(i int) (unsafe.Pointer, uint32) {
	p, found, ok := handles.lookup(f[i])
	if !ok {
		f.noObject(i)
	}
	return p, found
}

// noObject reports that slot i names no variable: nil where a value is needed, or a stale handle.
func (f *Frame) noObject(i int) {
	if f[i] == 0 {
		panic(wrongType{i, 0})
	}
	if why := released(f[i], "the object"); why.kind == badFork {
		panic(badTree{i, why})
	}
	panic(staleHandle(i))
}
