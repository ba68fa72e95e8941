// Package basics has functions over every basic type.
package basics

import "math"

// Not negates.
func Not(b bool) bool { return !b }

// Int8 gives back its argument.
func Int8(v int8) int8 { return v }

// Int16 gives back its argument.
func Int16(v int16) int16 { return v }

// Int32 gives back its argument.
func Int32(v int32) int32 { return v }

// Int64 gives back its argument.
func Int64(v int64) int64 { return v }

// Int gives back its argument.
func Int(v int) int { return v }

// Uint8 gives back its argument.
func Uint8(v uint8) uint8 { return v }

// Uint16 gives back its argument.
func Uint16(v uint16) uint16 { return v }

// Uint32 gives back its argument.
func Uint32(v uint32) uint32 { return v }

// Uint64 gives back its argument.
func Uint64(v uint64) uint64 { return v }

// Uint gives back its argument.
func Uint(v uint) uint { return v }

// Uintptr gives back its argument.
func Uintptr(v uintptr) uintptr { return v }

// Rune gives back its argument.
func Rune(r rune) rune { return r }

// Byte gives back its argument.
func Byte(b byte) byte { return b }

// Float32 gives back its argument.
func Float32(v float32) float32 { return v }

// Float64 gives back its argument.
func Float64(v float64) float64 { return v }

// Complex64 gives back its argument.
func Complex64(v complex64) complex64 { return v }

// Complex128 gives back its argument.
func Complex128(v complex128) complex128 { return v }

// NaN is not a number.
func NaN() float64 { return math.NaN() }

// Nothing takes nothing and gives nothing.
func Nothing() {}

// Mixed takes one of each size, so that their slots are told apart.
func Mixed(a bool, b int8, c uint16, d int32, e uint64, f float32, g complex128, h rune, i int) float64 {
	sum := float64(b) + float64(c) + float64(d) + float64(e) + float64(f) + real(g) + imag(g) + float64(h) + float64(i)
	if a {
		return sum
	}
	return -sum
}

// Twelve adds more integers than one call takes in registers.
func Twelve(a, b, c, d, e, f, g, h, i, j, k, l int) int {
	return a + b + c + d + e + f + g + h + i + j + k + l
}
