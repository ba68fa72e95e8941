// Package clock has times and durations.
package clock

import "time"

// Double doubles.
func Double(d time.Duration) time.Duration { return 2 * d }

// Nanoseconds counts.
func Nanoseconds(d time.Duration) int64 { return int64(d) }

// Moment gives a time with nanoseconds.
func Moment() time.Time { return time.Date(2026, 11, 25, 16, 30, 0, 123456789, time.UTC) }

// Unix gives seconds.
func Unix(t time.Time) int64 { return t.Unix() }

// Later adds.
func Later(t time.Time, d time.Duration) time.Time { return t.Add(d) }
