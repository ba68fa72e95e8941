/* Raw calls of built-in thunks. */
#include "native_crossing.h"

/* Values for a tuple of codes; their number, or -1 with an exception set. */
static int raw_values(PyObject *codes, int slot, gopy_value *v) {
    Py_ssize_t n = py.PyTuple_Size(codes);
    for (Py_ssize_t i = 0; i < n; i++) {
        const char *code = py.PyUnicode_AsUTF8AndSize(py.PyTuple_GetItem(codes, i), NULL);
        if (!code || i >= 8 || !value_code(v + i, code)) return -1;
        v[i].raw = true;
        v[i].index = (uint8_t)i;
        v[i].slot = (uint8_t)slot;
        slot += v[i].slots;
    }
    return (int)n;
}

/* Built-in thunks that run a program's own Go code, which may wait for Python on another thread: the call of a
   function value, the step of an iterator, waiting on channels and for results. */
static bool runs_foreign_code(uint32_t thunk) {
    return thunk == 45 || thunk == 48 || thunk == 50 || thunk == 51 || thunk == 54 || thunk == 61 ||
           thunk == 64;
}

/* invoke(thunk, codes, args, results), for the runtime's own use: built-in thunks; most with the GIL held. */
PyObject *native_invoke(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names) {
    gopy_value values[16] = {0};
    gopy_record r = {.call = hooks.invoked, .values = values};
    gopy_crossing x;
    (void)self, (void)names;
    if (count != 4) return py.PyErr_SetString(py.PyExc_TypeError, "invoke(thunk, codes, args, results)"), NULL;
    r.thunk = (uint32_t)py.PyLong_AsLongLong(args[0]);
    r.holds_gil = !runs_foreign_code(r.thunk);
    int parameters = raw_values(args[1], 0, values);
    int results = parameters < 0 ? -1 : raw_values(args[3], 0, values + parameters);
    if (results < 0 || py.PyErr_Occurred()) return NULL;
    r.parameters = (uint8_t)parameters;
    r.results = (uint8_t)results;
    crossing_begin(&x, &r);
    for (int i = 0; i < parameters; i++) {
        PyObject *o = py.PyTuple_GetItem(args[2], i);
        if (!o || !pack(&x, values + i, o, x.frame + values[i].slot)) return kept_free(&x), NULL;
    }
    return finish(&x, cross(&x));
}
