package rt

import (
	"context"
	"reflect"
	"sync"
	"time"
)

// How often the thread of a call lets Python handle signals.
const patience = 50 * time.Millisecond

// A callOptions is what Python says about the context of a call.
type callOptions struct {
	parent  context.Context // ctx=
	timeout *int64          // timeout= in nanoseconds
	// look lets Python handle signals, on its main thread alone, and tells whether one ends the call.
	look func() (bool, error)
	job  *uint64 // the ticket of the job that the call is
}

// InContext makes a call whose first parameter is a context, from what wire code V in slot i says of it: None, or
// a list of a Context, a number of nanoseconds, a callable and a job's ticket, each of which may be None.
func InContext(f *Frame, i int, call func(context.Context) Status) Status {
	options := f.liftOptions(i)
	if options.timeout == nil && options.look == nil && options.job == nil {
		return call(options.parent)
	}
	ctx := newCallContext(options)
	defer ctx.leave()
	if options.job != nil {
		jobContexts.give(*options.job, ctx)
	}
	if options.look == nil {
		return call(ctx)
	}
	return ctx.watched(call, options.look)
}

func (f *Frame) liftOptions(i int) (options callOptions) {
	t := &tree{data: f.view(i), slot: i}
	if t.tag() == tagList {
		t.u32()
		for _, part := range []any{&options.parent, &options.timeout, &options.look, &options.job} {
			if m := fit(t, reflect.ValueOf(part).Elem()); m != nil {
				panic(badTree{i, m})
			}
		}
	}
	if options.parent == nil {
		options.parent = context.Background()
	}
	return options
}

// A callContext is cancelled by its parent, and as long as the call runs by a timeout or a signal. What the call
// left behind may keep it: it is not cancelled because the call is over.
type callContext struct {
	context.Context // the parent
	deadline        time.Time
	timer           *time.Timer
	done            chan struct{}

	mu   sync.Mutex
	err  error
	left bool
}

func newCallContext(options callOptions) *callContext {
	c := &callContext{Context: options.parent, done: make(chan struct{})}
	context.AfterFunc(options.parent, func() { c.end(options.parent.Err()) })
	if options.timeout != nil {
		limit := time.Duration(*options.timeout)
		c.deadline = time.Now().Add(limit)
		c.timer = time.AfterFunc(limit, func() { c.cancel(context.DeadlineExceeded) })
		if limit <= 0 {
			c.cancel(context.DeadlineExceeded)
		}
	}
	return c
}

func (c *callContext) Done() <-chan struct{} { return c.done }

func (c *callContext) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.err
}

func (c *callContext) Deadline() (time.Time, bool) {
	deadline, ok := c.Context.Deadline()
	if !c.deadline.IsZero() && (!ok || c.deadline.Before(deadline)) {
		return c.deadline, true
	}
	return deadline, ok
}

// cancel ends the context for a reason of the call's own.
func (c *callContext) cancel(err error) {
	c.mu.Lock()
	left := c.left
	c.mu.Unlock()
	if !left {
		c.end(err)
	}
}

func (c *callContext) end(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil {
		c.err = err
		close(c.done)
	}
}

// leave notes that the call is over.
func (c *callContext) leave() {
	c.mu.Lock()
	c.left = true
	c.mu.Unlock()
	if c.timer != nil {
		c.timer.Stop()
	}
}

// contextFunction recovers what is panicked with below it.
const contextFunction = "gopy.local/rt.(*callContext).run"

// An outcome is how a call on a goroutine of its own ended.
type outcome struct {
	status Status
	panics *elsewhere
}

// watched makes the call on another goroutine, while this one, on the thread of Python, looks for signals, which
// cancel the context.
func (c *callContext) watched(call func(context.Context) Status, look func() (bool, error)) Status {
	ended := make(chan outcome, 1)
	go c.run(call, ended)
	timer := time.NewTicker(patience)
	defer timer.Stop()
	for {
		select {
		case how := <-ended:
			if how.panics != nil {
				panic(how.panics)
			}
			return how.status
		case <-timer.C:
			if signalled, err := look(); signalled || err != nil {
				c.cancel(context.Canceled)
			}
		}
	}
}

func (c *callContext) run(call func(context.Context) Status, ended chan<- outcome) {
	how := outcome{status: inside}
	defer func() {
		if how.status == inside {
			how.panics = &elsewhere{recover(), userStack()}
			if how.panics.value == nil {
				how.panics.value = "the goroutine of the call was ended by runtime.Goexit"
			}
		}
		ended <- how
	}()
	how.status = call(c)
}
