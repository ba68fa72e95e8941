package rt

import (
	"errors"
	"reflect"
	"strings"
	"unsafe"
)

// adapters make of a Python object what implements an interface. Written by init functions alone.
var adapters = map[reflect.Type]func(*PyObject) any{}

// Implement enters how Python objects implement the interface I, by a pointer as most of Go's own: a decoder takes
// nothing else. Generated code calls it from its init functions:
//
//	type pythonSorter struct{ *rt.PyObject }
//
//	func (p *pythonSorter) Less(i, j int) (r bool) {
//		rt.Must(p.PyObject, rt.Call(p.PyObject, "Less", []any{&i, &j}, &r))
//		return r
//	}
//
//	rt.Implement[sort.Interface](func(p *rt.PyObject) sort.Interface { return &pythonSorter{p} })
func Implement[I any](adapt func(*PyObject) I) {
	adapters[reflect.TypeFor[I]()] = func(p *PyObject) any { return adapt(p) }
}

// implement stores a Python object in a variable of interface type, if it has the methods.
func (pl *plan) implement(t *tree, p unsafe.Pointer) *misfit {
	object := t.pyObject()
	adapted := adapt(object, pl.of)
	if adapted == nil {
		return &misfit{badType, "", "expected " + spell(pl.of) + ", got " + object.class + sealed(pl.of)}
	}
	if missing := object.missing(pl.of); missing != "" {
		return &misfit{badType, "", "expected " + spell(pl.of) + ", got " + object.class +
			", which has no method " + missing}
	}
	pl.at(p).Set(reflect.ValueOf(adapted))
	return nil
}

// sealed tells which method keeps other packages from implementing an interface; nothing if none does.
func sealed(of reflect.Type) string {
	for i := range of.NumMethod() {
		if m := of.Method(i); m.PkgPath != "" {
			return ", and only package " + m.PkgPath + " can implement it: its method " + m.Name + " is unexported"
		}
	}
	return ""
}

func adapt(object *PyObject, to reflect.Type) any {
	if file := (&pythonFile{object}); reflect.TypeOf(file).Implements(to) {
		return file
	}
	if make := adapters[to]; make != nil {
		return make(object)
	}
	return nil
}

// missing asks Python which of an interface's methods the object lacks.
func (p *PyObject) missing(of reflect.Type) string {
	w := &treeWriter{}
	w.head(tagList, of.NumMethod())
	for i := range of.NumMethod() {
		w.text(tagString, of.Method(i).Name)
	}
	var names []string
	err := p.ask("?", w, func(answer *tree) error {
		if m := fit(answer, reflect.ValueOf(&names).Elem()); m != nil {
			return errors.New(m.text)
		}
		return nil
	})
	if err != nil {
		return err.Error()
	}
	return strings.Join(names, ", ")
}

// Call calls a method of the object by its Go name. Arguments and results are pointers to variables of
// their types; what Python raises is the error. It is no method of [PyObject]: what implements an interface
// that has one of the same name would hide it.
func Call(p *PyObject, name string, args []any, results ...any) error {
	w := takeWriter(manner{})
	defer w.giveBack()
	w.head(tagList, len(args))
	for _, arg := range args {
		if m := w.argument(reflect.ValueOf(arg)); m != nil {
			return &pythonMisfit{0, m}
		}
	}
	variables := make([]reflect.Value, len(results))
	for i, result := range results {
		variables[i] = reflect.ValueOf(result).Elem()
	}
	return p.ask(name, w, func(answer *tree) error {
		if m := fitAll(answer, variables); m != nil {
			return &pythonMisfit{0, m.within(" of " + name + "()")}
		}
		return nil
	})
}

// Spread adds the addresses of variadic arguments to those of the fixed ones.
func Spread[T any](fixed []any, rest []T) []any {
	for i := range rest {
		fixed = append(fixed, &rest[i])
	}
	return fixed
}

// Must panics with what a method of the object raised, where the Go method returns no error.
func Must(p *PyObject, err error) {
	if err == nil {
		return
	}
	if !belowCall() {
		p.stray(err)
		return
	}
	panic(err)
}
