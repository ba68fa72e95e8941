/*
 * Go errors as Python exceptions, without Python code on the way: the class of a class number is asked for once.
 * errors.make in errors.py does the same for the other engines, and here for what is not simple.
 */
#include <stdlib.h>

#include "native.h"

typedef PyObject *(*constructor)(PyObject *cls, PyObject *args, PyObject *names);

typedef struct {
    bool asked;
    PyObject *cls;      /* NULL: errors.make has to look at each error */
    constructor create; /* its __new__; __init__ is not called */
} error_class;

enum { CLASSES = 1024 };
static error_class classes[CLASSES];
static gopy_class *holder; /* of what holds a Go error */

void exceptions_reset(void) {
    for (int i = 0; i < CLASSES; i++) classes[i] = (error_class){0};
    holder = NULL;
}

/* Asks for (exception class or None, class of holders). */
static bool ask(uint64_t number, error_class *c) {
    PyObject *n = py.PyLong_FromUnsignedLongLong(number);
    PyObject *answer = n ? py.PyObject_CallFunctionObjArgs(hooks.exception, n, NULL) : NULL;
    if (n) py.Py_DecRef(n);
    if (!answer || !(holder = class_of(py.PyTuple_GetItem(answer, 1)))) return false;
    PyObject *cls = py.PyTuple_GetItem(answer, 0);
    if (cls != None) {
        c->cls = new_reference(cls);
        c->create = (constructor)(uintptr_t)py.PyType_GetSlot(cls, SLOT_TP_NEW);
    }
    py.Py_DecRef(answer);
    c->asked = true;
    return true;
}

/*
 * The exception, whose args are the message, what holds the Go error (which takes over the handle) and the other
 * results: error_parts.py says why.
 */
static PyObject *create(const error_class *c, const uint64_t *slots, const gopy_results *results) {
    PyObject *held = object_wrap(holder, slots[0], NULL), *message = text(slots + 2);
    PyObject *args = py.PyTuple_New(2 + results->count), *made = NULL;
    if (!args) return NULL;
    py.PyTuple_SetItem(args, 0, message);
    py.PyTuple_SetItem(args, 1, held);
    if (held && message && unpack_into(args, 2, results)) made = c->create(c->cls, args, NULL);
    py.Py_DecRef(args);
    return made;
}

static PyObject *make_in_python(const uint64_t *slots, const gopy_results *results) {
    PyObject *number = py.PyLong_FromUnsignedLongLong(slots[1]), *handle = py.PyLong_FromUnsignedLongLong(slots[0]);
    PyObject *message = text(slots + 2), *others = unpack_tuple(results), *made = NULL;
    if (number && handle && message && others)
        made = py.PyObject_CallFunctionObjArgs(hooks.make, number, handle, message, others, NULL);
    if (number) py.Py_DecRef(number);
    if (handle) py.Py_DecRef(handle);
    if (message) py.Py_DecRef(message);
    if (others) py.Py_DecRef(others);
    return made;
}

PyObject *unpack_error(const uint64_t *slots, const gopy_results *results) {
    if (slots[1] >= CLASSES) return make_in_python(slots, results);
    error_class *c = classes + slots[1];
    if (!c->asked && !ask(slots[1], c)) return NULL;
    return c->cls ? create(c, slots, results) : make_in_python(slots, results);
}
