// A warehouse: lists, sets, sorted maps, heaps and trees of other people's generic types.
package main

import (
	"fmt"
	"strings"

	"github.com/emirpasic/gods/v2/lists/arraylist"
	"github.com/emirpasic/gods/v2/maps/linkedhashmap"
	"github.com/emirpasic/gods/v2/maps/treemap"
	"github.com/emirpasic/gods/v2/queues/priorityqueue"
	"github.com/emirpasic/gods/v2/sets/hashset"
	"github.com/emirpasic/gods/v2/sets/treeset"
	"github.com/emirpasic/gods/v2/stacks/arraystack"
	"github.com/emirpasic/gods/v2/trees/redblacktree"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	list := arraylist.New("saw", "axe", "nail")
	list.Add("bolt", "axe")
	list.Insert(1, "drill")
	list.Swap(0, 2)
	fmt.Println(strings.Join(list.Values(), " "), list.Size(), list.IndexOf("axe"), title[list.Contains("saw", "nail")])
	list.Sort(strings.Compare)
	fmt.Println(strings.Join(list.Values(), " "))
	item, found := list.Get(9)
	fmt.Printf("%q %s\n", item, title[found])
	long := list.Select(func(_ int, value string) bool { return len(value) > 3 })
	fmt.Println(strings.Join(long.Values(), " "), title[list.Any(func(_ int, value string) bool { return value == "axe" })])
	at, first := list.Find(func(_ int, value string) bool { return strings.HasPrefix(value, "n") })
	fmt.Println(at, first)

	stock := treemap.New[string, int]()
	for it := list.Iterator(); it.Next(); {
		count, _ := stock.Get(it.Value())
		stock.Put(it.Value(), count+1)
	}
	fmt.Println(strings.Join(stock.Keys(), ","), stock.Values(), stock.Size())
	low, count, _ := stock.Min()
	fmt.Println(low, count)
	floor, _, ok := stock.Floor("c")
	fmt.Println(floor, title[ok])
	stock.Each(func(key string, value int) { fmt.Print(key, "=", value, ";") })
	fmt.Println()

	left, right := hashset.New(1, 2, 3, 4), hashset.New(3, 4, 5)
	both, either := treeset.New(left.Intersection(right).Values()...), treeset.New(left.Union(right).Values()...)
	fmt.Println(both.Values(), either.Values(), left.Difference(right).Size())

	jobs := priorityqueue.NewWith(func(a, b int) int { return b - a })
	for _, job := range []int{3, 9, 1, 7} {
		jobs.Enqueue(job)
	}
	for !jobs.Empty() {
		job, _ := jobs.Dequeue()
		fmt.Print(job, " ")
	}
	fmt.Println()

	prices := linkedhashmap.New[string, float64]()
	prices.Put("saw", 9.5)
	prices.Put("axe", 20.25)
	prices.Put("saw", 10.5)
	fmt.Println(strings.Join(prices.Keys(), ","), prices.Values()[0]+prices.Values()[1])

	undo := arraystack.New[string]()
	undo.Push("cut")
	undo.Push("paste")
	last, _ := undo.Pop()
	top, _ := undo.Peek()
	fmt.Println(last, top, undo.Size())

	tree := redblacktree.New[int, string]()
	for i, word := range []string{"zero", "one", "two", "three", "four"} {
		tree.Put(i, word)
	}
	tree.Remove(2)
	fmt.Println(tree.Keys(), tree.Root.Key, tree.Left().Value, tree.Right().Value, tree.GetNode(3).Size())
	node, _ := tree.Ceiling(2)
	fmt.Println(node.Key, node.Value)
}
