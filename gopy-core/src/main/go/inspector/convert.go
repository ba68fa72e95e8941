package main

import (
	"go/types"
	"slices"
	"strings"
)

// convert turns a type into its description, and notes the named types that it mentions. The owner says
// where a struct or an interface without a name stands, as "T.Field": it gets its name and comments from there.
func (w *walker) convert(t types.Type, owner string) Type {
	switch x := types.Unalias(t).(type) {
	case *types.Basic:
		return Basic{"basic", w.basicName(x)}
	case *types.Named:
		return w.named(x, owner)
	case *types.TypeParam:
		return w.typeParameter(x)
	case *types.Pointer:
		return Element{"pointer", w.convert(x.Elem(), owner)}
	case *types.Slice:
		return Element{"slice", w.convert(x.Elem(), owner)}
	case *types.Array:
		return Array{"array", x.Len(), w.convert(x.Elem(), owner)}
	case *types.Map:
		return Map{"map", w.convert(x.Key(), owner), w.convert(x.Elem(), owner)}
	case *types.Chan:
		return Chan{"chan", directions[x.Dir()], w.convert(x.Elem(), owner)}
	case *types.Signature:
		return Func{"func", w.signature(x, owner)}
	case *types.Struct:
		return w.literal(x, owner)
	case *types.Interface:
		if isClass(x) {
			return w.literal(x, owner)
		}
		return w.interfaceType(x)
	default:
		return Basic{"basic", t.String()} // a union, which stands only within constraints
	}
}

var directions = map[types.ChanDir]string{types.SendRecv: "BOTH", types.SendOnly: "SEND", types.RecvOnly: "RECEIVE"}

func (w *walker) basicName(b *types.Basic) string {
	if b.Kind() == types.UnsafePointer {
		return "unsafe.Pointer"
	}
	if w.argument {
		return types.Typ[b.Kind()].Name()
	}
	return b.Name()
}

// named describes a named type. A struct without a name in what an iterator yields gets one as elsewhere; as a
// type argument of a class it has none.
func (w *walker) named(t *types.Named, owner string) Named {
	if t.TypeArgs().Len() > 0 {
		w.noteInstance(t)
	} else {
		w.note(t)
	}
	if !iterator(t) {
		owner = ""
	}
	arguments := w.arguments(slices.Collect(t.TypeArgs().Types()), owner)
	name := t.Obj()
	path := ""
	if name.Pkg() != nil {
		path = name.Pkg().Path()
	}
	return Named{"named", path, name.Name(), arguments, w.nameable(name)}
}

// typeParameter calls the parameters of a receiver as the type's declaration does.
func (w *walker) typeParameter(t *types.TypeParam) TypeParameter {
	if declared, ok := w.renamed[t]; ok {
		t = declared
	}
	return TypeParameter{"typeParameter", t.Obj().Name(), spell(t.Constraint()), follows(t) != nil}
}

func (w *walker) typeParameters(list *types.TypeParamList) []TypeParameter {
	parameters := make([]TypeParameter, 0, list.Len())
	for p := range list.TypeParams() {
		parameters = append(parameters, w.typeParameter(p))
	}
	return parameters
}

// signature describes a function, whose owner is "F" or "T.Method".
func (w *walker) signature(s *types.Signature, owner string) Signature {
	parameters := w.tuple(s.Params(), owner+".arg")
	return Signature{w.typeParameters(s.TypeParams()), parameters, w.tuple(s.Results(), owner+".result"), s.Variadic(), false}
}

// tuple describes parameters or results; unnamed is how those without a name begin.
func (w *walker) tuple(t *types.Tuple, unnamed string) []Parameter {
	parameters := make([]Parameter, 0, t.Len())
	for v := range t.Variables() {
		owner := unnamed[:strings.LastIndexByte(unnamed, '.')+1] + v.Name()
		if v.Name() == "" || v.Name() == "_" {
			owner = unnamed
		}
		parameters = append(parameters, Parameter{Name: v.Name(), Type: w.convert(v.Type(), owner)})
	}
	return parameters
}

// structure describes all fields; types are noted only where a field is exported or embedded.
func (w *walker) structure(s *types.Struct, owner string) Struct {
	offsets := w.offsets(s)
	fields := make([]Field, 0, s.NumFields())
	for i := range s.NumFields() {
		v := s.Field(i)
		known := w.symbol(v, owner)
		reach := w.silently(!v.Exported() && !v.Embedded())
		t := w.convert(v.Type(), owner+"."+v.Name())
		reach()
		fields = append(fields, Field{
			v.Name(), t, v.Embedded(), v.Exported(), offsets[i], Text(s.Tag(i)), known.doc, known.position,
		})
	}
	return Struct{"struct", fields}
}

func (w *walker) interfaceType(t *types.Interface) Interface {
	methods := make([]Method, 0, t.NumMethods())
	for m := range t.Methods() {
		reach := w.silently(!m.Exported())
		methods = append(methods, w.method(m, false, nil))
		reach()
	}
	var union []string
	for e := range t.EmbeddedTypes() {
		if inner, ok := e.Underlying().(*types.Interface); !ok || !inner.IsMethodSet() {
			union = append(union, spell(e))
		}
	}
	return Interface{"interface", methods, strings.Join(union, "; ")}
}

// spell is Go's own spelling with full import paths.
func spell(t types.Type) string {
	return types.TypeString(t, nil)
}
