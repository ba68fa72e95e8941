/* What is raised: the sentences and the exception classes are Python's, behind the hooks. */
#include "native.h"

gopy_hooks hooks;

static bool raise_made(PyObject *exception) {
    if (exception) {
        py.PyErr_SetObject(exception->type, exception);
        py.Py_DecRef(exception);
    }
    return false;
}

/* Calls a hook with the arguments up to the first NULL, gives them back, and raises what it returns. */
bool raise_hook(PyObject *hook, PyObject *a, PyObject *b, PyObject *c, PyObject *d) {
    PyObject *arguments[] = {a, b, c, d};
    if (a) raise_made(py.PyObject_CallFunctionObjArgs(hook, a, b, c, d, NULL));
    for (int i = 0; i < 4; i++)
        if (arguments[i]) py.Py_DecRef(arguments[i]);
    return false;
}

static PyObject *number(long long n) {
    return py.PyLong_FromLongLong(n);
}

bool raise_stale(const gopy_record *r, int parameter) {
    return raise_hook(hooks.stale, new_reference(r->call), number(parameter), NULL, NULL);
}

bool refuse(gopy_crossing *x, const gopy_value *v, PyObject *o) {
    return raise_hook(hooks.value, new_reference(x->record->call), number(v->index), new_reference(o),
                      number(x->element));
}

bool refuse_part(gopy_crossing *x, const gopy_value *v) {
    PyObject *type, *value, *traceback;
    if (!py.PyErr_ExceptionMatches(py.PyExc_TypeError) && !py.PyErr_ExceptionMatches(py.PyExc_ValueError) &&
        !py.PyErr_ExceptionMatches(py.PyExc_OverflowError))
        return false;
    py.PyErr_Fetch(&type, &value, &traceback);
    py.PyErr_NormalizeException(&type, &value, &traceback);
    raise_hook(hooks.unfit, new_reference(x->record->call), number(v->index), value, NULL);
    py.Py_DecRef(type);
    if (traceback) py.Py_DecRef(traceback);
    return false;
}

/* The parameter that lies in a slot; -1: the receiver. */
static int parameter_at(const gopy_record *r, uint64_t slot) {
    for (int i = r->parameters - 1; i >= 0; i--)
        if (r->values[i].slot <= slot) return i;
    return -1;
}

static void raise_error(gopy_crossing *x) {
    gopy_results results = results_of(x->record, x->frame);
    raise_made(unpack_error(x->frame + GOPY_ERROR_SLOT, &results));
}

PyObject *raise_status(gopy_crossing *x, int32_t status) {
    const gopy_record *r = x->record;
    uint64_t *f = x->frame;
    PyObject *call = new_reference(r->call);
    switch (status) {
    case GOPY_ERROR:
        raise_error(x);
        break;
    case GOPY_PANIC:
        raise_hook(hooks.panic, text(f), text(f + 2), number((long long)f[GOPY_ERROR_SLOT + 1]),
                   py.PyLong_FromUnsignedLongLong(f[GOPY_ERROR_SLOT]));
        break;
    case GOPY_STALE_HANDLE:
        raise_stale(r, parameter_at(r, f[0]));
        break;
    case GOPY_WRONG_TYPE:
        raise_hook(hooks.wrong, new_reference(call), number(parameter_at(r, f[0])), number((long long)f[1]), NULL);
        break;
    default:
        raise_hook(hooks.bad, new_reference(call), number(parameter_at(r, f[3])), text(f), number((long long)f[2]));
    }
    py.Py_DecRef(call);
    return NULL;
}
