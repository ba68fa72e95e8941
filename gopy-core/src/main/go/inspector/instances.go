package main

import (
	"go/types"
	"slices"
)

// maxInstances of one declaration are made without being asked for by name.
const maxInstances = 8

// candidates are the type arguments that instances are made for by default.
var candidates = []types.Type{
	types.Universe.Lookup("any").Type(), types.Typ[types.Int], types.Typ[types.Float64], types.Typ[types.String],
}

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

// defaults are the instances that are made of a declaration by itself: the common ones, or where the constraints admit
// none of these, the one for the interfaces that they are.
func defaults(generic types.Type, list *types.TypeParamList) []instance {
	if found := common(generic, list); len(found) > 0 {
		return found
	}
	return itself(generic, list)
}

// itself is the instance for constraints that are interfaces of methods, as fmt.Stringer: what implements one is at
// home in it. Free parameters that admit any get that.
func itself(generic types.Type, list *types.TypeParamList) []instance {
	var chosen []types.Type
	for _, p := range free(list) {
		of, named := types.Unalias(p.Constraint()).(*types.Named)
		switch {
		case types.Satisfies(candidates[0], p.Constraint().Underlying().(*types.Interface)):
			chosen = append(chosen, candidates[0])
		case named && of.TypeArgs().Len() == 0 && !constraint(of):
			chosen = append(chosen, of)
		default:
			return nil
		}
	}
	one, err := instantiate(generic, list, chosen)
	if err != nil {
		return nil
	}
	return []instance{one}
}

// common are the instances for any, int, float64 and string, as the constraints allow. Of several free parameters, for any each; where one does not admit it, for the same of int, float64
// and string each, and for any in the places that admit it.
func common(generic types.Type, list *types.TypeParamList) []instance {
	count := len(free(list))
	if count == 1 {
		return made(generic, list, candidates)
	}
	if found := made(generic, list, candidates[:1]); len(found) > 0 {
		return found
	}
	found := made(generic, list, candidates[1:])
	for _, t := range candidates[1:] {
		chosen := slices.Repeat([]types.Type{t}, count)
		for i := range chosen {
			mixed := slices.Clone(chosen)
			mixed[i] = candidates[0]
			if _, err := instantiate(generic, list, mixed); err == nil {
				chosen = mixed
			}
		}
		if one, err := instantiate(generic, list, chosen); err == nil && slices.Contains(chosen, candidates[0]) {
			found = append(found, one)
		}
	}
	return found
}

// made are the instances for the same type in all places, as the constraints allow.
func made(generic types.Type, list *types.TypeParamList, each []types.Type) []instance {
	var found []instance
	for _, t := range each {
		if one, err := instantiate(generic, list, slices.Repeat([]types.Type{t}, len(free(list)))); err == nil {
			found = append(found, one)
		}
	}
	return found
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
	found := []Function{{f.Name(), []Type{}, general, known.doc, known.position}}
	for _, made := range w.instances(f, signature, list) {
		one := w.signature(made.result.(*types.Signature), f.Name())
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
