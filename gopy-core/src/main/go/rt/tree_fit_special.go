package rt

import (
	"math"
	"math/big"
	"reflect"
	"time"
)

// localZone in a time's offset says that Python's datetime was naive: it is local time.
const localZone = math.MaxInt32

func fitDuration(t *tree, tag byte, target reflect.Value) *misfit {
	if tag == tagDuration {
		tag = tagInt
	}
	n, ok := t.integer(tag)
	if !ok {
		return expected(target.Type(), tag)
	}
	if n.text != "" || !n.is(n.bits, int64(n.bits) < 0) {
		return overflow(target.Type(), n)
	}
	target.SetInt(int64(n.bits))
	return nil
}

func fitTime(t *tree, tag byte, target reflect.Value) *misfit {
	if tag != tagTime {
		return expected(target.Type(), tag)
	}
	target.Set(reflect.ValueOf(t.time()))
	return nil
}

func (t *tree) time() time.Time {
	v := time.Unix(int64(t.u64()), int64(t.u32()))
	offset, name := int(int32(t.u32())), string(t.content())
	switch {
	case offset == localZone: // the seconds are those of the clock on the wall
		v = v.UTC()
		return time.Date(v.Year(), v.Month(), v.Day(), v.Hour(), v.Minute(), v.Second(), v.Nanosecond(), time.Local)
	case offset == 0 && (name == "" || name == "UTC"):
		return v.UTC()
	}
	return v.In(time.FixedZone(name, offset))
}

func fitBigInt(t *tree, tag byte, target reflect.Value) *misfit {
	v := target.Addr().Interface().(*big.Int)
	n, ok := t.integer(tag)
	switch {
	case !ok:
		return expected(target.Type(), tag)
	case n.text != "":
		v.SetString(n.text, 10)
	case n.negative:
		v.SetInt64(int64(n.bits))
	default:
		v.SetUint64(n.bits)
	}
	return nil
}

func fitBigRat(t *tree, tag byte, target reflect.Value) *misfit {
	v := target.Addr().Interface().(*big.Rat)
	switch tag {
	case tagRat:
		v.SetString(string(t.content()))
	case tagFloat:
		if v.SetFloat64(t.float()) == nil {
			return &misfit{badValue, "", "infinities and NaN are no rational numbers"}
		}
	default:
		var i big.Int
		if m := fitBigInt(t, tag, reflect.ValueOf(&i).Elem()); m != nil {
			return expected(target.Type(), tag)
		}
		v.SetInt(&i)
	}
	return nil
}

func fitBigFloat(t *tree, tag byte, target reflect.Value) *misfit {
	v := target.Addr().Interface().(*big.Float)
	if tag == tagFloat {
		f := t.float()
		if math.IsNaN(f) {
			return &misfit{badValue, "", "NaN is no big.Float"}
		}
		v.SetFloat64(f)
		return nil
	}
	var r big.Rat
	if m := fitBigRat(t, tag, reflect.ValueOf(&r).Elem()); m != nil {
		return expected(target.Type(), tag)
	}
	v.SetRat(&r)
	return nil
}
