package main

import "go/types"

// follows is the type that a type parameter has by its constraint, as []E of S ~[]E, or *T of interface{ *T; Set() };
// nil where the parameter is free: where only a type argument or a caller's value tells.
func follows(p *types.TypeParam) types.Type {
	constraint, ok := p.Constraint().Underlying().(*types.Interface)
	if !ok {
		return nil
	}
	for embedded := range constraint.EmbeddedTypes() {
		t := embedded
		if union, ok := embedded.(*types.Union); ok {
			if union.Len() != 1 {
				continue
			}
			t = union.Term(0).Type()
		}
		if !types.IsInterface(t) && !concrete(t) {
			return t
		}
	}
	return nil
}

// free are the parameters that follow from no other.
func free(list *types.TypeParamList) []*types.TypeParam {
	var found []*types.TypeParam
	for p := range list.TypeParams() {
		if follows(p) == nil {
			found = append(found, p)
		}
	}
	return found
}

// complete adds to the arguments of the free parameters those that follow.
func complete(list *types.TypeParamList, chosen []types.Type) []types.Type {
	known := map[*types.TypeParam]types.Type{}
	for i, p := range free(list) {
		known[p] = chosen[i]
	}
	var argument func(p *types.TypeParam, depth int) types.Type
	argument = func(p *types.TypeParam, depth int) types.Type {
		t, of := known[p], follows(p)
		if t != nil || of == nil || depth > list.Len() { // an invalid circle never compiles
			return t
		}
		return substitute(of, func(inner *types.TypeParam) types.Type { return argument(inner, depth+1) })
	}
	all := make([]types.Type, 0, list.Len())
	for p := range list.TypeParams() {
		all = append(all, argument(p, 0))
	}
	return all
}

// pattern gives the parameters themselves as arguments, those that follow replaced.
func pattern(list *types.TypeParamList) []types.Type {
	var own []types.Type
	for _, p := range free(list) {
		own = append(own, p)
	}
	return complete(list, own)
}

// concrete is true where no type parameter stands in the type.
func concrete(t types.Type) bool {
	return !contains(t, isParameter)
}

// substitute puts types in the places of type parameters. Structs and interfaces without a name stay as they are: they
// do not stand where constraints name a type.
func substitute(t types.Type, of func(*types.TypeParam) types.Type) types.Type {
	again := func(t types.Type) types.Type { return substitute(t, of) }
	switch x := types.Unalias(t).(type) {
	case *types.TypeParam:
		return of(x)
	case *types.Pointer:
		return types.NewPointer(again(x.Elem()))
	case *types.Slice:
		return types.NewSlice(again(x.Elem()))
	case *types.Array:
		return types.NewArray(again(x.Elem()), x.Len())
	case *types.Map:
		return types.NewMap(again(x.Key()), again(x.Elem()))
	case *types.Chan:
		return types.NewChan(x.Dir(), again(x.Elem()))
	case *types.Signature:
		return types.NewSignatureType(nil, nil, nil, tuple(x.Params(), again), tuple(x.Results(), again), x.Variadic())
	case *types.Named:
		return substituteNamed(x, again)
	}
	return t
}

func substituteNamed(t *types.Named, again func(types.Type) types.Type) types.Type {
	var arguments []types.Type
	for argument := range t.TypeArgs().Types() {
		arguments = append(arguments, again(argument))
	}
	if len(arguments) == 0 {
		return t
	}
	made, err := types.Instantiate(nil, t.Origin(), arguments, false)
	if err != nil {
		return t
	}
	return made
}

func tuple(t *types.Tuple, again func(types.Type) types.Type) *types.Tuple {
	var all []*types.Var
	for v := range t.Variables() {
		all = append(all, types.NewParam(v.Pos(), v.Pkg(), v.Name(), again(v.Type())))
	}
	return types.NewTuple(all...)
}
