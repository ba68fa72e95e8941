package rt_test

import (
	"testing"

	"gopy.local/rt/internal/rttest"
)

// The floor: what a C-to-Go call costs that does nothing.
func BenchmarkEmptyExport(b *testing.B) { rttest.LoopEmpty(b.N) }

func BenchmarkNop(b *testing.B) { rttest.Loop(0, b.N, 0, 0) }

func BenchmarkAdd(b *testing.B) { rttest.Loop(addThunk, b.N, 1, 2) }
