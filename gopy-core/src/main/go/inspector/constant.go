package main

import (
	"go/constant"
	"go/types"
	"math/big"
)

// longestDecimal is the number of digits after the point up to which a decimal is written; beyond, the
// exact fraction is shorter.
const longestDecimal = 100

// constantValue gives the kind of a constant, by its type, and its exact value.
func constantValue(c *types.Const) (kind, value string) {
	info := c.Type().Underlying().(*types.Basic).Info()
	switch {
	case info&types.IsBoolean != 0:
		return "BOOL", c.Val().ExactString()
	case info&types.IsString != 0:
		return "STRING", constant.StringVal(c.Val())
	case info&types.IsInteger != 0:
		return "INT", constant.ToInt(c.Val()).ExactString()
	case info&types.IsFloat != 0:
		return "FLOAT", exact(c.Val())
	default:
		v := constant.ToComplex(c.Val())
		return "COMPLEX", exact(constant.Real(v)) + " " + exact(constant.Imag(v))
	}
}

// exact is the value as a decimal, or as a fraction n/d where a decimal would be very long or endless.
func exact(v constant.Value) string {
	r := rational(constant.ToFloat(v))
	if digits, ends := r.FloatPrec(); ends && digits <= longestDecimal {
		return r.FloatString(digits)
	}
	return r.RatString()
}

func rational(v constant.Value) *big.Rat {
	switch x := constant.Val(v).(type) {
	case int64:
		return new(big.Rat).SetInt64(x)
	case *big.Int:
		return new(big.Rat).SetInt(x)
	case *big.Float:
		r, _ := x.Rat(nil)
		return r
	default:
		return x.(*big.Rat)
	}
}
