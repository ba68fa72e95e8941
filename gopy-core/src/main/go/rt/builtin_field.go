package rt

import (
	"fmt"
	"reflect"
	"unsafe"
)

// place returns the address of what lies at the offset in slot 1 in the variable that slot 0 names.
// It panics if size bytes do not fit there.
func (f *Frame) place(size uintptr) unsafe.Pointer {
	p, id := f.anyObject(0)
	offset := uintptr(f[1])
	if t := findType(id); t != nil && (offset > t.Go.Size() || size > t.Go.Size()-offset) {
		panic(fmt.Sprintf("gopy: no field of %d bytes at offset %d of %v", size, offset, t.Go))
	}
	return unsafe.Add(p, offset)
}

func interior(f *Frame) Status {
	id := uint32(f[2])
	f.lowerObject(0, f.place(typeByID(id).Go.Size()), id)
	return Done
}

func loadPointer(f *Frame) Status {
	f.lowerObject(0, *(*unsafe.Pointer)(f.place(unsafe.Sizeof(uintptr(0)))), uint32(f[2]))
	return Done
}

func storePointer(f *Frame) Status {
	place := (*unsafe.Pointer)(f.place(unsafe.Sizeof(uintptr(0))))
	if f[2] == 0 {
		*place = nil
		return Done
	}
	*place, _ = f.anyObject(2)
	return Done
}

func storeValue(f *Frame) Status {
	v, _ := f.known(2)
	reflect.NewAt(v.Type(), f.place(v.Type().Size())).Elem().Set(v)
	return Done
}

func loadString(f *Frame) Status {
	LowerString(f, 0, *(*string)(f.place(unsafe.Sizeof(""))))
	return Done
}

func storeString(f *Frame) Status {
	*(*string)(f.place(unsafe.Sizeof(""))) = f.string(2)
	return Done
}

func loadBytes(f *Frame) Status {
	LowerBytes(f, 0, *(*[]byte)(f.place(unsafe.Sizeof([]byte{}))))
	return Done
}

func storeBytes(f *Frame) Status {
	*(*[]byte)(f.place(unsafe.Sizeof([]byte{}))) = f.bytes(2)
	return Done
}

func loadError(f *Frame) Status {
	LowerError(f, 0, *(*error)(f.place(unsafe.Sizeof(error(nil)))))
	return Done
}
