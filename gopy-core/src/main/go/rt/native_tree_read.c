/* Reading trees from Go. What a tree only names is made by Python's maker (tree_read.py). */
#include <stdlib.h>
#include <string.h>

#include "native_layout.h"
#include "native_pack.h"
#include "native_tree.h"

enum { READ_DEPTH = 5000 };

enum { KNOWN_KEYS = 64, LONGEST_KEY = 24, LARGE_DICT = 64 };

/* A key met before in this tree: the rows of a table have the same ones, over and over. */
typedef struct {
    const char *at;
    uint32_t size;
    PyObject *key;
} known_key;

typedef struct {
    const char *at, *end;
    PyObject *maker;
    int depth;
    uint32_t fields_of; /* the type id of the struct read last, and its field names */
    PyObject *fields;
    known_key *keys; /* KNOWN_KEYS of them once a mapping was met */
} reader;

static PyObject *value(reader *r);

static PyObject *cut_short(void) {
    py.PyErr_SetString(py.PyExc_ValueError, "a tree from Go ends too early");
    return NULL;
}

static const char *take(reader *r, size_t n) {
    const char *at = r->at;
    if ((size_t)(r->end - at) < n) return cut_short(), NULL;
    r->at += n;
    return at;
}

static bool count(reader *r, uint32_t *n) {
    const char *at = take(r, 4);
    if (at) memcpy(n, at, 4);
    return at != NULL;
}

static bool word(reader *r, void *to, size_t size) {
    const char *at = take(r, size);
    if (at) memcpy(to, at, size);
    return at != NULL;
}

static PyObject *content(reader *r, char tag) {
    uint32_t n;
    const char *p = count(r, &n) ? take(r, n) : NULL;
    if (!p) return NULL;
    return tag == 's' ? text_from(p, n) : py.PyBytes_FromStringAndSize(p, n);
}

static bool set_item(PyObject *list, Py_ssize_t i, PyObject *o) {
    if (!o) return false;
    if (lists_known)
        ((list_layout *)list)->items[i] = o;
    else
        py.PyList_SetItem(list, i, o);
    return true;
}

static PyObject *partial(PyObject *list, bool complete) {
    if (complete || !list) return list;
    return py.Py_DecRef(list), NULL;
}

/* A new list; n may be what damaged data say, so it is held against what is left to read. */
static PyObject *list_of(reader *r, uint32_t n, size_t least) {
    return (size_t)(r->end - r->at) / least < n ? cut_short() : py.PyList_New((Py_ssize_t)n);
}

static PyObject *values(reader *r) {
    uint32_t n;
    PyObject *list = count(r, &n) ? list_of(r, n, 1) : NULL;
    bool complete = list;
    for (uint32_t i = 0; complete && i < n; i++) complete = set_item(list, i, value(r));
    return partial(list, complete);
}

static uint32_t key_place(const char *p, uint32_t size) {
    uint32_t hash = size;
    for (uint32_t i = 0; i < size; i++) hash = hash * 31 + (unsigned char)p[i];
    return hash % KNOWN_KEYS;
}

/* A short str: the one made before, with the hash that it keeps, where these bytes were met. */
static PyObject *short_key(reader *r, const char *p, uint32_t size) {
    known_key *known = &r->keys[key_place(p, size)];
    if (known->key && known->size == size && !memcmp(known->at, p, size)) return new_reference(known->key);
    PyObject *key = text_from(p, size);
    if (!key) return NULL;
    if (known->key) py.Py_DecRef(known->key);
    *known = (known_key){p, size, new_reference(key)};
    return key;
}

static PyObject *key(reader *r) {
    uint32_t size;
    if (r->end - r->at < 5 || *r->at != 's') return value(r);
    memcpy(&size, r->at + 1, 4);
    if (size > LONGEST_KEY || !r->keys) return value(r);
    take(r, 5);
    const char *p = take(r, size);
    return p ? short_key(r, p, size) : NULL;
}

/* A new dict. A large one has its size from the beginning; a small one soon grows to it, and takes less memory. */
static PyObject *dict_of(reader *r, uint32_t n) {
    if (n < LARGE_DICT || !py._PyDict_NewPresized) return py.PyDict_New();
    return (size_t)(r->end - r->at) / 2 < n ? cut_short() : py._PyDict_NewPresized((Py_ssize_t)n);
}

