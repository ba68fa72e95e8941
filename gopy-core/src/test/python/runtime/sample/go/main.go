// Package main is a library as gopy generates it, for the tests of the Python runtime.
package main

import (
	"errors"
	"io"
	"io/fs"
	"strconv"
	"strings"

	"sample/shapes"

	"gopy.local/rt"
)

func main() {}

func init() {
	rt.Types(rt.TypeOf[strings.Builder](1), rt.TypeOf[shapes.Person](2), rt.TypeOf[shapes.Address](3),
		rt.TypeOf[shapes.MoveError](4), rt.TypeOf[shapes.Code](5), rt.TypeOf[shapes.Level](6),
		rt.TypeOf[shapes.Celsius](7), rt.TypeOf[strconv.NumError](8), rt.TypeOf[shapes.Mayor](9))
	rt.Sentinels(shapes.ErrNowhere, io.EOF, fs.ErrNotExist, strconv.ErrSyntax)
	rt.Variables(&shapes.Count, &shapes.Title, &shapes.Boss)
	for i, thunk := range thunks {
		rt.Register(uint32(72+i), thunk)
	}
}

var thunks = []rt.Thunk{
	func(f *rt.Frame) rt.Status { // 72 compare
		rt.LowerInt(f, 0, strings.Compare(rt.LiftString[string](f, 0), rt.LiftString[string](f, 2)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 73 atoi
		r, err := strconv.Atoi(rt.LiftString[string](f, 0))
		rt.LowerInt(f, 0, r)
		return rt.Error(f, err)
	},
	func(f *rt.Frame) rt.Status { // 74 repeat
		rt.LowerString(f, 0, strings.Repeat(rt.LiftString[string](f, 0), rt.LiftInt[int](f, 2)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 75 add
		rt.LowerInt(f, 0, rt.LiftInt[int](f, 0)+rt.LiftInt[int](f, 1))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 76 echo of every basic type
		rt.LowerBool(f, 0, rt.LiftBool[bool](f, 0))
		rt.LowerInt(f, 1, rt.LiftInt[int8](f, 1))
		rt.LowerInt(f, 2, rt.LiftInt[uint16](f, 2))
		rt.LowerInt(f, 3, rt.LiftInt[uint64](f, 3))
		rt.LowerFloat(f, 4, rt.LiftFloat[float32](f, 4))
		rt.LowerFloat(f, 5, rt.LiftFloat[float64](f, 5))
		rt.LowerComplex(f, 6, rt.LiftComplex[complex128](f, 6))
		rt.LowerInt(f, 8, rt.LiftInt[rune](f, 8))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 77 echo of bytes
		rt.LowerBytes(f, 0, rt.LiftBytes[[]byte](f, 0))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 78 join
		rt.LowerString(f, 0, strings.Join(rt.LiftStrings[string](f, 2), rt.LiftString[string](f, 0)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 79 sum
		sum := 0
		for _, v := range rt.LiftSlice[int32](f, 0) {
			sum += int(v)
		}
		rt.LowerInt(f, 0, sum)
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 80 fail
		r, err := shapes.Fail(rt.LiftInt[int](f, 0))
		rt.LowerInt(f, 0, r)
		return rt.Error(f, err)
	},
	func(f *rt.Frame) rt.Status { // 81 is
		rt.LowerBool(f, 0, errors.Is(rt.LiftError(f, 0), rt.LiftError(f, 1)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 82 unwrap
		rt.LowerError(f, 0, errors.Unwrap(rt.LiftError(f, 0)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 83 NewPerson
		rt.LowerPtr(f, 0, shapes.NewPerson(rt.LiftString[string](f, 0), rt.LiftInt[int](f, 2)), 2)
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 84 Person.Greet
		rt.LowerString(f, 0, rt.LiftPtr[shapes.Person](f, 0, 2).Greet(rt.LiftString[string](f, 1)))
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 85 Person.Birthday
		rt.LowerInt(f, 0, rt.LiftPtr[shapes.Person](f, 0, 2).Birthday())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 86 Person.Move
		r, err := rt.LiftPtr[shapes.Person](f, 0, 2).Move(rt.LiftValue[shapes.Address](f, 1, 3))
		rt.LowerValue(f, 0, r, 3)
		return rt.Error(f, err)
	},
	func(f *rt.Frame) rt.Status { // 87 Same
		rt.LowerPtr(f, 0, shapes.Same(rt.LiftPtr[shapes.Person](f, 0, 2)), 2)
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 88 Address.String
		rt.LowerString(f, 0, rt.LiftValue[shapes.Address](f, 0, 3).String())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 89 Level.Double
		rt.LowerInt(f, 0, rt.LiftInt[shapes.Level](f, 0).Double())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 90 Celsius.Fahrenheit
		rt.LowerFloat(f, 0, rt.LiftFloat[shapes.Celsius](f, 0).Fahrenheit())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 91 MoveError.Error
		rt.LowerString(f, 0, rt.LiftPtr[shapes.MoveError](f, 0, 4).Error())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 92 Builder.WriteString
		r, err := rt.LiftPtr[strings.Builder](f, 0, 1).WriteString(rt.LiftString[string](f, 1))
		rt.LowerInt(f, 0, r)
		return rt.Error(f, err)
	},
	func(f *rt.Frame) rt.Status { // 93 Builder.String
		rt.LowerString(f, 0, rt.LiftPtr[strings.Builder](f, 0, 1).String())
		return rt.Done
	},
	func(f *rt.Frame) rt.Status { // 94 Code.Error
		rt.LowerString(f, 0, rt.LiftInt[shapes.Code](f, 0).Error())
		return rt.Done
	},
}
