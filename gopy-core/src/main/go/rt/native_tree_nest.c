/* Lists and dicts in trees that are written, each held against those around it. */
#include "native_tree_leaf.h"

enum { TREE_DEPTH = 1000 };

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

bool tree_list(gopy_tree *t, PyObject *o, const tree_path *path) {
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
    if (tree_leaf(t, key, &put)) return put && (tree_leaf(t, value, &put) ? put : held(t, value, path));
    py.Py_IncRef(value);
    put = held(t, key, path) && tree_value(t, value, path);
    py.Py_DecRef(value);
    return put;
}

enum { ENTRY = 24 }; /* bytes that an entry takes, more or less */

/* The number of entries is written last: packing one may have changed the dict. */
bool tree_dict(gopy_tree *t, PyObject *o, const tree_path *path) {
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
