/* Go's strings as Python's strs. */
#include <string.h>

#include "native.h"
#include "native_layout.h"

enum { SHORT_TEXT = 256 }; /* of longer ones the decoder's own work is most of the time */

/* Copies n bytes, and tells whether all that were copied are ASCII. */
static inline bool copy_ascii(char *to, const char *from, size_t n) {
    uint64_t word, seen = 0;
    for (; n >= sizeof word; n -= sizeof word, to += sizeof word, from += sizeof word) {
        memcpy(&word, from, sizeof word);
        memcpy(to, &word, sizeof word);
        seen |= word;
    }
    for (; n; n--) seen |= (unsigned char)(*to++ = *from++);
    return !(seen & 0x8080808080808080u);
}

/* Of one character and of none Python has strs already, which the decoder finds. */
PyObject *text_from(const char *p, size_t n) {
    if (LIKELY(text_offset && n > 1 && n <= SHORT_TEXT)) {
        PyObject *o = py.PyUnicode_New((Py_ssize_t)n, 127);
        if (UNLIKELY(!o) || LIKELY(copy_ascii((char *)o + text_offset, p, n))) return o;
        py.Py_DecRef(o);
    }
    return py.PyUnicode_DecodeUTF8(p, (Py_ssize_t)n, "surrogateescape");
}

PyObject *text(const uint64_t *slots) {
    return text_from((const char *)(uintptr_t)slots[0], (size_t)slots[1]);
}
