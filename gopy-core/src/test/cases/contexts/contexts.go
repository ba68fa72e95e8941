// Package contexts has functions that take a context.
package contexts

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Wait waits for some milliseconds, unless the context ends before.
func Wait(ctx context.Context, milliseconds int) (string, error) {
	select {
	case <-time.After(time.Duration(milliseconds) * time.Millisecond):
		return "waited", nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// Alone has the context as its one parameter, and no error to return.
func Alone(ctx context.Context) string {
	_, limited := ctx.Deadline()
	return fmt.Sprint(limited, " ", ctx.Err())
}

// Forever waits until the context ends.
func Forever(ctx context.Context) string {
	<-ctx.Done()
	return "ended"
}

// Sum is variadic.
func Sum(ctx context.Context, numbers ...int) (sum int) {
	for _, n := range numbers {
		sum += n
	}
	return sum
}

// Clash has parameters of the names that gopy adds.
func Clash(ctx context.Context, timeout int, names ...string) (int, error) {
	return timeout + len(names), ctx.Err()
}

type key struct{}

// With makes a context, and so keeps its own.
func With(ctx context.Context, name string) context.Context {
	return context.WithValue(ctx, key{}, name)
}

// Name is what With put in.
func Name(ctx context.Context) string {
	name, _ := ctx.Value(key{}).(string)
	return name
}

// Client has a method with a context.
type Client struct {
	Base string
	last context.Context
}

// Fetch waits a little; without end for the path "never".
func (c *Client) Fetch(ctx context.Context, path string) (string, error) {
	c.last = ctx
	if path == "" {
		return "", errors.New("no path")
	}
	if path == "never" {
		<-ctx.Done()
		return "", ctx.Err()
	}
	_, err := Wait(ctx, 20)
	return c.Base + path, err
}

// Ended tells whether the context of the last call is cancelled by now.
func (c *Client) Ended() bool { return c.last.Err() != nil }

// Fail panics.
func (c *Client) Fail(ctx context.Context) { panic("broken") }

// Each calls back with a context.
func Each(ctx context.Context, n int, f func(ctx context.Context, i int) error) error {
	for i := range n {
		if err := f(ctx, i); err != nil {
			return err
		}
	}
	return nil
}

// Level is held by value.
type Level int

// Wait is a method of a value.
func (l Level) Wait(ctx context.Context, more int) (int, error) { return int(l) + more, ctx.Err() }

// Fetcher is an interface with a context.
type Fetcher interface {
	Fetch(ctx context.Context, path string) (string, error)
}

// Use calls it.
func Use(ctx context.Context, f Fetcher, path string) (string, error) { return f.Fetch(ctx, path) }

// NewFetcher gives one.
func NewFetcher() Fetcher { return &Client{Base: "go:"} }

// Gate holds calls up until it is opened.
type Gate struct{ come, open chan struct{} }

// NewGate makes one that is closed.
func NewGate() *Gate { return &Gate{make(chan struct{}), make(chan struct{})} }

// Pass waits, without a context.
func (g *Gate) Pass() string {
	g.come <- struct{}{}
	<-g.open
	return "passed"
}

// WaitFor waits until as many have come.
func (g *Gate) WaitFor(n int) {
	for range n {
		<-g.come
	}
}

// Open lets them pass.
func (g *Gate) Open() { close(g.open) }
