package inner

// Public comes along.
type Public uint8

// Red is a constant of it.
const Red Public = 1

// Other is no one's.
const Other = 2

type Secret int
