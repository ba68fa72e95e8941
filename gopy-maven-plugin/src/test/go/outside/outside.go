// Package outside lies in no module.
package outside

// Answer is one.
const Answer = 42
