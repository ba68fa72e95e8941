package rt_test

import (
	"fmt"
	"testing"

	"gopy.local/rt"
)

type point struct {
	X, Y int
	Name string
	Next *point
}

type labelled struct {
	Label string
	point
}

type codeError struct{ Code int }

func (e *codeError) Error() string { return fmt.Sprint("code ", e.Code) }

type number int

func (n number) Error() string { return fmt.Sprint("number ", int(n)) }

var errOverflow = &codeError{7}

const (
	pointID = 1 + iota
	labelledID
	codeErrorID
	numberID
)

func init() {
	rt.Types(rt.TypeOf[point](pointID), rt.TypeOf[labelled](labelledID),
		rt.TypeOf[codeError](codeErrorID), rt.TypeOf[number](numberID))
	rt.Sentinels(errOverflow)
	rt.Variables(&origin, &scalar)
}

var (
	origin = point{X: 1}
	scalar = 5
)

func TestNewObjectIsZeroAndCopies(t *testing.T) {
	a := call(t, 2, &rt.Frame{pointID}, rt.Done)
	b := call(t, 4, &rt.Frame{a[0]}, rt.Done)
	if a[0] == b[0] || a[1] == b[1] {
		t.Fatal("no copy")
	}
	if f := call(t, 5, &rt.Frame{a[0], b[0]}, rt.Done); f[0] != 1 {
		t.Fatal("not equal")
	}
	if f := call(t, 22, &rt.Frame{a[0]}, rt.Done); f[0] != pointID {
		t.Fatal(f[0])
	}
	releaseHandles(t, a[0], b[0])
	if f := call(t, 4, &rt.Frame{a[0]}, rt.StaleHandle); f[0] != 0 {
		t.Fatal(f[0])
	}
}
