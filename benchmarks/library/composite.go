package main

import (
	"example.com/bench"
	"gopy.local/rt"
)

// takes is what gopy generates for a function that takes a slice or a map, and may keep it.
func takes[T any](function func(T) int) rt.Thunk {
	return func(f *rt.Frame) rt.Status {
		rt.LowerInt(f, 0, function(rt.LiftTree[T](f, 0)))
		return rt.Done
	}
}

// borrows is the same where the compiler has proven that the function keeps nothing.
func borrows[T any](function func(T) int) rt.Thunk {
	return func(f *rt.Frame) rt.Status {
		rt.LowerInt(f, 0, function(rt.BorrowTree[T](f, 0)))
		return rt.Done
	}
}

func again(f *rt.Frame) rt.Status {
	rt.LowerInt(f, 0, bench.Again(rt.LiftInt[int](f, 0), rt.LiftTree[func(int) int](f, 1)))
	return rt.Done
}

func takesFloats(f *rt.Frame) rt.Status {
	rt.LowerFloat(f, 0, bench.EndsOf(rt.LiftTree[[]float64](f, 0)))
	return rt.Done
}

func borrowsFloats(f *rt.Frame) rt.Status {
	rt.LowerFloat(f, 0, bench.EndsOf(rt.BorrowTree[[]float64](f, 0)))
	return rt.Done
}

// gives is what gopy generates for a function that returns one.
func gives[T any](function func(int) T) rt.Thunk {
	return func(f *rt.Frame) rt.Status {
		rt.LowerNew(f, 0, function(rt.LiftInt[int](f, 0)))
		return rt.Done
	}
}
