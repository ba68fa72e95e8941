package rt

import (
	"fmt"
	"reflect"
	"testing"
)

// benchmarkFit measures fitting a tree to a T, and reports the time of one of its n elements.
func benchmarkFit[T any](b *testing.B, n int, from any) {
	data := packed(from)
	b.ReportAllocs()
	for b.Loop() {
		var v T
		if m := fit(&tree{data: data}, reflect.ValueOf(&v).Elem()); m != nil {
			b.Fatal(m)
		}
	}
	perElement(b, n)
}

func benchmarkPlain(b *testing.B, n int, v any) {
	r := reflect.New(reflect.TypeOf(v)).Elem()
	r.Set(reflect.ValueOf(v))
	b.ReportAllocs()
	for b.Loop() {
		f := &Frame{}
		f.lowerTree(0, manner{deep: true}, r)
		handles.release(f[keepSlot])
	}
	perElement(b, n)
}

func perElement(b *testing.B, n int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/element")
}

func numbered[T any](n int, make func(i int) T) []T {
	values := []T{}
	for i := range n {
		values = append(values, make(i))
	}
	return values
}

func name(i int) string { return fmt.Sprint("name", i) }

func entries(n int) (d dict) {
	for i := range n {
		d = append(d, [2]any{name(i), i})
	}
	return d
}

func BenchmarkFitInts(b *testing.B) {
	benchmarkFit[[]int](b, 1000, numbered(1000, func(i int) int { return i }))
}
func BenchmarkFitInt16s(b *testing.B) {
	benchmarkFit[[]int16](b, 1000, numbered(1000, func(i int) int { return i }))
}
func BenchmarkFitStrings(b *testing.B) { benchmarkFit[[]string](b, 1000, numbered(1000, name)) }
func BenchmarkFitMap(b *testing.B)     { benchmarkFit[map[string]int](b, 1000, entries(1000)) }
func BenchmarkFitAny(b *testing.B)     { benchmarkFit[any](b, 1000, entries(1000)) }
func BenchmarkFitStructs(b *testing.B) {
	row := dict{{"x", 1}, {"y", 2}, {"label", "l"}, {"line_no", 4}}
	rows := list{}
	for range 1000 {
		rows = append(rows, row)
	}
	benchmarkFit[[]point](b, 1000, rows)
}

func BenchmarkPlainStrings(b *testing.B) { benchmarkPlain(b, 1000, numbered(1000, name)) }
func BenchmarkPlainStructs(b *testing.B) {
	benchmarkPlain(b, 1000, numbered(1000, func(i int) *point { return &point{X: i, Label: "l"} }))
}
func BenchmarkPlainMap(b *testing.B) {
	m := map[string]int{}
	for i := range 1000 {
		m[name(i)] = i
	}
	benchmarkPlain(b, 1000, m)
}
func BenchmarkPlainAny(b *testing.B) {
	benchmarkPlain(b, 4000, numbered(1000, func(i int) any { return map[string]any{"id": i, "name": "n", "ok": true} }))
}
