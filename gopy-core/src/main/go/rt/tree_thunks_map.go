package rt

import (
	"reflect"
	"unsafe"
)

// key lifts the tree in slot i as a key of a map.
func (f *Frame) key(i int, m reflect.Value) reflect.Value {
	key := reflect.New(m.Type().Key()).Elem()
	f.liftInto(i, key)
	if !key.Comparable() {
		panic(badTree{i, &misfit{badType, "", spell(key.Type()) + " holds what is no key of a map"}})
	}
	return key
}

// mapLength: handle -> q.
func mapLength(f *Frame) Status {
	LowerInt(f, 0, f.variable(0).Len())
	return Done
}

// mapGet: handle, V key -> V, found in slot 2.
func mapGet(f *Frame) Status {
	m := f.variable(0)
	key := f.key(1, m)
	v := m.MapIndex(key)
	if v.IsValid() {
		fresh := reflect.New(v.Type()).Elem()
		fresh.Set(v)
		homed(m, key, fresh)
		f.lowerTree(0, manner{place: true}, fresh)
	} else {
		LowerBytes(f, 0, []byte{tagNone})
	}
	LowerBool(f, 2, v.IsValid())
	return Done
}

// mapSet: handle, V key, V value. A nil map is made first, where it is stored.
func mapSet(f *Frame) Status {
	m := f.variable(0)
	key := f.key(1, m)
	value := reflect.New(m.Type().Elem()).Elem()
	f.liftInto(3, value)
	if m.IsNil() {
		m.Set(reflect.MakeMap(m.Type()))
	}
	m.SetMapIndex(key, value)
	return Done
}

// mapDelete: handle, V key -> ? found.
func mapDelete(f *Frame) Status {
	m := f.variable(0)
	key := f.key(1, m)
	found := m.MapIndex(key).IsValid()
	if found {
		m.SetMapIndex(key, reflect.Value{})
	}
	LowerBool(f, 0, found)
	return Done
}

// mapKeys: handle -> V, a list.
func mapKeys(f *Frame) Status {
	m := f.variable(0)
	keys := reflect.New(reflect.SliceOf(m.Type().Key())).Elem()
	keys.Set(reflect.Append(keys, m.MapKeys()...))
	key, list := planOf(m.Type().Key()), *(*listHeader)(keys.Addr().UnsafePointer())
	f.lowerWritten(0, manner{}, func(w *treeWriter) *misfit {
		if key.of.Kind() != reflect.Interface && !holdsComposite(reflect.Zero(key.of)) {
			return key.writeElements(w, list) // numbers in a list, also if they are bytes
		}
		w.head(tagList, keys.Len())
		for i := range keys.Len() {
			if m := w.key(key, keys.Index(i).Addr().UnsafePointer()); m != nil {
				return m.within(" key")
			}
		}
		return nil
	})
	return Done
}

// mapItems: handle -> V, a list of keys and values in turn.
func mapItems(f *Frame) Status {
	m := f.variable(0)
	pl := planOf(m.Type())
	key, value := planOf(m.Type().Key()), planOf(m.Type().Elem())
	f.lowerWritten(0, manner{}, func(w *treeWriter) *misfit {
		w.head(tagList, 2*m.Len())
		return mapCodeOf(pl.of).each(pl, m.Addr().UnsafePointer(), func(k, v unsafe.Pointer) *misfit {
			w.home = &home{m, key.at(k)}
			return w.entry(key, value, k, v)
		})
	})
	return Done
}
