package rt

import (
	"reflect"
	"unsafe"
)

// reader returns a function that stores the next tree in a variable of type T if it is of the form that values of T
// mostly have; else it reads nothing and returns false. It saves the way through a plan, which is longer than all
// else that is done for an entry of a map.
func reader[T any]() func(t *tree, p unsafe.Pointer) bool {
	switch reflect.TypeFor[T]() {
	case reflect.TypeFor[string]():
		return readString
	case reflect.TypeFor[int]():
		return readInt
	case reflect.TypeFor[float64]():
		return readFloat
	}
	return func(*tree, unsafe.Pointer) bool { return false }
}

func readString(t *tree, p unsafe.Pointer) bool {
	if t.data[t.at] != tagString {
		return false
	}
	t.at++
	*(*string)(p) = t.string(t.content())
	return true
}

func readInt(t *tree, p unsafe.Pointer) bool {
	if t.data[t.at] != tagInt {
		return false
	}
	t.at++
	v := int64(t.u64())
	*(*int)(p) = int(v)
	if int64(int(v)) != v { // on 32 bits: the plan says what is wrong
		t.at -= 9
		return false
	}
	return true
}

func readFloat(t *tree, p unsafe.Pointer) bool {
	if t.data[t.at] != tagFloat {
		return false
	}
	t.at++
	*(*float64)(p) = t.float()
	return true
}
