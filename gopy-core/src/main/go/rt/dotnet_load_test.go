//go:build linux

package rt_test

import (
	"errors"
	"os/exec"
	"path/filepath"
	"testing"
)

// A process that suspends its threads by a signal, as .NET does, loads a library while it does.
func TestSignalsArriveWhileGoStarts(t *testing.T) {
	folder := t.TempDir()
	host, library := filepath.Join(folder, "host"), filepath.Join(folder, "libgo.so")
	build(t, "gcc", "-o", host, "testdata/dotnet/host/host.c", "-lpthread", "-ldl")
	build(t, "go", "build", "-buildmode=c-shared", "-o", library, "./testdata/dotnet")
	for name, want := range map[string]int{"libcoreclr.so": 0, "libother.so": 3} {
		runtime := filepath.Join(folder, name)
		build(t, "gcc", "-shared", "-o", runtime, "-xc", "/dev/null")
		if status := statusOf(t, exec.Command(host, runtime, library)); status != want {
			t.Errorf("beside %s: check %d failed, expected %d", name, status, want)
		}
	}
}

func build(t *testing.T, words ...string) {
	t.Helper()
	if output, err := exec.Command(words[0], words[1:]...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", words, err, output)
	}
}

func statusOf(t *testing.T, command *exec.Cmd) int {
	t.Helper()
	err := command.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return command.ProcessState.ExitCode()
}
