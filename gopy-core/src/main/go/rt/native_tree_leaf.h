/* The most frequent values of a tree that is written, put where they are met: most of a tree is no more. */
#ifndef GOPY_NATIVE_TREE_LEAF_H
#define GOPY_NATIVE_TREE_LEAF_H

#include "native_pack.h"
#include "native_tree.h"

/* A tag and eight bytes. */
static inline bool tree_eight(gopy_tree *t, char tag, uint64_t value) {
    char *to = tree_room(t, 9);
    if (!to) return false;
    *to = tag;
    memcpy(to + 1, &value, 8);
    return true;
}

/* A tag, a length and so many bytes. */
static inline bool tree_bytes(gopy_tree *t, char tag, const char *p, Py_ssize_t n) {
    uint32_t count = (uint32_t)n;
    char *to = tree_room(t, 5 + (size_t)n);
    if (!to) return false;
    *to = tag;
    memcpy(to + 1, &count, 4);
    memcpy(to + 5, p, (size_t)n);
    return true;
}

/*
 * A short int, an ASCII str or a float, over which no Python code runs: whether o is one, and whether it was put.
 * Always inlined: a dict of strs and ints takes no call then.
 */
static inline __attribute__((always_inline)) bool tree_leaf(gopy_tree *t, PyObject *o, bool *put) {
    const char *p;
    Py_ssize_t n;
    int64_t value;
    if (o->type == py.PyUnicode_Type && (p = ascii_text(o, &n)))
        *put = tree_bytes(t, 's', p, n);
    else if (o->type == py.PyLong_Type && small_int(o, &value))
        *put = tree_eight(t, 'i', (uint64_t)value);
    else if (o->type == py.PyFloat_Type)
        *put = tree_eight(t, 'd', bits_of(py.PyFloat_AsDouble(o)));
    else
        return false;
    return true;
}

#endif
