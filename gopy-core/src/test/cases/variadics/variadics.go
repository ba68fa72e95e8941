// Package variadics has variadic functions.
package variadics

import "strings"

// Sum adds.
func Sum(numbers ...int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}

// Small adds numbers of one byte.
func Small(numbers ...int8) int {
	total := 0
	for _, n := range numbers {
		total += int(n)
	}
	return total
}

// Mean averages.
func Mean(values ...float64) float64 {
	total := 0.0
	for _, v := range values {
		total += v
	}
	return total / float64(len(values))
}

// All says whether all are true.
func All(values ...bool) bool {
	for _, v := range values {
		if !v {
			return false
		}
	}
	return true
}

// Join joins with a separator.
func Join(separator string, parts ...string) string { return strings.Join(parts, separator) }

// IsNil says whether nothing was given.
func IsNil(parts ...string) bool { return parts == nil }

// Concat joins bytes.
func Concat(parts ...[]byte) []byte {
	var all []byte
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// Item is counted.
type Item struct{ Weight int }

// NewItem makes one.
func NewItem(weight int) *Item { return &Item{weight} }

// Weigh adds the weights; nil weighs 1000.
func Weigh(items ...*Item) int {
	total := 0
	for _, item := range items {
		if item == nil {
			total += 1000
			continue
		}
		total += item.Weight
	}
	return total
}

// Pair is used by value.
type Pair struct{ A, B int }

// Add adds pairs.
func Add(pairs ...Pair) Pair {
	var sum Pair
	for _, p := range pairs {
		sum.A += p.A
		sum.B += p.B
	}
	return sum
}

// AddAll has a variadic method.
func (p Pair) AddAll(numbers ...int) int { return p.A + p.B + Sum(numbers...) }

// Blend adds colours; a list of byte arrays crosses too.
func Blend(colours ...[3]byte) (sum [3]byte) {
	for _, colour := range colours {
		for i, part := range colour {
			sum[i] += part
		}
	}
	return sum
}
