package main

import (
	"io"
	"math/big"
	"sort"
	"strings"
	"time"

	"sample/boxes"
	"sample/shapes"

	"gopy.local/rt"
)

func init() {
	rt.Types(rt.TypeOf[boxes.Table](10), rt.TypeOf[boxes.Cell](11).ByValue(), rt.TypeOf[boxes.Grid](12),
		rt.TypeOf[io.Reader](13), rt.TypeOf[time.Duration](14), rt.TypeOf[time.Time](15),
		rt.TypeOf[big.Int](16), rt.TypeOf[big.Rat](17), rt.TypeOf[big.Float](18),
		rt.TypeOf[sort.Interface](19))
	rt.Implement[sort.Interface](func(p *rt.PyObject) sort.Interface { return pythonSortInterface{p} })
	rt.Register(120, clock...)
	rt.Register(130, callbacks...)
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

var callbacks = []rt.Thunk{
	func(f *rt.Frame) rt.Status { // strings.Map
		rt.LowerString(f, 0, strings.Map(rt.LiftTree[func(rune) rune](f, 0), rt.LiftString[string](f, 2)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Try
		return rt.Error(f, rt.LiftTree[func(string) error](f, 0)(rt.LiftString[string](f, 2)))
	},
	func(f *rt.Frame) rt.Status { // Adder
		n := rt.LiftInt[int](f, 0)
		rt.LowerTree(f, 0, func(m int) (int, error) {
			if m < 0 {
				return 0, shapes.ErrNowhere
			}
			return n + m, nil
		})
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Parallel
		call := rt.LiftTree[func(int) int](f, 0)
		n := rt.LiftInt[int](f, 2)
		results := make(chan int)
		for i := range n {
			go func() { results <- call(i) }()
		}
		sum := 0
		for range n {
			sum += <-results
		}
		rt.LowerInt(f, 0, sum)
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Apply
		rt.LowerString(f, 0, rt.LiftTree[func(string) string](f, 0)(rt.LiftString[string](f, 2)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Sort
		sort.Sort(rt.LiftTree[sort.Interface](f, 0))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Same
		rt.LowerTree(f, 0, rt.LiftTree[sort.Interface](f, 0))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // SortFloats
		sort.Float64s(rt.LiftTree[[]float64](f, 0))
		return rt.Done
	},
}

type pythonSortInterface struct{ *rt.PyObject }

func (p pythonSortInterface) Len() (r int) {
	rt.Must(p.PyObject, rt.Call(p.PyObject, "Len", nil, &r))
	return r
}

func (p pythonSortInterface) Less(i, j int) (r bool) {
	rt.Must(p.PyObject, rt.Call(p.PyObject, "Less", []any{&i, &j}, &r))
	return r
}

func (p pythonSortInterface) Swap(i, j int) {
	rt.Must(p.PyObject, rt.Call(p.PyObject, "Swap", []any{&i, &j}))
}

var clock = []rt.Thunk{
	func(f *rt.Frame) rt.Status { // Time.Add
		rt.LowerTree(f, 0, rt.LiftTree[time.Time](f, 0).Add(rt.LiftInt[time.Duration](f, 2)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Time.Sub
		rt.LowerInt(f, 0, rt.LiftTree[time.Time](f, 0).Sub(rt.LiftTree[time.Time](f, 2)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Time.String
		rt.LowerString(f, 0, rt.LiftTree[time.Time](f, 0).String())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Duration.String
		rt.LowerString(f, 0, rt.LiftInt[time.Duration](f, 0).String())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Unix
		rt.LowerTree(f, 0, time.Unix(rt.LiftInt[int64](f, 0), rt.LiftInt[int64](f, 1)).UTC())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Int.ModInverse
		rt.LowerPtr(f, 0, rt.LiftPtr[big.Int](f, 0, 16).ModInverse(rt.LiftPtr[big.Int](f, 1, 16), rt.LiftPtr[big.Int](f, 2, 16)), 16)
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // Float.Add
		rt.LowerPtr(f, 0, rt.LiftPtr[big.Float](f, 0, 18).Add(rt.LiftPtr[big.Float](f, 1, 18), rt.LiftPtr[big.Float](f, 2, 18)), 18)
		return rt.Done
	},
}
