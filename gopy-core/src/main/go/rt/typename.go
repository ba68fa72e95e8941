package rt

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
)

// Types that appear only at run time, behind an interface, are numbered from here.
const firstDynamic = 1 << 30

// dynamic holds these types; those that the library binds are fixed once it is loaded, and need no lock.
var dynamic struct {
	sync.Mutex
	byGo map[reflect.Type]*Type
	byID []*Type
}

// typeByGo returns a type by what it is in Go. One that the library does not bind gets an id of its own;
// Python asks for its name.
func typeByGo(of reflect.Type) *Type {
	if t := typesByGo[of]; t != nil {
		return t
	}
	dynamic.Lock()
	defer dynamic.Unlock()
	t := dynamic.byGo[of]
	if t == nil {
		t = &Type{id: firstDynamic + uint32(len(dynamic.byID)), Go: of}
		if dynamic.byGo == nil {
			dynamic.byGo = map[reflect.Type]*Type{}
		}
		dynamic.byGo[of] = t
		dynamic.byID = append(dynamic.byID, t)
	}
	return t
}

// dynamicType returns a type that [typeByGo] numbered, nil if there is none.
func dynamicType(id uint32) *Type {
	dynamic.Lock()
	defer dynamic.Unlock()
	if id < firstDynamic || int(id-firstDynamic) >= len(dynamic.byID) {
		return nil
	}
	return dynamic.byID[id-firstDynamic]
}

// fullName spells a type with full import paths: map[string]*net/url.URL.
func fullName(t reflect.Type) string {
	if t.Name() != "" {
		if t.PkgPath() == "" {
			return t.Name()
		}
		return t.PkgPath() + "." + t.Name()
	}
	switch t.Kind() {
	case reflect.Pointer:
		return "*" + fullName(t.Elem())
	case reflect.Slice:
		return "[]" + fullName(t.Elem())
	case reflect.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), fullName(t.Elem()))
	case reflect.Map:
		return "map[" + fullName(t.Key()) + "]" + fullName(t.Elem())
	case reflect.Chan:
		return strings.TrimSpace(t.ChanDir().String()) + " " + fullName(t.Elem())
	}
	return spell(t)
}
