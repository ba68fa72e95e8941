package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
)

// symbol is what only the source tells of a declaration.
type symbol struct {
	doc      string
	position Position
	group    int  // constants: number of the declaration within the package
	iota     bool // constants: the declaration uses iota

	blank bool // variables: declared without a value

	function   bool              // or method
	nilness    *nilness          // functions and methods whose results may be nil
	receiver   *receiverUse      // methods of pointers
	brevity    *brevity          // functions and methods that are over at once
	parameters []parameterSource // functions and methods that are not generic
}

// source holds the symbols of a package by name: "F", "T", "T.Method", "T.Field", and "T.Field.Inner" for
// a field of a struct without a name.
type source struct {
	doc     string
	symbols map[string]symbol
	inits   map[string]bool // what init functions assign to

	imports    map[string]string // of the file being read
	dotImports bool              // a file has other packages' names as its own
	fset       *token.FileSet
	groups     int
}

// parse reads the files of a package. A file that cannot be read or parsed gives no comments: whether
// that matters is for the compiler to say.
func parse(p *listed) *source {
	s := &source{symbols: map[string]symbol{}, inits: map[string]bool{}, fset: token.NewFileSet()}
	var docs []string
	for _, file := range parseFiles(s.fset, p) {
		if doc := comment(file.Doc); doc != "" {
			docs = append(docs, doc)
		}
		s.imports = importNames(file)
		for _, decl := range file.Decls {
			s.declaration(decl)
		}
		for _, i := range file.Imports {
			s.dotImports = s.dotImports || i.Name != nil && i.Name.Name == "."
		}
	}
	s.doc = strings.Join(docs, "\n\n")
	return s
}

// parseFiles parses all files at once, and gives them in their order.
func parseFiles(fset *token.FileSet, p *listed) []*ast.File {
	names := append(append([]string{}, p.GoFiles...), p.CgoFiles...)
	parsed := make([]chan *ast.File, len(names))
	for i, name := range names {
		parsed[i] = make(chan *ast.File, 1)
		go func() {
			file, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				file = nil
			}
			parsed[i] <- file
		}()
	}
	var files []*ast.File
	for _, file := range parsed {
		if f := <-file; f != nil {
			files = append(files, f)
		}
	}
	return files
}

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

// add keeps a symbol with the first comment that says anything.
func (s *source) add(key string, name *ast.Ident, comments ...*ast.CommentGroup) {
	found := symbol{position: s.place(name)}
	for _, c := range comments {
		if found.doc == "" {
			found.doc = comment(c)
		}
	}
	s.symbols[key] = found
}

func (s *source) place(name *ast.Ident) Position {
	at := s.fset.Position(name.Pos())
	return Position{File: filepath.Base(at.Filename), Line: at.Line, Column: at.Column}
}

// first orders the comments of a specification: its own, that of the declaration if it has only this
// specification, the one at the end of the line.
func first(d *ast.GenDecl, doc, line *ast.CommentGroup) []*ast.CommentGroup {
	if len(d.Specs) == 1 {
		return []*ast.CommentGroup{doc, d.Doc, line}
	}
	return []*ast.CommentGroup{doc, line}
}

func comment(c *ast.CommentGroup) string {
	return strings.TrimSpace(c.Text())
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
