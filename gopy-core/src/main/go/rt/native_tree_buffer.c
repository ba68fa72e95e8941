/* Buffers of numbers (numpy, array.array) in trees: their memory as it is, without a Python object each. */
#include <string.h>

#include "native_tree.h"

enum { BUFFER_FORMAT_CONTIGUOUS = 4 | 8 | 0x10 | 0x20, BORROW_FROM = 1 << 14 };

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

static char *head(gopy_tree *t, const Py_buffer *b, char tag, char code, size_t room) {
    uint32_t count = (uint32_t)(b->len / b->itemsize);
    char *to = tree_room(t, 6 + room);
    if (!to) return NULL;
    to[0] = tag;
    to[1] = code;
    memcpy(to + 2, &count, 4);
    return to + 6;
}

static bool copied(gopy_tree *t, const Py_buffer *b, char code) {
    char *to = head(t, b, 'A', code, (size_t)b->len);
    return to && (memcpy(to, b->buf, (size_t)b->len), true);
}

/* Holds what lies outside in place until the tree is gone: the first by itself, others by memoryviews. */
static bool hold(gopy_tree *t, Py_buffer *b, PyObject *o) {
    if (t->held && !t->held->obj) return *t->held = *b, b->obj = NULL, true;
    PyObject *view = py.PyMemoryView_FromObject(o);
    bool held = view && (t->kept || (t->kept = py.PyList_New(0))) && !py.PyList_Append(t->kept, view);
    if (view) py.Py_DecRef(view);
    return held;
}

/* Go finds large ones, and those that it may write into, where they lie. */
static bool borrowed(gopy_tree *t, Py_buffer *b, char code, PyObject *o) {
    uint64_t address = (uint64_t)(uintptr_t)b->buf;
    char *to = head(t, b, b->readonly ? 'X' : 'W', code, sizeof address);
    return to && (memcpy(to, &address, sizeof address), hold(t, b, o));
}

/* So look numpy's datetime64 and timedelta64, which tree.py knows. */
static bool may_be_time(const Py_buffer *b, char code) { return code == 'B' && b->readonly && b->len == 8; }

/* False without an exception: it has no such buffer, or is what tree.py has its own way for. */
bool tree_buffer(gopy_tree *t, PyObject *o) {
    Py_buffer b = {0};
    if (is_a(o, py.PyBytes_Type) || is_a(o, py.PyByteArray_Type) || o->type == py.PyMemoryView_Type) return false;
    if (py.PyObject_GetBuffer(o, &b, BUFFER_FORMAT_CONTIGUOUS)) return py.PyErr_Clear(), false;
    char code = code_of(&b);
    if (may_be_time(&b, code) || has_masked(o)) code = 0;
    bool in_place = b.len >= BORROW_FROM || (!b.readonly && b.len);
    bool put = code && (in_place ? borrowed(t, &b, code, o) : copied(t, &b, code));
    if (b.obj) py.PyBuffer_Release(&b);
    return put;
}
