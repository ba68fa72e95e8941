package main

import (
	"go/types"
	"slices"
)

// candidates are the type arguments that instances are made for by default.
var candidates = []types.Type{
	types.Universe.Lookup("any").Type(), types.Typ[types.Int], types.Typ[types.Float64], types.Typ[types.String],
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
