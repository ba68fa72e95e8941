/*
 * Shortcuts into objects that no function gives as fast: the value of a small int, the items of a list, the
 * characters of an ASCII str. Each is used only where native_layout.c has found, at start, that this interpreter
 * lays the objects out so.
 */
#ifndef GOPY_NATIVE_LAYOUT_H
#define GOPY_NATIVE_LAYOUT_H

#include "native_python.h"

enum { INT_UNKNOWN, INT_SIZED, INT_TAGGED }; /* up to 3.11: a signed size; from 3.12 on: a tag */

typedef struct {
    PyObject head;
    union {
        Py_ssize_t size;
        uintptr_t tag; /* digits << 3 | 0 positive, 1 zero, 2 negative */
    };
    uint32_t digit;
} int_layout;

typedef struct {
    PyObject head;
    Py_ssize_t size;
    PyObject **items;
} list_layout;

typedef struct {
    PyObject head;
    Py_ssize_t length, hash;
    uint32_t state; /* bit 5: compact, bit 6: ASCII */
} text_layout;

enum { TEXT_ASCII = 1 << 5 | 1 << 6 };

extern GOPY_HIDDEN int int_kind;
extern GOPY_HIDDEN size_t text_offset; /* of the characters; 0: unknown */
extern GOPY_HIDDEN bool lists_known;

GOPY_HIDDEN void layout_start(void);

/* The value of an exact int of one digit; loops pass int_kind, for which they would look each time. */
static inline bool small_int_of(int kind, PyObject *o, int64_t *value) {
    const int_layout *i = (const int_layout *)o;
    if (kind == INT_SIZED && (uintptr_t)(i->size + 1) <= 2) return *value = i->size * (int64_t)i->digit, true;
    if (kind == INT_TAGGED && i->tag < 2 << 3)
        return *value = (1 - (int64_t)(i->tag & 3)) * (int64_t)i->digit, true;
    return false;
}

static inline bool small_int(PyObject *o, int64_t *value) {
    return small_int_of(int_kind, o, value);
}

/* The characters of an exact str that is ASCII; NULL: it is not, or who knows. */
static inline const char *ascii_text(PyObject *o, Py_ssize_t *n) {
    const text_layout *s = (const text_layout *)o;
    if (UNLIKELY(!text_offset || (s->state & TEXT_ASCII) != TEXT_ASCII)) return NULL;
    *n = s->length;
    return (const char *)o + text_offset;
}

/* The same of any exact str, in UTF-8; NULL with an exception set for one with surrogates. */
static inline const char *utf8_text(PyObject *o, Py_ssize_t *n) {
    const char *p = ascii_text(o, n);
    return LIKELY(p != NULL) ? p : py.PyUnicode_AsUTF8AndSize(o, n);
}

#endif
