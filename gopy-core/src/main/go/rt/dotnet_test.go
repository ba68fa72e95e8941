//go:build linux

package rt_test

import (
	"os"
	"os/exec"
	"testing"

	"gopy.local/rt"
	"gopy.local/rt/internal/rttest"
)

// The protection of a .NET host holds for the life of a process, so it is tried in one of its own.
func TestDotnetHostIsProtected(t *testing.T) {
	if os.Getenv("RTTEST_DOTNET") == "" {
		again := exec.Command(os.Args[0], "-test.run=^TestDotnetHostIsProtected$")
		again.Env = append(os.Environ(), "RTTEST_DOTNET=1")
		if output, err := again.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, output)
		}
		return
	}
	if status := rttest.CallFromThread(blockedThunk, new(rt.Frame)); status != rt.Done || blocked {
		t.Fatal("the signal is blocked although nobody asked for it")
	}
	rttest.ClaimSignal()
	if active, onStack := rttest.HostDotnet(); !active || onStack {
		t.Fatalf("active %v, flag still set %v", active, onStack)
	}
	if status := rttest.CallFromThread(blockedThunk, new(rt.Frame)); status != rt.Done || !blocked {
		t.Fatal("the signal is not blocked inside Go")
	}
	call(t, addThunk, &rt.Frame{1, 2}, rt.Done)
	if rttest.SignalBlocked() {
		t.Fatal("the signal stays blocked after the call")
	}
}
