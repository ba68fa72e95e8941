package rt

import (
	"reflect"
	"unsafe"
)

// embedded returns the struct of type wanted that is embedded in the variable at p, so that an object
// passes for its base class. It panics with wrongType if there is none.
func (f *Frame) embedded(i int, p unsafe.Pointer, found, wanted uint32) unsafe.Pointer {
	from, to := findType(found), findType(wanted)
	if from == nil || to == nil {
		panic(wrongType{i, found})
	}
	v, ok := embeddedIn(reflect.NewAt(from.Go, p), to.Go)
	if !ok {
		panic(wrongType{i, found})
	}
	return v.UnsafePointer()
}

// embeddedIn looks breadth first, as Go's promotion does, for a field of type t embedded in *v.
func embeddedIn(v reflect.Value, t reflect.Type) (reflect.Value, bool) {
	seen := map[reflect.Type]bool{} // a type may embed a pointer to itself
	for level := []reflect.Value{v}; len(level) > 0; {
		var next []reflect.Value
		for _, v := range level {
			for _, field := range embeddedFields(v.Elem()) {
				if field.Type().Elem() == t {
					return field, true
				}
				if !seen[field.Type()] {
					seen[field.Type()] = true
					next = append(next, field)
				}
			}
		}
		level = next
	}
	return reflect.Value{}, false
}

// embeddedFields returns pointers to the structs that are embedded in v, by value or by a pointer that
// is not nil.
func embeddedFields(v reflect.Value) []reflect.Value {
	var fields []reflect.Value
	if v.Kind() != reflect.Struct {
		return nil
	}
	for i := range v.NumField() {
		field := v.Field(i)
		switch {
		case !v.Type().Field(i).Anonymous:
		case field.Kind() == reflect.Pointer && !field.IsNil():
			fields = append(fields, field)
		case field.Kind() == reflect.Struct:
			fields = append(fields, field.Addr())
		}
	}
	return fields
}
