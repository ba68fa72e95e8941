package rt

import (
	"fmt"
	"reflect"
)

// callFunction: handle of a func, V (a list of arguments) -> V, the results as functions give them; a last
// error is raised.
func callFunction(f *Frame) Status {
	function := f.variable(0)
	of := function.Type()
	if function.IsNil() {
		panic("the function is nil")
	}
	args := make([]reflect.Value, of.NumIn())
	t := &tree{data: f.view(1), call: f}
	given := 0
	if t.tag() == tagList {
		given = int(t.u32())
	}
	fixed := of.NumIn()
	if of.IsVariadic() {
		fixed--
	}
	if given < fixed || given > fixed && !of.IsVariadic() {
		panic(badTree{1, &misfit{badType, "", fmt.Sprintf("%s takes %d arguments, got %d", spell(of), fixed, given)}})
	}
	for i := range fixed {
		args[i] = f.fitArgument(t, of.In(i), i)
	}
	if of.IsVariadic() {
		rest := reflect.MakeSlice(of.In(fixed), 0, given-fixed)
		for i := fixed; i < given; i++ {
			rest = reflect.Append(rest, f.fitArgument(t, of.In(fixed).Elem(), i))
		}
		args[fixed] = rest
		return f.lowerResults(function.CallSlice(args))
	}
	return f.lowerResults(function.Call(args))
}

func (f *Frame) fitArgument(t *tree, of reflect.Type, i int) reflect.Value {
	v := reflect.New(of).Elem()
	if m := planOf(of).next(t, v.Addr().UnsafePointer()); m != nil {
		panic(badTree{1, m.within(at(i))})
	}
	return v
}

// lowerResults lowers the list of the results of a func, and its last error.
func (f *Frame) lowerResults(results []reflect.Value) Status {
	var err error
	if n := len(results); n > 0 && results[n-1].Type() == errorInterface {
		err, _ = results[n-1].Interface().(error)
		results = results[:n-1]
	}
	w := &treeWriter{}
	w.head(tagList, len(results))
	for _, result := range results {
		fresh := reflect.New(result.Type())
		fresh.Elem().Set(result)
		if m := planOf(result.Type()).write(w, fresh.UnsafePointer()); m != nil {
			panic(badTree{0, m})
		}
	}
	LowerBytes(f, 0, w.data)
	return Error(f, err)
}
