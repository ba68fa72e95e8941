package main

import (
	"go/ast"
	"go/token"
)

// A receiverUse is what a method does with a receiver that is a pointer, as far as nil matters.
type receiverUse struct {
	asks      bool     // compares it with nil
	follows   bool     // needs what it points to
	selectors []string // fields and methods of it
}

// useOfReceiver looks at the body of a method; nil for what is no method of a pointer, or has no body.
func useOfReceiver(d *ast.FuncDecl) *receiverUse {
	if d.Recv == nil || d.Body == nil {
		return nil
	}
	self := d.Recv.List[0]
	if _, pointer := self.Type.(*ast.StarExpr); !pointer {
		return nil
	}
	use := &receiverUse{}
	if len(self.Names) == 1 {
		ast.Inspect(d.Body, func(n ast.Node) bool { return use.see(n, self.Names[0].Name) })
	}
	return use
}

// see notes what a node does with the receiver of that name.
func (use *receiverUse) see(n ast.Node, name string) bool {
	switch x := n.(type) {
	case *ast.BinaryExpr:
		compares := x.Op == token.EQL || x.Op == token.NEQ
		use.asks = use.asks || compares && (isName(x.X, name) && isName(x.Y, "nil") || isName(x.X, "nil") && isName(x.Y, name))
	case *ast.SelectorExpr:
		if isName(x.X, name) {
			use.selectors = append(use.selectors, x.Sel.Name)
		}
	case *ast.StarExpr:
		use.follows = use.follows || isName(x.X, name)
	case *ast.IndexExpr:
		use.follows = use.follows || isName(x.X, name)
	}
	return true
}

func isName(expr ast.Expr, name string) bool {
	id, ok := expr.(*ast.Ident)
	return ok && id.Name == name
}

// takesNil tells whether a method of a type may be called on nil: it asks whether its receiver is, or does nothing
// with it but hand it on, to methods that may be called on nil too. Any method may be that was not looked at yet.
func (s *source) takesNil(owner, method string, seen map[string]bool) bool {
	key := owner + "." + method
	use := s.symbols[key].receiver
	if use == nil {
		return false
	}
	if use.asks || seen[key] {
		return true
	}
	if use.follows {
		return false
	}
	seen[key] = true
	for _, selected := range use.selectors {
		if !s.takesNil(owner, selected, seen) {
			return false
		}
	}
	return true
}
