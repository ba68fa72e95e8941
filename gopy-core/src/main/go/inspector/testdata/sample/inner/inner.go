package inner

// Public comes along.
type Public uint8

// Red is a constant of it.
const Red Public = 1

// Other is no one's.
const Other = 2

type Secret int

// Guard has methods that other types inherit.
type Guard struct{ locked int32 }

// Lock locks.
func (g *Guard) Lock() { g.locked++ }

// Closer is embedded in an interface.
type Closer interface {
	// Close closes.
	Close() error
}
