package rt

import (
	"context"
	"sync"
)

// jobContexts are those of the jobs that run, by ticket; nil where the call has not made its own yet.
var jobContexts = cancellation{of: map[uint64]*callContext{}, early: map[uint64]bool{}}

// A cancellation ends contexts of calls on request, also a request that comes before the context.
type cancellation struct {
	mu    sync.Mutex
	of    map[uint64]*callContext
	early map[uint64]bool
}

func init() { Register(57, cancelJob) }

// cancelJob: Q ticket: the context of this job ends, if it runs and has one.
func cancelJob(f *Frame) Status {
	jobContexts.cancel(f[0])
	return Done
}

// enter notes that a job begins.
func (c *cancellation) enter(ticket uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.of[ticket] = nil
}

// give notes the context of a job.
func (c *cancellation) give(ticket uint64, ctx *callContext) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.of[ticket] = ctx
	if c.early[ticket] {
		ctx.cancel(context.Canceled)
	}
}

func (c *cancellation) cancel(ticket uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	ctx, runs := c.of[ticket]
	if ctx != nil {
		ctx.cancel(context.Canceled)
	} else if runs {
		c.early[ticket] = true
	}
}

// leave notes that a job has ended.
func (c *cancellation) leave(ticket uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.of, ticket)
	delete(c.early, ticket)
}
