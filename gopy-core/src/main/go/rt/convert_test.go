package rt_test

import (
	"bytes"
	"math"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"unsafe"

	"gopy.local/rt"
)

func TestScalarsThereAndBack(t *testing.T) {
	var f rt.Frame
	rt.LowerInt(&f, 0, int8(-3))
	if int64(f[0]) != -3 || rt.LiftInt[int8](&f, 0) != -3 || rt.LiftInt[int](&f, 0) != -3 {
		t.Error("signed")
	}
	rt.LowerInt(&f, 0, uint16(math.MaxUint16))
	if f[0] != math.MaxUint16 || rt.LiftInt[uint16](&f, 0) != math.MaxUint16 {
		t.Error("unsigned")
	}
	rt.LowerFloat(&f, 0, float32(0.5))
	if math.Float64frombits(f[0]) != 0.5 || rt.LiftFloat[float32](&f, 0) != 0.5 {
		t.Error("float")
	}
	rt.LowerComplex(&f, 0, complex64(complex(1, -2)))
	if rt.LiftComplex[complex128](&f, 0) != complex(1, -2) {
		t.Error("complex")
	}
	rt.LowerBool(&f, 0, true)
	if f[0] != 1 || !rt.LiftBool[bool](&f, 0) {
		t.Error("true")
	}
	rt.LowerBool(&f, 0, false)
	if f[0] != 0 || rt.LiftBool[bool](&f, 0) {
		t.Error("false")
	}
}

func TestTextsOfEveryLength(t *testing.T) {
	for _, n := range []int{0, 1, 63, 64, 65, 127, 128, 129, 5000} {
		want := strings.Repeat("ü", n)
		var f rt.Frame
		rt.LowerString(&f, 0, want)
		rt.LowerBytes(&f, 2, []byte(want))
		rt.LowerString(&f, 4, want+"!")
		runtime.GC()
		if rt.LiftString[string](&f, 0) != want || !bytes.Equal(rt.LiftBytes[[]byte](&f, 2), []byte(want)) ||
			rt.LiftString[string](&f, 4) != want+"!" {
			t.Errorf("length %d", n)
		}
		if f[2] == 0 {
			t.Errorf("length %d: empty bytes became nil", n)
		}
	}
}

func TestNilBytes(t *testing.T) {
	f := rt.Frame{1, 1}
	rt.LowerBytes(&f, 0, []byte(nil))
	if f[0] != 0 || rt.LiftBytes[[]byte](&f, 0) != nil {
		t.Error("nil")
	}
}

func TestLiftedTextIsACopy(t *testing.T) {
	memory := []byte("abc")
	f := rt.Frame{at(&memory[0]), 3}
	s, b := rt.LiftString[string](&f, 0), rt.LiftBytes[[]byte](&f, 0)
	memory[0] = 'x'
	if s != "abc" || string(b) != "abc" {
		t.Error(s, b)
	}
}

func TestArrays(t *testing.T) {
	type id [16]byte
	var f rt.Frame
	want := id{1, 2, 15: 9}
	rt.LowerArray(&f, 0, &want)
	if rt.LiftArray[id](&f, 0) != want {
		t.Error("16 bytes")
	}
	big := [300]byte{299: 7}
	rt.LowerArray(&f, 0, &big)
	big[299] = 8
	if got := rt.LiftArray[[300]byte](&f, 0); got[299] != 7 {
		t.Error("300 bytes")
	}
	f[1] = 5
	defer func() {
		if r := recover(); r == nil || !strings.Contains(r.(string), "needs 16 bytes, got 5") {
			t.Error(r)
		}
	}()
	rt.LiftArray[id](&f, 0)
}

func TestPointers(t *testing.T) {
	var f rt.Frame
	p := &point{X: 3}
	rt.LowerPtr(&f, 0, p, pointID)
	if f[1] != at(p) || rt.LiftPtr[point](&f, 0, pointID) != p {
		t.Error("pointer")
	}
	rt.LowerPtr[point](&f, 0, nil, pointID)
	if f[0] != 0 || f[1] != 0 || rt.LiftPtr[point](&f, 0, pointID) != nil {
		t.Error("nil")
	}
	rt.LowerValue(&f, 0, *p, pointID)
	if f[1] == at(p) || rt.LiftValue[point](&f, 0, pointID).X != 3 {
		t.Error("value")
	}
}

func TestAnObjectPassesForWhatItEmbeds(t *testing.T) {
	l := &labelled{point: &point{Y: 6}}
	if p := rt.LiftPtr[point](&rt.Frame{handleOf(l, labelledID)}, 0, pointID); p != l.point {
		t.Error("embedded pointer")
	}
	for _, h := range []uint64{handleOf(&labelled{}, labelledID), handleOf(&scalar, 0), errorHandle(errOverflow)} {
		if r := panicOf(func() { rt.LiftPtr[point](&rt.Frame{h}, 0, pointID) }); r == nil {
			t.Error("not a point")
		}
	}
}

func panicOf(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return nil
}

func TestLists(t *testing.T) {
	numbers := []int16{1, -2, 3}
	f := rt.Frame{at(&numbers[0]), 3}
	if got := rt.LiftSlice[int16](&f, 0); !reflect.DeepEqual(got, numbers) || &got[0] == &numbers[0] {
		t.Error(got)
	}
	words := []string{"a", "", "ccc"}
	f = rt.Frame{at(&words[0]), 3}
	if got := rt.LiftStrings[string](&f, 0); !reflect.DeepEqual(got, words) ||
		unsafe.StringData(got[0]) == unsafe.StringData(words[0]) {
		t.Error(got)
	}
	spans := []struct {
		p uint64
		n int
	}{{at(unsafe.StringData(words[2])), 2}, {}}
	f = rt.Frame{at(&spans[0]), 2}
	if got := rt.LiftByteSlices[[]byte](&f, 0); string(got[0]) != "cc" || got[1] != nil {
		t.Error(got)
	}
	p := &point{X: 1}
	handles := []uint64{handleOf(p, pointID), 0}
	f = rt.Frame{at(&handles[0]), 2}
	if got := rt.LiftPtrs[point](&f, 0, pointID); got[0] != p || got[1] != nil {
		t.Error(got)
	}
	f = rt.Frame{at(&handles[0]), 1}
	if got := rt.LiftValues[point](&f, 0, pointID); got[0].X != 1 {
		t.Error(got)
	}
	if rt.LiftSlice[int](new(rt.Frame), 0) != nil || rt.LiftPtrs[point](new(rt.Frame), 0, pointID) != nil {
		t.Error("pointer 0 is nil")
	}
}
