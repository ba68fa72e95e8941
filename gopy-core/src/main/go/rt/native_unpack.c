/* Unpacking results into Python values. */
#include "native_pack.h"
#include "native_tree.h"

static PyObject *bytes(const uint64_t *slots) {
    if (!slots[0]) return new_reference(hooks.nil);
    return py.PyBytes_FromStringAndSize((const char *)(uintptr_t)slots[0], (Py_ssize_t)slots[1]);
}

static PyObject *pair(const uint64_t *slots) {
    PyObject *t = py.PyTuple_New(2);
    if (!t) return NULL;
    py.PyTuple_SetItem(t, 0, py.PyLong_FromUnsignedLongLong(slots[0]));
    py.PyTuple_SetItem(t, 1, py.PyLong_FromUnsignedLongLong(slots[1]));
    return t;
}

static PyObject *object(const gopy_value *v, const uint64_t *slots) {
    if (v->raw) return pair(slots);
    if (!slots[0]) return new_reference(None);
    return object_wrap(v->cls, slots[0], (char *)(uintptr_t)slots[1]);
}

static PyObject *error(const gopy_value *v, const uint64_t *slots) {
    const gopy_results none = {NULL, 0, NULL};
    PyObject *e;
    if (!v->raw && !slots[0]) return new_reference(None);
    if (!v->raw) return unpack_error(slots, &none);
    if (!(e = py.PyTuple_New(3))) return NULL;
    py.PyTuple_SetItem(e, 0, py.PyLong_FromUnsignedLongLong(slots[0]));
    py.PyTuple_SetItem(e, 1, py.PyLong_FromUnsignedLongLong(slots[1]));
    py.PyTuple_SetItem(e, 2, text(slots + 2));
    return e;
}

PyObject *unpack(const gopy_value *v, const uint64_t *slots) {
    switch (v->code) {
    case '?': return new_reference(slots[0] ? py._Py_TrueStruct : py._Py_FalseStruct);
    case 'b': case 'h': case 'i': case 'q': case 'r': return py.PyLong_FromLongLong((long long)slots[0]);
    case 'B': case 'H': case 'I': case 'Q': return py.PyLong_FromUnsignedLongLong(slots[0]);
    case 'f': case 'd': return py.PyFloat_FromDouble(double_of(slots[0]));
    case 'F': case 'D': return py.PyComplex_FromDoubles(double_of(slots[0]), double_of(slots[1]));
    case 's': return text(slots);
    case 'y': case 'a': return bytes(slots);
    case 'V': return tree_read((const char *)(uintptr_t)slots[0], (size_t)slots[1], hooks.maker);
    case 'O': return object(v, slots);
    case 'E': return error(v, slots);
    default: return py.PyErr_SetString(py.PyExc_ValueError, "a result of unknown wire code"), NULL;
    }
}

bool unpack_into(PyObject *tuple, Py_ssize_t at, const gopy_results *r) {
    for (int i = 0; i < r->count; i++) {
        PyObject *one = unpack(r->values + i, r->frame + r->values[i].slot);
        if (!one) return false;
        py.PyTuple_SetItem(tuple, at + i, one);
    }
    return true;
}

PyObject *unpack_tuple(const gopy_results *r) {
    PyObject *all = py.PyTuple_New(r->count);
    if (!all || unpack_into(all, 0, r)) return all;
    return py.Py_DecRef(all), NULL;
}

PyObject *unpack_all(const gopy_results *r) {
    if (r->count == 1) return unpack(r->values, r->frame);
    return r->count ? unpack_tuple(r) : new_reference(None);
}
