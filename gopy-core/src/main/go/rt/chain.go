package rt

import (
	"reflect"
	"sync"
	"sync/atomic"
)

// Deeper chains than this are cut, so that an error that wraps itself cannot exhaust the stack.
const maxChain = 100

var (
	sentinels      []error                    // by number-1
	sentinelValues = map[any]*sentinelValue{} // for those that == can compare
	sentinelTypes  = map[reflect.Type]bool{}
)

// A sentinelValue is an error that is a sentinel, or several of equal value.
type sentinelValue struct {
	numbers []uint32
	class   atomic.Uint64 // its class number + 1, once it is known
}

// Sentinels enters the bound sentinel errors of a library; they are numbered from 1 in this order. A nil
// one keeps its number and matches nothing.
func Sentinels(errs ...error) {
	for _, err := range errs {
		sentinels = append(sentinels, err)
		if err != nil && comparison(reflect.TypeOf(err)) == always {
			sentinelTypes[reflect.TypeOf(err)] = true
			if sentinelValues[err] == nil {
				sentinelValues[err] = new(sentinelValue)
			}
			value := sentinelValues[err]
			value.numbers = append(value.numbers, uint32(len(sentinels)))
		}
	}
}

// An errorKind is what can be known of all errors of one dynamic type.
type errorKind struct {
	ids        []uint32 // of its bound type, and of the bound interfaces that it implements
	compare    comparability
	is, as     bool
	one, many  bool // how it unwraps
	fromPython bool
	sentinel   bool // a sentinel has this type
	around     aroundCache
}

var errorKinds sync.Map // reflect.Type → *errorKind

func kindOf(err error) *errorKind {
	t := reflect.TypeOf(err)
	if kind, ok := errorKinds.Load(t); ok {
		return kind.(*errorKind)
	}
	kind := &errorKind{ids: boundIDs(t), compare: comparison(t)}
	_, kind.is = err.(interface{ Is(error) bool })
	_, kind.as = err.(interface{ As(any) bool })
	_, kind.one = err.(interface{ Unwrap() error })
	_, kind.many = err.(interface{ Unwrap() []error })
	_, kind.fromPython = err.(*pythonError)
	kind.sentinel = sentinelTypes[t]
	errorKinds.Store(t, kind)
	return kind
}

// boundIDs returns the id of the bound error type that t is, or points to, and those of the interfaces of errors
// that it implements.
func boundIDs(t reflect.Type) (ids []uint32) {
	if id := boundID(t); id != 0 {
		ids = append(ids, id)
	}
	for _, held := range errorInterfaces {
		if t.Implements(held.Go) {
			ids = append(ids, held.id)
		}
	}
	return ids
}

func boundID(t reflect.Type) uint32 {
	if bound := typesByGo[t]; bound != nil && bound.self {
		return bound.id
	}
	if t.Kind() == reflect.Pointer {
		if bound := typesByGo[t.Elem()]; bound != nil && (bound.self || bound.ref) {
			return bound.id
		}
	}
	return 0
}

// walk collects the matches of err and of all that it wraps, in the order of errors.Is and errors.As.
func (m *matches) walk(err error, depth int) {
	if err == nil || depth > maxChain {
		return
	}
	kind := kindOf(err)
	m.python = m.python || kind.fromPython
	m.addTypes(kind.ids)
	if kind.as {
		m.asMethod(err)
	}
	m.isSentinel(err, kind)
	switch {
	case kind.one:
		m.walk(err.(interface{ Unwrap() error }).Unwrap(), depth+1)
	case kind.many:
		for _, err := range err.(interface{ Unwrap() []error }).Unwrap() {
			m.walk(err, depth+1)
		}
	}
}

// asMethod adds the bound types that the method As of err itself says yes to.
func (m *matches) asMethod(err error) {
	as := err.(interface{ As(any) bool }).As
	for _, t := range errorTypes {
		value := t.self && as(reflect.New(t.Go).Interface())
		held := t.Go.Kind() == reflect.Interface
		if value || !held && as(reflect.New(reflect.PointerTo(t.Go)).Interface()) {
			m.addType(t.id)
		}
	}
}

// valueOf returns what is known of err as a sentinel; nil if it is none.
func valueOf(err error, kind *errorKind) *sentinelValue {
	if !kind.sentinel || kind.compare != always {
		return nil
	}
	return sentinelValues[err]
}

// isSentinel adds the sentinels that err itself is.
func (m *matches) isSentinel(err error, kind *errorKind) {
	if value := valueOf(err, kind); value != nil {
		for _, number := range value.numbers {
			m.addSentinel(number)
		}
	}
	if !kind.is && kind.compare != perhaps {
		return
	}
	for i, sentinel := range sentinels {
		if sentinel != nil && isItself(err, sentinel, kind) {
			m.addSentinel(uint32(i + 1))
		}
	}
}

// isItself is errors.Is without unwrapping, for the kinds that a map cannot answer.
func isItself(err, sentinel error, kind *errorKind) bool {
	if kind.is && err.(interface{ Is(error) bool }).Is(sentinel) {
		return true
	}
	return kind.compare == perhaps && reflect.TypeOf(sentinel) == reflect.TypeOf(err) && equal(err, sentinel)
}
