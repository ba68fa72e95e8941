package main

import (
	"go/types"
	"slices"
)

// maxInstances of one declaration are made without being asked for by name.
const maxInstances = 8

// instance is one use of a generic declaration: its type parameters' arguments, in order.
type instance struct {
	arguments []types.Type
	result    types.Type // *types.Named or *types.Signature, without type parameters
}

// instantiate fills the free parameters; an error where a constraint does not admit an argument.
func instantiate(generic types.Type, list *types.TypeParamList, chosen []types.Type) (instance, error) {
	arguments := complete(list, chosen)
	made, err := types.Instantiate(nil, generic, arguments, true)
	return instance{arguments, made}, err
}

// instances are those that the user asks for, then the defaults that are not among them.
func (w *walker) instances(o types.Object, generic types.Type, list *types.TypeParamList) []instance {
	found := slices.Clone(w.asked[o])
	for _, made := range defaults(generic, list) {
		if !slices.ContainsFunc(found, func(i instance) bool {
			return types.Identical(i.result, made.result) && sameTypes(i.arguments, made.arguments)
		}) {
			found = append(found, made)
		}
	}
	return found
}

func sameTypes(a, b []types.Type) bool {
	return slices.EqualFunc(a, b, types.Identical)
}

// noteRoots notes the instances of the generic types of a package that is asked for, before any that come along.
func (w *walker) noteRoots(scope *types.Scope) {
	for _, name := range scope.Names() {
		o, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || !o.Exported() || o.IsAlias() {
			continue
		}
		named, ok := o.Type().(*types.Named)
		if !ok || named.TypeParams().Len() == 0 || constraint(named) || iterator(named) {
			continue
		}
		for _, made := range w.instances(o, named, named.TypeParams()) {
			w.enter(declaration{o, made.result.(*types.Named), 0})
		}
	}
}

// iterator is true for iter.Seq and iter.Seq2, which Python has as iterators and not as classes.
func iterator(t *types.Named) bool {
	return t.Obj().Pkg() != nil && t.Obj().Pkg().Path() == "iter"
}

// constraint is true for interfaces that are no types of values.
func constraint(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && !i.IsMethodSet()
}

// hiddenArgument reports whether generated Go cannot write a type argument.
func (w *walker) hiddenArgument(t *types.Named) bool {
	for argument := range t.TypeArgs().Types() {
		if contains(argument, w.isHidden) {
			return true
		}
	}
	return false
}

// functions describes a function: as it is, or the pattern of a generic one and its instances.
func (w *walker) functions(f *types.Func) []Function {
	known := w.symbol(f, "")
	signature := f.Signature()
	list := signature.TypeParams()
	if list.Len() == 0 {
		plain := w.judge(f.Pkg().Path(), known, w.signature(signature, f.Name()))
		w.judgeResults(f, plain)
		plain.Brief = w.brief(f, known)
		return []Function{{f.Name(), []Type{}, plain, known.doc, known.position}}
	}
	filled, err := types.Instantiate(nil, signature, pattern(list), false)
	if err != nil {
		filled = signature
	}
	shape := w.silently(true)
	general := w.signature(filled.(*types.Signature), f.Name())
	general.TypeParameters = w.typeParameters(list)
	shape()
	w.judgeResults(f, general)
	found := []Function{{f.Name(), []Type{}, general, known.doc, known.position}}
	for _, made := range w.instances(f, signature, list) {
		one := w.signature(made.result.(*types.Signature), f.Name())
		w.judgeResults(f, one)
		found = append(found, Function{f.Name(), w.arguments(made.arguments, ""), one, known.doc, known.position})
	}
	return found
}

// arguments describes type arguments by one name a type: uint8 and int32 stand for byte and rune.
func (w *walker) arguments(list []types.Type, owner string) []Type {
	described := make([]Type, 0, len(list))
	before := w.argument
	w.argument = true
	for _, t := range list {
		described = append(described, w.convert(t, owner))
	}
	w.argument = before
	return described
}
