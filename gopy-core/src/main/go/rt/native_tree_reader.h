/*
 * A tree from Go that is being read, and the parts of its reader: native_tree_read.c decides by the tag, and
 * each of the others reads one family of values. All leave the reader behind what they read, or give NULL with
 * an exception set.
 */
#ifndef GOPY_NATIVE_TREE_READER_H
#define GOPY_NATIVE_TREE_READER_H

#include <string.h>

#include "native.h"

typedef struct known_key known_key;

typedef struct {
    const char *at, *end;
    PyObject *maker;
    int depth;
    uint32_t fields_of; /* the type id of the struct read last, and its field names */
    PyObject *fields;
    known_key *keys; /* native_tree_read_dict.c: keys met before; NULL: no mapping yet */
} tree_reader;

GOPY_HIDDEN PyObject *read_cut_short(void); /* raises: the tree ends too early */
GOPY_HIDDEN PyObject *read_content(tree_reader *r, char tag); /* a str ('s') or bytes */
GOPY_HIDDEN PyObject *read_nested(tree_reader *r); /* a value by its tag, one level deeper */
/* native_tree_read_list.c */
GOPY_HIDDEN PyObject *read_values(tree_reader *r);
GOPY_HIDDEN PyObject *read_numbers(tree_reader *r);
GOPY_HIDDEN PyObject *read_texts(tree_reader *r);
/* native_tree_read_dict.c */
GOPY_HIDDEN PyObject *read_mapping(tree_reader *r);
GOPY_HIDDEN PyObject *read_structure(tree_reader *r);
GOPY_HIDDEN void read_forget(tree_reader *r); /* the keys and field names met before */
/* native_tree_read_made.c: what only the maker (makers.py) knows to make */
GOPY_HIDDEN PyObject *read_made(tree_reader *r, char tag);
/* Calls a method of the maker, and gives its arguments back. */
GOPY_HIDDEN PyObject *read_make(tree_reader *r, PyObject *method, PyObject *a, PyObject *b, PyObject *c, PyObject *d);

static inline const char *read_take(tree_reader *r, size_t n) {
    const char *at = r->at;
    if ((size_t)(r->end - at) < n) return read_cut_short(), NULL;
    r->at += n;
    return at;
}

static inline bool read_count(tree_reader *r, uint32_t *n) {
    const char *at = read_take(r, 4);
    if (at) memcpy(n, at, 4);
    return at != NULL;
}

static inline bool read_word(tree_reader *r, void *to, size_t size) {
    const char *at = read_take(r, size);
    if (at) memcpy(to, at, size);
    return at != NULL;
}

static inline PyObject *unsigned_int(uint64_t n) {
    return py.PyLong_FromUnsignedLongLong(n);
}

/* A list or dict; given back where it could not be filled. */
static inline PyObject *partial(PyObject *list, bool complete) {
    if (complete || !list) return list;
    return py.Py_DecRef(list), NULL;
}

/* Ints and strs are most of a tree: they go no further. */
static inline PyObject *read_value(tree_reader *r) {
    size_t left = (size_t)(r->end - r->at);
    const char *at = r->at;
    int64_t number;
    uint32_t size;
    if (left >= 9 && *at == 'i') {
        memcpy(&number, at + 1, sizeof number);
        r->at += 9;
        return py.PyLong_FromLongLong(number);
    }
    if (left >= 5 && *at == 's' && (memcpy(&size, at + 1, sizeof size), size <= left - 5)) {
        r->at += 5 + (size_t)size;
        return text_from(at + 5, size);
    }
    return read_nested(r);
}

#endif
