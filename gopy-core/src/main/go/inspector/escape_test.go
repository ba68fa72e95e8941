package main

import (
	"strings"
	"testing"
)

// The parameters of testdata/escape are called what becomes of them.
func TestParametersAreWhatTheirNamesSay(t *testing.T) {
	p := find(t, inspected(t, "escape", "."), "example.com/escape")
	judged := 0
	check := func(function string, s Signature) {
		for _, parameter := range s.Parameters {
			use := strings.ToLower(parameter.Use)
			if use == "" {
				use = "kept"
			}
			if name := parameter.Name; name != "_" && name != "f" && name != use {
				t.Errorf("%s(%s) is %s: %s", function, name, use, parameter.Why)
			}
			judged++
		}
	}
	for _, f := range p.Functions {
		check(f.Name, f.Signature)
	}
	for _, d := range p.Types {
		for _, m := range d.Methods {
			check(d.Name+"."+m.Name, m.Signature)
		}
	}
	if judged < 25 {
		t.Errorf("only %d parameters", judged)
	}
}

func TestTheCompilerGivesTheReason(t *testing.T) {
	p := find(t, inspected(t, "escape", "."), "example.com/escape")
	for _, f := range p.Functions {
		if f.Name == "ToResult" && f.Signature.Parameters[0].Why != "leaking param: kept to result ~r0 level=0" {
			t.Error(f.Signature.Parameters[0].Why)
		}
	}
}

func TestTheWorstOfSeveralLinesCounts(t *testing.T) {
	found := readCustodies(`# p
p@v1.2.0/a.go:1:2: mutates param: xs derefs=0
p@v1.2.0/a.go:1:2: leaking param: xs to result ~r0 level=0
p@v1.2.0/a.go:1:2: xs does not escape, mutate, or call
p@v1.2.0/a.go:2:2: ys does not escape
p@v1.2.0/a.go:3:2: calls param: f derefs=0
`)
	if xs := found["p/a.go:1:2 xs"]; xs.use != useKept || len(found) != 2 || found["p/a.go:3:2 f"].use != useRead {
		t.Error(found)
	}
}

func TestParametersOfPackagesThatComeAlongAreKept(t *testing.T) {
	read := parameterSource{name: "p", position: Position{"reader.go", 10, 3}}
	if found := (custodies{}).of("io", read); found.use != useKept {
		t.Error(found)
	}
}
