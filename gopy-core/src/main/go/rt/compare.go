package rt

import "reflect"

// A comparability tells whether == works on the values of a type.
type comparability int

const (
	never   comparability = iota
	perhaps               // it panics for some, those with an interface inside
	always
)

func comparison(t reflect.Type) comparability {
	switch t.Kind() {
	case reflect.Slice, reflect.Map, reflect.Func:
		return never
	case reflect.Interface:
		return perhaps
	case reflect.Array:
		return comparison(t.Elem())
	case reflect.Struct:
		result := always
		for i := range t.NumField() {
			result = min(result, comparison(t.Field(i).Type))
		}
		return result
	}
	return always
}

// equal is a == b, false where Go would panic.
func equal(a, b any) (same bool) {
	defer func() {
		if recover() != nil {
			same = false
		}
	}()
	return a == b
}
