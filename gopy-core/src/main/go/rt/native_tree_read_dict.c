/* Dicts in trees from Go: of maps, and of structs by their fields. */
#include <stdlib.h>

#include "native_tree_reader.h"

enum { KNOWN_KEYS = 64, LONGEST_KEY = 24, LARGE_DICT = 64 };

/* A key met before in this tree: the rows of a table have the same ones, over and over. */
struct known_key {
    const char *at;
    uint32_t size;
    PyObject *key;
};

static uint32_t key_place(const char *p, uint32_t size) {
    uint32_t hash = size;
    for (uint32_t i = 0; i < size; i++) hash = hash * 31 + (unsigned char)p[i];
    return hash % KNOWN_KEYS;
}

/* A short str: the one made before, with the hash that it keeps, where these bytes were met. */
static PyObject *short_key(tree_reader *r, const char *p, uint32_t size) {
    known_key *known = &r->keys[key_place(p, size)];
    if (known->key && known->size == size && !memcmp(known->at, p, size)) return new_reference(known->key);
    PyObject *key = text_from(p, size);
    if (!key) return NULL;
    if (known->key) py.Py_DecRef(known->key);
    *known = (known_key){p, size, new_reference(key)};
    return key;
}

static PyObject *key(tree_reader *r) {
    uint32_t size;
    if (r->end - r->at < 5 || *r->at != 's') return read_value(r);
    memcpy(&size, r->at + 1, 4);
    if (size > LONGEST_KEY || !r->keys) return read_value(r);
    read_take(r, 5);
    const char *p = read_take(r, size);
    return p ? short_key(r, p, size) : NULL;
}

/* A new dict. A large one has its size from the beginning; a small one soon grows to it, and takes less memory. */
static PyObject *dict_of(tree_reader *r, uint32_t n) {
    if (n < LARGE_DICT || !py._PyDict_NewPresized) return py.PyDict_New();
    return (size_t)(r->end - r->at) / 2 < n ? read_cut_short() : py._PyDict_NewPresized((Py_ssize_t)n);
}

PyObject *read_mapping(tree_reader *r) {
    uint32_t n;
    PyObject *dict = read_count(r, &n) ? dict_of(r, n) : NULL;
    bool complete = dict;
    if (complete && n && r->depth > 1 && !r->keys) r->keys = calloc(KNOWN_KEYS, sizeof *r->keys);
    for (uint32_t i = 0; complete && i < n; i++) {
        PyObject *k = key(r), *v = k ? read_value(r) : NULL;
        complete = v && !py.PyDict_SetItem(dict, k, v);
        if (k) py.Py_DecRef(k);
        if (v) py.Py_DecRef(v);
    }
    return partial(dict, complete);
}

/* The names of a struct's fields: those of the last one again, or the maker's. */
static PyObject *field_names(tree_reader *r, uint32_t type_id) {
    if (r->fields && r->fields_of == type_id) return new_reference(r->fields);
    PyObject *fields = read_make(r, attributes.fields, unsigned_int(type_id), NULL, NULL, NULL);
    if (!fields) return NULL;
    if (r->fields) py.Py_DecRef(r->fields);
    r->fields = new_reference(fields);
    r->fields_of = type_id;
    return fields;
}

/* A dict by field names. */
PyObject *read_structure(tree_reader *r) {
    uint32_t type_id, n;
    if (!read_count(r, &type_id) || !read_count(r, &n)) return NULL;
    PyObject *fields = field_names(r, type_id);
    PyObject *dict = fields ? py.PyDict_New() : NULL;
    bool complete = dict;
    for (uint32_t i = 0; complete && i < n; i++) {
        PyObject *name = py.PyList_GetItem(fields, i), *v = name ? read_value(r) : NULL;
        complete = v && !py.PyDict_SetItem(dict, name, v);
        if (v) py.Py_DecRef(v);
    }
    if (fields) py.Py_DecRef(fields);
    return partial(dict, complete);
}

void read_forget(tree_reader *r) {
    if (r->fields) py.Py_DecRef(r->fields);
    for (int i = 0; r->keys && i < KNOWN_KEYS; i++)
        if (r->keys[i].key) py.Py_DecRef(r->keys[i].key);
    free(r->keys);
}
