/* Entries: the base class of maps. Look-ups go to Go without Python code; all else to mappings.py. */
#include <stdlib.h>

#include "native_crossing.h"
#include "native_tree.h"

enum { THUNK_MAP_GET = 32 };

static PyObject *missing;

/* The tree of a key, for the time of a look-up. */
static bool pack_key(gopy_tree *t, PyObject *key, uint64_t *slots) {
    bool packed = tree_value(t, key, NULL);
    slots[0] = (uint64_t)(uintptr_t)t->data;
    slots[1] = t->size;
    return packed;
}

static PyObject *looked_up(gopy_crossing *x) {
    static const gopy_value shape[] = {
        {.code = 'O', .raw = true}, {.code = 'V', .slot = 1, .slots = 2, .index = 1}, {.code = 'V', .slots = 2}};
    gopy_record r = {.thunk = THUNK_MAP_GET, .parameters = 2, .results = 1, .holds_gil = true, .call = hooks.invoked,
                     .values = (gopy_value *)shape};
    crossing_begin(x, &r);
    int32_t status = cross(x);
    bool found = status != GOPY_DONE || x->frame[2];
    PyObject *value = finish(x, status);
    if (LIKELY(found) || !value) return value;
    py.Py_DecRef(value);
    return new_reference(missing);
}

/* The value of a key as Go has it, or what stands for none. */
static PyObject *find(PyObject *o, PyObject *key) {
    gopy_tree t = {.other = hooks.pack};
    gopy_crossing x;
    x.frame[0] = object_of(o)->handle;
    PyObject *value = pack_key(&t, key, x.frame + 1) ? looked_up(&x) : NULL;
    if (t.kept) py.Py_DecRef(t.kept);
    free(t.data);
    return value;
}

static PyObject *native_find(PyObject *o, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    if (n != 1 || names) return py.PyErr_SetString(py.PyExc_TypeError, "_find(key)"), NULL;
    return find(o, args[0]);
}

/* Structs are shown frozen: mappings.py knows which. */
static PyObject *shown(PyObject *o, PyObject *value) {
    PyObject *freeze = py.PyObject_GetAttr(o, attributes._freeze);
    if (!freeze || freeze == None) return freeze ? py.Py_DecRef(freeze), value : (py.Py_DecRef(value), NULL);
    PyObject *frozen = py.PyObject_CallFunctionObjArgs(freeze, value, NULL);
    py.Py_DecRef(freeze);
    py.Py_DecRef(value);
    return frozen;
}

static PyObject *subscript(PyObject *o, PyObject *key) {
    PyObject *value = find(o, key);
    if (!value || value != missing) return value ? shown(o, value) : NULL;
    py.Py_DecRef(value);
    return py.PyErr_SetObject(py.PyExc_KeyError, key), NULL;
}

/* entries(missing): the class; missing is what _find gives for a key that is not there */
PyObject *native_entries(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    static PyMethodDef methods[] = {{"_find", native_find, METH_FASTCALL | METH_KEYWORDS, NULL}, {0}};
    static PyType_Slot slots[] = {{SLOT_MP_SUBSCRIPT, subscript}, {SLOT_TP_METHODS, methods}, {0}};
    PyType_Spec spec = {"gopy.Entries", (int)object_offset, 0, TPFLAGS_DEFAULT | TPFLAGS_BASETYPE, slots};
    (void)self, (void)names;
    if (n != 1) return py.PyErr_SetString(py.PyExc_TypeError, "entries(missing)"), NULL;
    missing = new_reference(args[0]);
    return py.PyType_FromSpec(&spec);
}
