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

func comment(c *ast.CommentGroup) string {
	return strings.TrimSpace(c.Text())
}
