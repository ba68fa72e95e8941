package main

import (
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
)

// walker goes from the packages asked for to every type that their API mentions.
type walker struct {
	packages *packages
	sizes    types.Sizes
	sources  map[string]*source

	types    map[string]map[string]*types.TypeName // import path, name: what is to be declared
	pending  []*types.TypeName
	literals *literals
	at       *types.Package // whose symbols are described

	renamed map[*types.TypeParam]*types.TypeParam
	quiet   bool // types that are met are not noted
	generic bool // within the declaration of a generic type
}

func newWalker(p *packages, goarch string) *walker {
	return &walker{
		packages: p,
		sizes:    types.SizesFor("gc", goarch),
		sources:  map[string]*source{},
		types:    map[string]map[string]*types.TypeName{},
		literals: newLiterals(),
		renamed:  map[*types.TypeParam]*types.TypeParam{},
	}
}

// note enters a type that is met.
func (w *walker) note(t *types.Named) {
	w.noteName(t.Obj())
}

func (w *walker) noteName(name *types.TypeName) {
	if w.quiet || name.Pkg() == nil || name.Parent() != name.Pkg().Scope() {
		return // universe types, and types within a function, which have no name elsewhere
	}
	w.enter(name)
}

// enter keeps a type for its declaration to be described, once.
func (w *walker) enter(name *types.TypeName) {
	path := name.Pkg().Path()
	if w.types[path] == nil {
		w.types[path] = map[string]*types.TypeName{}
	}
	if w.types[path][name.Name()] == nil {
		w.types[path][name.Name()] = name
		w.pending = append(w.pending, name)
	}
}

// silently stops the noting of types while quiet, until what it returns is called.
func (w *walker) silently(quiet bool) func() {
	before := w.quiet
	w.quiet = before || quiet
	return func() { w.quiet = before }
}

// symbol is what the source tells of an object; without the source, what the export data knows.
func (w *walker) symbol(o types.Object, owner string) symbol {
	if o.Pkg() == nil {
		return symbol{}
	}
	key := o.Name()
	if owner != "" {
		key = owner + "." + key
	}
	if known, ok := w.source(o.Pkg().Path()).symbols[key]; ok {
		return known
	}
	return symbol{position: w.position(o.Pos())}
}

func (w *walker) position(pos token.Pos) Position {
	at := w.packages.fset.Position(pos)
	if !at.IsValid() {
		return Position{}
	}
	return Position{filepath.Base(at.Filename), at.Line, at.Column}
}

func (w *walker) source(path string) *source {
	s := w.sources[path]
	if s == nil {
		s = &source{}
		if p := w.packages.listed[path]; p != nil {
			s = parse(p)
		}
		w.sources[path] = s
	}
	return s
}

// describe gives all packages: those asked for whole, of the others what the types led to.
func (w *walker) describe(asked []*listed) ([]*Package, error) {
	found := map[string]*Package{}
	for _, p := range asked {
		pkg, err := w.whole(p)
		if err != nil {
			return nil, err
		}
		found[p.ImportPath] = pkg
	}
	if err := w.errorsOfImports(asked, found); err != nil {
		return nil, err
	}
	for len(w.pending) > 0 {
		name := w.pending[0]
		w.pending = w.pending[1:]
		pkg := w.part(name.Pkg().Path(), found)
		pkg.Types = append(pkg.Types, w.declare(name))
	}
	if err := w.constantsOfTypes(found); err != nil {
		return nil, err
	}
	return sorted(found), nil
}

func sorted(found map[string]*Package) []*Package {
	all := make([]*Package, 0, len(found))
	for _, pkg := range found {
		slices.SortFunc(pkg.Types, func(a, b TypeDeclaration) int { return strings.Compare(a.Name, b.Name) })
		all = append(all, pkg)
	}
	slices.SortFunc(all, func(a, b *Package) int { return strings.Compare(a.Path, b.Path) })
	return all
}
