package rt

import "unsafe"

// Longer strings than shortString have memory of their own, others share a mirror of at most mirrorSize bytes.
const (
	shortString = 64
	mirrorSize  = 4096
)

// A mirror is a copy of a part of the tree for the short strings in it: one large copy costs less than many small ones.
type mirror struct {
	content     []byte
	begin, used int // where in the tree; how many bytes of it are in strings
}

// string makes a string of the content read last: a copy unless the tree is lent.
func (t *tree) string(content []byte) string {
	n := len(content)
	switch {
	case t.lent != copied:
		return unsafe.String(unsafe.SliceData(content), n)
	case n > shortString:
		return string(content)
	}
	begin := t.at - n
	if t.at > t.mirror.begin+len(t.mirror.content) {
		t.mirrorFrom(begin, n)
	}
	t.mirror.used += n
	return unsafe.String(unsafe.SliceData(t.mirror.content[begin-t.mirror.begin:]), n)
}

// mirrorFrom makes the next mirror: a larger one if much of the last was used, else of those n bytes alone.
func (t *tree) mirrorFrom(begin, n int) {
	if last := t.mirror; 4*last.used >= len(last.content) {
		n = max(n, min(4*len(last.content)+shortString, mirrorSize, len(t.data)-begin))
	}
	t.mirror = mirror{append([]byte(nil), t.data[begin:begin+n]...), begin, 0}
}
