/* Arguments in order, into the frame; and what results keep alive. */
#include "native_crossing.h"

enum { KEEP_AT_MOST = 1 << 16 };

/* Keywords and variadic arguments put in order; *rest is what goes to the variadic parameter. */
typedef struct {
    PyObject *ordered[MAX_PARAMETERS];
    PyObject *const *rest;
    Py_ssize_t rest_count;
} arrangement;

static int parameter_named(const gopy_record *r, PyObject *name, int fixed) {
    for (int i = r->positional_only; i < fixed; i++)
        if (r->values[i].name == name) return i;
    for (int i = r->positional_only; i < fixed; i++)
        if (py.PyUnicode_Compare(r->values[i].name, name) == 0) return i;
    return -1;
}

static bool place_keywords(const gopy_record *r, PyObject *const *values, PyObject *names, int fixed,
                           PyObject **ordered) {
    Py_ssize_t n = py.PyTuple_Size(names);
    for (Py_ssize_t i = 0; i < n; i++) {
        int at = parameter_named(r, py.PyTuple_GetItem(names, i), fixed);
        if (at < 0 || ordered[at]) return false;
        ordered[at] = values[i];
    }
    return true;
}

static bool arrange(const gopy_record *r, PyObject *const *args, Py_ssize_t n, PyObject *names, arrangement *a) {
    int fixed = r->parameters - r->variadic;
    bool fits = n <= fixed || r->variadic;
    for (int i = 0; i < fixed; i++) a->ordered[i] = i < n ? args[i] : NULL;
    a->rest = args + fixed;
    a->rest_count = n > fixed ? n - fixed : 0;
    if (names && fits) fits = place_keywords(r, args + n, names, fixed, a->ordered);
    for (int i = 0; i < fixed; i++) fits = fits && a->ordered[i];
    return fits || raise_hook(hooks.arguments, new_reference(r->call), py.PyLong_FromLongLong(n),
                              new_reference(names ? names : None), NULL);
}

bool pack_arranged(gopy_crossing *x, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    const gopy_record *r = x->record;
    int fixed = r->parameters - r->variadic;
    arrangement a;
    if (!arrange(r, args, n, names, &a) || !pack_arguments(x, a.ordered, fixed)) return false;
    return !r->variadic || pack_rest(x, r->values + fixed, a.rest, a.rest_count);
}

/* Long strings live on until they were read: a few short ones may wait for the next batch. */
void release_kept(uint64_t handle, const gopy_record *r, const uint64_t *frame) {
    uint64_t size = 0;
    for (int i = 0; i < r->results; i++) {
        const gopy_value *v = r->values + r->parameters + i;
        if (v->slots == 2 && v->code != 'O') size += frame[v->slot + 1];
    }
    handle_release(handle);
    if (size > KEEP_AT_MOST) handles_flush();
}
