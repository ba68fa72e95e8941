package rt

import "testing"

// A stringRun is a tree of short strings with other bytes between them.
func stringRun(n, between int) *tree {
	w := &treeWriter{}
	for i := range n {
		w.text(tagString, name(i))
		w.bytes(make([]byte, between))
	}
	return &tree{data: w.data}
}

func TestShortStringsAreCopies(t *testing.T) {
	for _, between := range []int{0, 5, 300, 5000} {
		run := stringRun(1000, between)
		var read []string
		for range 1000 {
			run.tag()
			read = append(read, run.string(run.content()))
			run.tag()
			run.content()
		}
		clear(run.data)
		for i, s := range read {
			if s != name(i) {
				t.Fatalf("%d bytes between: string %d is %q", between, i, s)
			}
		}
	}
}

// What is between strings may be much more than they are.
func TestMirrorsOfRareStringsAreSmall(t *testing.T) {
	run := stringRun(100, 2000)
	mirrored := 0
	for range 100 {
		run.tag()
		run.string(run.content())
		mirrored += len(run.mirror.content)
		run.tag()
		run.content()
	}
	if most := 100 * (shortString + 5*len(name(99))); mirrored > most {
		t.Errorf("%d bytes are mirrored for 100 short strings, more than %d", mirrored, most)
	}
}
