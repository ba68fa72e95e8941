/* Writing trees: Python's own classes here, all others by tree.py. */
#include <stdlib.h>

#include "native_tree_leaf.h"

bool tree_grow(gopy_tree *t, size_t n) {
    size_t larger = 2 * t->size + n + 64;
    char *data = realloc(t->data, larger);
    if (!data) return py.PyErr_NoMemory() != NULL;
    t->data = data;
    t->capacity = larger;
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
    PyObject *packer = py.PyObject_GetAttr(c->cls, attributes._into_tree);
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
    return t->kept && !py.PyList_Append(t->kept, o) && tree_eight(t, 'O', handle) && tree_put(t, rest, sizeof rest);
}

static bool integer(gopy_tree *t, PyObject *o) {
    int64_t value = py.PyLong_AsLongLong(o);
    if (value != -1 || !py.PyErr_Occurred()) return tree_eight(t, 'i', (uint64_t)value);
    py.PyErr_Clear();
    uint64_t large = py.PyLong_AsUnsignedLongLong(o);
    if (large != UINT64_MAX || !py.PyErr_Occurred()) return tree_eight(t, 'u', large);
    py.PyErr_Clear();
    return other(t, o);
}

static bool string(gopy_tree *t, PyObject *o) {
    Py_ssize_t n;
    const char *p = py.PyUnicode_AsUTF8AndSize(o, &n);
    if (p) return tree_bytes(t, 's', p, n);
    py.PyErr_Clear();
    return other(t, o); /* surrogates */
}

bool tree_value(gopy_tree *t, PyObject *o, const tree_path *path) {
    PyObject *type = o->type;
    char *p;
    Py_ssize_t n;
    bool put;
    if (tree_leaf(t, o, &put)) return put;
    if (type == py.PyUnicode_Type) return string(t, o);
    if (type == py.PyLong_Type) return integer(t, o);
    if (o == None) return tree_put(t, "n", 1);
    if (o == py._Py_TrueStruct) return tree_put(t, "t", 1);
    if (o == py._Py_FalseStruct) return tree_put(t, "f", 1);
    if (type == py.PyList_Type || type == py.PyTuple_Type) return tree_list(t, o, path);
    if (type == py.PyDict_Type) return tree_dict(t, o, path);
    if (type == py.PyBytes_Type) return !py.PyBytes_AsStringAndSize(o, &p, &n) && tree_bytes(t, 'y', p, n);
    if (is_a(o, object_type)) return wrapper(t, o);
    if (tree_buffer(t, o)) return true;
    return !py.PyErr_Occurred() && other(t, o);
}
