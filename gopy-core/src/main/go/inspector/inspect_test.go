package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// inspected runs the inspector in a folder below testdata.
func inspected(t *testing.T, folder string, patterns ...string) Document {
	t.Helper()
	t.Chdir("testdata/" + folder)
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")
	var out strings.Builder
	if err := run("go", "", patterns, &out); err != nil {
		t.Fatal(err)
	}
	var document Document
	if err := json.Unmarshal([]byte(out.String()), &document); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), ":null") {
		t.Error("the document holds null")
	}
	return document
}

func paths(d Document, requested bool) []string {
	var all []string
	for _, p := range d.Program.Packages {
		if p.Requested == requested {
			all = append(all, p.Path)
		}
	}
	return all
}

func find(t *testing.T, d Document, path string) *Package {
	t.Helper()
	for _, p := range d.Program.Packages {
		if p.Path == path {
			return p
		}
	}
	t.Fatalf("%s is not there", path)
	return nil
}

func TestSampleAsGolden(t *testing.T) {
	golden := goldenFile(t, "sample.golden")
	d := inspected(t, "sample", ".")
	p := find(t, d, "example.com/sample")
	lines := []string{"package " + p.Name + ": " + p.Doc}
	for _, c := range p.Constants {
		lines = append(lines, line(t, "const", c))
	}
	for _, v := range p.Variables {
		lines = append(lines, line(t, "var", v))
	}
	for _, f := range p.Functions {
		lines = append(lines, line(t, "func", f))
	}
	for _, d := range p.Types {
		lines = append(lines, line(t, "type", d))
	}
	golden(strings.Join(lines, "\n") + "\n")
}

func line(t *testing.T, what string, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return what + " " + string(text)
}

// goldenFile opens before a test changes its folder.
func goldenFile(t *testing.T, name string) func(got string) {
	t.Helper()
	want, err := os.ReadFile("testdata/" + name)
	if err != nil && !*update {
		t.Fatal(err)
	}
	return func(got string) {
		t.Helper()
		if *update {
			if err := os.WriteFile("../"+name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			return
		}
		gotLines, wantLines := strings.Split(got, "\n"), strings.Split(string(want), "\n")
		for i := range max(len(gotLines), len(wantLines)) {
			if g, w := at(gotLines, i), at(wantLines, i); g != w {
				t.Errorf("line %d:\ngot  %s\nwant %s", i+1, g, w)
			}
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(nothing)"
}

func TestWhatComesAlong(t *testing.T) {
	d := inspected(t, "sample", ".")
	inner := find(t, d, "example.com/sample/inner")
	if names := typeNames(inner); names != "[Guard Public]" || len(inner.Constants) != 1 {
		t.Errorf("types behind hidden fields must not come along, constants of others neither: %v", names)
	}
	fs := find(t, d, "io/fs")
	if !slices.ContainsFunc(fs.Types, func(t TypeDeclaration) bool { return t.Name == "PathError" }) {
		t.Error("os.PathError is an alias: io/fs.PathError must come along")
	}
	if sentinels := find(t, d, "io").Variables; !slices.ContainsFunc(sentinels, func(v Variable) bool { return v.Name == "EOF" }) {
		t.Errorf("io is imported, io.EOF must come along: %v", sentinels)
	}
	if f := find(t, d, "os").Functions; len(f) > 0 {
		t.Errorf("functions come only where they are asked for: %v", f)
	}
}

func typeNames(p *Package) string {
	var names []string
	for _, d := range p.Types {
		names = append(names, d.Name)
	}
	return fmt.Sprint(names)
}

func TestWildcardsLeaveOutWhatCannotBeBound(t *testing.T) {
	d := inspected(t, "sample", "./...")
	if got := fmt.Sprint(paths(d, true)); got != "[example.com/sample example.com/sample/inner]" {
		t.Error(got)
	}
	if got := fmt.Sprint(d.Program.Executables); got != "[{example.com/sample/prog {main.go 1 1}}]" {
		t.Error(got)
	}
}

func TestPatternsWithoutDots(t *testing.T) {
	for pattern, want := range map[string]bool{"std": true, "net/...": true, "./...": true, "net": false, "./std": false} {
		if wildcard(pattern) != want {
			t.Error(pattern)
		}
	}
}

func TestOwnInternalPackagesByName(t *testing.T) {
	d := inspected(t, "sample", "./internal/deep")
	if got := fmt.Sprint(paths(d, true)); got != "[example.com/sample/internal/deep]" {
		t.Error(got)
	}
}

func TestTheSameDocumentTwice(t *testing.T) {
	first := inspected(t, "sample", "net/url")
	var out strings.Builder
	if err := run("go", "", []string{"net/url"}, &out); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(first)
	if err != nil {
		t.Fatal(err)
	}
	var second Document
	if err := json.Unmarshal([]byte(out.String()), &second); err != nil {
		t.Fatal(err)
	}
	if got, _ := json.Marshal(second); string(got) != string(again) {
		t.Error("two runs differ")
	}
}
