package main

import (
	"go/types"
	"slices"
	"strings"
)

// inspect makes the document of what go list gave.
func inspect(program string, t toolchain, instances string, all []*listed) (Document, error) {
	asked, executables, problems := choose(all)
	p := newPackages(all)
	w := newWalker(p, t.GOARCH)
	document := Document{
		Program: Program{
			GoVersion: t.GOVERSION, GOOS: t.GOOS, GOARCH: t.GOARCH,
			WordSize: w.sizes.Sizeof(types.Typ[types.Int]), Packages: []*Package{}, Executables: executables, Modules: modules(all),
		},
		Problems: problems,
	}
	if len(problems) > 0 {
		return document, nil
	}
	if document.Problems = w.ask(instances, asked); len(document.Problems) > 0 {
		return document, nil
	}
	answer := askCompiler(program, asked)
	w.read(asked)
	var err error
	if w.custodies, err = answer(); err != nil {
		return document, err
	}
	described, err := w.describe(asked)
	if err != nil {
		return document, err
	}
	document.Program.Packages = described
	return w.bare(document, asked), nil
}

// choose gives the packages that the patterns name, without those that a pattern with "..." meets and
// nothing can be bound of: executables, which it gives too, internal packages, folders with tests alone.
func choose(all []*listed) ([]*listed, []Executable, []Problem) {
	var asked []*listed
	executables := []Executable{}
	problems := []Problem{}
	for _, p := range all {
		switch {
		case p.Error != nil:
			problems = append(problems, Problem{p.ImportPath, "list", !p.DepOnly, p.Error.Pos, p.Error.Err})
		case p.DepOnly:
		case p.ImportPath == "unsafe" && literal(p):
			problems = append(problems, Problem{"unsafe", "list", true, "", "it is part of the language, and has no functions that a call could reach"})
		case p.Name == "main":
			if literal(p) {
				problems = append(problems, Problem{p.ImportPath, "main", true, "", ""})
			} else if hasFiles(p) {
				executables = append(executables, Executable{p.ImportPath, Position{append(p.GoFiles, p.CgoFiles...)[0], 1, 1}})
			}
		case literal(p) && hidden(p):
			problems = append(problems, Problem{p.ImportPath, "internal", true, "", ""})
		case literal(p) && !hasFiles(p):
			problems = append(problems, Problem{p.ImportPath, "list", true, "", "no Go files in " + p.Dir + " but tests"})
		case literal(p) || !ignored(p):
			asked = append(asked, p)
		}
	}
	return asked, executables, problems
}

func ignored(p *listed) bool {
	if !hasFiles(p) || hidden(p) || p.ImportPath == "unsafe" {
		return true
	}
	meant := slices.ContainsFunc(p.Match, func(pattern string) bool { return strings.Contains(pattern, "internal") })
	return !meant && strings.Contains("/"+p.ImportPath+"/", "/internal/")
}

func hasFiles(p *listed) bool {
	return len(p.GoFiles)+len(p.CgoFiles) > 0
}

// literal is true where a pattern names the package itself.
func literal(p *listed) bool {
	return slices.ContainsFunc(p.Match, func(pattern string) bool { return !wildcard(pattern) })
}

// wildcard is true for patterns that stand for any number of packages (go help packages).
func wildcard(pattern string) bool {
	return strings.Contains(pattern, "...") || slices.Contains([]string{"all", "cmd", "std", "tool", "work"}, pattern)
}

// bare takes out packages that export nothing, and complains about those that were named; one with a
// function init is imported for what that does.
func (w *walker) bare(d Document, asked []*listed) Document {
	named := map[string]bool{}
	for _, p := range asked {
		named[p.ImportPath] = literal(p)
	}
	d.Program.Packages = slices.DeleteFunc(d.Program.Packages, func(p *Package) bool {
		nothing := len(p.Constants)+len(p.Variables)+len(p.Functions)+len(p.Types) == 0
		if _, initializes := w.source(p.Path).symbols["init"]; nothing && p.Requested && initializes {
			return false
		}
		if nothing && named[p.Path] {
			d.Problems = append(d.Problems, Problem{p.Path, "empty", true, "", ""})
		}
		return nothing
	})
	return d
}

// modules are those of all packages, the user's own first, then by path.
func modules(all []*listed) []Module {
	found := []Module{}
	for _, p := range all {
		m := p.Module
		if m == nil || slices.ContainsFunc(found, func(f Module) bool { return f.Path == m.Path }) {
			continue
		}
		found = append(found, module(m))
	}
	slices.SortFunc(found, func(a, b Module) int {
		if a.Main != b.Main {
			return map[bool]int{true: -1, false: 1}[a.Main]
		}
		return strings.Compare(a.Path, b.Path)
	})
	return found
}

func module(m *listedModule) Module {
	version, sum := m.Version, m.Sum
	if m.Replace != nil {
		version, sum = m.Replace.Version, m.Replace.Sum
	}
	return Module{m.Path, version, m.Main, sum, m.Dir}
}
