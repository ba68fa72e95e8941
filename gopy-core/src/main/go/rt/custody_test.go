package rt

import (
	"testing"
	"unsafe"
)

// held keeps what tests lend on the heap: frames carry addresses as numbers, and a stack moves as it grows.
var held []any

func onHeap[T any](values []T) []T {
	held = append(held, values)
	return values
}

func lentFrame(data []byte) *Frame {
	f := &Frame{}
	f[0], f[1] = uint64(uintptr(unsafe.Pointer(unsafe.SliceData(data)))), uint64(len(data))
	return f
}

// outsideTree is the tree of a buffer of float64.
func outsideTree(tag byte, numbers []float64, skip int) []byte {
	w := &treeWriter{}
	w.tag(tag)
	w.tag('d')
	w.u32(uint32(len(numbers)))
	w.u64(uint64(uintptr(unsafe.Pointer(unsafe.SliceData(numbers)))) + uint64(skip))
	return w.data
}

func TestStringsAndBytesAreBorrowed(t *testing.T) {
	data := onHeap([]byte("python"))
	f := lentFrame(data)
	if s := BorrowString[string](f, 0); s != "python" || unsafe.StringData(s) != &data[0] {
		t.Error(s)
	}
	if b := BorrowBytes[[]byte](f, 0); &b[0] != &data[0] || cap(b) != len(data) {
		t.Error(b)
	}
	if b := BorrowWritableBytes[[]byte](f, 0); &b[0] == &data[0] {
		t.Error("a read-only buffer must be copied for a function that writes")
	}
	f[1] |= writable
	if b := BorrowWritableBytes[[]byte](f, 0); &b[0] != &data[0] || len(b) != len(data) {
		t.Error("a writable buffer is written in place")
	}
	if b := BorrowBytes[[]byte](f, 0); len(b) != len(data) {
		t.Error("the flag is no part of the length")
	}
	if b := BorrowBytes[[]byte](&Frame{}, 0); b != nil {
		t.Error("pointer 0 is nil")
	}
}

func TestListsOfTextsAreBorrowed(t *testing.T) {
	texts := onHeap([]string{"a", "", "bc"})
	f := &Frame{uint64(uintptr(unsafe.Pointer(&texts[0]))), 3}
	got := BorrowStrings[string](f, 0)
	got[1] = "Go's own slice"
	if texts[1] != "" || unsafe.StringData(got[2]) != unsafe.StringData(texts[2]) {
		t.Error(got)
	}
	spans := onHeap([]span{{nil, 0}, {unsafe.StringData("xyz"), 3}})
	f = &Frame{uint64(uintptr(unsafe.Pointer(&spans[0]))), 2}
	if got := BorrowByteSlices[[]byte](f, 0); got[0] != nil || string(got[1]) != "xyz" {
		t.Error(got)
	}
}

func TestBuffersOfNumbersAreBorrowed(t *testing.T) {
	numbers := onHeap([]float64{1, 2, 3})
	lift := map[string]func(*Frame) []float64{
		"copied":   func(f *Frame) []float64 { return LiftTree[[]float64](f, 0) },
		"readOnly": func(f *Frame) []float64 { return BorrowTree[[]float64](f, 0) },
		"changed":  func(f *Frame) []float64 { return BorrowWritableTree[[]float64](f, 0) },
	}
	for how, shared := range map[string]string{"copied": "", "readOnly": "XW", "changed": "W"} {
		for _, tag := range []byte{tagOutside, tagWritable} {
			got := lift[how](lentFrame(outsideTree(tag, numbers, 0)))
			want := len(shared) > 0 && (shared[0] == tag || len(shared) > 1)
			if len(got) != 3 || got[2] != 3 || (&got[0] == &numbers[0]) != want {
				t.Errorf("%s %c: %v", how, tag, got)
			}
		}
	}
}

// aligned is a tree as the native engine lays it: what follows a head of so many bytes is aligned.
func aligned(head int, data []byte) []byte {
	room := onHeap(make([]uint64, len(data)/8+2))
	begin := 8 - head
	return append(unsafe.Slice((*byte)(unsafe.Pointer(&room[0])), 8*len(room))[begin:begin], data...)
}

func TestNumbersOfATreeAreBorrowedWhereTheyAreAligned(t *testing.T) {
	const head = 6
	data := packed([]float64{1, 2, 6})
	for _, place := range []struct {
		head   int
		shared bool
	}{{head, true}, {head - 1, false}} {
		tree := aligned(place.head, data)
		got, written := BorrowTree[[]float64](lentFrame(tree), 0), BorrowWritableTree[[]float64](lentFrame(tree), 0)
		for _, numbers := range [][]float64{got, written} {
			if len(numbers) != 3 || numbers[2] != 6 || (unsafe.Pointer(&numbers[0]) == unsafe.Pointer(&tree[head])) != place.shared {
				t.Error(place, numbers)
			}
		}
		if kept := LiftTree[[]float64](lentFrame(tree), 0); unsafe.Pointer(&kept[0]) == unsafe.Pointer(&tree[head]) {
			t.Error("what a function keeps is its own")
		}
	}
}

func TestOtherNumbersAreCopied(t *testing.T) {
	numbers := onHeap([]float64{1, 2, 3})
	if got := BorrowTree[[]float32](lentFrame(outsideTree('X', numbers, 0)), 0); got[1] != 2 {
		t.Error("another type:", got)
	}
	if got := BorrowTree[[]float64](lentFrame(outsideTree('X', nil, 0)), 0); got == nil || len(got) != 0 {
		t.Error("an empty buffer is no nil:", got)
	}
	room := onHeap(make([]float64, 4))
	at := unsafe.Add(unsafe.Pointer(&room[0]), 1)
	copy(unsafe.Slice((*byte)(at), 24), unsafe.Slice((*byte)(unsafe.Pointer(&numbers[0])), 24))
	if got := BorrowTree[[]float64](lentFrame(outsideTree('X', room[:3], 1)), 0); got[2] != 3 || unsafe.Pointer(&got[0]) == at {
		t.Error("unaligned:", got)
	}
}

func TestStringsOfATreeAreBorrowed(t *testing.T) {
	data := onHeap(packed(list{"some", "strings"}))
	got := BorrowTree[[]string](lentFrame(data), 0)
	inside := uintptr(unsafe.Pointer(unsafe.StringData(got[1]))) - uintptr(unsafe.Pointer(&data[0]))
	if got[1] != "strings" || inside >= uintptr(len(data)) {
		t.Error(got)
	}
	bytes := onHeap(packed([]byte("bytes")))
	if got := BorrowTree[[]byte](lentFrame(bytes), 0); string(got) != "bytes" {
		t.Error(got)
	}
}
