package rt

import "reflect"

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
	v := m.MapIndex(f.key(1, m))
	if v.IsValid() {
		f.lowerTree(0, v, false)
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
	keys := reflect.MakeSlice(reflect.SliceOf(m.Type().Key()), 0, m.Len())
	keys = reflect.Append(keys, m.MapKeys()...)
	w := &treeWriter{}
	w.shallow(keys)
	LowerBytes(f, 0, w.data)
	return Done
}

// mapItems: handle -> V, a list of keys and values in turn.
func mapItems(f *Frame) Status {
	m := f.variable(0)
	w := &treeWriter{}
	w.tag(tagList)
	w.u32(uint32(2 * m.Len()))
	for iter := m.MapRange(); iter.Next(); {
		w.value(iter.Key(), false)
		w.value(iter.Value(), false)
	}
	LowerBytes(f, 0, w.data)
	return Done
}
