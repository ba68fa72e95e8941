package main

import (
	"go/ast"
	"go/token"
	"path"
	"strconv"
)

// A nilReader makes terms of the expressions of one function.
type nilReader struct {
	imports         map[string]string // import paths by the names of a file
	owner, receiver string            // of a method
	parameters      map[string]bool
	assigned        map[string][]assignment // to variables by name, in whichever block
	reading         map[string]bool
}

// An assignment is of an expression, or one of the results of a call; without a value nothing is known.
type assignment struct {
	value  ast.Expr
	result int
}

// assign notes what becomes of variables.
func (r *nilReader) assign(n ast.Node) bool {
	switch x := n.(type) {
	case *ast.AssignStmt:
		for i, left := range x.Lhs {
			r.note(left, assigned(x.Rhs, len(x.Lhs), i))
		}
	case *ast.ValueSpec:
		for i, name := range x.Names {
			r.note(name, assigned(x.Values, len(x.Names), i))
		}
	case *ast.RangeStmt:
		r.note(x.Key, assignment{})
		r.note(x.Value, assignment{})
	case *ast.UnaryExpr:
		if x.Op == token.AND { // its address may be written to
			r.note(x.X, assignment{})
		}
	case *ast.FuncLit:
		for _, field := range x.Type.Params.List {
			for _, name := range field.Names {
				r.note(name, assignment{})
			}
		}
	}
	return true
}

func (r *nilReader) note(left ast.Expr, made assignment) {
	if id, ok := left.(*ast.Ident); ok {
		r.assigned[id.Name] = append(r.assigned[id.Name], made)
	}
}

// assigned is what the variable at i gets, of so many.
func assigned(values []ast.Expr, count, i int) assignment {
	switch len(values) {
	case count:
		return assignment{values[i], 0}
	case 1:
		return assignment{values[0], i}
	}
	return assignment{}
}

// term is what an expression may be; of a call, one of its results.
func (r *nilReader) term(expr ast.Expr, result int) term {
	switch x := expr.(type) {
	case *ast.ParenExpr:
		return r.term(x.X, result)
	case *ast.CallExpr:
		return r.called(x, result)
	case *ast.Ident:
		return r.variable(x.Name)
	case *ast.FuncLit, *ast.CompositeLit:
		return term{never: true}
	case *ast.UnaryExpr:
		return term{never: x.Op == token.AND}
	}
	return term{}
}

// variable is all that a parameter or variable of the function may be.
func (r *nilReader) variable(name string) term {
	if r.reading[name] { // it is what it was
		return term{never: true}
	}
	r.reading[name] = true
	defer delete(r.reading, name)
	var all []term
	if r.parameters[name] {
		all = append(all, term{parameter: name})
	}
	for _, made := range r.assigned[name] {
		all = append(all, r.term(made.value, made.result))
	}
	return term{variable: all}
}

func (r *nilReader) own(name string) bool {
	return r.parameters[name] || len(r.assigned[name]) > 0
}

// called is one result of a call: of a function, of a method of what has a known type, of a conversion.
func (r *nilReader) called(x *ast.CallExpr, result int) term {
	call := &callTerm{result: result}
	switch f := x.Fun.(type) {
	case *ast.Ident:
		if r.own(f.Name) {
			return term{}
		}
		if f.Name == "new" || f.Name == "make" {
			return term{never: true}
		}
		call.key = f.Name
	case *ast.SelectorExpr:
		if id, ok := f.X.(*ast.Ident); ok && !r.own(id.Name) && r.imports[id.Name] != "" {
			call.path, call.key = r.imports[id.Name], f.Sel.Name
		} else if owner := r.typeOf(f.X); owner != "" {
			call.key, call.receiver = owner+"."+f.Sel.Name, r.term(f.X, 0)
		} else {
			return term{}
		}
	case *ast.ParenExpr:
		if _, pointer := f.X.(*ast.StarExpr); pointer && len(x.Args) == 1 {
			return r.term(x.Args[0], 0)
		}
		return term{}
	default:
		return term{}
	}
	for _, argument := range x.Args {
		call.arguments = append(call.arguments, r.term(argument, 0))
	}
	return term{call: call}
}

// typeOf is the name of the own package's type that an expression points to, where its text tells.
func (r *nilReader) typeOf(expr ast.Expr) string {
	switch x := expr.(type) {
	case *ast.ParenExpr:
		return r.typeOf(x.X)
	case *ast.Ident:
		if x.Name == r.receiver {
			return r.owner
		}
	case *ast.CallExpr:
		if isName(x.Fun, "new") && len(x.Args) == 1 {
			return localName(x.Args[0])
		}
	case *ast.UnaryExpr:
		if literal, ok := x.X.(*ast.CompositeLit); ok && x.Op == token.AND {
			return localName(literal.Type)
		}
	}
	return ""
}

func localName(expr ast.Expr) string {
	if id, ok := expr.(*ast.Ident); ok {
		return id.Name
	}
	return ""
}

// importNames are the import paths of a file by the names that packages have in it.
func importNames(file *ast.File) map[string]string {
	names := map[string]string{}
	for _, i := range file.Imports {
		full, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			continue
		}
		name := path.Base(full)
		if i.Name != nil {
			name = i.Name.Name
		}
		names[name] = full
	}
	return names
}
