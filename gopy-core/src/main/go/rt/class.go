package rt

import (
	"slices"
	"strconv"
	"sync"
)

// classes numbers the sets "which bound error types and sentinels does this error match" as they occur.
// Python makes one exception class for a number.
var classes = classTable{numbers: map[string]uint32{";": 0}, texts: []string{";"}}

type classTable struct {
	mu      sync.RWMutex
	numbers map[string]uint32
	texts   []string // "3 7;1 4": type ids, outermost first; sentinel numbers, ascending
}

// classOf returns the class number of an error; 0 if it matches nothing that is bound.
func classOf(err error) uint32 {
	var m matches
	m.walk(err, 0)
	if len(m.types) == 0 && len(m.sentinels) == 0 && !m.python {
		return 0
	}
	return classes.number(m.text())
}

// number returns the number of a set, a new one if it did not occur before.
func (t *classTable) number(text []byte) uint32 {
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
	n = uint32(len(t.texts))
	t.numbers[string(text)] = n
	t.texts = append(t.texts, string(text))
	return n
}

// describe returns the text of a class number.
func (t *classTable) describe(number uint64) string {
	t.mu.RLock()
	defer t.mu.RUnlock()
	return t.texts[number]
}

// matches collects what an error's chain matches.
type matches struct {
	types     []uint32
	sentinels []uint32
	python    bool // a Python exception is in the chain
}

func (m *matches) addType(id uint32) {
	if !slices.Contains(m.types, id) {
		m.types = append(m.types, id)
	}
}

func (m *matches) addSentinel(number uint32) {
	if at, found := slices.BinarySearch(m.sentinels, number); !found {
		m.sentinels = slices.Insert(m.sentinels, at, number)
	}
}

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
