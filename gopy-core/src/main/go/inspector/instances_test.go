package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// instantiated runs the inspector on testdata/generic.
func instantiated(t *testing.T, instances string) Document {
	t.Helper()
	t.Chdir("testdata/generic")
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")
	var out strings.Builder
	if err := run("go", instances, []string{"."}, &out); err != nil {
		t.Fatal(err)
	}
	var document Document
	if err := json.Unmarshal([]byte(out.String()), &document); err != nil {
		t.Fatal(err)
	}
	return document
}

// text is "int, any" for type arguments of the document.
func text(arguments []Type) string {
	var names []string
	for _, argument := range arguments {
		described := argument.(map[string]any)
		switch described["kind"] {
		case "interface":
			names = append(names, "any")
		case "slice":
			names = append(names, "[]"+text([]Type{described["element"]}))
		case "map":
			names = append(names, "map")
		default:
			names = append(names, described["name"].(string))
		}
	}
	return strings.Join(names, ", ")
}

// madeOf lists the instances of a function or type, in order.
func madeOf(p *Package, name string) []string {
	var found []string
	for _, f := range p.Functions {
		if f.Name == name && len(f.Arguments) > 0 {
			found = append(found, text(f.Arguments))
		}
	}
	for _, d := range p.Types {
		arguments, _ := d.Type.(map[string]any)["arguments"].([]any)
		if d.Name == name && len(arguments) > 0 {
			list := make([]Type, 0, len(arguments))
			for _, argument := range arguments {
				list = append(list, argument)
			}
			found = append(found, text(list))
		}
	}
	slices.Sort(found)
	return found
}

func TestInstances(t *testing.T) {
	p := find(t, instantiated(t, ""), "example.com/generic")
	for name, want := range map[string]string{
		"One":    "any; float64; int; string",
		"Order":  "float64; int; string",
		"Two":    "any, any",
		"Mixed":  "float64, any; float64, float64; int, any; int, int; string, any; string, string",
		"Follow": "[]any, any; []float64, float64; []int, int; []string, string",
		"Tiny":   "",
		"Shown":  "Stringer",
		"Both":   "error, any",
		"Own":    "",
		"Cell":   "any; float64; int; int16; string",
		"Part":   "[]any; []float64; []int; []string; any; float64; int; string",
		"Rest":   "any; float64; int; int16; string",
		"Last":   "[]any; []float64; []int; []string; any; float64; int; string",
	} {
		if got := strings.Join(madeOf(p, name), "; "); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

func TestWhatFollowsIsReplacedInThePattern(t *testing.T) {
	p := find(t, instantiated(t, ""), "example.com/generic")
	i := slices.IndexFunc(p.Functions, func(f Function) bool { return f.Name == "Follow" })
	pattern := p.Functions[i].Signature
	if kind := pattern.Parameters[0].Type.(map[string]any)["kind"]; kind != "slice" {
		t.Errorf("S ~[]E stands as %v", kind)
	}
	if !pattern.TypeParameters[0].Follows || pattern.TypeParameters[1].Follows {
		t.Errorf("%+v", pattern.TypeParameters)
	}
}

func TestInstancesThatTheUserNames(t *testing.T) {
	d := instantiated(t, "generic.Tiny[int8]; example.com/generic.Two[string, map[string][]*example.com/generic.Plain]; generic.Order[byte]")
	p := find(t, d, "example.com/generic")
	if got := madeOf(p, "Tiny"); !slices.Equal(got, []string{"int8"}) {
		t.Error(got)
	}
	if got := madeOf(p, "Order"); !slices.Contains(got, "uint8") {
		t.Error(got)
	}
	if got := madeOf(p, "Two"); len(got) != 2 {
		t.Error(got)
	}
}

func TestWhatCannotBeInstantiated(t *testing.T) {
	for text, want := range map[string]string{
		"generic.None[int]":          "package example.com/generic exports no None",
		"generic.One":                "type arguments in brackets are missing",
		"generic.One[int":            "a closing bracket is missing",
		"generic.One[int]]":          "follows the last bracket",
		"generic.One[int, int]":      "takes 1 type arguments",
		"generic.Follow[[]int, int]": "takes 1 type arguments (those that follow",
		"generic.Order[any]":         "any does not satisfy cmp.Ordered",
		"generic.One[integer]":       "no predeclared type",
		"generic.One[[x]int]":        "no length of an array",
		"generic.One[map[[]int]int]": "no key of a map",
		"generic.Plain[int]":         "Plain is not generic",
		"absent.One[int]":            "none of the packages asked for",
	} {
		t.Run(text, func(t *testing.T) {
			problems := instantiated(t, text).Problems
			if len(problems) != 1 || problems[0].Kind != "instantiate" || !strings.Contains(problems[0].Text, want) {
				t.Errorf("%+v", problems)
			}
		})
	}
}
