package rt

import "sync"

// classOf returns the class number of an error; 0 if it matches nothing that is bound.
//
// What an error matches by its type alone is remembered for the type: most errors are looked up in two
// small tables, one for the error and one for what it wraps.
func classOf(err error) uint32 { return classBelow(err, 0) }

func classBelow(err error, depth int) uint32 {
	if err == nil || depth > maxChain {
		return 0
	}
	kind := kindOf(err)
	value := valueOf(err, kind)
	if value != nil && kind.byType() && !kind.one {
		return value.classOf(err, depth)
	}
	if value != nil || !kind.byType() {
		return walked(err, depth)
	}
	if !kind.one {
		return kind.around.class(kind, 0)
	}
	inner := classBelow(err.(interface{ Unwrap() error }).Unwrap(), depth+1)
	return kind.around.class(kind, inner)
}

// walked returns the class number of an error by asking all that it wraps.
func walked(err error, depth int) uint32 {
	m := new(matches)
	m.walk(err, depth)
	return classes.number(m)
}

// classOf returns the class number of a sentinel that wraps nothing.
func (v *sentinelValue) classOf(err error, depth int) uint32 {
	if known := v.class.Load(); known != 0 {
		return uint32(known - 1)
	}
	n := walked(err, depth)
	v.class.Store(uint64(n) + 1)
	return n
}

// byType tells whether what an error of this kind matches by itself depends on its type, unless it is a
// sentinel.
func (kind *errorKind) byType() bool {
	return !kind.is && !kind.as && !kind.many && !kind.fromPython && kind.compare != perhaps
}

// An aroundCache has the class numbers of errors of one kind, by the class number of what they wrap.
type aroundCache struct {
	mu      sync.RWMutex
	classes map[uint32]uint32
}

func (c *aroundCache) class(kind *errorKind, inner uint32) uint32 {
	if len(kind.ids) == 0 {
		return inner
	}
	c.mu.RLock()
	n, ok := c.classes[inner]
	c.mu.RUnlock()
	if ok {
		return n
	}
	wrapped := classes.set(inner)
	m := &matches{sentinels: wrapped.sentinels, python: wrapped.python}
	m.addTypes(kind.ids)
	m.addTypes(wrapped.types)
	n = classes.number(m)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.classes == nil {
		c.classes = map[uint32]uint32{}
	}
	c.classes[inner] = n
	return n
}
