// Package empty exports nothing.
package empty

var hidden = 1
