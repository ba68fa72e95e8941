package main

import (
	"fmt"
	"go/ast"
	"go/types"
)

// A term is what a result of a function may be, as far as nil matters: never nil by itself, or as little as a
// parameter, the result of a call, or all that a variable may be. Of what stands for none of these nothing is known.
type term struct {
	never     bool
	parameter string
	call      *callTerm
	variable  []term
}

// A callTerm is one result of a call of a function, or of a method where the type of its receiver can be told.
type callTerm struct {
	path, key string // the import path is empty for the own package
	result    int
	arguments []term
	receiver  term
}

// A nilness is what a function returns.
type nilness struct {
	parameters []string
	receiver   string
	results    [][]term // what each may be; no entry of what it is beside an error
	fails      bool     // the last result is an error: the others are as good as known where that is nil
}

// nilnessOf looks at the body of a function; nil where it has none, or gives nothing that may be nil.
func nilnessOf(d *ast.FuncDecl, imports map[string]string) *nilness {
	if d.Body == nil || d.Type.Results == nil || !mayBeNil(d.Type.Results) {
		return nil
	}
	list := d.Type.Results.List
	reader := &nilReader{imports: imports, parameters: map[string]bool{}, assigned: map[string][]assignment{}, reading: map[string]bool{}}
	found := &nilness{results: make([][]term, d.Type.Results.NumFields()), fails: isName(list[len(list)-1].Type, "error")}
	if d.Recv != nil && len(d.Recv.List[0].Names) == 1 {
		found.receiver = d.Recv.List[0].Names[0].Name
		reader.owner, reader.receiver = receiver(d.Recv.List[0].Type), found.receiver
		reader.parameters[found.receiver] = true
	}
	for _, field := range d.Type.Params.List {
		for _, name := range field.Names {
			found.parameters = append(found.parameters, name.Name)
			reader.parameters[name.Name] = true
		}
	}
	for _, field := range list {
		for _, name := range field.Names {
			reader.assigned[name.Name] = append(reader.assigned[name.Name], assignment{}) // nil at first
		}
	}
	ast.Inspect(d.Body, reader.assign)
	ast.Inspect(d.Body, func(n ast.Node) bool {
		if r, ok := n.(*ast.ReturnStmt); ok {
			found.returns(r, reader)
		}
		_, later := n.(*ast.FuncLit)
		return !later
	})
	return found
}

// mayBeNil is false where all results are of Go's own types that have no nil.
func mayBeNil(results *ast.FieldList) bool {
	for i, field := range results.List {
		id, ok := field.Type.(*ast.Ident)
		plain := ok && goWords[id.Name] && id.Name != "error" && id.Name != "any"
		last := ok && id.Name == "error" && i == len(results.List)-1 && i > 0
		if !plain && !last {
			return true
		}
	}
	return false
}

func (n *nilness) returns(r *ast.ReturnStmt, reader *nilReader) {
	last := len(n.results) - 1
	failed := n.fails && len(r.Results) == len(n.results) && !isName(r.Results[last], "nil")
	for i := range n.results {
		switch {
		case len(r.Results) == len(n.results) && (!failed || !isName(r.Results[i], "nil")):
			n.results[i] = append(n.results[i], reader.term(r.Results[i], 0))
		case len(r.Results) == 1:
			n.results[i] = append(n.results[i], reader.term(r.Results[0], i))
		case len(r.Results) == 0:
			n.results[i] = append(n.results[i], term{})
		}
	}
}

// judgeResults notes in a function's description which results are never nil.
func (w *walker) judgeResults(f *types.Func, described Signature) {
	key := f.Name()
	if f.Signature().Recv() != nil {
		key = receiverName(f) + "." + key
	}
	for i := range described.Results {
		t := f.Signature().Results().At(i).Type()
		described.Results[i].NeverNil = hasNil(t) && w.neverNil(f.Pkg().Path(), key, i)
	}
}

// hasNil is true for types whose nil is a value of its own to Python.
func hasNil(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Signature, *types.Chan:
		return true
	}
	return types.Identical(t, errorType)
}

// neverNil tells whether a result of a declared function is never nil: where there is an error beside it, if that is.
func (w *walker) neverNil(path, key string, result int) bool {
	known := w.source(path).symbols[key].nilness
	if known == nil {
		return false
	}
	return w.holds(path, key, result, map[string]bool{known.receiver: known.receiver != ""}, map[string]bool{})
}

// holds judges one result of a call whose arguments with these names are not nil; seen are the calls being judged.
func (w *walker) holds(path, key string, result int, given, seen map[string]bool) bool {
	known := w.source(path).symbols[key].nilness
	if known == nil || result >= len(known.results) {
		return false
	}
	call := fmt.Sprint(path, ".", key, result, given)
	if seen[call] {
		return true
	}
	seen[call] = true
	for _, t := range known.results[result] {
		if !w.holdsTerm(path, t, given, seen) {
			return false
		}
	}
	return true
}

func (w *walker) holdsTerm(path string, t term, given, seen map[string]bool) bool {
	switch {
	case t.call != nil:
		return w.holdsCall(path, t.call, given, seen)
	case len(t.variable) > 0:
		for _, one := range t.variable {
			if !w.holdsTerm(path, one, given, seen) {
				return false
			}
		}
		return true
	}
	return t.never || given[t.parameter]
}

func (w *walker) holdsCall(path string, call *callTerm, given, seen map[string]bool) bool {
	if call.path != "" {
		path = call.path
	}
	called, there := w.source(path).symbols[call.key]
	if there && !called.function { // a type, and its conversion
		return len(call.arguments) == 1 && w.holdsTerm(path, call.arguments[0], given, seen)
	}
	if called.nilness == nil {
		return false
	}
	passed := map[string]bool{}
	for i, name := range called.nilness.parameters {
		passed[name] = i < len(call.arguments) && w.holdsTerm(path, call.arguments[i], given, seen)
	}
	if called.nilness.receiver != "" {
		passed[called.nilness.receiver] = w.holdsTerm(path, call.receiver, given, seen)
	}
	return w.holds(path, call.key, call.result, passed, seen)
}
