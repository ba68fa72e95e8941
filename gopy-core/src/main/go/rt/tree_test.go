package rt

import (
	"math"
	"math/big"
	"reflect"
	"testing"
	"time"
	"unsafe"
)

// list and dict are Python's, for packed.
type (
	list []any
	dict [][2]any
)

// packed makes the tree that Python makes of a value.
func packed(v any) []byte {
	w := &treeWriter{}
	w.python(v)
	return w.data
}

func (w *treeWriter) python(v any) {
	switch v := v.(type) {
	case nil:
		w.tag(tagNone)
	case list:
		w.tag(tagList)
		w.u32(uint32(len(v)))
		for _, item := range v {
			w.python(item)
		}
	case dict:
		w.tag(tagMap)
		w.u32(uint32(len(v)))
		for _, item := range v {
			w.python(item[0])
			w.python(item[1])
		}
	case *big.Int:
		w.text(tagBig, v.String())
	case *big.Rat:
		w.text(tagRat, v.String())
	default:
		deep := inDepth()
		deep.held(v)
		w.data = append(w.data, deep.data...)
	}
}

func fitTo[T any](data []byte) (v T, m *misfit) {
	m = fit(&tree{data: data}, reflect.ValueOf(&v).Elem())
	return v, m
}

type celsius float64

type point struct {
	X, Y   int
	Label  string
	LineNo int
	inner  int
}

func check[T any](t *testing.T, from any, want T) {
	t.Helper()
	got, m := fitTo[T](packed(from))
	if m != nil {
		t.Errorf("%v to %T: %s: %s", from, want, m.path, m.text)
	} else if !reflect.DeepEqual(got, want) {
		t.Errorf("%v to %T: got %v, want %v", from, want, got, want)
	}
}

func TestFit(t *testing.T) {
	check(t, 5, int8(5))
	check(t, true, 1)
	check(t, uint64(math.MaxUint64), uint64(math.MaxUint64))
	check(t, 3, 3.0)
	check(t, 2.5, complex(2.5, 0))
	check(t, "é", 'é')
	check(t, 1.5, celsius(1.5))
	check(t, []byte("ab"), [2]byte{'a', 'b'})
	check(t, []int{1, 2}, []int16{1, 2})
	check(t, []float64{1, 2}, []float32{1, 2})
	check(t, []int{1, 2}, [2]float64{1, 2})
	check(t, []string{"a", "é"}, []string{"a", "é"})
	check(t, []string{"a"}, []any{"a"})
	check(t, []int32{7}, []any{7})
	check(t, list{1, nil, list{"x"}}, []any{1, nil, []any{"x"}})
	check(t, dict{{"a", 1}}, map[string]any{"a": 1})
	check[any](t, dict{{"a", list{true}}}, map[string]any{"a": []any{true}})
	check[any](t, dict{{1, 2.5}}, map[any]any{1: 2.5})
	check(t, dict{{"x", 1}, {"line_no", 3}, {"Label", "l"}}, &point{X: 1, LineNo: 3, Label: "l"})
	check(t, nil, (*int)(nil))
	check(t, nil, []int(nil))
	check(t, time.Second, time.Second)
	check(t, 5, time.Duration(5))
	check(t, big.NewInt(3), big.NewInt(3))
	check(t, big.NewRat(1, 3), big.NewRat(1, 3))
	check(t, list{list{1.5}, list{}}, [][]float64{{1.5}, {}})
}

func TestMisfitsSayWhere(t *testing.T) {
	refuse := func(want string, kind BadKind, m *misfit) {
		t.Helper()
		if m == nil {
			t.Errorf("accepted; want %s", want)
		} else if got := m.path + ": " + m.text; got != want || m.kind != kind {
			t.Errorf("got %d %s\nwant %d %s", m.kind, got, kind, want)
		}
	}
	_, m := fitTo[[]map[string]float64](packed(list{dict{}, dict{{"x", "y"}}}))
	refuse(`[1]["x"]: expected float64, got str`, badType, m)
	_, m = fitTo[int8](packed(300))
	refuse(`: 300 does not fit int8`, badRange, m)
	_, m = fitTo[uint](packed(-1))
	refuse(`: -1 does not fit uint`, badRange, m)
	_, m = fitTo[[]uint8](packed([]int{1, 256}))
	refuse(`[1]: 256 does not fit uint8`, badRange, m)
	_, m = fitTo[[3]int](packed([]int{1}))
	refuse(`: [3]int has 3 elements, got 1`, badValue, m)
	_, m = fitTo[point](packed(dict{{"z", 1}}))
	refuse(`: rt.point has no field "z"`, badType, m)
	_, m = fitTo[point](packed(dict{{"inner", 1}}))
	refuse(`: rt.point has no field "inner"`, badType, m)
	_, m = fitTo[map[any]int](packed(dict{{list{1}, 1}}))
	refuse(`: []interface {} is no key of a map`, badType, m)
	_, m = fitTo[error](packed("x"))
	refuse(`: expected error, got str`, badType, m)
	_, m = fitTo[[]string](packed(5))
	refuse(`: expected []string, got int`, badType, m)
}

