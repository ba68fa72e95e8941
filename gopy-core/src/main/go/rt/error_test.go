package rt_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unsafe"

	"gopy.local/rt"
)

type codeError struct{ Code int }

func (e *codeError) Error() string { return fmt.Sprint("code ", e.Code) }

type number int

func (n number) Error() string        { return fmt.Sprint("number ", int(n)) }
func (n number) Is(target error) bool { return n == 5 && target == io.EOF }

type listError []string

func (listError) Error() string { return "list" }

type anyError struct{ Value any }

func (anyError) Error() string { return "any" }

type asError struct{}

func (asError) Error() string { return "as" }
func (asError) As(target any) bool {
	n, ok := target.(*number)
	if ok {
		*n = 3
	}
	return ok
}

var errOverflow = &codeError{7}

func init() { rt.Sentinels(errOverflow, io.EOF, nil, io.EOF, number(4), anyError{1}) }

// classText gives the text of the class that an error is sorted into.
func classText(t *testing.T, err error) string {
	t.Helper()
	var f rt.Frame
	rt.LowerError(&f, 0, err)
	return strings.Clone(text(call(t, 14, &rt.Frame{f[1]}, rt.Done), 0))
}

func TestErrorClasses(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{errors.New("plain"), ";"},
		{errOverflow, "3;1"},
		{&codeError{1}, "3;"},
		{io.EOF, ";2 4"},
		{number(1), "4;"},
		{number(4), "4;5"},
		{number(5), "4;2 4"},
		{fmt.Errorf("outer: %w", &codeError{1}), "3;"},
		{fmt.Errorf("%w and %w", number(1), fmt.Errorf("in: %w", errOverflow)), "4 3;1"},
		{errors.Join(io.EOF, &codeError{}, number(0), &codeError{}), "3 4;2 4"},
		{listError{"a"}, ";"},
		{anyError{[]int{}}, ";"},
		{anyError{1}, ";6"},
		{asError{}, "4;"},
	} {
		for range 2 {
			if got := classText(t, c.err); got != c.want {
				t.Errorf("%v: class %q, expected %q", c.err, got, c.want)
			}
		}
	}
}

func TestErrorThatWrapsItself(t *testing.T) {
	loop := &loopError{}
	loop.error = loop
	if got := classText(t, loop); got != ";" {
		t.Fatal(got)
	}
}

type loopError struct{ error }

func (*loopError) Error() string   { return "loop" }
func (e *loopError) Unwrap() error { return e.error }

func TestErrorWhoseTextPanics(t *testing.T) {
	var f rt.Frame
	rt.LowerError(&f, 0, (*codeError)(nil))
	if !strings.Contains(text(&f, 2), "*rt_test.codeError (its method Error panicked") {
		t.Fatal(text(&f, 2))
	}
}

func TestErrorAsGivesTheErrorItself(t *testing.T) {
	e := &codeError{2}
	h := errorHandle(fmt.Errorf("w: %w", errors.Join(number(8), e)))
	if f := call(t, 15, &rt.Frame{h, codeErrorID}, rt.Done); f[1] != at(e) {
		t.Fatal("pointer")
	}
	f := call(t, 15, &rt.Frame{h, numberID}, rt.Done)
	if rt.LiftValue[number](f, 0, numberID) != 8 {
		t.Fatal("value")
	}
	if f := call(t, 15, &rt.Frame{errorHandle(io.EOF), numberID}, rt.Done); f[0] != 0 {
		t.Fatal("no such error")
	}
}

func TestUnwrap(t *testing.T) {
	h := errorHandle(fmt.Errorf("w: %w", io.EOF))
	if f := call(t, 16, &rt.Frame{h}, rt.Done); text(f, 2) != "EOF" || f[1] == 0 {
		t.Fatal(text(f, 2))
	}
	if f := call(t, 16, &rt.Frame{errorHandle(io.EOF)}, rt.Done); f[0] != 0 {
		t.Fatal("nothing wrapped")
	}
	joined := errorHandle(errors.Join(io.EOF, number(3)))
	if f := call(t, 40, &rt.Frame{joined, 1}, rt.Done); text(f, 2) != "number 3" {
		t.Fatal(text(f, 2))
	}
	if f := call(t, 40, &rt.Frame{joined, 2}, rt.Done); f[0] != 0 {
		t.Fatal("beyond the last")
	}
}

func TestErrorsGoBackAsTheyCame(t *testing.T) {
	e := &codeError{2}
	for _, h := range []uint64{errorHandle(e), handleOf(e, codeErrorID)} {
		if got := rt.LiftError(&rt.Frame{h}, 0); got != error(e) {
			t.Fatalf("%#v", got)
		}
	}
	n := number(3)
	if got := rt.LiftError(&rt.Frame{handleOf(&n, numberID)}, 0); got != error(n) {
		t.Fatalf("%#v", got)
	}
	if rt.LiftError(new(rt.Frame), 0) != nil {
		t.Fatal("handle 0 is nil")
	}
}

func TestErrorField(t *testing.T) {
	p := &point{Err: io.EOF}
	f := call(t, 18, &rt.Frame{handleOf(p, pointID), uint64(unsafe.Offsetof(p.Err))}, rt.Done)
	if text(f, 2) != "EOF" {
		t.Fatal(text(f, 2))
	}
}

func TestSentinels(t *testing.T) {
	if f := call(t, 19, &rt.Frame{2}, rt.Done); rt.LiftError(f, 0) != io.EOF {
		t.Fatal("EOF")
	}
	if f := call(t, 19, &rt.Frame{3}, rt.Done); f[0] != 0 {
		t.Fatal("a sentinel that is nil")
	}
	call(t, 19, &rt.Frame{7}, rt.Panicked)
}

func TestPythonExceptionInAChain(t *testing.T) {
	f := strs("bad day")
	f[2] = 77
	f = call(t, 20, f, rt.Done)
	err := rt.LiftError(f, 0)
	if err.Error() != "bad day" || classText(t, err) != ";;python" {
		t.Fatal(err, classText(t, err))
	}
	if f := call(t, 39, &rt.Frame{f[0]}, rt.Done); f[0] != 77 || f[1] != 1 {
		t.Fatal(f[:2])
	}
	wrapped := errorHandle(fmt.Errorf("w: %w", err))
	if f := call(t, 39, &rt.Frame{wrapped}, rt.Done); f[0] != 77 || f[1] != 0 {
		t.Fatal(f[:2])
	}
	if f := call(t, 39, &rt.Frame{errorHandle(io.EOF)}, rt.Done); f[0] != 0 {
		t.Fatal(f[:2])
	}
}
