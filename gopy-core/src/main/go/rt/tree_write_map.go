package rt

import (
	"reflect"
	"unsafe"
)

// writeMap writes maps: objects, unless the writer is deep.
func (made planning) writeMap(pl *plan) func(*treeWriter, unsafe.Pointer) *misfit {
	key, value := made.plan(pl.of.Key()), made.plan(pl.of.Elem())
	each := mapCodeOf(pl.of).each
	return pl.unlessDeep(func(w *treeWriter, p unsafe.Pointer) *misfit {
		m := *(*unsafe.Pointer)(p)
		if m == nil {
			w.head(tagMap, 0)
			return nil
		}
		w.head(tagMap, pl.at(p).Len())
		if m := w.enter(m, pl.of); m != nil {
			return m
		}
		defer w.leave()
		return each(pl, p, func(k, v unsafe.Pointer) *misfit { return w.entry(key, value, k, v) })
	})
}

// entry writes a key and its value. They lie in no place that Python could have a view of.
func (w *treeWriter) entry(key, value *plan, k, v unsafe.Pointer) *misfit {
	if m := w.key(key, k); m != nil {
		return m.within(" key")
	}
	if m := value.write(w, v); m != nil {
		return m.within("[" + keyText(key.at(k)) + "]")
	}
	return nil
}

// key writes the key of a map: arrays and structs do not hash in Python as what they are elsewhere.
func (w *treeWriter) key(key *plan, k unsafe.Pointer) *misfit {
	if key.of.Kind() == reflect.Interface && holdsComposite(key.at(k).Elem()) || holdsComposite(key.at(k)) {
		w.tag(tagKey)
	}
	return key.write(w, k)
}

func holdsComposite(v reflect.Value) bool {
	return v.Kind() == reflect.Array || v.Kind() == reflect.Struct
}

func eachOfMap[K comparable, V any](_ *plan, p unsafe.Pointer, visit func(key, value unsafe.Pointer) *misfit) *misfit {
	entry := new(struct { // escapes: once a map, not once an entry
		key   K
		value V
	})
	for entry.key, entry.value = range *(*map[K]V)(p) {
		if m := visit(unsafe.Pointer(&entry.key), unsafe.Pointer(&entry.value)); m != nil {
			return m
		}
	}
	return nil
}

// eachOfAnyMap is eachOfMap by reflection.
func eachOfAnyMap(pl *plan, p unsafe.Pointer, visit func(key, value unsafe.Pointer) *misfit) *misfit {
	key, value := reflect.New(pl.of.Key()), reflect.New(pl.of.Elem())
	for iter := pl.at(p).MapRange(); iter.Next(); {
		key.Elem().SetIterKey(iter)
		value.Elem().SetIterValue(iter)
		if m := visit(key.UnsafePointer(), value.UnsafePointer()); m != nil {
			return m
		}
	}
	return nil
}
