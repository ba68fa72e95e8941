package rt

import "fmt"

// A wholeNumber is a Python int: 64 bits with a sign, or, beyond that, its digits.
type wholeNumber struct {
	bits     uint64
	negative bool
	text     string
}

// integer reads a tree that is an int.
func (t *tree) integer(tag byte) (n wholeNumber, ok bool) {
	switch tag {
	case tagInt:
		bits := t.u64()
		return wholeNumber{bits: bits, negative: int64(bits) < 0}, true
	case tagUint:
		return wholeNumber{bits: t.u64()}, true
	case tagBig:
		return wholeNumber{text: string(t.content())}, true
	case tagTrue:
		return wholeNumber{bits: 1}, true
	case tagFalse:
		return wholeNumber{}, true
	}
	return wholeNumber{}, false
}

// is tells whether the number is the one with these bits and this sign.
func (n wholeNumber) is(bits uint64, negative bool) bool {
	return n.bits == bits && n.negative == negative
}

// String writes the number in decimal digits.
func (n wholeNumber) String() string {
	switch {
	case n.text != "":
		return n.text
	case n.negative:
		return fmt.Sprint(int64(n.bits))
	}
	return fmt.Sprint(n.bits)
}
