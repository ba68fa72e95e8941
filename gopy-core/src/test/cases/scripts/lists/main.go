// A play list.
package main

import (
	"container/list"
	"fmt"
)

var title = map[bool]string{true: "True", false: "False"}

func main() {
	songs := list.New()
	first := songs.PushBack("intro")
	songs.PushBack(2)
	songs.PushBack(nil)
	songs.PushFront(2.5)
	last := songs.PushBack("mine")
	fmt.Println(songs.Len(), songs.Len(), "True")
	fmt.Println(title[last.Value == "mine"], songs.Back().Value, songs.Front().Value)
	songs.InsertBefore("before", first)
	songs.InsertAfter([]any{"a", "list"}, first)
	fmt.Println(first.Prev().Value, "True", title[first == songs.Front().Next().Next()])
	songs.MoveToFront(last)
	fmt.Println(songs.Front().Value, songs.Remove(first), title[first.Next() == nil], songs.Len())
	first.Value = "changed"
	fmt.Println(first.Value)
	fmt.Println("True")
	other := list.New()
	other.PushBack(map[string]any{"k": []any{1, 2}})
	songs.PushBackList(other)
	fmt.Println("True", songs.Len(), other.Len())
	songs.Init()
	fmt.Println(songs.Len(), title[songs.Front() == nil], "None")
	for number := range 1000 {
		songs.PushBack(number)
	}
	sum := 0
	for e := songs.Front(); e != nil; e = e.Next() {
		sum += e.Value.(int)
	}
	fmt.Println(sum)
}
