package rt

import (
	"errors"
	"reflect"
	"strings"
)

func init() {
	Register(23, makeVariable, assignTree, loadTree, plainTree, element, setElement, splice, cut,
		mapLength, mapGet, mapSet, mapDelete, mapKeys, mapItems, isNil, compareTree)
	Register(41, typeName, typeIDByName, returnedTokens, fieldNames, callFunction, longAnswer, raisedAnswer)
}

// variable returns what slot i names, as an addressable value.
func (f *Frame) variable(i int) reflect.Value {
	v, _ := f.known(i)
	return v
}

// located returns a variable within another: slots 0, 1 and 2 are handle, offset, type id.
func (f *Frame) located() reflect.Value {
	t := typeByID(uint32(f[2])).Go
	return reflect.NewAt(t, f.place(t.Size())).Elem()
}

// makeVariable: type id, length, capacity -> O.
func makeVariable(f *Frame) Status {
	t := typeByID(uint32(f[0]))
	p := reflect.New(t.Go)
	switch t.Go.Kind() {
	case reflect.Slice:
		p.Elem().Set(reflect.MakeSlice(t.Go, int(f[1]), max(int(f[1]), int(f[2]))))
	case reflect.Map:
		p.Elem().Set(reflect.MakeMapWithSize(t.Go, int(f[2])))
	case reflect.Chan:
		p.Elem().Set(reflect.MakeChan(t.Go, int(f[2])))
	}
	f.lowerObject(0, p.UnsafePointer(), t.id)
	return Done
}

// assignTree: handle, offset, type id, V.
func assignTree(f *Frame) Status {
	f.liftInto(3, f.located())
	return Done
}

// loadTree: handle, offset, type id -> V.
func loadTree(f *Frame) Status {
	f.lowerTree(0, manner{place: true}, f.located())
	return Done
}

// plainTree: handle -> V, deep.
func plainTree(f *Frame) Status {
	f.lowerTree(0, manner{deep: true}, f.variable(0))
	return Done
}

// element: handle, index -> V.
func element(f *Frame) Status {
	f.lowerTree(0, manner{place: true}, f.variable(0).Index(int(f[1])))
	return Done
}

// setElement: handle, index, V.
func setElement(f *Frame) Status {
	f.liftInto(2, f.variable(0).Index(int(f[1])))
	return Done
}

// splice: handle, i, j, V (a list): the elements from i to j are replaced where the slice is stored.
func splice(f *Frame) Status {
	place := f.variable(0)
	begin, end := int(f[1]), int(f[2])
	items := reflect.New(place.Type()).Elem()
	f.liftInto(3, items)
	tail := place.Len() - end
	switch grown := begin + items.Len() + tail; {
	case end == place.Len() && begin == end: // append, into spare capacity as Go does
		store(place, reflect.AppendSlice(place, items))
	case grown == place.Len():
		reflect.Copy(place.Slice(begin, end), items)
	default:
		fresh := reflect.MakeSlice(place.Type(), 0, grown)
		fresh = reflect.AppendSlice(fresh, place.Slice(0, begin))
		fresh = reflect.AppendSlice(fresh, items)
		store(place, reflect.AppendSlice(fresh, place.Slice(end, place.Len())))
	}
	return Done
}

// cut: handle, i, j -> O: a slice that shares the elements, its capacity clipped. An array gives a slice.
func cut(f *Frame) Status {
	part := f.variable(0).Slice3(int(f[1]), int(f[2]), int(f[2]))
	fresh := reflect.New(part.Type())
	fresh.Elem().Set(part)
	f.lowerObject(0, fresh.UnsafePointer(), typeByGo(part.Type()).id)
	return Done
}

// isNil: handle -> ?.
func isNil(f *Frame) Status {
	switch v := f.variable(0); v.Kind() {
	case reflect.Slice, reflect.Map, reflect.Func, reflect.Chan, reflect.Interface, reflect.Pointer:
		LowerBool(f, 0, v.IsNil())
	default:
		LowerBool(f, 0, false)
	}
	return Done
}

// compareTree: handle, V -> ?: deep equality; a value that does not fit is not equal.
func compareTree(f *Frame) Status {
	v := f.variable(0)
	other := reflect.New(v.Type()).Elem()
	if m := fit(&tree{data: f.view(1)}, other); m != nil {
		LowerBool(f, 0, false)
		return Done
	}
	LowerBool(f, 0, alike(v, other))
	return Done
}

// typeName: type id -> s: the type as Go spells it, with full import paths.
func typeName(f *Frame) Status {
	LowerString(f, 0, fullName(typeByID(uint32(f[0])).Go))
	return Done
}

// fieldNames: type id of a struct -> s: Go's names of the fields that a plain tree of it has, in order. An
// error for other types.
func fieldNames(f *Frame) Status {
	of := typeByID(uint32(f[0])).Go
	var names []string
	if of.Kind() != reflect.Struct {
		LowerString(f, 0, "") // results are read beside an error
		return Error(f, errors.New(fullName(of)+" is no struct"))
	}
	for i := range of.NumField() {
		if field := of.Field(i); field.IsExported() {
			names = append(names, field.Name)
		}
	}
	LowerString(f, 0, strings.Join(names, " "))
	return Done
}
