package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// listed is what "go list -json" tells of one package (go help list).
type listed struct {
	Dir        string
	ImportPath string
	Name       string
	Standard   bool
	DepOnly    bool
	Match      []string
	Module     *listedModule
	Export     string
	GoFiles    []string
	CgoFiles   []string
	Imports    []string
	Incomplete bool
	Error      *listedError
	DepsErrors []*listedError
}

type listedModule struct {
	Path    string
	Version string
	Main    bool
	Dir     string
	Sum     string
	Replace *listedModule
}

type listedError struct {
	ImportStack []string
	Pos         string
	Err         string
}

const listFields = "Dir,ImportPath,Name,Standard,DepOnly,Match,Module,Export,GoFiles,CgoFiles,Imports," +
	"Incomplete,Error,DepsErrors"

// buildFlags are those of the library's own build: what is compiled here need not be compiled there.
var buildFlags = []string{"-buildmode=c-shared", "-trimpath", "-buildvcs=false"}

// list runs "go list" over the patterns and all that they depend on.
func list(program string, patterns []string) ([]*listed, error) {
	words := append([]string{"list", "-e", "-deps", "-export", "-json=" + listFields}, buildFlags...)
	words = append(append(words, "--"), patterns...)
	out, err := ask(program, words...)
	if err != nil {
		return nil, err
	}
	var all []*listed
	for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
		p := new(listed)
		if err := decoder.Decode(p); errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("reading the output of go list: %w", err)
		}
		all = append(all, p)
	}
}

// toolchain is what "go env" tells.
type toolchain struct{ GOVERSION, GOOS, GOARCH string }

func askToolchain(program string) (toolchain, error) {
	var t toolchain
	out, err := ask(program, "env", "-json", "GOVERSION", "GOOS", "GOARCH")
	if err == nil {
		err = json.Unmarshal(out, &t)
	}
	return t, err
}

func ask(program string, words ...string) ([]byte, error) {
	var stderr strings.Builder
	command := exec.Command(program, words...)
	command.Env = os.Environ()
	command.Stderr = &stderr
	out, err := command.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && stderr.Len() > 0 {
		return nil, errors.New(strings.TrimSpace(stderr.String()))
	}
	return out, err
}