static PyObject *mapping(reader *r) {
    uint32_t n;
    PyObject *dict = count(r, &n) ? dict_of(r, n) : NULL;
    bool complete = dict;
    if (complete && n && r->depth > 1 && !r->keys) r->keys = calloc(KNOWN_KEYS, sizeof *r->keys);
    for (uint32_t i = 0; complete && i < n; i++) {
        PyObject *k = key(r), *v = k ? value(r) : NULL;
        complete = v && !py.PyDict_SetItem(dict, k, v);
        if (k) py.Py_DecRef(k);
        if (v) py.Py_DecRef(v);
    }
    return partial(dict, complete);
}

static PyObject *numbers(reader *r) {
    char code[2] = {0, 0};
    uint32_t n;
    gopy_value v = {0};
    if (!word(r, code, 1) || !count(r, &n) || !value_code(&v, code)) return NULL;
    size_t width = width_of(&v);
    const char *p = take(r, n * width);
    PyObject *list = p ? py.PyList_New((Py_ssize_t)n) : NULL;
    bool complete = list;
    for (uint32_t i = 0; complete && i < n; i++)
        complete = set_item(list, i, code[0] == 'q' ? py.PyLong_FromLongLong(*(const int64_t *)(p + i * width))
                                                    : load_value(&v, p + i * width));
    return partial(list, complete);
}

static PyObject *texts(reader *r) {
    uint32_t n, size;
    const char *sizes = count(r, &n) ? take(r, 4 * (size_t)n) : NULL;
    PyObject *list = sizes ? py.PyList_New((Py_ssize_t)n) : NULL;
    bool complete = list;
    for (uint32_t i = 0; complete && i < n; i++) {
        memcpy(&size, sizes + 4 * (size_t)i, 4);
        const char *p = take(r, size);
        complete = p && set_item(list, i, text_from(p, size));
    }
    return partial(list, complete);
}

/* Calls a method of the maker, and gives its arguments back. */
static PyObject *make(reader *r, const char *method, PyObject *a, PyObject *b, PyObject *c, PyObject *d) {
    PyObject *arguments[] = {a, b, c, d}, *o = NULL;
    PyObject *maker = a ? py.PyObject_GetAttrString(r->maker, method) : NULL;
    if (maker && !py.PyErr_Occurred()) o = py.PyObject_CallFunctionObjArgs(maker, a, b, c, d, NULL);
    if (maker) py.Py_DecRef(maker);
    for (int i = 0; i < 4; i++)
        if (arguments[i]) py.Py_DecRef(arguments[i]);
    return o;
}

static PyObject *unsigned_int(uint64_t n) {
    return py.PyLong_FromUnsignedLongLong(n);
}

/* What Go knows under a handle: wrapped here, unless its class lifts it. */
static PyObject *variable(reader *r, bool pointee) {
    uint64_t handle, address;
    uint32_t type_id;
    gopy_class *cls;
    if (!word(r, &handle, 8) || !word(r, &address, 8) || !word(r, &type_id, 4)) return NULL;
    if (!tree_class(r->maker, type_id, pointee, &cls)) return handle_release(handle), NULL;
    if (LIKELY(cls != NULL)) return object_wrap(cls, handle, (char *)(uintptr_t)address);
    return make(r, pointee ? "pointer" : "object", unsigned_int(handle), unsigned_int(address), unsigned_int(type_id),
                NULL);
}

static PyObject *named(reader *r) {
    uint32_t type_id;
    PyObject *inner = count(r, &type_id) ? value(r) : NULL;
    return inner ? make(r, "named", unsigned_int(type_id), inner, NULL, NULL) : NULL;
}

/* The names of a struct's fields: those of the last one again, or the maker's. */
static PyObject *field_names(reader *r, uint32_t type_id) {
    if (r->fields && r->fields_of == type_id) return new_reference(r->fields);
    PyObject *fields = make(r, "fields", unsigned_int(type_id), NULL, NULL, NULL);
    if (!fields) return NULL;
    if (r->fields) py.Py_DecRef(r->fields);
    r->fields = new_reference(fields);
    r->fields_of = type_id;
    return fields;
}

/* A dict by field names. */
static PyObject *structure(reader *r) {
    uint32_t type_id, n;
    if (!count(r, &type_id) || !count(r, &n)) return NULL;
    PyObject *fields = field_names(r, type_id);
    PyObject *dict = fields ? py.PyDict_New() : NULL;
    bool complete = dict;
    for (uint32_t i = 0; complete && i < n; i++) {
        PyObject *name = py.PyList_GetItem(fields, i), *v = name ? value(r) : NULL;
        complete = v && !py.PyDict_SetItem(dict, name, v);
        if (v) py.Py_DecRef(v);
    }
    if (fields) py.Py_DecRef(fields);
    return partial(dict, complete);
}

