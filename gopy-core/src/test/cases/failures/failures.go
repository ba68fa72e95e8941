// Package failures returns errors of all sorts.
package failures

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime"
	"slices"
)

// ErrEmpty is a sentinel.
var ErrEmpty = errors.New("empty")

// ErrOther is another sentinel.
var ErrOther = errors.New("other")

// CodeError is an error type with fields.
type CodeError struct {
	Code int
	Text string
}

// Error serves str.
func (e *CodeError) Error() string { return fmt.Sprintf("code %d: %s", e.Code, e.Text) }

// NumberError is an error that is a number.
type NumberError int

// Error serves str.
func (n NumberError) Error() string { return fmt.Sprintf("number %d", int(n)) }

// Fail raises a plain error if it is told to.
func Fail(fail bool) error {
	if fail {
		return errors.New("plain failure")
	}
	return nil
}

// Half gives results beside its error.
func Half(n int) (int, error) {
	if n%2 != 0 {
		return n / 2, ErrOther
	}
	return n / 2, nil
}

// Two gives two results beside its error.
func Two(fail bool) (int, string, error) {
	if fail {
		return 1, "one", ErrEmpty
	}
	return 2, "two", nil
}

// Code raises a *CodeError.
func Code(code int, text string) error { return &CodeError{code, text} }

// Number raises a NumberError.
func Number(n int) error { return NumberError(n) }

// Wrapped raises an error around ErrEmpty.
func Wrapped() error { return fmt.Errorf("while wrapping: %w", ErrEmpty) }

// WrappedCode raises an error around a *CodeError.
func WrappedCode(code int) error { return fmt.Errorf("outer: %w", &CodeError{code, "inner"}) }

// Both raises an error that is a CodeError and ErrEmpty.
func Both() error { return errors.Join(&CodeError{7, "joined"}, ErrEmpty) }

// Empty raises ErrEmpty itself.
func Empty() error { return ErrEmpty }

// EOF raises io.EOF.
func EOF() error { return io.EOF }

// Describe takes an error.
func Describe(err error) string {
	if err == nil {
		return "nil"
	}
	return err.Error()
}

// IsEmpty asks whether an error is ErrEmpty.
func IsEmpty(err error) bool { return errors.Is(err, ErrEmpty) }

// Pass gives back an error as a value, for it takes one.
func Pass(err error) error { return err }

// Text raises an error whose text is given.
func Text(s string) error { return errors.New(s) }

// Service raises from a method.
type Service struct{ Name string }

// Do raises ErrOther.
func (s *Service) Do(fail bool) (string, error) {
	if fail {
		return "", ErrOther
	}
	return s.Name, nil
}

// Findings is an error that is a list of errors.
type Findings []*CodeError

// Error serves str.
func (f Findings) Error() string { return fmt.Sprintf("%d findings", len(f)) }

// Append has a name that lists have in Python.
func (f Findings) Append(e *CodeError) Findings { return append(f, e) }

// Worst is the finding with the highest code, or nil.
func (f Findings) Worst() *CodeError {
	var worst *CodeError
	for _, e := range f {
		if worst == nil || e.Code > worst.Code {
			worst = e
		}
	}
	return worst
}

// Check gives findings as a value.
func Check(codes ...int) Findings {
	var found Findings
	for _, code := range codes {
		found = append(found, &CodeError{code, "found"})
	}
	return found
}

// CheckAll raises findings if there are any.
func CheckAll(codes ...int) error {
	if found := Check(codes...); len(found) > 0 {
		return found
	}
	return nil
}

// Report takes findings.
func Report(found Findings) string {
	text := found.Error()
	for _, e := range found {
		text += "; " + e.Error()
	}
	return text
}

// Tickets has errors of values in all places.
type Tickets struct {
	Last   NumberError
	All    []NumberError
	ByName map[string]NumberError
	Found  Findings
	Code   CodeError
}

// NextNumber takes an error that is a number, and gives one.
func NextNumber(n NumberError) NumberError { return n + 1 }

// Numbers gives a list of them.
func Numbers(n ...NumberError) []NumberError { return n }

// Dynamic tells the type of what an any holds.
func Dynamic(v any) string { return fmt.Sprintf("%T", v) }

// CausedError cannot tell its text without a cause.
type CausedError struct{ Cause error }

// Error is its text.
func (e *CausedError) Error() string { return "because " + e.Cause.Error() }

// Unwrap gives the cause.
func (e *CausedError) Unwrap() error { return e.Cause }

// Last is nil at first, and so a variable as others.
var Last error

// ErrLate stands for its value, which init makes.
var ErrLate error

func init() {
	ErrLate = errors.New("late")
}

// LastText tells what Last is to Go.
func LastText() string {
	return fmt.Sprintf("%T %v %v", Last, Last, errors.Is(Last, ErrLate))
}

// Like tells which of Go's well-known errors a function gives.
func Like(f func() error) string {
	err := f()
	if err == io.EOF {
		return "io.EOF itself"
	}
	for _, like := range []error{
		io.EOF, fs.ErrNotExist, fs.ErrPermission, fs.ErrExist, context.DeadlineExceeded, ErrEmpty,
	} {
		if errors.Is(err, like) {
			return like.Error()
		}
	}
	return fmt.Sprint("none: ", err)
}

// Around wraps what a function gives.
func Around(f func() error) error { return fmt.Errorf("around: %w", f()) }

// Coded is an interface of errors, as net.Error is.
type Coded interface {
	error
	Number() int
}

// Number serves Coded.
func (e *CodeError) Number() int { return e.Code }

type hiddenError struct{ number int }

func (e hiddenError) Error() string { return fmt.Sprint("hidden ", e.number) }
func (e hiddenError) Number() int   { return e.number }

// Hide raises a Coded of a type without a name.
func Hide(n int, wrap bool) error {
	if wrap {
		return fmt.Errorf("wrapped: %w", hiddenError{n})
	}
	return hiddenError{n}
}

// AllCoded is a slice of them that is an error, as those of validators are.
type AllCoded []Coded

// Error is its text.
func (a AllCoded) Error() string { return fmt.Sprint(len(a), " coded") }

// Validate raises an AllCoded.
func Validate(numbers ...int) error {
	var all AllCoded
	for _, n := range numbers {
		all = append(all, hiddenError{n})
	}
	return all
}

// NumberOf asks a Coded.
func NumberOf(c Coded) int {
	if c == nil {
		return -1
	}
	return c.Number()
}

// FirstCoded gives one as it is.
func FirstCoded(numbers ...int) Coded {
	if len(numbers) == 0 {
		return nil
	}
	return &CodeError{numbers[0], "first"}
}

// Sort puts the highest code first.
func (f Findings) Sort() {
	slices.SortFunc(f, func(a, b *CodeError) int { return b.Code - a.Code })
}

// Divide makes an error of what Go panics with.
func Divide(a, b int) (n int, err error) {
	defer func() {
		if r, ok := recover().(runtime.Error); ok {
			err = r
		}
	}()
	return a / b, nil
}

// Limit is an error that is a struct by value.
type Limit struct{ name string }

func (l Limit) Error() string { return "limit of " + l.name }

// Limits that Go compares by ==.
var (
	LimitOfSize = Limit{"size"}
	LimitOfTime = Limit{"time"}
)

// Exceed raises the limit of size, wrapped on request.
func Exceed(wrap bool) error {
	if wrap {
		return fmt.Errorf("wrapped: %w", LimitOfSize)
	}
	return LimitOfSize
}
