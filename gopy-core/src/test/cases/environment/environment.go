// Package environment asks for variables of the process.
package environment

import "os"

// Lookup gives a variable, and whether it is set.
func Lookup(name string) (string, bool) { return os.LookupEnv(name) }

// Set sets a variable.
func Set(name, value string) error { return os.Setenv(name, value) }