static PyObject *digits(reader *r, char tag) {
    PyObject *text = content(r, 's'), *number = NULL;
    if (text)
        number = tag == 'I' ? py.PyLong_FromUnicodeObject(text, 10)
                            : py.PyObject_CallFunctionObjArgs(hooks.fraction, text, NULL);
    if (text) py.Py_DecRef(text);
    return number;
}

static PyObject *time_value(reader *r) {
    int64_t seconds;
    uint32_t nanoseconds;
    int32_t offset;
    if (!word(r, &seconds, 8) || !word(r, &nanoseconds, 4) || !word(r, &offset, 4)) return NULL;
    PyObject *zone = content(r, 's');
    if (!zone) return NULL;
    return make(r, "time", py.PyLong_FromLongLong(seconds), unsigned_int(nanoseconds),
                py.PyLong_FromLongLong(offset), zone);
}

static PyObject *error(reader *r) {
    uint64_t handle, number;
    if (!word(r, &handle, 8) || !word(r, &number, 8)) return NULL;
    PyObject *message = content(r, 's');
    return message ? make(r, "error", unsigned_int(handle), unsigned_int(number), message, NULL) : NULL;
}

/* What only the maker knows to make. */
static PyObject *made(reader *r, char tag) {
    uint64_t number;
    switch (tag) {
    case 'O': return variable(r, false);
    case 'r': return variable(r, true);
    case 'N': return named(r);
    case 'k': return make(r, "key", value(r), NULL, NULL, NULL);
    case 'S': return structure(r);
    case 'T': return time_value(r);
    case 'E': return error(r);
    case 'I': case 'R': return digits(r, tag);
    case 'D':
        if (!word(r, &number, 8)) return NULL;
        return make(r, "duration", py.PyLong_FromLongLong((long long)number), NULL, NULL, NULL);
    case 'P': return word(r, &number, 8) ? make(r, "python", unsigned_int(number), NULL, NULL, NULL) : NULL;
    default: return py.PyErr_SetString(py.PyExc_ValueError, "a tree from Go holds an unknown tag"), NULL;
    }
}

static PyObject *tagged(reader *r) {
    uint64_t slots[2];
    const char *tag = take(r, 1);
    if (!tag) return NULL;
    switch (*tag) {
    case 'n': return new_reference(None);
    case 't': return new_reference(py._Py_TrueStruct);
    case 'f': return new_reference(py._Py_FalseStruct);
    case 'i': return word(r, slots, 8) ? py.PyLong_FromLongLong((long long)slots[0]) : NULL;
    case 'u': return word(r, slots, 8) ? py.PyLong_FromUnsignedLongLong(slots[0]) : NULL;
    case 'd': return word(r, slots, 8) ? py.PyFloat_FromDouble(double_of(slots[0])) : NULL;
    case 'c': return word(r, slots, 16) ? py.PyComplex_FromDoubles(double_of(slots[0]), double_of(slots[1])) : NULL;
    case 'z': return new_reference(hooks.nil);
    case 's': case 'y': return content(r, *tag);
    case 'l': return values(r);
    case 'm': return mapping(r);
    case 'A': return numbers(r);
    case 'L': return texts(r);
    default: return made(r, *tag);
    }
}

static PyObject *nested(reader *r) {
    if (++r->depth > READ_DEPTH)
        return py.PyErr_SetString(py.PyExc_ValueError, "the Go value is nested too deeply for Python"), NULL;
    PyObject *o = tagged(r);
    r->depth--;
    return o;
}

/* Ints and strs are most of a tree: they go no further. */
static PyObject *value(reader *r) {
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
    return nested(r);
}

static void forget(reader *r) {
    if (r->fields) py.Py_DecRef(r->fields);
    for (int i = 0; r->keys && i < KNOWN_KEYS; i++)
        if (r->keys[i].key) py.Py_DecRef(r->keys[i].key);
    free(r->keys);
}

PyObject *tree_read(const char *p, size_t size, PyObject *maker) {
    reader r = {.at = p, .end = p + size, .maker = maker};
    PyObject *o = value(&r);
    forget(&r);
    if (!o || r.at == r.end) return o;
    py.PyErr_SetString(py.PyExc_ValueError, "there is more behind the end of a tree from Go");
    return py.Py_DecRef(o), NULL;
}

/* unpack(tree, maker) */
PyObject *native_tree_unpack(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    char *p;
    Py_ssize_t size;
    (void)self, (void)names;
    if (n != 2) return py.PyErr_SetString(py.PyExc_TypeError, "unpack(tree, maker)"), NULL;
    return py.PyBytes_AsStringAndSize(args[0], &p, &size) ? NULL : tree_read(p, (size_t)size, args[1]);
}
