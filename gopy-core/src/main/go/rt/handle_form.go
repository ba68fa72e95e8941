package rt

import "reflect"

// What Python got out of an interface goes back into one as it came: a T of a type whose objects go as *T, or the
// other way round. The handle tells.

// hold stores the form: asValue, asPointer, or 0 for that of all objects of the type.
//
//go:norace
func (s *slot) hold(form uint32) { s.form = form }

//go:norace
func (s *slot) held() uint32 { return s.form }

// hold notes how an interface held the variable of a new handle.
func (t *handleTable) hold(handle uint64, form uint32) { t.at(uint32(handle)).hold(form) }

// held is what hold noted. The handle is in use.
func (t *handleTable) held(handle uint64) uint32 { return t.at(uint32(handle)).held() }

// heldAs is the form that tells values of that type from others that Python has in the same class; else 0.
func heldAs(of reflect.Type) uint32 {
	if of.Kind() == reflect.Struct && !goesByValue(of) {
		return asValue
	}
	if of.Kind() == reflect.Pointer && of.Elem().Kind() == reflect.Struct && goesByValue(of.Elem()) {
		return asPointer
	}
	return 0
}

func goesByValue(of reflect.Type) bool {
	bound := typesByGo[of]
	return bound != nil && bound.value
}
