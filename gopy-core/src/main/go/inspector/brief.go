package main

import (
	"go/ast"
	"go/token"
	"go/types"
)

// A brevity is what a body calls, if it neither waits nor loops: names that mean Go's own functions and types,
// unless the package gives them another meaning.
type brevity struct{ calls []string }

// goWords are functions and conversions that are over at once, whatever they are given. Not make, append, copy: what
// they are given may be large.
var goWords = map[string]bool{
	"bool": true, "string": true, "byte": true, "rune": true, "any": true, "error": true,
	"int": true, "int8": true, "int16": true, "int32": true, "int64": true,
	"uint": true, "uint8": true, "uint16": true, "uint32": true, "uint64": true, "uintptr": true,
	"float32": true, "float64": true, "complex64": true, "complex128": true,
	"len": true, "cap": true, "min": true, "max": true, "new": true, "panic": true,
	"complex": true, "real": true, "imag": true,
}

// brevityOf looks at the body of a function; nil where it may take its time.
func brevityOf(d *ast.FuncDecl) *brevity {
	if d.Body == nil {
		return nil
	}
	found, brief := &brevity{}, true
	ast.Inspect(d, func(n ast.Node) bool {
		brief = brief && found.see(n)
		_, later := n.(*ast.FuncLit) // runs when it is called
		return brief && !later
	})
	if !brief {
		return nil
	}
	return found
}

// see notes what a node calls; false if it waits, loops, calls something else, or gives one of Go's words another
// meaning.
func (b *brevity) see(n ast.Node) bool {
	switch x := n.(type) {
	case *ast.ForStmt, *ast.RangeStmt, *ast.LabeledStmt, *ast.GoStmt, *ast.DeferStmt, *ast.SelectStmt, *ast.SendStmt:
		return false
	case *ast.UnaryExpr:
		return x.Op != token.ARROW
	case *ast.CallExpr:
		called, ok := x.Fun.(*ast.Ident)
		if !ok || !goWords[called.Name] {
			return false
		}
		b.calls = append(b.calls, called.Name)
	case *ast.Field:
		return ownNames(x.Names)
	case *ast.ValueSpec:
		return ownNames(x.Names)
	case *ast.TypeSpec:
		return !goWords[x.Name.Name]
	case *ast.AssignStmt:
		for _, left := range x.Lhs {
			if name, ok := left.(*ast.Ident); ok && x.Tok == token.DEFINE && goWords[name.Name] {
				return false
			}
		}
	}
	return true
}

func ownNames(names []*ast.Ident) bool {
	for _, name := range names {
		if goWords[name.Name] {
			return false
		}
	}
	return true
}

// brief tells whether a function is over at once, so that Python need not be let go for it: its body is, and so is
// moving its arguments and results, which are scalars, strings and pointers to structs. Errors are not among them: their
// text is made by a method of theirs.
func (w *walker) brief(f *types.Func, known symbol) bool {
	if known.brevity == nil {
		return false
	}
	from := w.source(f.Pkg().Path())
	for _, name := range known.brevity.calls {
		if _, taken := from.symbols[name]; taken || from.dotImports {
			return false
		}
	}
	s := f.Signature()
	if s.TypeParams() != nil || s.RecvTypeParams() != nil || s.Variadic() || s.Recv() != nil && !lightReceiver(s.Recv().Type()) {
		return false
	}
	return allLight(s.Params()) && allLight(s.Results())
}

func allLight(list *types.Tuple) bool {
	for v := range list.Variables() {
		if !light(v.Type()) {
			return false
		}
	}
	return true
}

func lightReceiver(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok || light(t)
}

func light(t types.Type) bool {
	switch x := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Pointer:
		_, ok := x.Elem().Underlying().(*types.Struct)
		return ok
	}
	return false
}
