/* Writing trees: Python's own classes here, all others by tree.py. */
#include "native_tree.h"

#include <stdlib.h>

#include "native_pack.h"

bool tree_grow(gopy_tree *t, size_t n) {
    size_t larger = 2 * t->size + n + 64;
    char *data = realloc(t->data, larger);
    if (!data) return py.PyErr_NoMemory() != NULL;
    t->data = data;
    t->capacity = larger;
    return true;
}

static bool eight(gopy_tree *t, char tag, uint64_t value) {
    char *to = tree_room(t, 9);
    if (!to) return false;
    *to = tag;
    memcpy(to + 1, &value, 8);
    return true;
}

static bool bytes(gopy_tree *t, char tag, const char *p, Py_ssize_t n) {
    uint32_t count = (uint32_t)n;
    char *to = tree_room(t, 5 + (size_t)n);
    if (!to) return false;
    *to = tag;
    memcpy(to + 1, &count, 4);
    memcpy(to + 5, p, (size_t)n);
    return true;
}

/* The most frequent values, over which no Python code runs: whether o is one, and whether it was put. */
static inline bool leaf(gopy_tree *t, PyObject *o, bool *put) {
    const char *p;
    Py_ssize_t n;
    int64_t value;
    if (o->type == py.PyUnicode_Type && (p = ascii_text(o, &n)))
        *put = bytes(t, 's', p, n);
    else if (o->type == py.PyLong_Type && small_int(o, &value))
        *put = eight(t, 'i', (uint64_t)value);
    else if (o->type == py.PyFloat_Type)
        *put = eight(t, 'd', bits_of(py.PyFloat_AsDouble(o)));
    else
        return false;
    return true;
}

/* A value of another class: Python packs it, into a tree of its own. */
static bool other(gopy_tree *t, PyObject *o) {
    char *p;
    Py_ssize_t n;
    PyObject *tree = py.PyObject_CallFunctionObjArgs(t->other, o, NULL);
    if (!tree) return false;
    if (!t->kept) t->kept = py.PyList_New(0);
    bool put = t->kept && !py.PyList_Append(t->kept, tree) && !py.PyBytes_AsStringAndSize(tree, &p, &n) &&
               tree_put(t, p, (size_t)n);
    py.Py_DecRef(tree);
    return put;
}

/* Whether a class of wrappers has a tree of its own for its instances. */
static bool has_own_tree(gopy_class *c) {
    if (c->own_tree) return c->own_tree > 0;
    PyObject *packer = py.PyObject_GetAttrString(c->cls, "_into_tree");
    py.PyErr_Clear();
    c->own_tree = packer ? 1 : -1;
    if (packer) py.Py_DecRef(packer);
    return packer;
}

/* An object of Go, which stands by its handle and stays alive. */
static bool wrapper(gopy_tree *t, PyObject *o) {
    static const char rest[12];
    uint64_t handle = object_of(o)->handle;
    gopy_class *c = class_of(o->type);
    if (!c) return false;
    if (!handle || has_own_tree(c)) return other(t, o);
    if (!t->kept) t->kept = py.PyList_New(0);
    return t->kept && !py.PyList_Append(t->kept, o) && eight(t, 'O', handle) && tree_put(t, rest, sizeof rest);
}

static bool integer(gopy_tree *t, PyObject *o) {
    int64_t value = py.PyLong_AsLongLong(o);
    if (value != -1 || !py.PyErr_Occurred()) return eight(t, 'i', (uint64_t)value);
    py.PyErr_Clear();
    uint64_t large = py.PyLong_AsUnsignedLongLong(o);
    if (large != UINT64_MAX || !py.PyErr_Occurred()) return eight(t, 'u', large);
    py.PyErr_Clear();
    return other(t, o);
}

static bool string(gopy_tree *t, PyObject *o) {
    Py_ssize_t n;
    const char *p = py.PyUnicode_AsUTF8AndSize(o, &n);
    if (p) return bytes(t, 's', p, n);
    py.PyErr_Clear();
    return other(t, o); /* surrogates */
}

static bool enter(tree_path *inner, const tree_path *path, PyObject *o) {
    *inner = (tree_path){path, o, path ? path->depth + 1 : 0};
    if (inner->depth > TREE_DEPTH)
        return py.PyErr_SetString(py.PyExc_ValueError, "lists and dicts are nested too deeply"), false;
    for (const tree_path *p = path; p; p = p->outer) {
        if (p->object != o) continue;
        py.PyErr_SetString(py.PyExc_ValueError, o->type == py.PyDict_Type
                                                    ? "a dict that holds itself has no Go value"
                                                    : "a list that holds itself has no Go value");
        return false;
    }
    return true;
}

