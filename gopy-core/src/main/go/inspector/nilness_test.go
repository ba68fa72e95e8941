package main

import (
	"strings"
	"testing"
)

// The functions of testdata/nilness return what their names say.
func TestResultsAreNeverNilAsNamesSay(t *testing.T) {
	judged := signatures(find(t, inspected(t, "nilness", "."), "example.com/nilness"), func(name string, s Signature) {
		if name == "NeverBesideError" || name == "MaybeBesideError" {
			s.Results = s.Results[:1]
		}
		if want := strings.HasPrefix(name, "Never"); s.Results[len(s.Results)-1].NeverNil != want {
			t.Errorf("%s: %v", name, s.Results)
		}
	})
	if judged < 33 {
		t.Errorf("only %d functions", judged)
	}
}
