package rt

import (
	"reflect"
	"unsafe"
)

// fitForeign reads what Python has in a class of the library.
func (pl *plan) fitForeign(t *tree, tag byte, p unsafe.Pointer) *misfit {
	switch tag {
	case tagNamed:
		return fitNamed(t, pl.at(p))
	case tagError:
		return fitError(t, pl.at(p))
	}
	return fitObject(t, pl.at(p))
}

// fitNamed reads a value of a named basic or bytes type. It fits that type, an interface that the type
// implements, and unnamed types. Of an interface type it is a Python object of a class derived from the
// interface's, which may implement others.
func fitNamed(t *tree, target reflect.Value) *misfit {
	of := typeByID(t.u32()).Go
	if target.Type() == of || target.Kind() == reflect.Interface && of.Implements(target.Type()) {
		v := reflect.New(of).Elem()
		if m := fit(t, v); m != nil {
			return m
		}
		target.Set(v)
		return nil
	}
	if target.Type().PkgPath() != "" && of.Kind() != reflect.Interface {
		return &misfit{badType, "", "expected " + spell(target.Type()) + ", got " + spell(of)}
	}
	return fit(t, target)
}

// fitObject reads an object that Python holds: the pointer to its variable, or a copy of the value.
func fitObject(t *tree, target reflect.Value) *misfit {
	handle := t.u64()
	t.take(8)
	form := t.u32()
	if handle == 0 {
		target.SetZero()
		return nil
	}
	p, id, ok := handles.lookup(handle)
	if !ok {
		return released(handle, "the object")
	}
	if id == errorID {
		return assign(target, reflect.NewAt(errorInterface, p).Elem())
	}
	pointer := reflect.NewAt(typeByID(id).Go, p)
	if target.Kind() == reflect.Interface {
		if form >= asValue {
			return assign(target, forced(pointer, form))
		}
		if came := handles.held(handle); came != 0 && formOf(pointer, came).Implements(target.Type()) {
			return assign(target, forced(pointer, came))
		}
	}
	return fitVariable(typeByID(id), pointer, target)
}

// In the place of an object's type id: what an interface is to hold, where Python says so.
const (
	asValue   = 1<<32 - 2
	asPointer = 1<<32 - 1
)

func formOf(pointer reflect.Value, form uint32) reflect.Type {
	if form == asPointer {
		return pointer.Type()
	}
	return pointer.Type().Elem()
}

// forced is the pointer to a variable, or a copy of the variable.
func forced(pointer reflect.Value, form uint32) reflect.Value {
	if form == asPointer {
		return pointer
	}
	value := reflect.New(pointer.Type().Elem()).Elem()
	value.Set(pointer.Elem())
	return value
}

// fitVariable stores what fits of a variable of a bound type: itself or its address.
func fitVariable(of *Type, pointer, target reflect.Value) *misfit {
	switch to := target.Type(); {
	case to == of.Go && (target.Kind() != reflect.Interface || typesByGo[to] != nil):
		target.Set(pointer.Elem())
	case to == pointer.Type():
		target.Set(pointer)
	case target.Kind() == reflect.Interface:
		return assign(target, of.asInterface(pointer, to))
	case to.Kind() == reflect.Pointer && to.Elem().Kind() == of.Go.Kind() && pointer.CanConvert(to):
		target.Set(pointer.Convert(to))
	case to.Kind() == of.Go.Kind() && isComposite(to) && of.Go.ConvertibleTo(to):
		target.Set(pointer.Elem().Convert(to))
	case isComposite(to) && isComposite(of.Go):
		return fitContents(planOf(of.Go), pointer, target)
	case to.Kind() == reflect.Pointer && isReference(to.Elem()):
		return fitBehind(of, pointer, target)
	default:
		return assign(target, pointer.Elem())
	}
	return nil
}

// fitContents stores the elements of a view in a list or map of another type, as if Python had given them one by one.
func fitContents(pl *plan, pointer, target reflect.Value) *misfit {
	w := &treeWriter{manner: manner{place: true}, shown: &[]uint64{}}
	defer func() { handles.release(*w.shown...) }()
	write := pl.contents
	if write == nil { // bytes have no others
		write = pl.write
	}
	if m := write(w, pointer.UnsafePointer()); m != nil {
		return m
	}
	return fit(&tree{data: w.data}, target)
}

// fitBehind makes the variable that a pointer to a pointer, or to an interface, points to.
func fitBehind(of *Type, pointer, target reflect.Value) *misfit {
	fresh := reflect.New(target.Type().Elem())
	if fitVariable(of, pointer, fresh.Elem()) != nil {
		return assign(target, pointer.Elem()) // tells what is wrong in terms of the target
	}
	target.Set(fresh.Convert(target.Type()))
	return nil
}

func isReference(t reflect.Type) bool {
	return t.Kind() == reflect.Pointer || t.Kind() == reflect.Interface
}

func isComposite(t reflect.Type) bool {
	return t.Kind() == reflect.Slice || t.Kind() == reflect.Array || t.Kind() == reflect.Map
}

func assign(target, value reflect.Value) *misfit {
	if !value.IsValid() { // nil out of an interface
		target.SetZero()
		return nil
	}
	if !value.Type().AssignableTo(target.Type()) {
		return &misfit{badType, "", "expected " + spell(target.Type()) + ", got " + spell(value.Type())}
	}
	target.Set(value)
	return nil
}

// asInterface chooses what of a variable goes into an interface: value types, views and named values as
// themselves, pointer types and variables behind a Ref as pointers, unless only the other implements it.
func (t *Type) asInterface(pointer reflect.Value, to reflect.Type) reflect.Value {
	value := pointer.Elem()
	if value.Kind() == reflect.Interface && typesByGo[t.Go] != nil {
		return value.Elem() // the object stands for what the variable holds; behind a Ref it is the variable
	}
	byValue := isComposite(t.Go) || t.value || t.Go.Kind() == reflect.Chan || t.Go.Kind() == reflect.Func
	if byValue && t.Go.Implements(to) || !pointer.Type().Implements(to) {
		return value
	}
	return pointer
}

// fitGuest reads a Python object that is a collection or a number of a kind that Go has not: an interface holds the
// object, any other type takes what is in it.
func (pl *plan) fitGuest(t *tree, p unsafe.Pointer) *misfit {
	if pl.of.Kind() != reflect.Interface {
		giveBack(t.u64())
		t.content()
		t.u32()
		if t.peek() == tagMap && pl.takesRows() {
			t.tag()
			return pl.fitTable(t, p)
		}
		return pl.next(t, p)
	}
	object := *t
	t.u64()
	t.content()
	t.content()
	return pl.fit(&object, tagPython, p)
}
