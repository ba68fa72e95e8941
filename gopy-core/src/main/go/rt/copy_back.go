package rt

import "bytes"

// writable is set in the length of a []byte argument whose buffer takes what Go changes in it.
const writable = 1 << 62

type copyBack struct{ to, from []byte }

// copyBackInto has a buffer filled when the call ends.
func (f *Frame) copyBackInto(to, from []byte) {
	d := f.due()
	d.copies = append(d.copies, copyBack{to, from})
}

// copyBack fills the writable buffers of a call that ends, those that Go changed: a buffer may be an argument twice.
func (d *due) copyBack() {
	var changed []copyBack
	for _, c := range d.copies {
		if !bytes.Equal(c.to, c.from) {
			changed = append(changed, c)
		}
	}
	for _, c := range changed {
		copy(c.to, c.from)
	}
}
