package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
)

// Uses are what a function does with the memory of an argument, the worst last.
const (
	useRead    = "READ"    // neither kept after the call nor changed
	useWritten = "WRITTEN" // changed, not kept
	useKept    = "KEPT"    // kept, or nobody knows
)

// A custody is the use of a parameter with the words of the compiler that prove it.
type custody struct{ use, why string }

// custodies are those of the parameters at their places: "net/url/url.go:12:5 name".
type custodies map[string]custody

// escapeFlags have the compiler tell which parameters a function keeps and which it writes into. It relies on
// both itself: what does not escape stands on the stack, and []byte(s) of what is not written shares s.
const escapeFlags = "-gcflags=-m -d=escapemutationscalls=1"

// askCompiler begins to ask the compiler; what it returns waits for the answer.
func askCompiler(program string, asked []*listed) func() (custodies, error) {
	type answer struct {
		found custodies
		err   error
	}
	answered := make(chan answer, 1)
	go func() {
		found, err := compilerTells(program, asked)
		answered <- answer{found, err}
	}()
	return func() (custodies, error) {
		a := <-answered
		return a.found, a.err
	}
}

// compilerTells compiles the packages asked for, and no others, for what the compiler tells of their
// parameters. Go's build cache replays it where nothing has changed.
func compilerTells(program string, asked []*listed) (custodies, error) {
	if len(asked) == 0 {
		return nil, nil
	}
	words := append([]string{"list", "-export", "-f", "{{.ImportPath}}", escapeFlags}, buildFlags...)
	words = append(words, "--")
	for _, p := range asked {
		words = append(words, p.ImportPath)
	}
	var told bytes.Buffer
	command := exec.Command(program, words...)
	command.Env = os.Environ()
	command.Stderr = &told
	if _, err := command.Output(); err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return nil, fmt.Errorf("the escape analysis failed: %s", withoutDiagnostics(told.String()))
		}
		return nil, err
	}
	return readCustodies(told.String()), nil
}

var diagnostic = regexp.MustCompile(`^(\S.*\.go:\d+:\d+): (?:` +
	`(?P<read>(\S+) does not escape, mutate, or call)|` +
	`(?P<calls>calls param: (\S+) derefs=\d+)|` +
	`(?P<written>mutates param: (\S+) derefs=\d+)|` +
	`(?P<kept>(?:leaking param: |leaking param content: |moved to heap: )(\S+).*))$`)

// version is the part of a path that -trimpath gives to the folders of a module.
var version = regexp.MustCompile(`@[^/]+`)

// readCustodies reads the lines of the compiler; of several at a place the worst counts.
func readCustodies(text string) custodies {
	found := custodies{}
	for line := range strings.Lines(text) {
		m := diagnostic.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		read, calls, written, kept := m[2], m[4], m[6], m[8]
		place := version.ReplaceAllString(m[1], "") + " " + m[3] + m[5] + m[7] + m[9]
		switch known := found[place]; {
		case kept != "":
			found[place] = custody{useKept, kept}
		case written != "" && known.use != useKept:
			found[place] = custody{useWritten, written}
		case known.use == "":
			found[place] = custody{useRead, read + calls}
		}
	}
	return found
}

// withoutDiagnostics leaves the lines that say what went wrong.
func withoutDiagnostics(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		optimization := strings.Contains(line, "escape") || strings.Contains(line, "inlin") || strings.Contains(line, " param")
		if !optimization {
			lines = append(lines, strings.TrimSpace(line))
		}
	}
	return strings.Join(lines, "\n")
}

// of is the custody of a parameter that is declared there, in a package asked for.
func (c custodies) of(path string, p parameterSource) custody {
	if p.unused {
		return custody{useRead, "it has no name, so nothing uses it"}
	}
	place := fmt.Sprintf("%s/%s:%d:%d %s", path, p.position.File, p.position.Line, p.position.Column, p.name)
	if known, ok := c[place]; ok {
		return known
	}
	return custody{useKept, ""}
}

// judge enters the custody of each parameter of a declared function.
func (w *walker) judge(path string, known symbol, s Signature) Signature {
	if len(s.TypeParameters) > 0 || len(known.parameters) != len(s.Parameters) {
		return s
	}
	for i, p := range known.parameters {
		found := w.custodies.of(path, p)
		s.Parameters[i].Use, s.Parameters[i].Why = found.use, found.why
	}
	return s
}