static bool list(gopy_tree *t, PyObject *o, const tree_path *path) {
    tree_path inner;
    if (!enter(&inner, path, o)) return false;
    if (o->type == py.PyList_Type && tree_alike(t, o, py.PyList_Size(o))) return true;
    if (py.PyErr_Occurred()) return false;
    /* A list of its own: packing runs Python code, which could change the original. */
    PyObject *items = py.PySequence_List(o);
    Py_ssize_t n = items ? py.PyList_Size(items) : 0;
    bool put = items && o->type != py.PyList_Type && tree_alike(t, items, n);
    if (items && !put && !py.PyErr_Occurred()) {
        put = tree_head(t, 'l', (size_t)n);
        for (Py_ssize_t i = 0; put && i < n; i++) put = tree_value(t, list_item(items, i), &inner);
    }
    if (items) py.Py_DecRef(items);
    return put;
}

static bool held(gopy_tree *t, PyObject *o, const tree_path *path) {
    py.Py_IncRef(o);
    bool put = tree_value(t, o, path);
    py.Py_DecRef(o);
    return put;
}

/* The dict holds both until Python code runs. */
static bool entry(gopy_tree *t, PyObject *key, PyObject *value, const tree_path *path) {
    bool put;
    if (leaf(t, key, &put)) return put && (leaf(t, value, &put) ? put : held(t, value, path));
    py.Py_IncRef(value);
    put = held(t, key, path) && tree_value(t, value, path);
    py.Py_DecRef(value);
    return put;
}

enum { ENTRY = 24 }; /* bytes that an entry takes, more or less */

/* The number of entries is written last: packing one may have changed the dict. */
static bool dict(gopy_tree *t, PyObject *o, const tree_path *path) {
    tree_path inner;
    Py_ssize_t at = 0;
    uint32_t n = 0;
    PyObject *key, *value;
    size_t head = t->size;
    bool put = enter(&inner, path, o) && tree_head(t, 'm', 0) && tree_reserve(t, ENTRY * (size_t)py.PyDict_Size(o));
    for (; put && py.PyDict_Next(o, &at, &key, &value); n++) put = entry(t, key, value, &inner);
    if (put) memcpy(t->data + head + 1, &n, 4);
    return put;
}

bool tree_value(gopy_tree *t, PyObject *o, const tree_path *path) {
    PyObject *type = o->type;
    char *p;
    Py_ssize_t n;
    bool put;
    if (leaf(t, o, &put)) return put;
    if (type == py.PyUnicode_Type) return string(t, o);
    if (type == py.PyLong_Type) return integer(t, o);
    if (o == None) return tree_put(t, "n", 1);
    if (o == py._Py_TrueStruct) return tree_put(t, "t", 1);
    if (o == py._Py_FalseStruct) return tree_put(t, "f", 1);
    if (type == py.PyList_Type || type == py.PyTuple_Type) return list(t, o, path);
    if (type == py.PyDict_Type) return dict(t, o, path);
    if (type == py.PyBytes_Type) return !py.PyBytes_AsStringAndSize(o, &p, &n) && bytes(t, 'y', p, n);
    if (is_a(o, object_type)) return wrapper(t, o);
    if (tree_buffer(t, o)) return true;
    return !py.PyErr_Occurred() && other(t, o);
}

/* As bytes, or as Python's Tree, which keeps things alive. */
static PyObject *finished(gopy_tree *t, PyObject *cls) {
    PyObject *data = py.PyBytes_FromStringAndSize(t->data, (Py_ssize_t)t->size);
    if (!data || !t->kept) return data;
    PyObject *tree = py.PyObject_CallFunctionObjArgs(cls, data, NULL);
    PyObject *name = py.PyUnicode_InternFromString("kept");
    bool complete = tree && name && !py.PyObject_SetAttr(tree, name, t->kept);
    py.Py_DecRef(data);
    if (name) py.Py_DecRef(name);
    if (complete || !tree) return tree;
    return py.Py_DecRef(tree), NULL;
}

/* So many bytes before a tree align the numbers of a list, which lie behind a head of 6: Go borrows them there. */
enum { TREE_LEAD = 2 };

/* An argument, packed for the time of the call. */
bool pack_tree(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    gopy_kept *k = keep_more(x);
    if (!k) return false;
    gopy_tree t = {.other = hooks.pack, .held = &k->buffer};
    bool packed = tree_room(&t, TREE_LEAD) && tree_value(&t, o, NULL);
    k->memory = t.data;
    k->object = t.kept;
    slots[0] = (uint64_t)(uintptr_t)t.data + TREE_LEAD;
    slots[1] = t.size - TREE_LEAD;
    return packed || refuse_part(x, v);
}

/* pack(value, pack of tree.py, Tree) */
PyObject *native_tree_pack(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    gopy_tree t = {0};
    (void)self, (void)names;
    if (n != 3) return py.PyErr_SetString(py.PyExc_TypeError, "pack(value, other, Tree)"), NULL;
    t.other = args[1];
    PyObject *tree = tree_value(&t, args[0], NULL) ? finished(&t, args[2]) : NULL;
    if (t.kept) py.Py_DecRef(t.kept);
    free(t.data);
    return tree;
}
