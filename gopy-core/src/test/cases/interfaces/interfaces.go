// Package interfaces has an interface of its own.
package interfaces

import (
	"errors"
	"fmt"
	"io"
	"reflect"
)

// Shape has an area.
type Shape interface {
	Area() float64
}

// Square is a Shape.
type Square struct{ Side float64 }

// Area serves Shape.
func (s Square) Area() float64 { return s.Side * s.Side }

// Circle is another.
type Circle struct{ Radius float64 }

// Area serves Shape.
func (c *Circle) Area() float64 { return 3 * c.Radius * c.Radius }

// NewCircle makes one.
func NewCircle(r float64) *Circle { return &Circle{r} }

type hidden struct{ area float64 }

// Area serves Shape.
func (h hidden) Area() float64 { return h.area }

// Hidden gives a Shape of an unexported type.
func Hidden(area float64) Shape { return hidden{area} }

// Make gives a Shape by name.
func Make(name string) (Shape, error) {
	switch name {
	case "square":
		return Square{2}, nil
	case "circle":
		return &Circle{1}, nil
	case "nil":
		return nil, nil
	}
	return nil, errors.New("no such shape")
}

// AreaOf takes a Shape.
func AreaOf(s Shape) float64 {
	if s == nil {
		return -1
	}
	return s.Area()
}

// Sized has a size.
type Sized interface {
	Size() int
}

// Size serves Sized.
func (h hidden) Size() int { return 1 }

// SizeOf takes a Sized.
func SizeOf(s Sized) int { return s.Size() }

// Tell says what an any holds.
func Tell(v any) string {
	switch v := v.(type) {
	case Shape:
		return fmt.Sprint("a shape of ", v.Area())
	case Sized:
		return fmt.Sprint("of size ", v.Size())
	}
	return fmt.Sprintf("%T", v)
}

// Same gives back what it got.
func Same(s Shape) Shape { return s }

// Router has a method of the name Method, as those of HTTP have.
type Router interface {
	Method(method, pattern string) (string, error)
	Call(names ...string) int
}

// Route asks a Router.
func Route(r Router) (string, error) {
	found, err := r.Method("GET", "/x")
	return fmt.Sprint(found, r.Call("a", "b")), err
}

// Unmarshaler is what Decode fills.
type Unmarshaler interface{ UnmarshalText(text []byte) error }

// Decode fills what a pointer is to, as decoders do: through reflect.
func Decode(text []byte, into any) error {
	v := reflect.ValueOf(into)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return fmt.Errorf("%T is no pointer", into)
	}
	if of, ok := v.Elem().Addr().Interface().(Unmarshaler); ok {
		return of.UnmarshalText(text)
	}
	return fmt.Errorf("%T does not unmarshal", into)
}

// Transformer is no file, for it has a method besides; it fills buffers of Go's.
type Transformer interface {
	Read(p []byte) (int, error)
	Write(p []byte) (int, error)
	Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error)
}

// Drain reads all, in small steps.
func Drain(t Transformer) (string, error) {
	var all []byte
	for buffer := make([]byte, 3); ; {
		n, err := t.Read(buffer)
		all = append(all, buffer[:n]...)
		if err == io.EOF {
			return string(all), nil
		} else if err != nil {
			return string(all), err
		}
	}
}

// Put writes.
func Put(t Transformer, s string) (int, error) { return t.Write([]byte(s)) }

// Change transforms.
func Change(t Transformer, s string) (string, int, error) {
	dst := make([]byte, 8)
	nDst, nSrc, err := t.Transform(dst, []byte(s), true)
	return string(dst[:nDst]), nSrc, err
}

// Fill has a function fill a buffer.
func Fill(f func(p []byte) int) string {
	p := make([]byte, 4)
	return string(p[:f(p)])
}
