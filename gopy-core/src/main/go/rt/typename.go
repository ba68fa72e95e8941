package rt

import (
	"fmt"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
)

// Types that appear only at run time, behind an interface, are numbered from here.
const firstDynamic = 1 << 30

// dynamic holds these types; those that the library binds are fixed once it is loaded, and need no lock.
var dynamic dynamicTypes

type dynamicTypes struct {
	byGo sync.Map // reflect.Type to *Type
	byID sync.Map // uint32 to *Type
	last atomic.Uint32
}

// typeByGo returns a type by what it is in Go. One that the library does not bind gets an id of its own;
// Python asks for its name.
func typeByGo(of reflect.Type) *Type {
	if t := typesByGo[of]; t != nil {
		return t
	}
	if t, ok := dynamic.byGo.Load(of); ok {
		return t.(*Type)
	}
	return dynamic.enter(newType(firstDynamic+dynamic.last.Add(1), of))
}

// enter makes a type known, and returns it, or the one by which another thread was faster.
func (d *dynamicTypes) enter(t *Type) *Type {
	d.byID.Store(t.id, t) // before it can be met
	known, _ := d.byGo.LoadOrStore(t.Go, t)
	return known.(*Type)
}

// dynamicType returns a type that [typeByGo] numbered, nil if there is none.
func dynamicType(id uint32) *Type {
	if t, ok := dynamic.byID.Load(id); ok {
		return t.(*Type)
	}
	return nil
}

// fullName spells a type with full import paths: map[string]*net/url.URL.
func fullName(t reflect.Type) string {
	if t.Name() != "" {
		if t.PkgPath() == "" {
			return t.Name()
		}
		return t.PkgPath() + "." + instanceName(t.Name())
	}
	if known := typesByGo[t]; known != nil && known.name != "" {
		return known.name
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
		return chanName(t)
	case reflect.Func:
		return funcName(t)
	}
	return spell(t)
}

// chanName puts a channel that only gives into brackets: the arrow would belong to the outer one.
func chanName(t reflect.Type) string {
	element := fullName(t.Elem())
	if t.ChanDir() == reflect.BothDir && strings.HasPrefix(element, "<-") {
		element = "(" + element + ")"
	}
	return t.ChanDir().String() + " " + element
}

// instanceName spells the type arguments of an instance as the rest of gopy does: Map[string, any] for reflect's
// Map[string,interface {}], and dots in the last element of an import path, which reflect escapes.
func instanceName(name string) string {
	open := strings.IndexByte(name, '[')
	if open < 0 {
		return name
	}
	name = strings.ReplaceAll(strings.ReplaceAll(name, "interface {}", "any"), "%2e", ".")
	var spelled strings.Builder
	depth := 0
	for i, c := range name {
		spelled.WriteRune(c)
		switch c {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth == 0 && i+1 < len(name) && name[i+1] != ' ' {
				spelled.WriteByte(' ')
			}
		}
	}
	return spelled.String()
}
