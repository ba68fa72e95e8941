/* Buffers of numbers (numpy, array.array) in trees: their memory as it is, without a Python object each. */
#include <string.h>

#include "native_tree.h"

enum { BUFFER_FORMAT_CONTIGUOUS = 4 | 8 | 0x10 | 0x20 };

/* The struct code of one number in standard sizes; 0 for everything else. */
static char code_of(const Py_buffer *b) {
    const char *format = b->format ? b->format : "B";
    if (*format == '@' || *format == '=' || *format == '<') format++;
    if (!*format || format[1] || b->ndim != 1) return 0;
    char code = *format;
    if (code == 'l') return b->itemsize == 8 ? 'q' : 'i';
    if (code == 'L') return b->itemsize == 8 ? 'Q' : 'I';
    return strchr("?bBhHiIqQfd", code) ? code : 0;
}

/* False without an exception: it has no such buffer, or is what tree.py has its own way for. */
bool tree_buffer(gopy_tree *t, PyObject *o) {
    Py_buffer b = {0};
    if (is_a(o, object_type) || is_a(o, py.PyBytes_Type) || is_a(o, py.PyByteArray_Type) ||
        o->type == py.PyMemoryView_Type)
        return false;
    if (py.PyObject_GetBuffer(o, &b, BUFFER_FORMAT_CONTIGUOUS)) return py.PyErr_Clear(), false;
    char code = code_of(&b);
    uint32_t count = code ? (uint32_t)(b.len / b.itemsize) : 0;
    char *to = code ? tree_room(t, 6 + (size_t)b.len) : NULL;
    if (to) {
        to[0] = 'A';
        to[1] = code;
        memcpy(to + 2, &count, 4);
        memcpy(to + 6, b.buf, (size_t)b.len);
    }
    py.PyBuffer_Release(&b);
    return to != NULL;
}
