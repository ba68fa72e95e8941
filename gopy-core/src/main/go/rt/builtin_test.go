package rt_test

import (
	"strings"
	"testing"
	"unsafe"

	"gopy.local/rt"
)

type point struct {
	X, Y int
	Name string
	Data []byte
	Next *point
	Err  error
}

type labelled struct {
	Label string
	*point
}

type pair struct{ A, B any }

const (
	pointID = 1 + iota
	labelledID
	codeErrorID
	numberID
	pairID
)

var (
	origin = point{X: 1}
	scalar = 5
)

func init() {
	rt.Types(rt.TypeOf[point](pointID), rt.TypeOf[labelled](labelledID),
		rt.TypeOf[codeError](codeErrorID), rt.TypeOf[number](numberID), rt.TypeOf[pair](pairID))
	rt.Variables(&origin, &scalar)
}

func TestNewObjectIsZeroAndCopies(t *testing.T) {
	a := call(t, 2, &rt.Frame{pairID}, rt.Done)
	b := call(t, 4, &rt.Frame{a[0]}, rt.Done)
	if a[0] == b[0] || a[1] == b[1] {
		t.Fatal("no copy")
	}
	if f := call(t, 5, &rt.Frame{a[0], b[0]}, rt.Done); f[0] != 1 {
		t.Fatal("not equal")
	}
	if f := call(t, 22, &rt.Frame{a[0]}, rt.Done); f[0] != pairID {
		t.Fatal(f[0])
	}
	releaseHandles(t, a[0], b[0])
	if f := call(t, 4, &rt.Frame{a[0]}, rt.StaleHandle); f[0] != 0 {
		t.Fatal(f[0])
	}
	if f := call(t, 4, &rt.Frame{0}, rt.WrongType); f[0] != 0 || f[1] != 0 {
		t.Fatal(f[0], f[1])
	}
}

func TestEqualAndHashAgree(t *testing.T) {
	a, b := handleOf(&pair{1, "x"}, pairID), handleOf(&pair{1, strings.Clone("x")}, pairID)
	if f := call(t, 5, &rt.Frame{a, b}, rt.Done); f[0] != 1 {
		t.Fatal("not equal")
	}
	if x, y := call(t, 21, &rt.Frame{a}, rt.Done), call(t, 21, &rt.Frame{b}, rt.Done); x[0] != y[0] {
		t.Fatal("equal values, two hashes")
	}
	c, d := handleOf(&pair{[]int{}, nil}, pairID), handleOf(&pair{[]int(nil), nil}, pairID)
	if f := call(t, 5, &rt.Frame{c, d}, rt.Done); f[0] != 1 {
		t.Fatal("not equal, though all that they hold is")
	}
	call(t, 21, &rt.Frame{c}, rt.Panicked)
}

func TestFieldsByOffset(t *testing.T) {
	p := &point{Name: "p", Data: []byte("data"), Next: &point{X: 9}}
	h := handleOf(p, pointID)
	if f := call(t, 9, &rt.Frame{h, uint64(unsafe.Offsetof(p.Name))}, rt.Done); text(f, 0) != "p" {
		t.Fatal(text(f, 0))
	}
	name := "renamed"
	call(t, 10, &rt.Frame{h, uint64(unsafe.Offsetof(p.Name)), at(unsafe.StringData(name)), 7}, rt.Done)
	if f := call(t, 11, &rt.Frame{h, uint64(unsafe.Offsetof(p.Data))}, rt.Done); text(f, 0) != "data" {
		t.Fatal(text(f, 0))
	}
	call(t, 12, &rt.Frame{h, uint64(unsafe.Offsetof(p.Data)), 0, 0}, rt.Done)
	next := call(t, 6, &rt.Frame{h, uint64(unsafe.Offsetof(p.Next)), pointID}, rt.Done)
	if next[1] != at(p.Next) {
		t.Fatal("load_pointer")
	}
	call(t, 8, &rt.Frame{h, uint64(unsafe.Offsetof(p.X)), handleOf(&scalar, 0)}, rt.WrongType)
	call(t, 7, &rt.Frame{h, uint64(unsafe.Offsetof(p.Next)), 0}, rt.Done)
	if p.Name != name || p.Data != nil || p.Next != nil {
		t.Fatalf("%+v", p)
	}
	call(t, 7, &rt.Frame{h, uint64(unsafe.Offsetof(p.Next)), next[0]}, rt.Done)
	if p.Next == nil || p.Next.X != 9 {
		t.Fatal("store_pointer")
	}
	for _, offset := range []uint64{uint64(unsafe.Sizeof(*p)), 1 << 63, uint64(unsafe.Sizeof(*p)) - 8} {
		call(t, 9, &rt.Frame{h, offset}, rt.Panicked)
	}
}

func TestInteriorIsAViewAndStoreValueCopiesIn(t *testing.T) {
	l := &struct{ In point }{}
	rt.Types(rt.TypeOf[struct{ In point }](40))
	h := handleOf(l, 40)
	view := call(t, 3, &rt.Frame{h, 0, pointID}, rt.Done)
	if view[1] != at(&l.In) {
		t.Fatal("interior")
	}
	call(t, 8, &rt.Frame{h, 0, handleOf(&point{Y: 4}, pointID)}, rt.Done)
	if l.In.Y != 4 {
		t.Fatal("store_value")
	}
}

func TestVariables(t *testing.T) {
	f := call(t, 17, &rt.Frame{1}, rt.Done)
	if f[1] != at(&origin) || call(t, 22, &rt.Frame{f[0]}, rt.Done)[0] != pointID {
		t.Fatal("origin")
	}
	if f = call(t, 17, &rt.Frame{2}, rt.Done); f[1] != at(&scalar) {
		t.Fatal("scalar")
	}
	call(t, 17, &rt.Frame{3}, rt.Panicked)
	call(t, 17, &rt.Frame{0}, rt.Panicked)
}

func TestLiveCountsHandles(t *testing.T) {
	before := call(t, 13, new(rt.Frame), rt.Done)[0]
	h := handleOf(new(point), pointID)
	if now := call(t, 13, new(rt.Frame), rt.Done)[0]; now != before+1 {
		t.Fatal(before, now)
	}
	releaseHandles(t, h)
	if now := call(t, 13, new(rt.Frame), rt.Done)[0]; now != before {
		t.Fatal(before, now)
	}
}
