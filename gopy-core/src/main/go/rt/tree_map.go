package rt

import (
	"fmt"
	"reflect"
	"strconv"
	"unsafe"
)

func (made planning) fitMap(pl *plan) func(*tree, byte, unsafe.Pointer) *misfit {
	key, value := made.plan(pl.of.Key()), made.plan(pl.of.Elem())
	fill := mapCodeOf(pl.of).fill
	return func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag == tagNone {
			pl.at(p).SetZero()
			return nil
		}
		if tag != tagMap {
			return pl.expected(tag)
		}
		outside := t.intoMap()
		m := fill(t, pl, key, value, p)
		t.lent = outside
		return m
	}
}

// A mapCode fills and writes maps: of one key and value type without reflection, or of all with it.
type mapCode struct {
	fill func(t *tree, pl, key, value *plan, p unsafe.Pointer) *misfit
	// each calls visit with the places of a key and its value, entry by entry, until a misfit.
	each func(pl *plan, p unsafe.Pointer, visit func(key, value unsafe.Pointer) *misfit) *misfit
}

func mapCodeOf(of reflect.Type) mapCode {
	if code, ok := mapCodes[[2]reflect.Type{of.Key(), of.Elem()}]; ok {
		return code
	}
	return mapCode{fillAnyMap, eachOfAnyMap}
}

// mapCodes are the maps that occur most.
var mapCodes = map[[2]reflect.Type]mapCode{}

func init() {
	addMapCodes[string]()
	addMapCodes[int]()
}

func addMapCodes[K comparable]() {
	addMapCode[K, string]()
	addMapCode[K, int]()
	addMapCode[K, float64]()
	addMapCode[K, bool]()
	addMapCode[K, any]()
	addMapCode[K, []string]()
}

func addMapCode[K comparable, V any]() {
	mapCodes[[2]reflect.Type{reflect.TypeFor[K](), reflect.TypeFor[V]()}] = mapCode{fillMap[K, V](), eachOfMap[K, V]}
}

func fillMap[K comparable, V any]() func(t *tree, pl, key, value *plan, p unsafe.Pointer) *misfit {
	type entry struct {
		key   K
		value V
	}
	readKey, readValue := reader[K](), reader[V]()
	return func(t *tree, _, key, value *plan, p unsafe.Pointer) *misfit {
		n := t.count(2)
		filled := make(map[K]V, n)
		var rest *entry // what is read by plans; it escapes: once a map, not once an entry
		for range n {
			k, ok := readKey(t)
			if !ok {
				rest = cleared(rest)
				if m := key.next(t, unsafe.Pointer(&rest.key)); m != nil {
					return m.within(" key")
				}
				k = rest.key
			}
			v, ok := readValue(t)
			if !ok {
				rest = cleared(rest)
				if m := value.next(t, unsafe.Pointer(&rest.value)); m != nil {
					return m.within("[" + keyText(reflect.ValueOf(k)) + "]")
				}
				v = rest.value
			}
			filled[k] = v
		}
		*(*map[K]V)(p) = filled
		return nil
	}
}

// cleared returns a zero variable: the one that there is.
func cleared[T any](p *T) *T {
	if p == nil {
		return new(T)
	}
	*p = *new(T)
	return p
}

// fillAnyMap is fillMap by reflection.
func fillAnyMap(t *tree, pl, key, value *plan, p unsafe.Pointer) *misfit {
	n := t.count(2)
	filled := reflect.MakeMapWithSize(pl.of, n)
	k, v := reflect.New(key.of).Elem(), reflect.New(value.of).Elem()
	for range n {
		k.SetZero()
		v.SetZero()
		t.skipKeyTag()
		if m := key.next(t, k.Addr().UnsafePointer()); m != nil {
			return m.within(" key")
		}
		if !k.Comparable() {
			return &misfit{badType, "", fmt.Sprintf("%s is no key of a map", spell(k.Elem().Type()))}
		}
		if m := value.next(t, v.Addr().UnsafePointer()); m != nil {
			return m.within("[" + keyText(k) + "]")
		}
		filled.SetMapIndex(k, v)
	}
	pl.at(p).Set(filled)
	return nil
}

// skipKeyTag goes over what tells Python of a key, in what Go wrote for itself.
func (t *tree) skipKeyTag() {
	if t.data[t.at] == tagKey {
		t.at++
	}
}

// keyText writes a map's key as Python code does.
func keyText(key reflect.Value) string {
	if key.Kind() == reflect.Interface {
		key = key.Elem()
	}
	if key.Kind() == reflect.String {
		return strconv.Quote(key.String())
	}
	return fmt.Sprint(key)
}
