package rt

import (
	"testing"
	"unsafe"
)

// lies says whether a string is in that memory.
func lies(s string, data []byte) bool {
	return uintptr(unsafe.Pointer(unsafe.StringData(s)))-uintptr(unsafe.Pointer(&data[0])) < uintptr(len(data))
}

// The compiler says of `func f(m map[string]string) { for k := range m { kept = k } }` that m does not escape.
func TestWhatIsInAMapIsCopied(t *testing.T) {
	data := onHeap(packed(dict{{"some key", "some value"}}))
	for key, value := range BorrowTree[map[string]string](lentFrame(data), 0) {
		if lies(key, data) || lies(value, data) {
			t.Error("a map of texts")
		}
	}
	type rare string
	data = onHeap(packed(dict{{"some key", list{"some value"}}}))
	for key, value := range BorrowTree[map[rare][]string](lentFrame(data), 0) {
		if lies(string(key), data) || lies(value[0], data) {
			t.Error("a map by reflection")
		}
	}
	type record struct {
		Any  any
		Name string
	}
	data = onHeap(packed(dict{{"Any", dict{{"some key", "some value"}}}, {"Name", "some name"}}))
	got := BorrowTree[record](lentFrame(data), 0)
	for key, value := range got.Any.(map[string]any) {
		if lies(key, data) || lies(value.(string), data) {
			t.Error("a map in an any")
		}
	}
	if !lies(got.Name, data) {
		t.Error("behind the map it is lent again")
	}
}
