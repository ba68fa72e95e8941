package rt

import (
	"context"
	"reflect"
	"runtime"
	"time"
)

func init() {
	Register(50, sendToChan, receiveFromChan, closeChan, sizeOfChan, selectChans)
	Register(69, receiveInContext)
}

// How waiting on channels ended.
const (
	done = iota
	closed
	pending // the time is over
)

// noCase is the index where none of the cases went on: the time is over, or a channel to send to is closed.
const noCase = -1

// A waiting is what came of a select.
type waiting struct {
	index int
	value reflect.Value
	end   int
}

// await chooses the first of the cases that can go on, within as many nanoseconds.
func await(cases []reflect.SelectCase, nanoseconds int64) (w waiting) {
	defer func() {
		if r := recover(); r != nil {
			if err, ok := r.(runtime.Error); !ok || err.Error() != "send on closed channel" {
				panic(r)
			}
			w = waiting{noCase, reflect.Value{}, closed}
		}
	}()
	if nanoseconds <= 0 {
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectDefault})
	} else {
		timer := time.NewTimer(time.Duration(nanoseconds))
		defer timer.Stop()
		cases = append(cases, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(timer.C)})
	}
	chosen, value, ok := reflect.Select(cases)
	switch {
	case chosen == len(cases)-1:
		return waiting{noCase, reflect.Value{}, pending}
	case !ok && cases[chosen].Dir == reflect.SelectRecv:
		return waiting{chosen, value, closed}
	}
	return waiting{chosen, value, done}
}

// lower lowers the value as a tree, and in slots 2 and 3 the end and the index.
func (w waiting) lower(f *Frame) Status {
	out := &treeWriter{}
	if !w.value.IsValid() {
		out.tag(tagNone)
	} else {
		fresh := reflect.New(w.value.Type())
		fresh.Elem().Set(w.value)
		if m := planOf(w.value.Type()).write(out, fresh.UnsafePointer()); m != nil {
			panic(badTree{0, m})
		}
	}
	LowerBytes(f, 0, out.data)
	f[2] = uint64(w.end)
	LowerInt(f, 3, w.index)
	return Done
}

// sendToChan: handle, nanoseconds, V -> q end.
func sendToChan(f *Frame) Status {
	ch := f.variable(0)
	value := reflect.New(ch.Type().Elem()).Elem()
	f.liftInto(2, value)
	f[0] = uint64(await([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: ch, Send: value}}, int64(f[1])).end)
	return Done
}

// receiveFromChan: handle, nanoseconds -> V, q end, q index.
func receiveFromChan(f *Frame) Status {
	return await([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: f.variable(0)}}, int64(f[1])).lower(f)
}

// receiveInContext: handle, V context -> V, q end, q index; pending if the context ended first.
func receiveInContext(f *Frame) Status {
	ch := f.variable(0)
	return InContext(f, 1, func(ctx context.Context) Status {
		if ctx.Err() != nil { // Go would choose either
			return waiting{noCase, reflect.Value{}, pending}.lower(f)
		}
		chosen, value, ok := reflect.Select([]reflect.SelectCase{
			{Dir: reflect.SelectRecv, Chan: ch}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(ctx.Done())}})
		switch {
		case chosen == 1:
			return waiting{noCase, reflect.Value{}, pending}.lower(f)
		case !ok:
			return waiting{0, value, closed}.lower(f)
		}
		return waiting{0, value, done}.lower(f)
	})
}

// closeChan: handle.
func closeChan(f *Frame) Status {
	f.variable(0).Close()
	return Done
}

// sizeOfChan: handle -> q length, q capacity, Q which channel it is.
func sizeOfChan(f *Frame) Status {
	ch := f.variable(0)
	LowerInt(f, 0, ch.Len())
	LowerInt(f, 1, ch.Cap())
	f[2] = uint64(ch.Pointer())
	return Done
}

// selectChans: nanoseconds, V (a list of lists: a channel, or a channel and a value to send) -> V, q end, q index.
func selectChans(f *Frame) Status {
	t := &tree{data: f.view(1), slot: 1}
	t.tag()
	cases := make([]reflect.SelectCase, t.u32())
	for i := range cases {
		cases[i] = f.selectCase(t, i)
	}
	return await(cases, int64(f[0])).lower(f)
}

func (f *Frame) selectCase(t *tree, index int) reflect.SelectCase {
	t.tag()
	sends := t.u32() == 2
	t.tag()
	p, id, ok := handles.lookup(t.u64())
	t.take(12)
	if !ok {
		panic(badTree{1, &misfit{badValue, at(index), "the channel was released"}})
	}
	ch := reflect.NewAt(typeByID(id).Go, p).Elem()
	if !sends {
		return reflect.SelectCase{Dir: reflect.SelectRecv, Chan: ch}
	}
	value := reflect.New(ch.Type().Elem()).Elem()
	if m := planOf(value.Type()).next(t, value.Addr().UnsafePointer()); m != nil {
		panic(badTree{1, m.within(at(index))})
	}
	return reflect.SelectCase{Dir: reflect.SelectSend, Chan: ch, Send: value}
}
