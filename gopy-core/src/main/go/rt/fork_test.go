package rt

import (
	"reflect"
	"testing"
)

func TestTypesAreNumberedAsInTheParent(t *testing.T) {
	known := dynamic.last.Load()
	adoptType(firstDynamic+known+7, "map[uint8][]complex64")
	adoptType(firstDynamic+known+9, "example.com/hidden.unknown")
	adopted := typeByGo(reflect.TypeFor[map[uint8][]complex64]())
	if adopted.id != firstDynamic+known+7 || findType(adopted.id) != adopted {
		t.Errorf("type number %d, expected %d", adopted.id-firstDynamic, known+7)
	}
	if met := typeByGo(reflect.TypeFor[map[uint8][]complex128]()); met.id != firstDynamic+known+10 {
		t.Errorf("a type met later has number %d, expected %d", met.id-firstDynamic, known+10)
	}
}

func TestHandlesOfTheParentAreTold(t *testing.T) {
	defer inherited.Store(inherited.Load())
	inherited.Store(5)
	if m := released(3<<32|4, "the object"); m.kind != badFork {
		t.Errorf("the parent's: %+v", m)
	}
	if m := released(3<<32|5, "the object"); m.kind != badValue || m.text != "the object was released" {
		t.Errorf("our own: %+v", m)
	}
}
