package rt

import (
	"os"
	"strings"
)

func init() { Register(67, environment, setVariable) }

// environment: y entries NAME=value, each ended by NUL: the variables of the process as Python has them. Go's own are
// those that the process began with.
func environment(f *Frame) Status {
	wanted := map[string]bool{}
	for entry := range strings.SplitSeq(string(f.view(0)), "\x00") {
		if name, value, ok := strings.Cut(entry, "="); ok {
			wanted[name] = true
			if now, set := os.LookupEnv(name); !set || now != value {
				_ = os.Setenv(name, value) // a name that Go refuses, it cannot ask for either
			}
		}
	}
	for _, entry := range os.Environ() {
		if name, _, ok := strings.Cut(entry, "="); ok && !wanted[name] {
			_ = os.Unsetenv(name)
		}
	}
	return Done
}

// setVariable: y name, y value, ? whether it is set: one variable that Python has changed.
func setVariable(f *Frame) Status {
	name := string(f.view(0))
	if f[4] != 0 {
		_ = os.Setenv(name, string(f.view(2)))
	} else {
		_ = os.Unsetenv(name)
	}
	return Done
}
