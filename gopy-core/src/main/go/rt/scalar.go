package rt

import (
	"math"
	"unsafe"
)

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

type float interface{ ~float32 | ~float64 }

type complexNumber interface{ ~complex64 | ~complex128 }

// LiftBool lifts wire code ?.
func LiftBool[T ~bool](f *Frame, i int) T { return T(f[i] != 0) }

// LowerBool lowers wire code ?.
func LowerBool[T ~bool](f *Frame, i int, v T) {
	f[i] = 0
	if v {
		f[i] = 1
	}
}

// LiftInt lifts the wire codes b h i q B H I Q r. C has checked the range.
func LiftInt[T integer](f *Frame, i int) T { return T(f[i]) }

// LowerInt lowers the wire codes b h i q B H I Q r: signed types sign extended, the others zero extended.
func LowerInt[T integer](f *Frame, i int, v T) { f[i] = uint64(v) }

// LiftFloat lifts the wire codes f and d; both travel as float64.
func LiftFloat[T float](f *Frame, i int) T { return T(math.Float64frombits(f[i])) }

// LowerFloat lowers the wire codes f and d.
func LowerFloat[T float](f *Frame, i int, v T) { f[i] = math.Float64bits(float64(v)) }

// LiftComplex lifts the wire codes F and D: real and imaginary part in two slots.
func LiftComplex[T complexNumber](f *Frame, i int) T {
	return T(complex(math.Float64frombits(f[i]), math.Float64frombits(f[i+1])))
}

// LowerComplex lowers the wire codes F and D.
func LowerComplex[T complexNumber](f *Frame, i int, v T) {
	c := complex128(v)
	f[i], f[i+1] = math.Float64bits(real(c)), math.Float64bits(imag(c))
}

// LiftAddress lifts an unsafe.Pointer, which crosses as a uintptr does.
func LiftAddress[T ~unsafe.Pointer](f *Frame, i int) T { return *(*T)(unsafe.Pointer(&f[i])) }

// LowerAddress lowers an unsafe.Pointer. Nothing keeps what it points to.
func LowerAddress[T ~unsafe.Pointer](f *Frame, i int, v T) { f[i] = uint64(uintptr(v)) }
