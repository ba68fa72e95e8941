package rt

import (
	"bytes"
	"reflect"
	"runtime"
	"testing"
	"time"
	"unsafe"
)

// frameOn makes a frame with a handle on *p and further slots.
func frameOn[T any](p *T, slots ...uint64) *Frame {
	f := &Frame{}
	f[0] = handles.put(unsafe.Pointer(p), typeByGo(reflect.TypeFor[T]()).id)
	copy(f[1:], slots)
	return f
}

func (f *Frame) tree(i int, v any) *Frame {
	data := packed(v)
	f.setPointer(i, unsafe.Pointer(unsafe.SliceData(data)))
	f[i+1] = uint64(len(data))
	return f
}

func TestSpliceStoresAtTheLocation(t *testing.T) {
	s := []int{1, 2, 3}
	splice(frameOn(&s, 3, 3).tree(3, list{4}))
	splice(frameOn(&s, 0, 2).tree(3, list{9}))
	splice(frameOn(&s, 0, 1).tree(3, list{8}))
	if want := []int{8, 3, 4}; !reflect.DeepEqual(s, want) {
		t.Errorf("got %v, want %v", s, want)
	}
}

func TestCutSharesAndClips(t *testing.T) {
	s := []string{"a", "b", "c"}
	f := frameOn(&s, 0, 2)
	cut(f)
	part := (*[]string)(f.pointer(1))
	if len(*part) != 2 || cap(*part) != 2 || &(*part)[0] != &s[0] {
		t.Errorf("got %v of capacity %d", *part, cap(*part))
	}
}

func TestMapsAtTheirLocation(t *testing.T) {
	var m map[string]point
	mapSet(frameOn(&m).tree(1, "k").tree(3, dict{{"x", 7}}))
	if m["k"].X != 7 {
		t.Fatalf("got %v", m)
	}
	f := frameOn(&m).tree(1, "k")
	if mapGet(f); f[2] != 1 || f.view(0)[0] != tagObject {
		t.Errorf("got %v", f.view(0))
	}
	f = frameOn(&m).tree(1, "k")
	if mapDelete(f); f[0] != 1 || len(m) != 0 {
		t.Errorf("deleted %d, left %v", f[0], m)
	}
}

func TestElementsOfStructTypeAreViews(t *testing.T) {
	s := []point{{X: 1}, {X: 2}}
	f := frameOn(&s, 1)
	element(f)
	answer := &tree{data: f.view(0), at: 9}
	if got, want := uintptr(answer.u64()), uintptr(unsafe.Pointer(&s[1])); got != want {
		t.Errorf("got address %x, want %x", got, want)
	}
}

func TestCompareTreatsNilAndEmptyAlike(t *testing.T) {
	var none []int
	for want, v := range map[uint64]any{1: list{}, 0: list{1}} {
		f := frameOn(&none).tree(1, v)
		if compareTree(f); f[0] != want {
			t.Errorf("%v: got %d", v, f[0])
		}
	}
}

func TestCompareIsDeepAndByValue(t *testing.T) {
	held := []any{1, 2.0, map[string]any{"a": nil, "b": []any{}}, "s"}
	same := list{1.0, 2, dict{{"a", nil}, {"b", list{}}}, "s"}
	other := list{1.0, 2, dict{{"a", nil}, {"c", list{}}}, "s"}
	nested := [][]int{nil, {1}}
	for _, c := range []struct {
		f    *Frame
		want uint64
	}{
		{frameOn(&held).tree(1, same), 1}, {frameOn(&held).tree(1, other), 0},
		{frameOn(&nested).tree(1, list{list{}, list{1}}), 1}, {frameOn(&nested).tree(1, list{list{}, list{2}}), 0},
		{frameOn(&nested).tree(1, "no list"), 0},
	} {
		if compareTree(c.f); c.f[0] != c.want {
			t.Errorf("got %d, want %d", c.f[0], c.want)
		}
	}
}

func TestPythonObjectsComeBackAndAreLetGo(t *testing.T) {
	var held any
	f := new(Frame)
	data := append([]byte{tagPython}, 5, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 'x')
	f.setPointer(0, unsafe.Pointer(&data[0]))
	f[1] = uint64(len(data))
	held = LiftTree[any](f, 0)
	if LowerTree(f, 2, held); !bytes.Equal(f.view(2), data[:9]) {
		t.Fatalf("got %v", f.view(2))
	}
	runtime.KeepAlive(held)
	held = nil
	for range 100 {
		runtime.GC()
		time.Sleep(time.Millisecond)
		if returnedTokens(f); bytes.Equal(f.view(0), packed([]uint64{5})) {
			return
		}
	}
	t.Errorf("token 5 did not come back: %v", f.view(0))
}
