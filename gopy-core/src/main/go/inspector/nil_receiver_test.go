package main

import (
	"strings"
	"testing"
)

// The methods of testdata/receivers are called what they do with nil.
func TestMethodsTakeNilAsTheirNamesSay(t *testing.T) {
	judged := 0
	for _, d := range find(t, inspected(t, "receivers", "."), "example.com/receivers").Types {
		for _, m := range d.Methods {
			promoted := len(m.Path) > 0
			if want := strings.HasPrefix(m.Name, "TakesNil") && !promoted; m.NilReceiver != want {
				t.Errorf("%s.%s: %v", d.Name, m.Name, m.NilReceiver)
			}
			judged++
		}
	}
	if judged < 25 {
		t.Errorf("only %d methods", judged)
	}
}
