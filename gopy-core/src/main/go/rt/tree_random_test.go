package rt

import (
	"fmt"
	"math"
	"math/rand"
	"reflect"
	"strings"
	"testing"
	"time"
)

type wrapped struct {
	Name  string
	Inner struct{ A, B int16 }
}

// leaves are the types that random ones are built of.
var leaves = []reflect.Type{
	reflect.TypeFor[bool](), reflect.TypeFor[int](), reflect.TypeFor[int8](), reflect.TypeFor[int16](),
	reflect.TypeFor[int32](), reflect.TypeFor[int64](), reflect.TypeFor[uint](), reflect.TypeFor[uint8](),
	reflect.TypeFor[uint16](), reflect.TypeFor[uint32](), reflect.TypeFor[uint64](), reflect.TypeFor[float32](),
	reflect.TypeFor[float64](), reflect.TypeFor[complex64](), reflect.TypeFor[complex128](),
	reflect.TypeFor[string](), reflect.TypeFor[[]byte](), reflect.TypeFor[[3]byte](), reflect.TypeFor[celsius](),
	reflect.TypeFor[time.Duration](), reflect.TypeFor[wrapped](),
}

func randomType(r *rand.Rand, depth int) reflect.Type {
	leaf := leaves[r.Intn(len(leaves))]
	if depth == 0 {
		return leaf
	}
	element := randomType(r, depth-1)
	switch r.Intn(5) {
	case 0:
		return reflect.SliceOf(element)
	case 1:
		return reflect.ArrayOf(r.Intn(4), element)
	case 2:
		if !leaf.Comparable() {
			leaf = reflect.TypeFor[string]()
		}
		return reflect.MapOf(leaf, element)
	case 3:
		if element.Kind() != reflect.Pointer { // a pointer to nil is None, as nil is
			return reflect.PointerTo(element)
		}
	}
	return reflect.StructOf([]reflect.StructField{{Name: "F", Type: element}, {Name: "Go", Type: leaf}})
}

// fillRandom gives a variable a random value. Empty lists, maps and bytes are not nil: plain values do not
// tell these apart.
func fillRandom(r *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(r.Intn(2) == 0)
	case reflect.String:
		v.SetString(strings.Repeat(string(rune(r.Intn(0x2000))), r.Intn(100)) + "\x00\xff")
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.Intn(4), 4))
		fillElements(r, v)
	case reflect.Array:
		fillElements(r, v)
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for range r.Intn(4) {
			key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			fillRandom(r, key)
			fillRandom(r, value)
			v.SetMapIndex(key, value)
		}
	case reflect.Pointer:
		if r.Intn(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fillRandom(r, v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fillRandom(r, v.Field(i))
		}
	default:
		fillNumber(r, v)
	}
}

func fillElements(r *rand.Rand, v reflect.Value) {
	for i := range v.Len() {
		fillRandom(r, v.Index(i))
	}
}

func fillNumber(r *rand.Rand, v reflect.Value) {
	special := []float64{0, math.Inf(1), -1.5, math.MaxFloat32, math.SmallestNonzeroFloat32}
	bits := r.Uint64() >> r.Intn(64)
	switch {
	case v.CanInt():
		v.SetInt(int64(bits) << (64 - v.Type().Bits()) >> (64 - v.Type().Bits()))
	case v.CanUint():
		v.SetUint(bits << (64 - v.Type().Bits()) >> (64 - v.Type().Bits()))
	case v.CanFloat():
		v.SetFloat(special[r.Intn(len(special))])
	case v.CanComplex():
		v.SetComplex(complex(special[r.Intn(len(special))], 2))
	}
}

// What is written plain, of any type, is read back the same.
func TestRandomValuesThereAndBack(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for i := range 5000 {
		of := randomType(r, r.Intn(5))
		v, back := reflect.New(of), reflect.New(of)
		fillRandom(r, v.Elem())
		w := inDepth()
		if m := planOf(of).write(w, v.UnsafePointer()); m != nil {
			t.Fatalf("case %d, %v: %s: %s", i, of, m.path, m.text)
		}
		read := &tree{data: w.data}
		if m := fit(read, back.Elem()); m != nil {
			t.Fatalf("case %d, %v of %+v: %s: %s", i, of, v.Elem(), m.path, m.text)
		}
		if !alike(v.Elem(), back.Elem()) || read.at != len(w.data) {
			t.Fatalf("case %d, %v:\n%+v\n%+v", i, of, v.Elem(), back.Elem())
		}
	}
}

// Whatever bytes come, a fit ends with a value, a misfit or a panic that a call recovers.
func FuzzTree(f *testing.F) {
	for _, v := range []any{list{1, nil, list{"x"}}, dict{{"a", 1.5}}, []string{"a", "b"}, []int{1, 2}} {
		f.Add(packed(v))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, of := range append(leaves, reflect.TypeFor[any](), reflect.TypeFor[map[any][]any](),
			reflect.TypeFor[[]map[string]*point](), reflect.TypeFor[error](), reflect.TypeFor[time.Time]()) {
			func() {
				defer func() { _ = recover() }()
				fit(&tree{data: data}, reflect.New(of).Elem())
			}()
		}
	})
}

func TestDeepNestingIsRefused(t *testing.T) {
	deep := []byte(strings.Repeat("l\x01\x00\x00\x00", 1_000_000) + "n")
	want := fmt.Sprintf("nested deeper than %d", maxDepth)
	if _, m := fitTo[any](deep); m == nil || m.text != want {
		t.Error("a deep list was read")
	}
	type node struct{ Next *node }
	var first *node
	for range 2 * maxDepth {
		first = &node{first}
	}
	if m := deepMisfit(&first); m == nil || m.text != want {
		t.Error("a deep struct was written")
	}
}
