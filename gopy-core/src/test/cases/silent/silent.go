// Package silent exports nothing: it is imported for what it does then.
package silent

import "gopy.test/cases/variables"

func init() { variables.Announced = append(variables.Announced, "silent") }
