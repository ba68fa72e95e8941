// Package lifetime counts what lives.
package lifetime

import (
	"runtime"
	"sync/atomic"
)

var collected atomic.Int64

// Resource notes when Go collects it.
type Resource struct {
	Size int
	data []byte
}

// NewResource makes one.
func NewResource(size int) *Resource {
	r := &Resource{size, make([]byte, size)}
	runtime.SetFinalizer(r, func(*Resource) { collected.Add(1) })
	return r
}

// Touch uses it.
func (r *Resource) Touch() int { return len(r.data) }

// Collect runs the collector and tells how many went.
func Collect() int {
	runtime.GC()
	runtime.GC()
	return int(collected.Load())
}
