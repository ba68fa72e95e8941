package rt

import (
	"fmt"
	"reflect"
	"unsafe"
)

// borrow makes a slice of Python's own memory: the caller has promised that Go does not keep it. Elements
// of another type are refused, for they would have to be copied.
func (pl *plan) borrow(t *tree, p unsafe.Pointer) *misfit {
	code, n, address := t.tag(), int(t.u64()), t.u64()
	if element := pl.of.Elem(); numberCodes[element.Kind()] != code || code == '?' {
		return &misfit{badType, "", fmt.Sprintf("expected a buffer of %s, got one of %s",
			spell(element), numberForms[code].kind)}
	}
	if n == 0 {
		pl.at(p).Set(reflect.MakeSlice(pl.of, 0, 0))
		return nil
	}
	*(*[]byte)(p) = unsafe.Slice(*(**byte)(unsafe.Pointer(&address)), n)
	return nil
}
