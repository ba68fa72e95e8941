package rt

import (
	"math/big"
	"reflect"
	"sync"
	"time"
	"unsafe"
)

// A plan knows how values of one Go type fit trees, in both directions. It is made once for a type, from
// the plans of the types inside.
type plan struct {
	of reflect.Type
	// fit stores the tree at t, whose tag was read, in the variable at p.
	fit func(t *tree, tag byte, p unsafe.Pointer) *misfit
	// write appends the variable at p as a tree.
	write func(w *treeWriter, p unsafe.Pointer) *misfit
	// contents is write by value, whatever the writer, of types that it would write as objects.
	contents func(w *treeWriter, p unsafe.Pointer) *misfit
	// number says that Python has a number for the type alone, for the library does not bind it.
	number bool
}

// next stores the next tree in the variable at p.
func (pl *plan) next(t *tree, p unsafe.Pointer) *misfit {
	tag := t.tag()
	if tag == tagGuest {
		return pl.fitGuest(t, p)
	}
	if tag == tagObject || tag == tagNamed || tag == tagError && pl.of.Kind() != reflect.Interface {
		return pl.fitForeign(t, tag, p)
	}
	if t.deep++; t.deep > maxDepth {
		return tooDeep()
	}
	at := t.at
	m := pl.fit(t, tag, p)
	t.deep--
	if m != nil && t.at == at && (tag == tagPython || tag == tagCallable) {
		return pl.refusePython(t, tag)
	}
	return m
}

// refusePython says that a Python object is nothing for the type, and lets the object go.
func (pl *plan) refusePython(t *tree, tag byte) *misfit {
	object := &PyObject{class: pythonNames[tag]}
	if tag == tagPython {
		object = t.pyObject()
	} else {
		newPyObject(t.u64(), "")
	}
	return &misfit{badType, "", "expected " + spell(pl.of) + ", got " + object.class}
}

// at returns the variable at p.
func (pl *plan) at(p unsafe.Pointer) reflect.Value { return reflect.NewAt(pl.of, p).Elem() }

// expected says that a tree with this tag is nothing for the type.
func (pl *plan) expected(tag byte) *misfit { return expected(pl.of, tag) }

var (
	plans   sync.Map // reflect.Type to *plan
	planner sync.Mutex
)

// planOf returns the plan of a type.
func planOf(of reflect.Type) *plan {
	if known, ok := plans.Load(of); ok {
		return known.(*plan)
	}
	planner.Lock()
	defer planner.Unlock()
	made := planning{}
	made.plan(of)
	for of, pl := range made { // only now they are complete
		plans.LoadOrStore(of, pl)
	}
	known, _ := plans.Load(of)
	return known.(*plan)
}

// planning holds the plans that are being made: a type may contain itself.
type planning map[reflect.Type]*plan

func (made planning) plan(of reflect.Type) *plan {
	if known, ok := plans.Load(of); ok {
		return known.(*plan)
	}
	if pl := made[of]; pl != nil {
		return pl
	}
	pl := &plan{of: of}
	made[of] = pl
	if !made.special(pl) {
		made.byKind(pl)
	}
	return pl
}

// special plans the types that Python has a type of its own for.
func (made planning) special(pl *plan) bool {
	switch pl.of {
	case reflect.TypeFor[time.Duration]():
		pl.fit, pl.write = byReflection(pl, fitDuration), writeDuration
	case reflect.TypeFor[time.Time]():
		pl.fit, pl.write = byReflection(pl, fitTime), writeTime
	case reflect.TypeFor[big.Int]():
		pl.fit, pl.write = byReflection(pl, fitBigInt), pl.unlessNumber(writeBigInt)
	case reflect.TypeFor[big.Rat]():
		pl.fit, pl.write = byReflection(pl, fitBigRat), pl.unlessNumber(writeBigRat)
	case reflect.TypeFor[big.Float]():
		pl.fit, pl.write = byReflection(pl, fitBigFloat), pl.unlessNumber(writeBigFloat)
	case errorInterface:
		pl.fit, pl.write = made.fitInterface(pl), writeError
	default:
		return false
	}
	return true
}

// byReflection makes the fit of a plan from a function over reflect.
func byReflection(pl *plan, fit func(t *tree, tag byte, target reflect.Value) *misfit) func(*tree, byte, unsafe.Pointer) *misfit {
	return func(t *tree, tag byte, p unsafe.Pointer) *misfit { return fit(t, tag, pl.at(p)) }
}

func (made planning) byKind(pl *plan) {
	switch pl.of.Kind() {
	case reflect.Slice:
		pl.fit, pl.write = made.fitSlice(pl), made.writeList(pl)
	case reflect.Array:
		pl.fit, pl.write = made.fitArray(pl), made.writeList(pl)
	case reflect.Map:
		pl.fit, pl.write = made.fitMap(pl), made.writeMap(pl)
	case reflect.Struct:
		pl.fit, pl.write = made.fitStruct(pl), made.writeStruct(pl)
	case reflect.Pointer:
		pl.fit, pl.write = made.fitPointer(pl), made.writePointer(pl)
	case reflect.Interface:
		pl.fit, pl.write = made.fitInterface(pl), pl.writeInterface()
	case reflect.Func:
		pl.fit, pl.write = pl.fitFunc, pl.writeReference
		if isSequence(pl.of) {
			pl.fit, pl.write = pl.fitSequence, pl.writeSequence
		}
	case reflect.Chan:
		pl.fit, pl.write = pl.fitNil, pl.writeReference
	default:
		scalarPlans[pl.of.Kind()](pl)
	}
}

// fitNil serves types of which Python has objects alone.
func (pl *plan) fitNil(t *tree, tag byte, p unsafe.Pointer) *misfit {
	if tag != tagNone {
		return pl.expected(tag)
	}
	pl.at(p).SetZero()
	return nil
}
