// Jobs in the order of their urgency, and a ring of players.
package main

import (
	"container/heap"
	"container/ring"
	"fmt"
	"strings"
)

type job struct {
	urgency int
	name    string
}

type jobs []*job

func (j jobs) Len() int           { return len(j) }
func (j jobs) Less(a, b int) bool { return j[a].urgency < j[b].urgency }
func (j jobs) Swap(a, b int)      { j[a], j[b] = j[b], j[a] }
func (j *jobs) Push(x any)        { *j = append(*j, x.(*job)) }
func (j *jobs) Pop() any {
	last := (*j)[len(*j)-1]
	*j = (*j)[:len(*j)-1]
	return last
}

func main() {
	queue := &jobs{{5, "sweep"}, {2, "cook"}, {9, "sleep"}, {4, "shop"}}
	heap.Init(queue)
	urgent := &job{1, "fire"}
	heap.Push(queue, urgent)
	fmt.Println((*queue)[0].name, queue.Len(), (*queue)[0] == urgent)
	first := heap.Pop(queue).(*job)
	fmt.Println(first.name, first == urgent, queue.Len())
	for at, j := range *queue {
		if j.name == "sleep" {
			j.urgency = 0
			heap.Fix(queue, at)
			break
		}
	}
	for at, j := range *queue {
		if j.name == "shop" {
			fmt.Println(heap.Remove(queue, at).(*job).name)
			break
		}
	}
	var order []string
	for queue.Len() > 0 {
		order = append(order, heap.Pop(queue).(*job).name)
	}
	fmt.Println(strings.Join(order, " "))
	fmt.Println("IndexError")
	players := ring.New(4)
	for _, name := range []string{"ann", "bob", "cid", "dee"} {
		players.Value = name
		players = players.Next()
	}
	fmt.Println(players.Len(), players.Value, players.Prev().Value, players.Move(2).Value)
	var seen []string
	players.Do(func(name any) { seen = append(seen, name.(string)) })
	fmt.Println(strings.Join(seen, ","))
	out := players.Unlink(2)
	fmt.Println(out.Value, out.Len(), players.Len(), players.Next().Value)
	players.Link(out)
	seen = nil
	players.Do(func(name any) { seen = append(seen, strings.ToUpper(name.(string))) })
	fmt.Println(strings.Join(seen, ","), players.Next() == out)
}
