package main

import (
	"go/types"
	"strings"
)

// literals are the structs and interfaces that Go leaves without a name, and the names that they get: Python has
// a class for each. One is called after the place where it is met first, Config_TLS for field TLS of Config;
// identical types (Go spec, "Type identity") are one.
type literals struct {
	names  map[string][]*types.TypeName // by Go's spelling, which does not tell unexported fields apart
	owners map[*types.TypeName]string   // where each stands, as "Config.TLS"
}

func newLiterals() *literals {
	return &literals{map[string][]*types.TypeName{}, map[*types.TypeName]string{}}
}

// literal refers to a struct or an interface without a name as if it were declared under the name that it gets.
func (w *walker) literal(t types.Type, owner string) Type {
	if w.quiet || w.generic || owner == "" || contains(t, isParameter) {
		return w.spelledOut(t, owner)
	}
	name := w.literals.find(t)
	if name == nil {
		name = types.NewTypeName(0, w.at, w.literalName(t, owner), t)
		w.literals.names[spell(t)] = append(w.literals.names[spell(t)], name)
		w.literals.owners[name] = owner
		w.enter(declaration{name: name})
	}
	return Named{"named", name.Pkg().Path(), name.Name(), []Type{}, !contains(t, w.isHidden)}
}

// spelledOut describes a struct or an interface by what it is made of.
func (w *walker) spelledOut(t types.Type, owner string) Type {
	if s, ok := t.(*types.Struct); ok {
		return w.structure(s, owner)
	}
	return w.interfaceType(t.(*types.Interface))
}

// isClass reports whether Python has a class of its own for an interface without a name: not for any, not for a
// constraint, and not for what only one package can implement.
func isClass(t *types.Interface) bool {
	for m := range t.Methods() {
		if !m.Exported() {
			return false
		}
	}
	return t.NumMethods() > 0 && t.IsMethodSet()
}

func (l *literals) find(t types.Type) *types.TypeName {
	for _, name := range l.names[spell(t)] {
		if types.Identical(name.Type(), t) {
			return name
		}
	}
	return nil
}

func (w *walker) literalName(t types.Type, owner string) string {
	name := strings.ReplaceAll(owner, ".", "_")
	if s, ok := t.(*types.Struct); ok && s.NumFields() == 0 {
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
	case *types.Interface:
		for m := range x.Methods() {
			if contains(m.Signature(), asked) {
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
