package rt

import (
	"reflect"
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
)

// A home is where the slice in a variable of Python's comes from: an element of a map. Go cannot address
// such an element, so what grows the slice stores the new header there: m[key] = append(m[key], v).
type home struct{ m, key reflect.Value }

var (
	homes     sync.Map // address of the variable to home
	someHomes atomic.Bool
)

// remember notes that the fresh variable at p is the slice of an element.
func (h *home) remember(p unsafe.Pointer) {
	address := uintptr(p)
	homes.Store(address, h)
	someHomes.Store(true)
	runtime.AddCleanup((*listHeader)(p), func(address uintptr) { homes.CompareAndDelete(address, h) }, address)
}

// homed remembers where a variable comes from if it is a slice that Python gets a view of.
func homed(m, key, fresh reflect.Value) {
	if fresh.Kind() != reflect.Slice {
		return
	}
	kept, owner := reflect.New(key.Type()).Elem(), reflect.New(m.Type()).Elem()
	kept.Set(key)
	owner.Set(m)
	(&home{owner, kept}).remember(fresh.Addr().UnsafePointer())
}

// store stores a variable's value where it comes from too, unless the element has left the map.
func store(variable, value reflect.Value) {
	variable.Set(value)
	if !someHomes.Load() {
		return
	}
	known, ok := homes.Load(uintptr(variable.Addr().UnsafePointer()))
	if !ok {
		return
	}
	if h := known.(*home); h.m.MapIndex(h.key).IsValid() {
		h.m.SetMapIndex(h.key, value)
	}
}
