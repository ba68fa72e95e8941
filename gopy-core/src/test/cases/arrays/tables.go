package arrays

import (
	"fmt"
	"strings"
	"time"
)

// Not negates.
func Not(b bool) bool { return !b }

// Flags has a field that numpy's bool fits.
type Flags struct{ On bool }

// Conjugate takes a complex number.
func Conjugate(z complex64) complex64 { return complex(real(z), -imag(z)) }

// UnixNanos tells instants.
func UnixNanos(ts []time.Time) []int64 {
	ns := make([]int64, len(ts))
	for i, t := range ts {
		ns[i] = t.UnixNano()
	}
	return ns
}

// Clock tells what a clock shows.
func Clock(t time.Time) string { return t.Format("2006-01-02 15:04:05.999999999") }

// Total adds.
func Total(ds []time.Duration) (total time.Duration) {
	for _, d := range ds {
		total += d
	}
	return total
}

// Nanoseconds tells one.
func Nanoseconds(d time.Duration) int64 { return int64(d) }

// Missing counts what is nil.
func Missing(ts []*time.Time, xs []*float64) (times, numbers int) {
	for _, t := range ts {
		if t == nil {
			times++
		}
	}
	for _, x := range xs {
		if x == nil {
			numbers++
		}
	}
	return times, numbers
}

// Means takes columns.
func Means(columns map[string][]float64) map[string]float64 {
	means := map[string]float64{}
	for name, xs := range columns {
		means[name] = Sum(xs) / float64(len(xs))
	}
	return means
}

// Describe prints records.
func Describe(records []map[string]any) string {
	lines := make([]string, len(records))
	for i, record := range records {
		lines[i] = fmt.Sprint(record)
	}
	return strings.Join(lines, "\n")
}

// Join takes labels.
func Join(labels []string) string { return strings.Join(labels, ",") }

// Cube has three dimensions.
func Cube(n int) [][][]int {
	cube := make([][][]int, n)
	for i := range cube {
		cube[i] = make([][]int, n)
		for j := range cube[i] {
			cube[i][j] = make([]int, n)
			for k := range cube[i][j] {
				cube[i][j][k] = (i*n+j)*n + k
			}
		}
	}
	return cube
}

// SumCube takes one of fixed width.
func SumCube(cube [][2][2]int32) (total int) {
	for _, square := range cube {
		for _, row := range square {
			total += SumInt32(row[:])
		}
	}
	return total
}

// SumCells takes rows of fixed width.
func SumCells(cells [][2]int32) (total int) {
	for _, row := range cells {
		total += SumInt32(row[:])
	}
	return total
}

// GridOf joins texts.
func GridOf(cells [][]string) string {
	rows := make([]string, len(cells))
	for i, row := range cells {
		rows[i] = strings.Join(row, " ")
	}
	return strings.Join(rows, ";")
}
