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
static PyObject *error_name, *message_name, *results_name;

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

static bool set_given(PyObject *o, PyObject *name, PyObject *value) {
    bool set = value && py.PyObject_SetAttr(o, name, value) == 0;
    if (value) py.Py_DecRef(value);
    return set;
}

/* The exception with its message and what keeps the Go error; takes over the handle. */
static PyObject *create(const error_class *c, const uint64_t *slots, PyObject *results) {
    PyObject *held = object_wrap(holder, slots[0], NULL), *message = text(slots + 2), *args = py.PyTuple_New(1);
    PyObject *made = NULL;
    if (message && args) {
        py.PyTuple_SetItem(args, 0, new_reference(message));
        made = c->create(c->cls, args, NULL);
    }
    if (args) py.Py_DecRef(args);
    if (!made) return NULL;
    bool complete = set_given(made, error_name, held) && set_given(made, message_name, message);
    if (complete && py.PyTuple_Size(results)) complete = set_given(made, results_name, new_reference(results));
    if (complete) return made;
    py.Py_DecRef(made);
    return NULL;
}

static PyObject *make_in_python(const uint64_t *slots, PyObject *results) {
    PyObject *number = py.PyLong_FromUnsignedLongLong(slots[1]), *handle = py.PyLong_FromUnsignedLongLong(slots[0]);
    PyObject *message = text(slots + 2), *made = NULL;
    if (number && handle && message)
        made = py.PyObject_CallFunctionObjArgs(hooks.make, number, handle, message, results, NULL);
    if (number) py.Py_DecRef(number);
    if (handle) py.Py_DecRef(handle);
    if (message) py.Py_DecRef(message);
    return made;
}

PyObject *unpack_error(const uint64_t *slots, PyObject *results) {
    if (!error_name) {
        error_name = py.PyUnicode_InternFromString("_error");
        message_name = py.PyUnicode_InternFromString("_message");
        results_name = py.PyUnicode_InternFromString("results");
    }
    if (slots[1] >= CLASSES) return make_in_python(slots, results);
    error_class *c = classes + slots[1];
    if (!c->asked && !ask(slots[1], c)) return NULL;
    return c->cls ? create(c, slots, results) : make_in_python(slots, results);
}
