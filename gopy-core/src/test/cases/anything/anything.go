// Package anything takes and gives any.
package anything

import "fmt"

// Same gives back its argument.
func Same(v any) any { return v }

// Kind names the Go type.
func Kind(v any) string { return fmt.Sprintf("%T", v) }

// Tree gives nested values.
func Tree() any {
	return map[string]any{"list": []any{1, "two", nil, 2.5}, "ok": true}
}

// Print formats.
func Print(format string, args ...any) string { return fmt.Sprintf(format, args...) }

// Thing is bound.
type Thing struct{ N int }

// NewThing makes one.
func NewThing(n int) *Thing { return &Thing{n} }
