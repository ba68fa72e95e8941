// Package main binds package bench as gopy generates it.
package main

import (
	"example.com/bench"
	"gopy.local/rt"
)

func main() {}

const (
	personType = 1
	nodeType   = 6
)

func init() {
	rt.Types(rt.TypeOf[bench.Person](personType), rt.TypeOf[[]int](2), rt.TypeOf[[]string](3), rt.TypeOf[[]float64](4),
		rt.TypeOf[map[string]int](5), rt.TypeOf[bench.Node](nodeType), rt.TypeOf[[]bench.Node](7))
	rt.Register(72, add, join, newPerson, greet, getAge, ageDiff, check)
	rt.Register(80, takes(bench.SumInts), takes(bench.LenStrings), takesFloats, takes(bench.SumMap), gives(bench.Ints),
		gives(bench.Strings), gives(bench.Floats), gives(bench.Map), borrowsFloats,
		gives(bench.Tree), borrows(bench.SumInts), borrows(bench.LenStrings), again,
		gives(bench.Flat))
}

func add(f *rt.Frame) rt.Status {
	r := bench.Add(rt.LiftInt[int](f, 0), rt.LiftInt[int](f, 1))
	rt.LowerInt(f, 0, r)
	return rt.Done
}

func join(f *rt.Frame) rt.Status {
	r := bench.Join(rt.LiftString[string](f, 0), rt.LiftString[string](f, 2))
	rt.LowerString(f, 0, r)
	return rt.Done
}

func newPerson(f *rt.Frame) rt.Status {
	r := bench.NewPerson(rt.LiftString[string](f, 0), rt.LiftInt[int](f, 2))
	rt.LowerPtr(f, 0, r, personType)
	return rt.Done
}

func greet(f *rt.Frame) rt.Status {
	r := rt.LiftPtr[bench.Person](f, 0, personType).Greet()
	rt.LowerString(f, 0, r)
	return rt.Done
}

func getAge(f *rt.Frame) rt.Status {
	r := rt.LiftPtr[bench.Person](f, 0, personType).GetAge()
	rt.LowerInt(f, 0, r)
	return rt.Done
}

func ageDiff(f *rt.Frame) rt.Status {
	r := rt.LiftPtr[bench.Person](f, 0, personType).AgeDiff(rt.LiftPtr[bench.Person](f, 1, personType))
	rt.LowerInt(f, 0, r)
	return rt.Done
}

func check(f *rt.Frame) rt.Status {
	r, err := bench.Check(rt.LiftInt[int](f, 0))
	rt.LowerInt(f, 0, r)
	return rt.Error(f, err)
}
