package main

import (
	"strings"
	"testing"
)

func TestProblems(t *testing.T) {
	for _, c := range []struct{ folder, pattern, kind, text string }{
		{"broken", ".", "list", `broken.go:3:23: cannot use "x"`},
		{"sample", "./prog", "main", ""},
		{"sample", "./onlytests", "list", "no Go files in"},
		{"sample", "./absent", "list", "directory not found"},
		{"sample", "net/http/internal", "internal", ""},
		{"sample", "unsafe", "list", "part of the language"},
		{"sample", "nosuchpackage", "list", "is not in std"},
		{"sample", "example.org/none", "list", "no required module provides package example.org/none"},
	} {
		t.Run(c.pattern, func(t *testing.T) {
			problems := inspected(t, c.folder, c.pattern).Problems
			if len(problems) != 1 || problems[0].Kind != c.kind || !strings.Contains(problems[0].Text, c.text) {
				t.Errorf("%+v", problems)
			}
		})
	}
}

func TestTheGoCommandRefuses(t *testing.T) {
	t.Setenv("GOWORK", t.TempDir()+"/no.work")
	err := run("go", "", []string{"strings"}, &strings.Builder{})
	if err == nil || !strings.Contains(err.Error(), "no.work") {
		t.Error(err)
	}
	if err := run("no-such-go", "", nil, &strings.Builder{}); err == nil {
		t.Error("a go command that is not there must be an error")
	}
}
