package rt

import (
	"reflect"
	"strings"
	"time"
)

func init() { Register(65, hiddenFields) }

// hiddenFields: handle, ? shared -> s: the fields of a struct that are not zero, a line each, as "items []int"; if
// shared is true those alone that a copy would share with it. Python knows which of them it sees.
func hiddenFields(f *Frame) Status {
	v, shared := f.variable(0), f[1] != 0
	var lines []string
	for i := range fields(v) {
		field := v.Type().Field(i)
		if shared && shares(v.Field(i)) || !shared && !v.Field(i).IsZero() {
			lines = append(lines, field.Name+" "+spell(field.Type))
		}
	}
	LowerString(f, 0, strings.Join(lines, "\n"))
	return Done
}

// fields is how many a value has: none of what is no struct.
func fields(v reflect.Value) int {
	if v.Kind() != reflect.Struct {
		return 0
	}
	return v.NumField()
}

var timeType = reflect.TypeFor[time.Time]()

// shares says whether a copy of a value would share memory with it that may change, or a lock that is held.
func shares(v reflect.Value) bool {
	if v.Type() == timeType {
		return false
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map, reflect.Chan, reflect.Func, reflect.Interface, reflect.UnsafePointer:
		return !v.IsZero()
	case reflect.Array:
		for i := range v.Len() {
			if shares(v.Index(i)) {
				return true
			}
		}
	case reflect.Struct:
		if v.Type().PkgPath() == "sync" {
			return !v.IsZero()
		}
		for i := range v.NumField() {
			if shares(v.Field(i)) {
				return true
			}
		}
	}
	return false
}
