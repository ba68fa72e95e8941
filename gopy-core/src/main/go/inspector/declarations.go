package main

import (
	"go/ast"
	"go/token"
)

// declaration keeps the symbols of one top-level declaration: a function, or the names of a const, var or type.
func (s *source) declaration(decl ast.Decl) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		name := d.Name.Name
		if name == "init" && d.Recv == nil {
			s.assignments(d)
		} else if d.Recv != nil {
			name = receiver(d.Recv.List[0].Type) + "." + name
		}
		s.add(name, d.Name, d.Doc)
		known := s.symbols[name]
		known.function, known.nilness = true, nilnessOf(d, s.imports)
		known.receiver, known.parameters, known.brevity = useOfReceiver(d), s.parameters(d), brevityOf(d)
		s.symbols[name] = known
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			s.specification(d, spec)
		}
		if d.Tok == token.CONST {
			s.groups++
		}
	}
}

func (s *source) specification(d *ast.GenDecl, spec ast.Spec) {
	switch x := spec.(type) {
	case *ast.TypeSpec:
		s.add(x.Name.Name, x.Name, first(d, x.Doc, x.Comment)...)
		s.members(x.Name.Name, x.Type)
	case *ast.ValueSpec:
		counts := d.Tok == token.CONST && usesIota(d)
		for _, name := range x.Names {
			s.add(name.Name, name, first(d, x.Doc, x.Comment)...)
			known := s.symbols[name.Name]
			known.group, known.iota, known.blank = s.groups, counts, len(x.Values) == 0
			s.symbols[name.Name] = known
		}
	}
}

// members adds the fields or methods that a type expression declares.
func (s *source) members(owner string, expr ast.Expr) {
	switch x := expr.(type) {
	case *ast.StructType:
		s.fields(owner, x.Fields)
	case *ast.InterfaceType:
		s.fields(owner, x.Methods)
	case *ast.ParenExpr:
		s.members(owner, x.X)
	case *ast.StarExpr:
		s.members(owner, x.X)
	case *ast.ArrayType:
		s.members(owner, x.Elt)
	case *ast.MapType:
		s.members(owner, x.Value)
	}
}

func (s *source) fields(owner string, list *ast.FieldList) {
	for _, field := range list.List {
		names := field.Names
		if len(names) == 0 {
			names = []*ast.Ident{{Name: receiver(field.Type), NamePos: field.Type.Pos()}}
		}
		for _, name := range names {
			s.add(owner+"."+name.Name, name, field.Doc, field.Comment)
			s.members(owner+"."+name.Name, field.Type)
		}
	}
}

// first orders the comments of a specification: its own, that of the declaration if it has only this
// specification, the one at the end of the line.
func first(d *ast.GenDecl, doc, line *ast.CommentGroup) []*ast.CommentGroup {
	if len(d.Specs) == 1 {
		return []*ast.CommentGroup{doc, d.Doc, line}
	}
	return []*ast.CommentGroup{doc, line}
}

// receiver is the name of the type that an expression refers to: T of *T, p.T and T[K].
func receiver(expr ast.Expr) string {
	switch x := expr.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.StarExpr:
		return receiver(x.X)
	case *ast.ParenExpr:
		return receiver(x.X)
	case *ast.SelectorExpr:
		return x.Sel.Name
	case *ast.IndexExpr:
		return receiver(x.X)
	case *ast.IndexListExpr:
		return receiver(x.X)
	}
	return ""
}

// assignments notes what an init function assigns to.
func (s *source) assignments(d *ast.FuncDecl) {
	ast.Inspect(d, func(n ast.Node) bool {
		if assignment, ok := n.(*ast.AssignStmt); ok && assignment.Tok == token.ASSIGN {
			for _, to := range assignment.Lhs {
				if name, ok := to.(*ast.Ident); ok {
					s.inits[name.Name] = true
				}
			}
		}
		return true
	})
}

func usesIota(d *ast.GenDecl) bool {
	found := false
	ast.Inspect(d, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && id.Name == "iota" {
			found = true
		}
		return !found
	})
	return found
}
