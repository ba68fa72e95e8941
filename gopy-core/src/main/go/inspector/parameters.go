package main

import "go/ast"

// A parameterSource is where a parameter is declared.
type parameterSource struct {
	name     string
	position Position
	unused   bool // it has no name, so that the function, which has a body, cannot use it
}

// parameters of a function; none of a generic one, whose instances may differ in what they do with them.
func (s *source) parameters(d *ast.FuncDecl) []parameterSource {
	var found []parameterSource
	if d.Type.TypeParams != nil || d.Recv != nil && generic(d.Recv.List[0].Type) {
		return nil
	}
	for _, field := range d.Type.Params.List {
		if len(field.Names) == 0 {
			found = append(found, parameterSource{unused: d.Body != nil})
		}
		for _, name := range field.Names {
			found = append(found, parameterSource{name.Name, s.place(name), name.Name == "_" && d.Body != nil})
		}
	}
	return found
}

// generic is true for T[K] and *T[K].
func generic(receiver ast.Expr) bool {
	switch x := receiver.(type) {
	case *ast.StarExpr:
		return generic(x.X)
	case *ast.ParenExpr:
		return generic(x.X)
	case *ast.IndexExpr, *ast.IndexListExpr:
		return true
	}
	return false
}
