package rt

import (
	"math"
	"math/big"
	"reflect"
	"time"
	"unsafe"
)

// writeScalar completes a plan whose values Python gets by value; those of a bound named type get a head,
// for Python has a class for them.
func (pl *plan) writeScalar(write func(w *treeWriter, p unsafe.Pointer) *misfit) {
	pl.write = write
	if bound := typesByGo[pl.of]; bound != nil && pl.of.PkgPath() != "" {
		pl.write = func(w *treeWriter, p unsafe.Pointer) *misfit {
			if !w.deep {
				w.head(tagNamed, int(bound.id))
			}
			return write(w, p)
		}
	}
}

// unlessDeep makes the write of types that are objects, unless a deep writer wants them by value.
func (pl *plan) unlessDeep(write func(w *treeWriter, p unsafe.Pointer) *misfit) func(*treeWriter, unsafe.Pointer) *misfit {
	pl.contents = write
	return func(w *treeWriter, p unsafe.Pointer) *misfit {
		switch {
		case w.deep:
			return write(w, p)
		case w.place:
			w.object(p, pl.of)
		default:
			fresh := reflect.New(pl.of)
			fresh.Elem().Set(pl.at(p))
			if from := w.home; from != nil && from.m.Type().Elem() == pl.of {
				homed(from.m, from.key, fresh.Elem())
			}
			w.object(fresh.UnsafePointer(), pl.of)
		}
		return nil
	}
}

// writePointer writes the object that a pointer points to.
func (made planning) writePointer(pl *plan) func(*treeWriter, unsafe.Pointer) *misfit {
	pointee := made.plan(pl.of.Elem())
	return func(w *treeWriter, p unsafe.Pointer) *misfit {
		to := *(*unsafe.Pointer)(p)
		if pointee.number && to != nil {
			return pointee.write(w, to)
		}
		if !w.deep || to == nil {
			w.pointer(to, pl.of.Elem())
			return nil
		}
		if m := w.enter(to, pl.of); m != nil {
			return m
		}
		defer w.leave()
		return pointee.write(w, to)
	}
}

// unlessNumber makes the write of the types of math/big: numbers, where Python has no class for them.
func (pl *plan) unlessNumber(write func(w *treeWriter, p unsafe.Pointer) *misfit) func(*treeWriter, unsafe.Pointer) *misfit {
	if pl.number = typesByGo[pl.of] == nil; pl.number {
		return write
	}
	return pl.unlessDeep(write)
}

// writeReference writes a channel or function: an object whatever the writer.
func (pl *plan) writeReference(w *treeWriter, p unsafe.Pointer) *misfit {
	if pl.at(p).IsNil() {
		w.tag(tagNone)
		return nil
	}
	fresh := reflect.New(pl.of)
	fresh.Elem().Set(pl.at(p))
	w.object(fresh.UnsafePointer(), pl.of)
	return nil
}

func writeDuration(w *treeWriter, p unsafe.Pointer) *misfit {
	w.tag(tagDuration)
	w.u64(*(*uint64)(p))
	return nil
}

func writeTime(w *treeWriter, p unsafe.Pointer) *misfit {
	v := (*time.Time)(p)
	name, offset := v.Zone()
	w.tag(tagTime)
	w.u64(uint64(v.Unix()))
	w.u32(uint32(v.Nanosecond()))
	w.u32(uint32(int32(offset)))
	w.u32(uint32(len(name)))
	w.data = append(w.data, name...)
	return nil
}

func writeBigInt(w *treeWriter, p unsafe.Pointer) *misfit {
	w.text(tagBig, (*big.Int)(p).String())
	return nil
}

func writeBigRat(w *treeWriter, p unsafe.Pointer) *misfit {
	w.text(tagRat, (*big.Rat)(p).String())
	return nil
}

func writeBigFloat(w *treeWriter, p unsafe.Pointer) *misfit {
	v, _ := (*big.Float)(p).Float64()
	w.word(tagFloat, math.Float64bits(v))
	return nil
}

func isDuration(of reflect.Type) bool { return of == reflect.TypeFor[time.Duration]() }
