package rt

import (
	"slices"
	"strconv"
	"sync"
)

// classes numbers the sets "which bound error types and sentinels does this error match" as they occur.
// Python makes one exception class for a number.
var classes = classTable{numbers: map[string]uint32{";": 0}, sets: []*matches{{}}}

type classTable struct {
	mu      sync.RWMutex
	numbers map[string]uint32
	sets    []*matches
}

// number returns the number of a set, a new one if it did not occur before.
func (t *classTable) number(m *matches) uint32 {
	text := m.text()
	t.mu.RLock()
	n, ok := t.numbers[string(text)]
	t.mu.RUnlock()
	if ok {
		return n
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if n, ok := t.numbers[string(text)]; ok {
		return n
	}
	n = uint32(len(t.sets))
	t.numbers[string(text)] = n
	t.sets = append(t.sets, m)
	return n
}

// set returns the set of a class number.
func (t *classTable) set(number uint32) *matches {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.sets[number]
}

// matches collects what an error's chain matches.
type matches struct {
	types     []uint32 // outermost first
	sentinels []uint32 // ascending
	python    bool     // a Python exception is in the chain
}

func (m *matches) addType(id uint32) {
	if !slices.Contains(m.types, id) {
		m.types = append(m.types, id)
	}
}

func (m *matches) addTypes(ids []uint32) {
	for _, id := range ids {
		m.addType(id)
	}
}

func (m *matches) addSentinel(number uint32) {
	if at, found := slices.BinarySearch(m.sentinels, number); !found {
		m.sentinels = slices.Insert(m.sentinels, at, number)
	}
}

// text writes the set: "3 7;1 4" for two types and two sentinels.
func (m *matches) text() []byte {
	b := appendNumbers(make([]byte, 0, 64), m.types)
	b = appendNumbers(append(b, ';'), m.sentinels)
	if m.python {
		b = append(b, ";python"...)
	}
	return b
}

func appendNumbers(b []byte, numbers []uint32) []byte {
	for i, n := range numbers {
		if i > 0 {
			b = append(b, ' ')
		}
		b = strconv.AppendUint(b, uint64(n), 10)
	}
	return b
}
