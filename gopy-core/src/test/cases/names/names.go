// Package names has awkward names.
package names

// ParseURL has an abbreviation.
func ParseURL(rawURL string) string { return rawURL }

// HTTPServer has one in front.
func HTTPServer() string { return "http" }

// UserIDs has a plural.
func UserIDs() int { return 1 }

// Float64s has digits and a plural.
func Float64s() int { return 64 }

// IsNaN is in the table of exceptions.
func IsNaN(f float64) bool { return f != f }

// IPv4 is too.
func IPv4() int { return 4 }

// LeadingZeros64 ends in digits.
func LeadingZeros64() int { return 0 }

// Is4In6 has digits inside.
func Is4In6() bool { return true }

// Print is a keyword of Python 2.
func Print() int { return 1 }

// Async is a keyword of Python 3.
func Async() int { return 2 }

// Is is a keyword.
func Is() int { return 3 }

// None is a builtin constant elsewhere.
func None() int { return 4 }

// Match is a soft keyword only.
func Match() int { return 5 }

// WithLogger gives more than a call's frame has room for.
func WithLogger() (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u string) { return }

// Inner has the name of a package below this one.
func Inner() string { return "function" }
