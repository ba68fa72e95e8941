package main

import (
	"strings"
	"testing"
)

// The functions of testdata/brief are called what they are.
func TestFunctionsAreAsBriefAsTheirNamesSay(t *testing.T) {
	judged := 0
	check := func(name string, s Signature) {
		if want := strings.HasPrefix(name, "Brief") && name != "BriefLater" && name != "BriefNot"; s.Brief != want {
			t.Errorf("%s: %v", name, s.Brief)
		}
		judged++
	}
	found := find(t, inspected(t, "brief", "."), "example.com/brief")
	for _, f := range found.Functions {
		check(f.Name, f.Signature)
	}
	for _, d := range found.Types {
		for _, m := range d.Methods {
			check(m.Name, m.Signature)
		}
	}
	if judged < 35 {
		t.Errorf("only %d functions", judged)
	}
}
