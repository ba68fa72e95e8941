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
	packages  *packages
	sizes     types.Sizes
	sources   map[string]*source
	custodies custodies

	types    map[string]map[string]*types.TypeName // import path, name with type arguments: what is to be declared
	pending  []declaration
	later    []declaration // instances that come along, one step deeper
	literals *literals
	at       *types.Package              // whose symbols are described
	current  declaration                 // what is being described; the zero one stands for functions and variables
	asked    map[types.Object][]instance // instances that the user names
	count    map[*types.TypeName]int     // instances noted of a generic type
	renamed  map[*types.TypeParam]*types.TypeParam
	quiet    bool // types that are met are not noted
	generic  bool // within the declaration of a generic type
	argument bool // within type arguments
}

// declaration is a type to be described: as it is declared, or an instance of it. The depth tells how many steps from
// what is bound anyhow led there.
type declaration struct {
	name     *types.TypeName
	instance *types.Named
	depth    int
}

func newWalker(p *packages, goarch string) *walker {
	return &walker{
		packages: p,
		sizes:    types.SizesFor("gc", goarch),
		sources:  map[string]*source{},
		types:    map[string]map[string]*types.TypeName{},
		literals: newLiterals(),
		asked:    map[types.Object][]instance{},
		count:    map[*types.TypeName]int{},
		renamed:  map[*types.TypeParam]*types.TypeParam{},
	}
}

// read reads what is to be described of packages whatever is found in them. What is wrong is told where it is used.
func (w *walker) read(asked []*listed) {
	for _, p := range asked {
		_, _ = w.packages.load(p.ImportPath)
		w.source(p.ImportPath)
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
	w.enter(declaration{name: name})
}

// enter keeps a type for its declaration to be described, once.
func (w *walker) enter(d declaration) {
	path, key := d.name.Pkg().Path(), d.name.Name()
	if d.instance != nil {
		key = spell(d.instance)
	}
	if w.types[path] == nil {
		w.types[path] = map[string]*types.TypeName{}
	}
	if w.types[path][key] == nil {
		w.types[path][key] = d.name
		w.pending = append(w.pending, d)
		if d.instance != nil {
			w.count[d.name]++
		}
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
		loaded, err := w.packages.load(p.ImportPath)
		if err != nil {
			return nil, err
		}
		w.noteRoots(loaded.Scope())
	}
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
	for {
		of, more := w.next()
		if !more {
			break
		}
		w.current = of
		pkg := w.part(w.current.name.Pkg().Path(), found)
		pkg.Types = append(pkg.Types, w.declare(w.current))
	}
	if err := w.constantsOfTypes(found); err != nil {
		return nil, err
	}
	return sorted(found), nil
}

func sorted(found map[string]*Package) []*Package {
	all := make([]*Package, 0, len(found))
	for _, pkg := range found {
		slices.SortStableFunc(pkg.Types, func(a, b TypeDeclaration) int { return strings.Compare(a.Name, b.Name) })
		all = append(all, pkg)
	}
	slices.SortFunc(all, func(a, b *Package) int { return strings.Compare(a.Path, b.Path) })
	return all
}
