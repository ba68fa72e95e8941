// Package iterators has functions that take and give iterators.
package iterators

import "iter"

// Stopped counts the loops that a break ended.
var Stopped int

// Finished counts the loops that ran to their end.
var Finished int

// Count yields 0 to n-1.
func Count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				Stopped++
				return
			}
		}
		Finished++
	}
}

// Pairs yields the words with their positions.
func Pairs(words ...string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i, word := range words {
			if !yield(i, word) {
				return
			}
		}
	}
}

// Sum adds what is yielded.
func Sum(numbers iter.Seq[int]) int {
	total := 0
	for n := range numbers {
		total += n
	}
	return total
}

// First gives the first n.
func First(words iter.Seq[string], n int) []string {
	found := []string{}
	for word := range words {
		if found = append(found, word); len(found) == n {
			break
		}
	}
	return found
}

// Join joins keys and values.
func Join(pairs iter.Seq2[string, int]) string {
	text := ""
	for key, value := range pairs {
		text += key + string(rune('0'+value))
	}
	return text
}

// Filter is lazy.
func Filter(numbers iter.Seq[int], keep func(int) bool) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := range numbers {
			if keep(n) && !yield(n) {
				return
			}
		}
	}
}

// Breaks panics after the first.
func Breaks() iter.Seq[int] {
	return func(yield func(int) bool) {
		yield(1)
		panic("broken")
	}
}

// Nil gives nil.
func Nil() iter.Seq[int] { return nil }

// IsNil tells whether it is nil.
func IsNil(numbers iter.Seq[int]) bool { return numbers == nil }

// Bag can be ranged over.
type Bag struct{ Items []string }

// All yields the items.
func (b *Bag) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, item := range b.Items {
			if !yield(item) {
				return
			}
		}
	}
}

// Marks yields structs without a name, and gives back what was yielded.
func Marks(given iter.Seq[struct{ Name string }]) iter.Seq[struct{ Name string }] { return given }
