package rt

import (
	"math"
	"math/big"
	"reflect"
	"time"
)

// A fitter stores the tree at t, whose tag was read, in target, a settable variable of the fitter's kind.
type fitter func(t *tree, tag byte, target reflect.Value) *misfit

// special serves the types that Python has a type of its own for.
var special = map[reflect.Type]fitter{
	reflect.TypeFor[time.Duration](): fitDuration,
	reflect.TypeFor[time.Time]():     fitTime,
	reflect.TypeFor[big.Int]():       fitBigInt,
	reflect.TypeFor[big.Rat]():       fitBigRat,
	reflect.TypeFor[big.Float]():     fitBigFloat,
}

var fitters map[reflect.Kind]fitter

func init() { // not a literal: fit refers to it
	fitters = map[reflect.Kind]fitter{
		reflect.Bool: fitBool, reflect.String: fitString,
		reflect.Int: fitInt, reflect.Int8: fitInt, reflect.Int16: fitInt, reflect.Int32: fitInt, reflect.Int64: fitInt,
		reflect.Uint: fitUint, reflect.Uint8: fitUint, reflect.Uint16: fitUint, reflect.Uint32: fitUint,
		reflect.Uint64: fitUint, reflect.Uintptr: fitUint,
		reflect.Float32: fitFloat, reflect.Float64: fitFloat,
		reflect.Complex64: fitComplex, reflect.Complex128: fitComplex,
		reflect.Slice: fitSlice, reflect.Array: fitArray, reflect.Map: fitMap, reflect.Struct: fitStruct,
		reflect.Pointer: fitPointer, reflect.Interface: fitInterface,
	}
}

// fit stores the next tree in target.
func fit(t *tree, target reflect.Value) *misfit {
	tag := t.tag()
	if tag == tagNamed {
		return fitNamed(t, target)
	}
	if tag == tagObject {
		return fitObject(t, target)
	}
	if f := special[target.Type()]; f != nil {
		return f(t, tag, target)
	}
	if f := fitters[target.Kind()]; f != nil {
		return f(t, tag, target)
	}
	if tag == tagNone {
		target.SetZero()
		return nil
	}
	return expected(target.Type(), tag)
}

func fitBool(t *tree, tag byte, target reflect.Value) *misfit {
	if tag != tagTrue && tag != tagFalse {
		return expected(target.Type(), tag)
	}
	target.SetBool(tag == tagTrue)
	return nil
}

func fitString(t *tree, tag byte, target reflect.Value) *misfit {
	if tag != tagString {
		return expected(target.Type(), tag)
	}
	target.SetString(string(t.content()))
	return nil
}

func fitInt(t *tree, tag byte, target reflect.Value) *misfit {
	switch tag {
	case tagTrue, tagFalse:
		target.SetInt(map[byte]int64{tagTrue: 1}[tag])
	case tagInt:
		v := int64(t.u64())
		if target.OverflowInt(v) {
			return overflow(target.Type(), v)
		}
		target.SetInt(v)
	case tagUint:
		return overflow(target.Type(), t.u64())
	case tagBig:
		return overflow(target.Type(), string(t.content()))
	case tagString:
		return fitRune(t, target)
	default:
		return expected(target.Type(), tag)
	}
	return nil
}

// fitRune takes a str of one character for a rune, int32.
func fitRune(t *tree, target reflect.Value) *misfit {
	runes := []rune(string(t.content()))
	if target.Type() != reflect.TypeFor[rune]() || len(runes) != 1 {
		return expected(target.Type(), tagString)
	}
	target.SetInt(int64(runes[0]))
	return nil
}

func fitUint(t *tree, tag byte, target reflect.Value) *misfit {
	var v uint64
	switch tag {
	case tagTrue:
		v = 1
	case tagFalse:
	case tagInt:
		if v = t.u64(); int64(v) < 0 {
			return overflow(target.Type(), int64(v))
		}
	case tagUint:
		v = t.u64()
	case tagBig:
		return overflow(target.Type(), string(t.content()))
	default:
		return expected(target.Type(), tag)
	}
	if target.OverflowUint(v) {
		return overflow(target.Type(), v)
	}
	target.SetUint(v)
	return nil
}

// number reads a tree that is a real number as a float64.
func number(t *tree, tag byte) (v float64, ok bool) {
	switch tag {
	case tagTrue:
		return 1, true
	case tagFalse:
		return 0, true
	case tagInt:
		return float64(int64(t.u64())), true
	case tagUint:
		return float64(t.u64()), true
	case tagFloat:
		return t.float(), true
	case tagRat, tagBig:
		r, ok := new(big.Rat).SetString(string(t.content()))
		if ok {
			v, _ = r.Float64()
		}
		return v, ok
	}
	return 0, false
}

func fitFloat(t *tree, tag byte, target reflect.Value) *misfit {
	v, ok := number(t, tag)
	if !ok {
		return expected(target.Type(), tag)
	}
	if tag != tagFloat && math.IsInf(v, 0) {
		return &misfit{badRange, "", "int too large to convert to float"}
	}
	target.SetFloat(v)
	return nil
}

func fitComplex(t *tree, tag byte, target reflect.Value) *misfit {
	if tag == tagComplex {
		re := t.float()
		target.SetComplex(complex(re, t.float()))
		return nil
	}
	v, ok := number(t, tag)
	if !ok {
		return expected(target.Type(), tag)
	}
	target.SetComplex(complex(v, 0))
	return nil
}
