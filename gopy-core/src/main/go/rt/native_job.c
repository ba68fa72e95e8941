/* Calls that run on goroutines: their crossings live until Python has read what came of them. See job.go. */
#include <stdlib.h>

#include "native_crossing.h"

static bool keep_all(gopy_crossing *x, PyObject *self, PyObject *const *args, Py_ssize_t n) {
    if (self && !keep_object(x, new_reference(self))) return false;
    for (Py_ssize_t i = 0; i < n; i++)
        if (!keep_object(x, new_reference(args[i]))) return false;
    return true;
}

static void drop(gopy_crossing *x) {
    kept_free(x);
    free(x);
}

/* The address of a packed frame. What the call borrows is kept, its arguments themselves too. */
PyObject *job_packed(PyObject *self, uint64_t receiver, PyObject *const *args, Py_ssize_t n, PyObject *names,
                     const gopy_record *r) {
    gopy_crossing *x = malloc(sizeof *x);
    if (!x) return py.PyErr_NoMemory(), NULL;
    crossing_begin(x, r);
    x->frame[0] = receiver;
    if (pack_given(x, args, n, names) && keep_all(x, self, args, n + (names ? py.PyTuple_Size(names) : 0)))
        return py.PyLong_FromLongLong((intptr_t)x->frame);
    return drop(x), NULL;
}

/* A crossing begins with its frame. */
static gopy_crossing *crossing_at(PyObject *address) {
    return (gopy_crossing *)(intptr_t)py.PyLong_AsLongLong(address);
}

/* finish(address, status): the result of the call, or what it raised */
PyObject *native_finish(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)names;
    if (n != 2) return py.PyErr_SetString(py.PyExc_TypeError, "finish(address, status)"), NULL;
    gopy_crossing *x = crossing_at(args[0]);
    PyObject *result = finish(x, (int32_t)py.PyLong_AsLongLong(args[1]));
    free(x);
    return result;
}

/* discard(address): the call will not be made */
PyObject *native_discard(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)names;
    if (n != 1) return py.PyErr_SetString(py.PyExc_TypeError, "discard(address)"), NULL;
    drop(crossing_at(args[0]));
    return new_reference(None);
}
