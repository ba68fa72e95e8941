// Package escape does everything that a function can do with the memory of an argument.
package escape

import (
	"fmt"
	"slices"
	"sort"
)

var global string

func Mean(read []float64) (mean float64) {
	for _, x := range read {
		mean += x / float64(len(read))
	}
	return mean
}

func Scale(written []float64) {
	for i := range written {
		written[i] *= 2
	}
}

func ByAlias(written []int, read []int) {
	alias := written[1:]
	p := &alias[0]
	*p = read[0]
}

func ByCallee(written []float64)           { sort.Float64s(written) }
func ByInstance(written []float64)         { slices.Sort(written) }
func ByAppend(written []int)               { _ = append(written[:0], 1) }
func ByCopy(written, read []int)           { copy(written, read) }
func Nested(written [][]float64)           { written[0][0] = 1 }
func Variadic(read ...string) int          { return len(read) }
func Unnamed(_ string, read string) int    { return len(read) }
func Converted(read string) int            { b := []byte(read); b[0] = 1; return len(b) }
func ToResult(kept []float64) []float64    { return kept[1:] }
func ToError(kept string) error            { return fmt.Errorf("bad %s", kept) }
func ToPanic(kept string)                  { panic(kept) }
func ToGlobal(kept string)                 { global = kept }
func ToGoroutine(kept []int)               { go func() { kept[0] = 1 }() }
func ToCallback(kept []int, f func([]int)) { f(kept) }
func Address(kept string) *string          { return &kept }
func Element(kept []string) string         { return kept[0] }
func Generic[T any](kept []T) int          { return len(kept) }

type Box struct{ content string }

func (b *Box) Put(kept string)       { b.content = kept }
func (b Box) Holds(read string) bool { return b.content == read }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(kept T) { s.items = append(s.items, kept) }

type Sink interface{ Write(kept []byte) }
