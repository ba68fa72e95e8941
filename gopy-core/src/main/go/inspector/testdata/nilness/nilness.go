// Package nilness has functions whose names say whether what they return may be nil.
package nilness

import (
	"errors"
	"iter"
	str "strings"
)

type T struct{ next *T }

var shared = &T{}

func NeverLiteral() *T { return &T{} }

func NeverNew() *T { return new(T) }

func NeverVariable(long bool) *T {
	t := &T{}
	if long {
		t = new(T)
	}
	return (t)
}

func NeverFunction() func() int { return func() int { return 1 } }

func NeverSequence(n int) iter.Seq[int] { return counted(n) }

func counted(n int) iter.Seq[int] {
	return func(yield func(int) bool) {}
}

func NeverThroughImport(s string) iter.Seq[string] { return str.SplitSeq(s, ",") }

func NeverChannel() chan int { return make(chan int) }

func NeverParameter() *T { return same(&T{}) }

func NeverBesideError(fails bool) (*T, error) {
	if fails {
		return nil, errors.New("failed")
	}
	return &T{}, nil
}

func NeverOfBoth() *T {
	t, err := NeverBesideError(false)
	if err != nil {
		panic(err)
	}
	return t
}

func NeverRecursive(n int) *T {
	if n > 0 {
		return NeverRecursive(n - 1)
	}
	return &T{}
}

func NeverChained() *T { return new(T).NeverThrough() }

func NeverConverted() Handler { return Handler(func() {}) }

func NeverReturns() *T { panic("no") }

func NeverError() error { return errors.New("always") }

type Handler func()

func MaybeLiteral() *T { return nil }

func MaybeParameter(t *T) *T { return t }

func same(t *T) *T { return t }

func MaybePassed(t *T) *T { return same(t) }

func MaybeRecursive(t *T) *T {
	if t == nil {
		return t
	}
	return MaybeRecursive(nil)
}

func MaybeVariable() *T { return shared }

func MaybeDeclared(n int) *T {
	var t *T
	if n > 0 {
		t = &T{}
	}
	return t
}

func MaybeNaked(n int) (t *T) {
	if n > 0 {
		t = &T{}
	}
	return
}

func MaybeFound(m map[string]*T) *T {
	t, ok := m["x"]
	if !ok {
		t = &T{}
	}
	return t
}

func MaybeShadowed() *T {
	NeverNew := func() *T { return nil }
	return NeverNew()
}

func MaybeWritten() *T {
	t := &T{}
	p := &t
	*p = nil
	return t
}

func MaybeLater() *T {
	t := &T{}
	func() { t = nil }()
	return t
}

func MaybeBesideError() (*T, error) { return nil, nil }

func MaybeOfTwo() (*T, *T) { return &T{}, nil }

func (t *T) NeverSelf() *T { return t }

func (t *T) NeverThrough() *T { return t.NeverSelf() }

func (t *T) MaybeNext() *T { return t.next }

func (t *T) MaybeReplaced() *T {
	t = t.next
	return t
}

func (t T) NeverCopy() *T { return &t }
