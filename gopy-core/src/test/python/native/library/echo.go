package main

import (
	"bytes"
	"strings"

	"gopy.local/rt"
)

func echoBool(f *rt.Frame) rt.Status {
	rt.LowerBool(f, 0, rt.LiftBool[bool](f, 0))
	return rt.Done
}

func echoInt[T int8 | int16 | int32 | int64 | uint8 | uint16 | uint32 | uint64](f *rt.Frame) rt.Status {
	rt.LowerInt(f, 0, rt.LiftInt[T](f, 0))
	return rt.Done
}

func echoFloat[T float32 | float64](f *rt.Frame) rt.Status {
	rt.LowerFloat(f, 0, rt.LiftFloat[T](f, 0))
	return rt.Done
}

func echoComplex[T complex64 | complex128](f *rt.Frame) rt.Status {
	rt.LowerComplex(f, 0, rt.LiftComplex[T](f, 0))
	return rt.Done
}

func echoString(f *rt.Frame) rt.Status {
	rt.LowerString(f, 0, rt.LiftString[string](f, 0))
	return rt.Done
}

func echoBytes(f *rt.Frame) rt.Status {
	rt.LowerBytes(f, 0, rt.LiftBytes[[]byte](f, 0))
	return rt.Done
}

func echoArray(f *rt.Frame) rt.Status {
	v := rt.LiftArray[[16]byte](f, 0)
	rt.LowerArray(f, 0, &v)
	return rt.Done
}

func sum[T int64 | int8 | uint16 | float32 | float64](f *rt.Frame) rt.Status {
	var total float64
	for _, v := range rt.LiftSlice[T](f, 0) {
		total += float64(v)
	}
	rt.LowerFloat(f, 0, total)
	return rt.Done
}

func countTrue(f *rt.Frame) rt.Status {
	n := 0
	for _, v := range rt.LiftSlice[bool](f, 0) {
		if v {
			n++
		}
	}
	rt.LowerInt(f, 0, n)
	return rt.Done
}

func joinAll(f *rt.Frame) rt.Status {
	rt.LowerString(f, 2, strings.Join(rt.LiftStrings[string](f, 2), rt.LiftString[string](f, 0)))
	f[0], f[1] = f[2], f[3]
	return rt.Done
}

func joinBytes(f *rt.Frame) rt.Status {
	rt.LowerBytes(f, 0, bytes.Join(rt.LiftByteSlices[[]byte](f, 0), []byte("|")))
	return rt.Done
}

func sumAges(f *rt.Frame) rt.Status {
	n := 0
	for _, p := range rt.LiftPtrs[Person](f, 0, personType) {
		if p != nil {
			n += p.Age
		}
	}
	rt.LowerInt(f, 0, n)
	return rt.Done
}

// lengthOfList tells nil, -1, from empty.
func lengthOfList(f *rt.Frame) rt.Status {
	list := rt.LiftSlice[int64](f, 0)
	if list == nil {
		rt.LowerInt(f, 0, -1)
	} else {
		rt.LowerInt(f, 0, len(list))
	}
	return rt.Done
}
