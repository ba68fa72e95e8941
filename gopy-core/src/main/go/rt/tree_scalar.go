package rt

import (
	"math"
	"math/big"
	"reflect"
	"unsafe"
)

// scalarPlans completes the plan of a type of a basic kind.
var scalarPlans = [reflect.UnsafePointer + 1]func(*plan){
	reflect.Bool: planBool, reflect.String: planString,
	reflect.Int: planInt[int], reflect.Int8: planInt[int8], reflect.Int16: planInt[int16],
	reflect.Int32: planInt[int32], reflect.Int64: planInt[int64],
	reflect.Uint: planInt[uint], reflect.Uint8: planInt[uint8], reflect.Uint16: planInt[uint16],
	reflect.Uint32: planInt[uint32], reflect.Uint64: planInt[uint64],
	reflect.Uintptr: planInt[uintptr], reflect.UnsafePointer: planAddress,
	reflect.Float32: planFloat[float32], reflect.Float64: planFloat[float64],
	reflect.Complex64: planComplex[complex64], reflect.Complex128: planComplex[complex128],
}

func planBool(pl *plan) {
	pl.fit = func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag != tagTrue && tag != tagFalse {
			return pl.expected(tag)
		}
		*(*bool)(p) = tag == tagTrue
		return nil
	}
	pl.writeScalar(func(w *treeWriter, p unsafe.Pointer) *misfit {
		w.bool(*(*bool)(p))
		return nil
	})
}

func planString(pl *plan) {
	pl.fit = func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag != tagString {
			return pl.expected(tag)
		}
		*(*string)(p) = t.string(t.content())
		return nil
	}
	pl.writeScalar(func(w *treeWriter, p unsafe.Pointer) *misfit {
		w.text(tagString, *(*string)(p))
		return nil
	})
}

func planInt[T integer](pl *plan) {
	isRune := pl.of == reflect.TypeFor[rune]()
	pl.fit = func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag == tagString && isRune {
			return pl.fitRune(t, (*rune)(p))
		}
		n, ok := t.integer(tag)
		if !ok {
			return pl.expected(tag)
		}
		v := T(n.bits)
		if n.text != "" || !n.is(uint64(v), v < 0) {
			return overflow(pl.of, n)
		}
		*(*T)(p) = v
		return nil
	}
	pl.writeScalar(func(w *treeWriter, p unsafe.Pointer) *misfit {
		v := *(*T)(p)
		w.integer(uint64(v), v < 0)
		return nil
	})
}

// planAddress plans unsafe.Pointer: an int, None for nil. It is stored as the pointer that it is, so that Go's
// collector hears of it.
func planAddress(pl *plan) {
	planInt[uintptr](pl)
	fit, write := pl.fit, pl.write
	pl.fit = func(t *tree, tag byte, p unsafe.Pointer) (m *misfit) {
		var address uintptr
		if tag != tagNone {
			m = fit(t, tag, unsafe.Pointer(&address))
		}
		if m == nil {
			*(*unsafe.Pointer)(p) = *(*unsafe.Pointer)(unsafe.Pointer(&address))
		}
		return m
	}
	pl.write = func(w *treeWriter, p unsafe.Pointer) *misfit {
		if *(*unsafe.Pointer)(p) == nil && pl.of == reflect.TypeFor[unsafe.Pointer]() {
			w.tag(tagNone)
			return nil
		}
		return write(w, p)
	}
}

// fitRune takes a str of one character for a rune.
func (pl *plan) fitRune(t *tree, p *rune) *misfit {
	runes := []rune(string(t.content()))
	if len(runes) != 1 {
		return pl.expected(tagString)
	}
	*p = runes[0]
	return nil
}

func planFloat[T float](pl *plan) {
	pl.fit = func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		v, ok := t.real(tag)
		if !ok {
			return pl.expected(tag)
		}
		*(*T)(p) = T(v)
		if tag != tagFloat && math.IsInf(v, 0) {
			return &misfit{badRange, "", "int too large to convert to float"}
		}
		if math.IsInf(float64(T(v)), 0) && !math.IsInf(v, 0) {
			return overflow(pl.of, v)
		}
		return nil
	}
	pl.writeScalar(func(w *treeWriter, p unsafe.Pointer) *misfit {
		w.word(tagFloat, math.Float64bits(float64(*(*T)(p))))
		return nil
	})
}

func planComplex[T complexNumber](pl *plan) {
	pl.fit = func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag == tagComplex {
			re := t.float()
			*(*T)(p) = T(complex(re, t.float()))
			return nil
		}
		v, ok := t.real(tag)
		if !ok {
			return pl.expected(tag)
		}
		*(*T)(p) = T(complex(v, 0))
		return nil
	}
	pl.writeScalar(func(w *treeWriter, p unsafe.Pointer) *misfit {
		v := complex128(*(*T)(p))
		w.word(tagComplex, math.Float64bits(real(v)))
		w.u64(math.Float64bits(imag(v)))
		return nil
	})
}

// real reads a tree that is a real number as a float64.
func (t *tree) real(tag byte) (v float64, ok bool) {
	switch tag {
	case tagFloat:
		return t.float(), true
	case tagInt:
		return float64(int64(t.u64())), true
	case tagUint:
		return float64(t.u64()), true
	case tagTrue:
		return 1, true
	case tagFalse:
		return 0, true
	case tagRat, tagBig:
		r, ok := new(big.Rat).SetString(string(t.content()))
		if ok {
			v, _ = r.Float64()
		}
		return v, ok
	}
	return 0, false
}
