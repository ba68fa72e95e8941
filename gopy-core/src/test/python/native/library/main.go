// Package main is a library as gopy generates it, written by hand for the tests of the native engine: one
// echo for each wire code, a struct with fields of every scalar type, errors and panics.
package main

import (
	"bytes"
	"errors"
	"math"
	"strings"
	"time"

	"gopy.local/rt"
)

func main() {}

// Person has one field of every kind that the engine reads from memory.
type Person struct {
	Name  string
	Age   int
	On    bool
	I8    int8
	I16   int16
	I32   int32
	U8    uint8
	U16   uint16
	U32   uint32
	U64   uint64
	F32   float32
	F64   float64
	Other *Person
}

// Empty has no size: its pointers have no identity.
type Empty struct{}

// Type ids; people.py counts on them.
const personType, emptyType = 1, 2

var errNegative = errors.New("negative value")

func init() {
	rt.Types(rt.TypeOf[Person](personType), rt.TypeOf[Empty](emptyType), rt.TypeOf[[]int](3), rt.TypeOf[[]string](4),
		rt.TypeOf[[]float64](5), rt.TypeOf[[3]int16](6), rt.TypeOf[[]bool](7), rt.TypeOf[[]complex64](8))
	rt.Register(72, add, join, newPerson, personAge, personGreet, personDiff, check, panics, panicsWithError,
		meet, same, personOther, noPerson, both, valueError, lengthOfError, newEmpty, nothing,
		echoString, shout)
	rt.Register(100, echoBool, echoInt[int8], echoInt[int16], echoInt[int32], echoInt[int64], echoInt[uint8],
		echoInt[uint16], echoInt[uint32], echoInt[uint64], echoFloat[float32], echoFloat[float64],
		echoComplex[complex64], echoComplex[complex128], echoString, echoBytes, echoArray)
	rt.Register(120, sum[int64], sum[int8], sum[uint16], sum[float64], sum[float32], countTrue, joinAll, joinBytes,
		sumAges, lengthOfList)
}

func add(f *rt.Frame) rt.Status {
	rt.LowerInt(f, 0, rt.LiftInt[int](f, 0)+rt.LiftInt[int](f, 1))
	return rt.Done
}

func join(f *rt.Frame) rt.Status {
	rt.LowerString(f, 0, rt.LiftString[string](f, 0)+rt.LiftString[string](f, 2))
	return rt.Done
}

func newPerson(f *rt.Frame) rt.Status {
	rt.LowerPtr(f, 0, &Person{Name: rt.LiftString[string](f, 0), Age: rt.LiftInt[int](f, 2)}, personType)
	return rt.Done
}

func receiver(f *rt.Frame) *Person { return rt.LiftPtr[Person](f, 0, personType) }

func personAge(f *rt.Frame) rt.Status {
	rt.LowerInt(f, 0, receiver(f).Age)
	return rt.Done
}

func personGreet(f *rt.Frame) rt.Status {
	rt.LowerString(f, 0, "Hello, "+receiver(f).Name)
	return rt.Done
}

func personDiff(f *rt.Frame) rt.Status {
	p, q := receiver(f), rt.LiftPtr[Person](f, 1, personType)
	if q == nil {
		q = &Person{}
	}
	rt.LowerInt(f, 0, p.Age-q.Age)
	return rt.Done
}

func check(f *rt.Frame) rt.Status {
	n := rt.LiftInt[int](f, 0)
	rt.LowerInt(f, 0, n)
	if n < 0 {
		return rt.Error(f, errNegative)
	}
	return rt.Error(f, nil)
}

func panics(f *rt.Frame) rt.Status { panic("oh: " + rt.LiftString[string](f, 0)) }

func panicsWithError(*rt.Frame) rt.Status { panic(errNegative) }

var meeting = make(chan struct{})

// meet waits for another call of it, at most a minute; it tells whether there was one.
func meet(f *rt.Frame) rt.Status {
	met := true
	select {
	case meeting <- struct{}{}:
	case <-meeting:
	case <-time.After(time.Minute):
		met = false
	}
	rt.LowerBool(f, 0, met)
	return rt.Done
}

func same(f *rt.Frame) rt.Status {
	rt.LowerPtr(f, 0, receiver(f), personType)
	return rt.Done
}

func personOther(f *rt.Frame) rt.Status {
	p := receiver(f)
	if p.Other == nil {
		p.Other = &Person{Name: p.Name + "'s other"}
	}
	rt.LowerPtr(f, 0, p.Other, personType)
	return rt.Done
}

func noPerson(f *rt.Frame) rt.Status {
	rt.LowerPtr[Person](f, 0, nil, personType)
	return rt.Done
}

func both(f *rt.Frame) rt.Status {
	s := rt.LiftString[string](f, 0)
	rt.LowerString(f, 0, strings.ToUpper(s))
	rt.LowerInt(f, 2, len(s))
	rt.LowerFloat(f, 3, math.Pi)
	return rt.Done
}

func valueError(f *rt.Frame) rt.Status {
	if rt.LiftBool[bool](f, 0) {
		rt.LowerError(f, 0, errNegative)
	} else {
		rt.LowerError(f, 0, nil)
	}
	return rt.Done
}

func lengthOfError(f *rt.Frame) rt.Status {
	n := -1
	if err := rt.LiftError(f, 0); err != nil {
		n = len(err.Error())
	}
	rt.LowerInt(f, 0, n)
	return rt.Done
}

func newEmpty(f *rt.Frame) rt.Status {
	rt.LowerPtr(f, 0, &Empty{}, emptyType)
	return rt.Done
}

func nothing(*rt.Frame) rt.Status { return rt.Done }

func shout(f *rt.Frame) rt.Status {
	b := rt.LiftBytes[[]byte](f, 0)
	copy(b, bytes.ToUpper(b))
	rt.LowerInt(f, 0, len(b))
	return rt.Done
}
