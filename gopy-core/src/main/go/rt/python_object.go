package rt

import (
	"reflect"
	"runtime"
	"slices"
	"sync"
)

// A PyObject is a Python object that travels through Go: untouched behind an any, or as what implements an
// interface.
type PyObject struct {
	token uint64 // by which Python finds the object again
	class string // the name of its Python class
	due   *due   // of the call that it went in with; nil where that is none
}

func newPyObject(token uint64, class string) *PyObject {
	object := &PyObject{token: token, class: class}
	returnToken(object, token)
	return object
}

// newPyObject is that of an argument.
func (t *tree) newPyObject(token uint64, class string) *PyObject {
	if t.due == nil && t.call != nil {
		t.due = t.call.due()
	}
	object := newPyObject(token, class)
	object.due = t.due
	return object
}

// pyObject is itself, from within what [Implement] made of it.
func (p *PyObject) pyObject() *PyObject { return p }

// String is Python's str of the object, as fmt prints it.
func (p *PyObject) String() (text string) {
	if err := Call(p, "$", nil, &text); err != nil {
		return "<" + p.class + ">"
	}
	return text
}

// returned holds the tokens of Python objects that Go has let go.
var returned struct {
	sync.Mutex
	tokens []uint64
}

// returnToken gives the token back to Python once Go has let go of what holds it.
func returnToken[T any](holder *T, token uint64) {
	runtime.AddCleanup(holder, giveBack, token)
}

// giveBack returns a token to Python, which asks for them now and then.
func giveBack(token uint64) {
	returned.Lock()
	returned.tokens = append(returned.tokens, token)
	returned.Unlock()
}

// returnedTokens: -> V, the tokens that came back since the last call, one for each time one went in.
func returnedTokens(f *Frame) Status {
	returned.Lock()
	tokens := slices.Clone(returned.tokens)
	returned.tokens = returned.tokens[:0]
	returned.Unlock()
	f.lowerContents(0, reflect.ValueOf(&tokens).Elem())
	return Done
}
