// Package blobs has functions over byte slices and byte arrays.
package blobs

import "bytes"

// Same gives back its argument.
func Same(b []byte) []byte { return b }

// Size counts.
func Size(b []byte) int { return len(b) }

// IsNil says whether b is nil.
func IsNil(b []byte) bool { return b == nil }

// Nil gives nil.
func Nil() []byte { return nil }

// Repeat gives n copies.
func Repeat(b []byte, n int) []byte { return bytes.Repeat(b, n) }

// Upper writes capitals into b.
func Upper(b []byte) { copy(b, bytes.ToUpper(b)) }

// Append adds a byte.
func Append(b []byte, c byte) []byte { return append(b, c) }

// Reverse gives the array in reverse order.
func Reverse(a [4]byte) [4]byte { return [4]byte{a[3], a[2], a[1], a[0]} }

// Digest is a named array of bytes.
type Digest [3]byte

// Sum adds the bytes.
func (d Digest) Sum() int { return int(d[0]) + int(d[1]) + int(d[2]) }

// Address is a named slice of bytes.
type Address []byte

// Last gives the last byte.
func (a Address) Last() byte { return a[len(a)-1] }

// MakeDigest gives the first three bytes.
func MakeDigest(b []byte) Digest { return Digest(b[:3]) }

// MakeAddress copies.
func MakeAddress(s string) Address { return Address(s) }

// First gives the first byte.
func First(d Digest) byte { return d[0] }

var kept []byte

// Keep remembers b without a copy.
func Keep(b []byte) { kept = b }

// Kept gives what Keep remembered.
func Kept() []byte { return kept }

// AskNil tells whether what a callback, an any and a list hold is nil.
func AskNil(f func() []byte) bool { return f() == nil }

// HoldsNil tells whether v is a nil []byte.
func HoldsNil(v any) bool {
	b, ok := v.([]byte)
	return ok && b == nil
}

// FirstIsNil tells of the first of several.
func FirstIsNil(list [][]byte) bool { return list[0] == nil }

// NilList has nil as its element.
func NilList() [][]byte { return [][]byte{nil, {}} }

// Frame has a field of bytes.
type Frame struct{ Data []byte }

// NewFrame has three bytes.
func NewFrame() *Frame { return &Frame{[]byte("abc")} }

// Fill has f fill a buffer, and gives it.
func Fill(n int, f func(b []byte, from int) int) []byte {
	b := make([]byte, n)
	return b[:f(b, 1)]
}

// NilAddress gives nil.
func NilAddress() Address { return nil }

// IsNilAddress tells.
func IsNilAddress(a Address) bool { return a == nil }

// IsNil tells of the receiver.
func (a Address) IsNil() bool { return a == nil }

// Route has an address.
type Route struct{ To Address }

// Known tells whether there is one.
func (r *Route) Known() bool { return r.To != nil }
