/*
 * Trees: nested Python values in one piece of memory (docs/internals.md, section 7). [1, "a"] is an l, the count 2,
 * an i with its eight bytes, and an s with its length and bytes.
 */
#ifndef GOPY_NATIVE_TREE_H
#define GOPY_NATIVE_TREE_H

#include <string.h>

#include "native.h"
#include "native_layout.h"

/* A tree that is being written. */
typedef struct {
    char *data;
    size_t size, capacity;
    PyObject *other; /* Python's pack, for values of other classes */
    Py_buffer *held; /* takes the first buffer that lies outside; NULL: kept does */
    PyObject *kept;  /* list of objects whose handles it names, and of Python's trees; NULL: none yet */
} gopy_tree;

/* The lists and dicts around a value, innermost first. */
typedef struct tree_path {
    const struct tree_path *outer;
    PyObject *object;
    int depth;
} tree_path;

GOPY_HIDDEN bool tree_grow(gopy_tree *t, size_t n);

/* Sees to it that there is room for n more bytes. */
static inline bool tree_reserve(gopy_tree *t, size_t n) {
    return LIKELY(t->size + n <= t->capacity) || tree_grow(t, n);
}

/* Room for n more bytes; NULL with an exception set. */
static inline char *tree_room(gopy_tree *t, size_t n) {
    if (!tree_reserve(t, n)) return NULL;
    t->size += n;
    return t->data + t->size - n;
}

GOPY_HIDDEN bool tree_value(gopy_tree *t, PyObject *o, const tree_path *path);
/* native_tree_nest.c: a list or tuple, and a dict, of exactly these classes. */
GOPY_HIDDEN bool tree_list(gopy_tree *t, PyObject *o, const tree_path *path);
GOPY_HIDDEN bool tree_dict(gopy_tree *t, PyObject *o, const tree_path *path);
/* Numbers or strs of one exact type in one piece; false without an exception: they are not. */
GOPY_HIDDEN bool tree_alike(gopy_tree *t, PyObject *list, Py_ssize_t n);

/* Numbers that lie in a buffer; false without an exception: o has none. */
GOPY_HIDDEN bool tree_buffer(gopy_tree *t, PyObject *o);

/* The value of a whole tree from Go. */
GOPY_HIDDEN PyObject *tree_read(const char *p, size_t size, PyObject *maker);
/* What a built-in thunk gives for an object and two numbers: a tree's value, or an object of a class. */
GOPY_HIDDEN PyObject *ask_tree(uint32_t thunk, uint64_t handle, uint64_t a, uint64_t b);
GOPY_HIDDEN PyObject *ask_object(uint32_t thunk, uint64_t handle, uint64_t a, uint64_t b, gopy_class *cls);

/* The class that wraps what a type id names; NULL where the maker has to lift it. False with an exception. */
GOPY_HIDDEN bool tree_class(PyObject *maker, uint32_t type_id, bool pointee, gopy_class **cls);

static inline PyObject *list_item(PyObject *list, Py_ssize_t i) {
    return lists_known ? ((list_layout *)list)->items[i] : py.PyList_GetItem(list, i);
}

static inline bool tree_put(gopy_tree *t, const void *bytes, size_t n) {
    char *to = tree_room(t, n);
    return to && (memcpy(to, bytes, n), true);
}

/* A tag and a count. */
static inline bool tree_head(gopy_tree *t, char tag, size_t n) {
    uint32_t count = (uint32_t)n;
    char *to = tree_room(t, 5);
    if (!to) return false;
    *to = tag;
    memcpy(to + 1, &count, 4);
    return true;
}

#endif
