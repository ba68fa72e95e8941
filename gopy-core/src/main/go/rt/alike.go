package rt

import "reflect"

// alike is deep equality as Python has it for lists and dicts: nil and empty are one at every depth, all
// else is compared by Go's ==, or deeply where Go has none.
func alike(a, b reflect.Value) bool {
	switch a.Kind() {
	case reflect.Slice, reflect.Array:
		return a.Len() == b.Len() && alikeElements(a, b)
	case reflect.Map:
		return a.Len() == b.Len() && alikeEntries(a, b)
	case reflect.Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() && b.IsNil()
		}
		return alikeHeld(a.Elem(), b.Elem())
	case reflect.Struct:
		return alikeOpaque(a, b) || alikeFields(a, b)
	case reflect.Pointer, reflect.Func, reflect.Chan:
		return alikeOpaque(a, b)
	}
	return a.Equal(b)
}

func alikeElements(a, b reflect.Value) bool {
	for i := range a.Len() {
		if !alike(a.Index(i), b.Index(i)) {
			return false
		}
	}
	return true
}

func alikeFields(a, b reflect.Value) bool {
	for i := range a.NumField() {
		if !alike(a.Field(i), b.Field(i)) {
			return false
		}
	}
	return true
}

func alikeEntries(a, b reflect.Value) bool {
	for iter := a.MapRange(); iter.Next(); {
		if other := b.MapIndex(iter.Key()); !other.IsValid() || !alike(iter.Value(), other) {
			return false
		}
	}
	return true
}

// alikeHeld compares what two interfaces hold: numbers by value, as Python does, whatever their types.
func alikeHeld(a, b reflect.Value) bool {
	if a.Type() == b.Type() {
		return alike(a, b)
	}
	x, isNumber := realOf(a)
	y, isToo := realOf(b)
	return isNumber && isToo && x == y
}

func realOf(v reflect.Value) (float64, bool) {
	switch {
	case v.CanInt():
		return float64(v.Int()), true
	case v.CanUint():
		return float64(v.Uint()), true
	case v.CanFloat():
		return v.Float(), true
	}
	return 0, false
}

// alikeOpaque compares pointers and what has unexported fields by all that is behind, where it may look there.
func alikeOpaque(a, b reflect.Value) bool {
	if a.Comparable() && a.Equal(b) {
		return true
	}
	return a.CanInterface() && reflect.DeepEqual(a.Interface(), b.Interface())
}
