package rt

import "time"

// How the call ended that a place was asked for, where it has no result: as of channels, and:
const (
	failed    = closed
	cancelled = pending + 1
)

// takenBack is the status of a call that is not made.
const takenBack Status = inside - 1

// takeMany: handle, q place, q nanoseconds -> V results from that place on, as far as there are any; q end.
func takeMany(f *Frame) Status {
	m, place := manyAt(f), int(f[1])
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.ended[place] == inside {
		m.await(place, time.Duration(f[2]))
	}
	n := place
	for n < len(m.ended) && m.ended[n] == Done {
		n++
	}
	LowerBytes(f, 0, m.written(place, n))
	f[2] = uint64(m.endOf(place))
	return Done
}

func (m *many) endOf(place int) int {
	switch m.ended[place] {
	case Done:
		return done
	case inside:
		return pending
	case takenBack:
		return cancelled
	default:
		return failed
	}
}

// await waits until the call at a place has ended, but no longer than that.
func (m *many) await(place int, limit time.Duration) {
	m.wanted = place
	m.mu.Unlock()
	timer := time.NewTimer(limit)
	select {
	case <-m.news:
	case <-timer.C:
	}
	timer.Stop()
	m.mu.Lock()
}

// written is the tree of a list of results.
func (m *many) written(from, to int) []byte {
	w := &treeWriter{}
	code := m.result
	switch code {
	case 'b', 'h', 'i', 'q':
		code = 'q'
	case 'B', 'H', 'I', 'Q':
		code = 'Q'
	case 'f', 'd':
		code = 'd'
	default:
		w.head(tagList, to-from)
		for _, result := range m.results[from:to] {
			switch {
			case code == 0:
				w.tag(tagNone)
			default:
				w.bool(result != 0)
			}
		}
		return w.data
	}
	w.tag(tagNumbers)
	w.head(code, to-from)
	for _, result := range m.results[from:to] {
		w.u64(result)
	}
	return w.data
}
