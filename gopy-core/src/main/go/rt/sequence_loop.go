package rt

import "reflect"

// loopFunction recovers what is panicked with below it.
const loopFunction = "gopy.local/rt.(*loop).serve"

// A loop is the goroutine that runs an iterator's function, and waits between its steps.
type loop struct {
	wants chan struct{}
	gives chan step
	over  chan struct{} // closed when nobody wants more
}

// A step is what one turn of the loop gives: the values yielded, none at the end, or what it panicked with.
type step struct {
	values []reflect.Value
	panics any
}

// step asks for one more turn.
func (l *loop) step() step {
	select {
	case l.wants <- struct{}{}:
	case <-l.over:
		return step{}
	}
	select {
	case got := <-l.gives:
		return got
	case <-l.over:
		return step{}
	}
}

// serve runs the function until it ends, panics, or nobody wants more. What it panics with goes to who asked
// for the step.
func (l *loop) serve(function reflect.Value) {
	if !l.wanted() {
		return
	}
	defer func() { l.give(step{panics: recover()}) }()
	yield := reflect.MakeFunc(function.Type().In(0), func(values []reflect.Value) []reflect.Value {
		more := l.give(step{values: append([]reflect.Value{}, values...)}) && l.wanted()
		return []reflect.Value{reflect.ValueOf(more)}
	})
	function.Call([]reflect.Value{yield})
}

// wanted waits until another step is wanted; false when none will be.
func (l *loop) wanted() bool {
	select {
	case <-l.wants:
		return true
	case <-l.over:
		return false
	}
}

// give hands over a step; false when nobody waits for it any more.
func (l *loop) give(s step) bool {
	select {
	case l.gives <- s:
		return true
	case <-l.over:
		return false
	}
}
