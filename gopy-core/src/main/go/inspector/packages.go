package main

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
)

// packages type-checks by the export data that the compiler wrote.
type packages struct {
	fset     *token.FileSet
	listed   map[string]*listed
	importer types.Importer
}

func newPackages(all []*listed) *packages {
	p := &packages{fset: token.NewFileSet(), listed: map[string]*listed{}}
	for _, l := range all {
		p.listed[l.ImportPath] = l
	}
	p.importer = importer.ForCompiler(p.fset, "gc", p.open)
	return p
}

func (p *packages) load(path string) (*types.Package, error) {
	return p.importer.Import(path)
}

func (p *packages) open(path string) (io.ReadCloser, error) {
	l := p.listed[path]
	if l == nil || l.Export == "" {
		return nil, fmt.Errorf("go list gave no export data of %s", path)
	}
	return os.Open(l.Export)
}
