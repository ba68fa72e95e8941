package rt

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"unsafe"
)

// A structField is an exported field, promoted ones among them.
type structField struct {
	name   string
	index  []int
	offset uintptr // of a field that is not promoted
	plan   *plan
}

// structFields finds fields by Go's name, and by any spelling that differs in case and underscores alone:
// Python's line_no is LineNo.
type structFields map[string]*structField

func (made planning) structFields(of reflect.Type) structFields {
	fields := structFields{}
	visible := reflect.VisibleFields(of)
	for _, field := range visible {
		if field.IsExported() {
			fields[field.Name] = &structField{field.Name, field.Index, field.Offset, made.plan(field.Type)}
		}
	}
	for _, field := range visible {
		folded := foldName(field.Name)
		if known := fields[field.Name]; known != nil && fields[folded] == nil {
			fields[folded] = known
		}
	}
	return fields
}

func foldName(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", "")) }

func (s structFields) find(name []byte) *structField {
	if field := s[string(name)]; field != nil {
		return field
	}
	return s[foldName(string(name))]
}

// fitStruct takes a mapping of field names. Fields without one are zero.
func (made planning) fitStruct(pl *plan) func(*tree, byte, unsafe.Pointer) *misfit {
	fields := made.structFields(pl.of)
	return func(t *tree, tag byte, p unsafe.Pointer) *misfit {
		if tag != tagMap {
			return pl.expected(tag)
		}
		for range t.count(2) {
			if t.peek() != tagString {
				return &misfit{badType, "", "field names are str, got " + pythonNames[t.peek()]}
			}
			t.tag()
			name := t.content()
			field := fields.find(name)
			if field == nil {
				return &misfit{badType, "", fmt.Sprintf("%s has no field %q", spell(pl.of), name)}
			}
			if m := field.fit(t, pl, p); m != nil {
				return m.within("[" + strconv.Quote(string(name)) + "]")
			}
		}
		return nil
	}
}

func (field *structField) fit(t *tree, pl *plan, p unsafe.Pointer) *misfit {
	if len(field.index) == 1 {
		return field.plan.next(t, unsafe.Add(p, field.offset))
	}
	place, err := pl.at(p).FieldByIndexErr(field.index)
	if err != nil {
		return &misfit{badValue, "", "the field is promoted from a pointer that is nil"}
	}
	return field.plan.next(t, place.Addr().UnsafePointer())
}

// writeStruct writes the exported fields in order; Python has their names by the type's id, or finds
// Go's names written out where the type is not bound.
func (made planning) writeStruct(pl *plan) func(*treeWriter, unsafe.Pointer) *misfit {
	type member struct {
		name   string
		offset uintptr
		plan   *plan
	}
	var members []member
	for i := range pl.of.NumField() {
		if field := pl.of.Field(i); field.IsExported() {
			members = append(members, member{field.Name, field.Offset, made.plan(field.Type)})
		}
	}
	bound := typesByGo[pl.of]
	return pl.unlessDeep(func(w *treeWriter, p unsafe.Pointer) *misfit {
		w.structHead(bound, len(members))
		for i := range members {
			field := &members[i]
			if bound == nil {
				w.text(tagString, field.name)
			}
			if m := field.plan.write(w, unsafe.Add(p, field.offset)); m != nil {
				return m.within("." + field.name)
			}
		}
		return nil
	})
}

func (w *treeWriter) structHead(bound *Type, n int) {
	if bound == nil {
		w.tag(tagMap)
	} else {
		w.tag(tagStruct)
		w.u32(bound.id)
	}
	w.u32(uint32(n))
}
