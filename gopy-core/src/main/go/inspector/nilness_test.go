package main

import (
	"strings"
	"testing"
)

// The functions of testdata/nilness return what their names say.
func TestResultsAreNeverNilAsNamesSay(t *testing.T) {
	judged := 0
	check := func(name string, s Signature) {
		if want := strings.HasPrefix(name, "Never"); s.Results[len(s.Results)-1].NeverNil != want {
			t.Errorf("%s: %v", name, s.Results)
		}
		judged++
	}
	found := find(t, inspected(t, "nilness", "."), "example.com/nilness")
	for _, f := range found.Functions {
		if f.Name == "NeverBesideError" || f.Name == "MaybeBesideError" {
			f.Signature.Results = f.Signature.Results[:1]
		}
		check(f.Name, f.Signature)
	}
	for _, d := range found.Types {
		for _, m := range d.Methods {
			check(m.Name, m.Signature)
		}
	}
	if judged < 33 {
		t.Errorf("only %d functions", judged)
	}
}
