// Inspector prints facts about Go packages as one JSON document: constants, variables, functions and
// types with their comments and positions, as the type checker and the parser see them.
//
// Usage, in the folder where the go command is to run:
//
//	inspector [-go program] [-instantiate "pkg.Func[int, string]; pkg.Type[float64]"] pattern...
//
// Target platform, build tags and workspace are those of the environment (GOOS, GOARCH, GOFLAGS,
// GOWORK). What is wrong with the packages stands in the document; the exit status is 1 only where the
// go command itself refuses, with its words on standard error.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	program := flag.String("go", "go", "the go command")
	instances := flag.String("instantiate", "", "instances of generic declarations to describe besides the default ones")
	flag.Parse()
	if err := run(*program, *instances, flag.Args(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run inspects the packages that the patterns name and writes the document.
func run(program, instances string, patterns []string, w io.Writer) error {
	toolchain, err := askToolchain(program)
	if err != nil {
		return err
	}
	listed, err := list(program, patterns)
	if err != nil {
		return err
	}
	document, err := inspect(program, toolchain, instances, listed)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(w)
	encoder := json.NewEncoder(buffered)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(document); err != nil {
		return err
	}
	return buffered.Flush()
}
