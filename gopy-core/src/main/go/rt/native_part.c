/* Parts: descriptors over what lies within a Go object and is no scalar. A thunk gives an object, or a tree. */
#include <stdlib.h>

#include "native_tree.h"

typedef struct {
    uint32_t thunk;
    uint64_t offset, type_id;
    gopy_class *cls; /* NULL: a tree */
    PyObject *setter;
    PyGetSetDef definition;
} part;

static PyObject *get(PyObject *o, void *closure) {
    const part *p = closure;
    uint64_t handle = object_of(o)->handle;
    return p->cls ? ask_object(p->thunk, handle, p->offset, p->type_id, p->cls)
                  : ask_tree(p->thunk, handle, p->offset, p->type_id);
}

static int set(PyObject *o, PyObject *value, void *closure) {
    const part *p = closure;
    if (!value) return py.PyErr_SetString(py.PyExc_AttributeError, "a field of a Go value cannot be deleted"), -1;
    PyObject *done = py.PyObject_CallFunctionObjArgs(p->setter, o, value, NULL);
    if (done) py.Py_DecRef(done);
    return done ? 0 : -1;
}

/* part(class, name, thunk, offset, type id, class of the object or None, setter, doc) */
PyObject *native_part(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    part *p = calloc(1, sizeof *p);
    (void)self, (void)names;
    if (n != 8 || !p) return free(p), py.PyErr_NoMemory();
    char *name = copy_of(args[1]), *doc = copy_of(args[7]);
    if (!name || !doc) return NULL;
    p->thunk = (uint32_t)py.PyLong_AsUnsignedLongLong(args[2]);
    p->offset = py.PyLong_AsUnsignedLongLong(args[3]);
    p->type_id = py.PyLong_AsUnsignedLongLong(args[4]);
    if (args[5] != None && !(p->cls = class_of(args[5]))) return NULL;
    p->setter = new_reference(args[6]);
    p->definition = (PyGetSetDef){name, get, set, doc, p};
    return py.PyErr_Occurred() ? NULL : py.PyDescr_NewGetSet(args[0], &p->definition);
}
