/* The buffer protocol of slices and arrays of numbers: numpy, memoryview and struct see Go's memory itself. */
#include <stdlib.h>

#include "native_elements.h"

enum { BUFFER_FORMAT = 4, BUFFER_ND = 8, BUFFER_STRIDES = 0x10, THUNK_CUT = 30 };

/* What a buffer needs as long as it is in use. */
typedef struct {
    uint64_t handle; /* keeps the elements alive though the slice may get others; 0: an array, which cannot */
    Py_ssize_t count, stride;
} exported;

static char *format_of(char code) {
    switch (code) {
    case '?': return "?";
    case 'b': return "b";
    case 'B': return "B";
    case 'h': return "h";
    case 'H': return "H";
    case 'i': case 'r': return "i";
    case 'I': return "I";
    case 'q': return "q";
    case 'Q': return "Q";
    case 'f': return "f";
    case 'd': return "d";
    case 'F': return "Zf";
    case 'D': return "Zd";
    default: return NULL;
    }
}

/* A slice variable of its own over the same elements. */
static bool keep_elements(PyObject *o, gopy_span *s, exported *e) {
    uint64_t frame[GOPY_FRAME_SLOTS];
    frame[0] = object_of(o)->handle;
    frame[1] = 0;
    frame[2] = (uint64_t)s->count;
    frame[GOPY_KEEP_SLOT] = frame[GOPY_USED_SLOT] = 0;
    if (gopy_call(THUNK_CUT, frame) != GOPY_DONE)
        return py.PyErr_SetString(py.PyExc_BufferError, "the slice changed meanwhile"), false;
    e->handle = frame[0];
    s->data = *(char **)(uintptr_t)frame[1];
    return true;
}

int buffer_get(PyObject *o, Py_buffer *b, int flags) {
    static char nothing;
    gopy_span s;
    b->obj = NULL;
    if (!span_of(o, &s)) return -1;
    char *format = format_of(s.element->code);
    if (!format) return py.PyErr_SetString(py.PyExc_BufferError, "only numbers have a buffer"), -1;
    exported *e = calloc(1, sizeof *e);
    if (!e) return py.PyErr_NoMemory(), -1;
    if (!s.fixed && s.count && !keep_elements(o, &s, e)) return free(e), -1;
    e->count = s.count;
    e->stride = s.width;
    *b = (Py_buffer){.buf = s.count ? s.data : &nothing,
                     .obj = new_reference(o),
                     .len = s.count * s.width,
                     .itemsize = s.width,
                     .ndim = 1,
                     .format = flags & BUFFER_FORMAT ? format : NULL,
                     .shape = flags & BUFFER_ND ? &e->count : NULL,
                     .strides = flags & BUFFER_STRIDES ? &e->stride : NULL,
                     .internal = e};
    return 0;
}

void buffer_release(PyObject *o, Py_buffer *b) {
    exported *e = b->internal;
    (void)o;
    if (e->handle) handle_release(e->handle);
    free(e);
}
