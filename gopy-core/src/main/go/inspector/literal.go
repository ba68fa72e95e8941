package main

import (
	"go/types"
	"strings"
)

// literals are the structs that Go leaves without a name, and the names that they get: Python has a class
// for each. A struct is called after the place where it is met first, Config_TLS for field TLS of Config;
// identical types (Go spec, "Type identity") are one.
type literals struct {
	names  map[string][]*types.TypeName // by Go's spelling, which does not tell unexported fields apart
	owners map[*types.TypeName]string   // where each stands, as "Config.TLS"
}

func newLiterals() *literals {
	return &literals{map[string][]*types.TypeName{}, map[*types.TypeName]string{}}
}

// literal refers to a struct without a name as if it were declared under the name that it gets.
func (w *walker) literal(s *types.Struct, owner string) Type {
	if w.quiet || w.generic || owner == "" || contains(s, isParameter) {
		return w.structure(s, owner)
	}
	name := w.literals.find(s)
	if name == nil {
		name = types.NewTypeName(0, w.at, w.literalName(s, owner), s)
		w.literals.names[spell(s)] = append(w.literals.names[spell(s)], name)
		w.literals.owners[name] = owner
		w.enter(declaration{name: name})
	}
	return Named{"named", name.Pkg().Path(), name.Name(), []Type{}, !contains(s, w.isHidden)}
}

func (l *literals) find(s *types.Struct) *types.TypeName {
	for _, name := range l.names[spell(s)] {
		if types.Identical(name.Type(), s) {
			return name
		}
	}
	return nil
}

func (w *walker) literalName(s *types.Struct, owner string) string {
	name := strings.ReplaceAll(owner, ".", "_")
	if s.NumFields() == 0 {
		name = "Empty"
	} else if name == owner && w.isType(name) {
		name += "_Element" // type T []struct{…}
	}
	for w.isType(name) || w.types[w.at.Path()][name] != nil {
		name += "_"
	}
	return name
}

// isType reports whether the package that is described declares a type of that name.
func (w *walker) isType(name string) bool {
	_, found := w.at.Scope().Lookup(name).(*types.TypeName)
	return found
}

// contains reports whether a type, or one that it is made of, is as asked. Named types are not looked into.
func contains(t types.Type, asked func(types.Type) bool) bool {
	if asked(t) {
		return true
	}
	switch x := types.Unalias(t).(type) {
	case interface{ Elem() types.Type }: // pointer, slice, array, channel, and the value of a map
		m, ok := x.(*types.Map)
		return contains(x.Elem(), asked) || ok && contains(m.Key(), asked)
	case *types.Struct:
		for v := range x.Fields() {
			if contains(v.Type(), asked) {
				return true
			}
		}
	case *types.Signature:
		return contains(x.Params(), asked) || contains(x.Results(), asked)
	case *types.Tuple:
		for v := range x.Variables() {
			if contains(v.Type(), asked) {
				return true
			}
		}
	case *types.Named:
		for argument := range x.TypeArgs().Types() {
			if contains(argument, asked) {
				return true
			}
		}
	}
	return false
}

func isParameter(t types.Type) bool {
	_, found := types.Unalias(t).(*types.TypeParam)
	return found
}

// isHidden is true for types that other packages cannot write.
func (w *walker) isHidden(t types.Type) bool {
	switch x := types.Unalias(t).(type) {
	case *types.Named:
		return !w.nameable(x.Obj())
	case *types.Struct:
		for v := range x.Fields() {
			if !v.Exported() {
				return true
			}
		}
	case *types.Interface:
		for m := range x.Methods() {
			if !m.Exported() {
				return true
			}
		}
	}
	return false
}

// nameable reports whether generated Go can write a type's name: it is exported, and its package can be imported.
func (w *walker) nameable(name *types.TypeName) bool {
	if name.Pkg() == nil {
		return true
	}
	p := w.packages.listed[name.Pkg().Path()]
	return name.Exported() && (p == nil || !hidden(p))
}
