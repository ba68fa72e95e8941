/* Slices and arrays of scalars and strings, in Go's memory. */
#ifndef GOPY_NATIVE_ELEMENTS_H
#define GOPY_NATIVE_ELEMENTS_H

#include "native.h"
#include "native_layout.h"

/* Where the elements of a view lie now. */
typedef struct {
    const gopy_value *element;
    char *data;
    Py_ssize_t count, width;
    bool fixed; /* an array */
} gopy_span;

GOPY_HIDDEN bool span_of(PyObject *o, gopy_span *s);
/* native_buffer.c */
GOPY_HIDDEN int buffer_get(PyObject *o, Py_buffer *b, int flags);
GOPY_HIDDEN void buffer_release(PyObject *o, Py_buffer *b);

#endif
