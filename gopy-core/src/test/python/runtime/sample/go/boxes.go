package main

import (
	"io"

	"sample/boxes"

	"gopy.local/rt"
)

func init() {
	rt.Types(rt.TypeOf[boxes.Table](10), rt.TypeOf[boxes.Cell](11).ByValue(), rt.TypeOf[boxes.Grid](12),
		rt.TypeOf[io.Reader](13))
	rt.Register(100,
		func(f *rt.Frame) rt.Status { // Sum
			rt.LowerFloat(f, 0, boxes.Sum(rt.LiftTree[[][]float64](f, 0)))
			return rt.Done
		},
		func(f *rt.Frame) rt.Status { // Count
			rt.LowerNew(f, 0, boxes.Count(rt.LiftTree[[]string](f, 0)))
			return rt.Done
		},
		func(f *rt.Frame) rt.Status { // Describe
			rt.LowerString(f, 0, boxes.Describe(rt.LiftTree[[]any](f, 0)...))
			return rt.Done
		},
		func(f *rt.Frame) rt.Status { // Reader
			rt.LowerTree(f, 0, boxes.Reader(rt.LiftString[string](f, 0)))
			return rt.Done
		},
		func(f *rt.Frame) rt.Status { // ReadAll
			r, err := boxes.ReadAll(rt.LiftTree[io.Reader](f, 0))
			rt.LowerBytes(f, 0, r)
			return rt.Error(f, err)
		},
		func(f *rt.Frame) rt.Status { // Grid.Sum
			rt.LowerInt(f, 0, rt.LiftPtr[boxes.Grid](f, 0, 12).Sum())
			return rt.Done
		},
		func(f *rt.Frame) rt.Status { // Grid.Add
			rt.LiftPtr[boxes.Grid](f, 0, 12).Add(rt.LiftValue[boxes.Cell](f, 1, 11))
			return rt.Done
		},
	)
}