// plainOf writes v plain, and reads it back into an any.
func plainOf(t *testing.T, v any) any {
	t.Helper()
	p := reflect.New(reflect.TypeOf(v))
	p.Elem().Set(reflect.ValueOf(v))
	w := inDepth()
	if m := planOf(p.Type().Elem()).write(w, p.UnsafePointer()); m != nil {
		t.Fatalf("%s: %s", m.path, m.text)
	}
	got, m := fitTo[any](w.data)
	if m != nil {
		t.Fatalf("%s: %s", m.path, m.text)
	}
	return got
}

func TestPlain(t *testing.T) {
	one := 1
	for _, c := range []struct{ from, want any }{
		{&one, 1},
		{[]celsius{1.5}, []any{1.5}},
		{map[string][]string{"a": {"b"}}, map[string]any{"a": []any{"b"}}},
		{&point{X: 1, Label: "l", inner: 9}, map[string]any{"X": 1, "Y": 0, "Label": "l", "LineNo": 0}},
		{[]any{nil, true, "s", []byte("b")}, []any{nil, true, "s", []byte("b")}},
		{[2]int8{3, 4}, []any{3, 4}},
	} {
		if got := plainOf(t, c.from); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%v: got %#v, want %#v", c.from, got, c.want)
		}
	}
}

func deepMisfit[T any](p *T) *misfit {
	return planOf(reflect.TypeFor[T]()).write(inDepth(), unsafe.Pointer(p))
}

func TestPlainRefusesCycles(t *testing.T) {
	type node struct{ Next *node }
	n := &node{}
	n.Next = n
	if m := deepMisfit(&n); m == nil || m.path != ".Next" {
		t.Errorf("got %v", m)
	}
	a := []any{nil}
	a[0] = a
	if m := deepMisfit(&a); m == nil {
		t.Error("a slice in itself was accepted")
	}
	a[0] = a[:0] // begins where a does, and is no cycle
	if m := deepMisfit(&a); m != nil {
		t.Error(m.text)
	}
	type first struct {
		Self *int
		X    int
	}
	f := &first{}
	f.Self = &f.X
	if m := deepMisfit(&f); m != nil {
		t.Error(m.text)
	}
}

func TestFloat32Overflow(t *testing.T) {
	if _, m := fitTo[float32](packed(1e300)); m == nil || m.kind != badRange {
		t.Errorf("got %v", m)
	}
	if v, m := fitTo[float32](packed(math.Inf(1))); m != nil || !math.IsInf(float64(v), 1) {
		t.Errorf("got %v", m)
	}
}

func TestTreesThatEndTooEarlyTakeNoMemory(t *testing.T) {
	huge := []byte{tagList, 0xff, 0xff, 0xff, 0xff}
	for _, fit := range []func(){
		func() { fitTo[[]int](huge) }, func() { fitTo[any](huge) },
		func() { fitTo[map[string]int](append([]byte{tagMap}, huge[1:]...)) },
		func() { fitTo[[]string](append([]byte{tagStrings}, huge[1:]...)) },
		func() { fitTo[[]int](append([]byte{tagNumbers, 'q'}, huge[1:]...)) },
	} {
		func() {
			defer func() {
				if r := recover(); r != "gopy: a tree ends before its values do" {
					t.Errorf("got %v", r)
				}
			}()
			fit()
		}()
	}
}

func TestNamesOfTypes(t *testing.T) {
	got := fullName(reflect.TypeFor[map[string][]*big.Int]())
	if want := "map[string][]*math/big.Int"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestTypesByName(t *testing.T) {
	for _, name := range []string{
		"int", "[]string", "map[string][]float64", "[2][]*int", "*[3]any", "map[[2]int8]error",
		"func()", "func(int, ...string) (bool, error)", "map[uint16]func() error", "[]func(func(int), map[string]int) func()",
	} {
		of, err := typeByName(name)
		if err != nil || fullName(of) != name {
			t.Errorf("%s: got %v, %v", name, of, err)
		}
	}
	for name, want := range map[string]string{
		"[x]int": `"x" is no length of an array`, "map[[]int]int": "[]int is no key of a map",
		"[]nope.T": "the library binds no type nope.T", "int]": `"]" follows a type`,
		"func(int": `a bracket is missing behind "int"`, "func(int, nope.T)": "the library binds no type nope.T",
	} {
		if _, err := typeByName(name); err == nil || err.Error() != want {
			t.Errorf("%s: got %v, want %s", name, err, want)
		}
	}
}
