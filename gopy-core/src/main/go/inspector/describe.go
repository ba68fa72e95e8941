package main

import (
	"go/types"
	"maps"
	"slices"
	"strings"
)

// whole describes all that a package exports.
func (w *walker) whole(p *listed) (*Package, error) {
	loaded, err := w.packages.load(p.ImportPath)
	if err != nil {
		return nil, err
	}
	pkg := w.empty(p)
	pkg.Requested = true
	w.at = loaded
	scope := loaded.Scope()
	for _, name := range scope.Names() {
		o := scope.Lookup(name)
		if !o.Exported() {
			continue
		}
		switch x := o.(type) {
		case *types.Const:
			pkg.Constants = append(pkg.Constants, w.constant(x))
		case *types.Var:
			pkg.Variables = append(pkg.Variables, w.variable(x))
		case *types.Func:
			pkg.Functions = append(pkg.Functions, w.functions(x)...)
		case *types.TypeName:
			w.noteName(x)
		}
	}
	return pkg, nil
}

func (w *walker) constant(c *types.Const) Constant {
	known := w.symbol(c, "")
	kind, value := constantValue(c)
	return Constant{c.Name(), w.convert(c.Type(), ""), kind, Text(value), known.doc, known.group, known.iota, known.position}
}

func (w *walker) variable(v *types.Var) Variable {
	known := w.symbol(v, "")
	initialized := !known.blank || w.source(v.Pkg().Path()).inits[v.Name()]
	return Variable{v.Name(), w.convert(v.Type(), v.Name()), initialized, known.doc, known.position}
}

// empty is a package with its own facts and nothing in it.
func (w *walker) empty(p *listed) *Package {
	pkg := &Package{
		Path: p.ImportPath, Name: p.Name, Doc: w.source(p.ImportPath).doc, Imports: imports(p),
		Constants: []Constant{}, Variables: []Variable{}, Functions: []Function{}, Types: []TypeDeclaration{},
	}
	if p.Module != nil {
		pkg.Module = p.Module.Path
	}
	return pkg
}

// imports leaves out "C", which is no package.
func imports(p *listed) []string {
	return slices.DeleteFunc(append([]string{}, p.Imports...), func(path string) bool { return path == "C" })
}

// part is a package that comes along, made where it is not there yet.
func (w *walker) part(path string, found map[string]*Package) *Package {
	if found[path] == nil {
		found[path] = w.empty(w.packages.listed[path])
	}
	return found[path]
}

// errorsOfImports adds the error types and sentinels of the packages that those asked for import: what
// their functions return.
func (w *walker) errorsOfImports(asked []*listed, found map[string]*Package) error {
	direct := map[string]bool{}
	for _, p := range asked {
		for _, path := range p.Imports {
			direct[path] = true
		}
	}
	for _, path := range slices.Sorted(maps.Keys(direct)) {
		l := w.packages.listed[path]
		if found[path] != nil || l == nil || l.Export == "" || hidden(l) {
			continue
		}
		loaded, err := w.packages.load(path)
		if err != nil {
			return err
		}
		w.errorsOf(loaded, found)
	}
	return nil
}

func (w *walker) errorsOf(loaded *types.Package, found map[string]*Package) {
	w.at = loaded
	for _, name := range loaded.Scope().Names() {
		o := loaded.Scope().Lookup(name)
		if !o.Exported() {
			continue
		}
		switch x := o.(type) {
		case *types.Var:
			if types.Identical(x.Type(), errorType) {
				pkg := w.part(loaded.Path(), found)
				pkg.Variables = append(pkg.Variables, w.variable(x))
			}
		case *types.TypeName:
			named, ok := types.Unalias(x.Type()).(*types.Named)
			if ok && isError(named) {
				w.note(named.Origin())
			}
		}
	}
}

// constantsOfTypes adds, to packages that came along, the constants of the types that did.
func (w *walker) constantsOfTypes(found map[string]*Package) error {
	for path, pkg := range found {
		if pkg.Requested {
			continue
		}
		loaded, err := w.packages.load(path)
		if err != nil {
			return err
		}
		for _, name := range loaded.Scope().Names() {
			c, ok := loaded.Scope().Lookup(name).(*types.Const)
			if ok && c.Exported() && w.declared(c.Type()) {
				pkg.Constants = append(pkg.Constants, w.constant(c))
			}
		}
	}
	return nil
}

func (w *walker) declared(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && w.types[named.Obj().Pkg().Path()][named.Obj().Name()] != nil
}

var errorType = types.Universe.Lookup("error").Type()

// isError is true for types whose values or pointers are errors, and for interfaces of errors.
func isError(t types.Type) bool {
	if !types.IsInterface(t) {
		t = types.NewPointer(t)
	}
	return types.Implements(t, errorType.Underlying().(*types.Interface))
}

// hidden is true for packages that no other module may import.
func hidden(p *listed) bool {
	path := "/" + p.ImportPath + "/"
	foreign := p.Module == nil || !p.Module.Main
	return foreign && (strings.HasPrefix(path, "/vendor/") || strings.Contains(path, "/internal/"))
}
