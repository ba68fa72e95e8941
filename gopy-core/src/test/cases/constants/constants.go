// Package constants has constants of every kind.
package constants

// MaxRetries is how often it is tried.
const MaxRetries = 3

// Greeting is said first.
const Greeting = "grüße"

// Enabled is true.
const Enabled = true

// Ratio is exact as far as a float goes.
const Ratio = 0.1

// Huge has more digits than any machine word.
const Huge = 1 << 100

// Googol has a hundred digits and one.
const Googol = 1e100

// Digits has a hundred of them.
const Digits = 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007

// Big is larger than an int64.
const Big uint64 = 1<<64 - 1

// Letter is a rune.
const Letter = 'x'

// Imaginary is complex.
const Imaginary = 2i

// Tiny is typed.
const Tiny int8 = -128

// RFC3339Nano keeps its digits together.
const RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"

// Nothing is the empty string.
const Nothing = ""

const hidden = 1

// Hidden shows it.
func Hidden() int { return hidden }
