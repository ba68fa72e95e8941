/* Arrays of numpy.ma, whose buffers do not tell which elements are masked. */
#include "native.h"

/* Whether the class has what such arrays have; the last that has not is remembered, for it is most often numpy's. */
static bool can_mask(PyObject *cls) {
    static PyObject *last;
    if (LIKELY(cls == last)) return false;
    PyObject *filled = py.PyObject_GetAttr(cls, attributes.filled);
    if (filled) return py.Py_DecRef(filled), true;
    py.PyErr_Clear();
    if (last) py.Py_DecRef(last);
    last = new_reference(cls);
    return false;
}

bool has_masked(PyObject *o) {
    if (LIKELY(!can_mask(o->type))) return false;
    PyObject *found = py.PyObject_CallFunctionObjArgs(hooks.masked, o, NULL);
    bool masked = found == py._Py_TrueStruct;
    py.PyErr_Clear();
    if (found) py.Py_DecRef(found);
    return masked;
}
