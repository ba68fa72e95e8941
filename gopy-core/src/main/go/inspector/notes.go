package main

import "go/types"

// noteInstance notes an instance that a signature or field mentions. Type arguments of the declaration that mentions it
// add no depth, so that List[int] brings Iterator[int]; others do, and end at depth 1, so that nothing grows for ever.
func (w *walker) noteInstance(t *types.Named) {
	depth := w.current.depth
	if !w.own(t) {
		depth++
	}
	if w.quiet || iterator(t) || depth > 1 || !concrete(t) || w.hiddenArgument(t) || w.count[t.Obj()] >= maxInstances {
		return
	}
	if depth > w.current.depth {
		w.later = append(w.later, declaration{t.Obj(), t, depth})
		return
	}
	w.noteName(t.Obj())
	w.enter(declaration{t.Obj(), t, depth})
}

// next is what is to be described next: what adds no depth comes first, so that it is there where not all find room.
func (w *walker) next() (d declaration, found bool) {
	for len(w.pending) == 0 && len(w.later) > 0 {
		d, w.later = w.later[0], w.later[1:]
		if w.count[d.name] < maxInstances {
			w.noteName(d.name)
			w.enter(d)
		}
	}
	if len(w.pending) == 0 {
		return declaration{}, false
	}
	d, w.pending = w.pending[0], w.pending[1:]
	return d, true
}

// own is true where all type arguments are among those of the instance that is being described.
func (w *walker) own(t *types.Named) bool {
	if w.current.instance == nil {
		return false
	}
	given := w.current.instance.TypeArgs()
	for argument := range t.TypeArgs().Types() {
		found := false
		for known := range given.Types() {
			found = found || types.Identical(argument, known)
		}
		if !found {
			return false
		}
	}
	return true
}
