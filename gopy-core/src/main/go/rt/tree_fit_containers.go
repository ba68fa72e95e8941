package rt

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

func fitSlice(t *tree, tag byte, target reflect.Value) *misfit {
	if tag == tagNone {
		target.SetZero()
		return nil
	}
	if tag == tagBytes && target.Type().Elem().Kind() == reflect.Uint8 {
		target.SetBytes(append([]byte{}, t.content()...))
		return nil
	}
	return fitElements(t, tag, target.Type(), func(n int) (reflect.Value, *misfit) {
		target.Set(reflect.MakeSlice(target.Type(), n, n))
		return target, nil
	})
}

func fitArray(t *tree, tag byte, target reflect.Value) *misfit {
	if tag == tagBytes && target.Type().Elem().Kind() == reflect.Uint8 {
		b := t.content()
		if len(b) != target.Len() {
			return wrongLength(target.Type(), len(b))
		}
		reflect.Copy(target, reflect.ValueOf(b))
		return nil
	}
	return fitElements(t, tag, target.Type(), func(n int) (reflect.Value, *misfit) {
		if n != target.Len() {
			return target, wrongLength(target.Type(), n)
		}
		return target, nil
	})
}

func wrongLength(t reflect.Type, n int) *misfit {
	return &misfit{badValue, "", fmt.Sprintf("%s has %d elements, got %d", spell(t), t.Len(), n)}
}

// fitElements fills what make gives for a number of elements with the elements of a list.
func fitElements(t *tree, tag byte, of reflect.Type, make func(n int) (reflect.Value, *misfit)) *misfit {
	if tag != tagList && tag != tagNumbers && tag != tagStrings {
		return expected(of, tag)
	}
	var code byte
	if tag == tagNumbers {
		code = t.tag()
	}
	n := int(t.u32())
	target, m := make(n)
	if m != nil {
		return m
	}
	switch tag {
	case tagNumbers:
		return t.fitNumbers(code, n, target)
	case tagStrings:
		return t.fitStrings(n, target)
	}
	for i := range n {
		if m := fit(t, target.Index(i)); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

// fitStrings stores n packed strings in the elements of target.
func (t *tree) fitStrings(n int, target reflect.Value) *misfit {
	sizes := &tree{data: t.take(4 * n)}
	for i := range n {
		content := t.take(int(sizes.u32()))
		if element := target.Index(i); element.Kind() == reflect.String {
			element.SetString(string(content))
		} else if m := fit(quoted(content), element); m != nil {
			return m.within(at(i))
		}
	}
	return nil
}

// quoted makes the tree of a string.
func quoted(content []byte) *tree {
	w := &treeWriter{}
	w.content(tagString, content)
	return &tree{data: w.data}
}

func fitMap(t *tree, tag byte, target reflect.Value) *misfit {
	if tag == tagNone {
		target.SetZero()
		return nil
	}
	if tag != tagMap {
		return expected(target.Type(), tag)
	}
	n := int(t.u32())
	target.Set(reflect.MakeMapWithSize(target.Type(), n))
	key := reflect.New(target.Type().Key()).Elem()
	value := reflect.New(target.Type().Elem()).Elem()
	for range n {
		key.SetZero()
		value.SetZero()
		if m := fit(t, key); m != nil {
			return m.within(" key")
		}
		if !key.Comparable() {
			return &misfit{badType, "", fmt.Sprintf("%s is no key of a map", spell(key.Elem().Type()))}
		}
		if m := fit(t, value); m != nil {
			return m.within("[" + keyText(key) + "]")
		}
		target.SetMapIndex(key, value)
	}
	return nil
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

// fitStruct takes a mapping of field names, Python's or Go's: line_no and LineNo are one.
func fitStruct(t *tree, tag byte, target reflect.Value) *misfit {
	if tag != tagMap {
		return expected(target.Type(), tag)
	}
	for range t.u32() {
		if t.peek() != tagString {
			return &misfit{badType, "", "field names are str, got " + pythonNames[t.peek()]}
		}
		t.tag()
		name := string(t.content())
		field, ok := fieldByName(target.Type(), name)
		if !ok {
			return &misfit{badType, "", fmt.Sprintf("%s has no field %q", spell(target.Type()), name)}
		}
		place, err := target.FieldByIndexErr(field.Index)
		if err != nil {
			return &misfit{badValue, "", fmt.Sprintf("field %q is in a %s that is nil", name, spell(target.Type()))}
		}
		if m := fit(t, place); m != nil {
			return m.within("[" + strconv.Quote(name) + "]")
		}
	}
	return nil
}

func fieldByName(t reflect.Type, name string) (reflect.StructField, bool) {
	plain := strings.ReplaceAll(name, "_", "")
	return t.FieldByNameFunc(func(field string) bool {
		r := field[0]
		return r >= 'A' && r <= 'Z' && strings.EqualFold(strings.ReplaceAll(field, "_", ""), plain)
	})
}
