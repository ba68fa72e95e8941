// Rankings with the generic functions of the standard library.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	points := map[string]int{"ada": 93, "bob": 71, "cyd": 88, "dan": 71}
	names := slices.Sorted(maps.Keys(points))
	fmt.Println(strings.Join(names, " "), slices.Max(slices.Collect(maps.Values(points))))
	slices.SortStableFunc(names, func(a, b string) int { return cmp.Compare(points[b], points[a]) })
	fmt.Println(strings.Join(names, " "), slices.Index(names, "cyd"), title[slices.Contains(names, "eve")])
	numbers := []int{3, 1, 4, 1, 5, 9, 2, 6, 5}
	slices.Sort(numbers)
	fmt.Println(numbers, title[slices.IsSorted(numbers)])
	at, found := slices.BinarySearch(numbers, 5)
	fmt.Println(at, title[found])
	once := slices.Compact(numbers)
	fmt.Println(once, len(once))
	slices.Reverse(once)
	fmt.Println(once, slices.Min(once))
	for chunk := range slices.Chunk(once, 3) {
		fmt.Print(chunk, " ")
	}
	fmt.Println()
	words := slices.Insert([]string{"a", "d"}, 1, "b", "c")
	words = slices.Delete(words, 0, 1)
	fmt.Println(strings.Join(words, ","), title[slices.Equal(words, []string{"b", "c", "d"})])
	fmt.Println(strings.Join(slices.Concat(words, []string{"x"}, words[:1]), ","))
	fmt.Println(slices.IndexFunc(words, func(w string) bool { return w > "b" }), slices.Compare([]int{1, 2}, []int{1, 3}))
	halves := slices.Repeat([]float64{0.5, 1.5}, 2)
	fmt.Println(halves, slices.Max(halves))
	for i, v := range slices.Backward(words) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	copied := maps.Clone(points)
	maps.DeleteFunc(copied, func(_ string, value int) bool { return value < 80 })
	fmt.Println(strings.Join(slices.Sorted(maps.Keys(copied)), " "), title[maps.Equal(copied, points)])
	ranks := maps.Collect(slices.All([]string{"gold", "silver"}))
	fmt.Println(len(ranks), ranks[1])
	fmt.Println(cmp.Compare(2.5, 1), cmp.Compare("a", "b"), title[cmp.Less(1, 2)], cmp.Or("", "standby"))
	best := slices.MaxFunc(names, func(a, b string) int { return cmp.Compare(points[a], points[b]) })
	fmt.Println(best)
}
