package main

import (
	"strings"
	"testing"
)

// The functions of testdata/brief are called what they are.
func TestFunctionsAreAsBriefAsTheirNamesSay(t *testing.T) {
	judged := signatures(find(t, inspected(t, "brief", "."), "example.com/brief"), func(name string, s Signature) {
		if want := strings.HasPrefix(name, "Brief") && name != "BriefLater" && name != "BriefNot"; s.Brief != want {
			t.Errorf("%s: %v", name, s.Brief)
		}
	})
	if judged < 35 {
		t.Errorf("only %d functions", judged)
	}
}

// signatures visits those of a package's functions and methods, and counts them.
func signatures(of *Package, visit func(name string, s Signature)) (n int) {
	for _, f := range of.Functions {
		visit(f.Name, f.Signature)
		n++
	}
	for _, d := range of.Types {
		for _, m := range d.Methods {
			visit(m.Name, m.Signature)
			n++
		}
	}
	return n
}
