/* A call from Python: arguments in order, into the frame, across, and the results back. */
#include "native_pack.h"

enum { RELEASE_BATCH = 128, KEEP_AT_MOST = 1 << 16 };

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

static bool pack_arguments(gopy_crossing *x, PyObject *const *args, int n) {
    const gopy_value *v = x->record->values;
    for (int i = 0; i < n; i++)
        if (UNLIKELY(!pack(x, v + i, args[i], x->frame + v[i].slot))) return false;
    return true;
}

static __attribute__((noinline)) bool pack_arranged(gopy_crossing *x, PyObject *const *args, Py_ssize_t n,
                                                    PyObject *names) {
    const gopy_record *r = x->record;
    int fixed = r->parameters - r->variadic;
    arrangement a;
    if (!arrange(r, args, n, names, &a) || !pack_arguments(x, a.ordered, fixed)) return false;
    return !r->variadic || pack_rest(x, r->values + fixed, a.rest, a.rest_count);
}

/* Long strings live on until they were read: a few short ones may wait for the next batch. */
static __attribute__((noinline)) void release_kept(uint64_t handle, const gopy_record *r, const uint64_t *frame) {
    uint64_t size = 0;
    for (int i = 0; i < r->results; i++) {
        const gopy_value *v = r->values + r->parameters + i;
        if (v->slots == 2 && v->code != 'O') size += frame[v->slot + 1];
    }
    handle_release(handle);
    if (size > KEEP_AT_MOST) handles_flush();
}

static PyObject *unpack_results(const gopy_record *r, const uint64_t *frame) {
    gopy_results results = results_of(r, frame);
    return unpack_all(&results);
}

static inline PyObject *finish(gopy_crossing *x, int32_t status) {
    const gopy_record *r = x->record;
    PyObject *result;
    if (UNLIKELY(x->kept != NULL)) kept_free(x);
    if (UNLIKELY(status != GOPY_DONE))
        result = raise_status(x, status);
    else if (LIKELY(r->results == 1 && r->values[r->parameters].code == 'q'))
        result = py.PyLong_FromLongLong((long long)x->frame[0]);
    else
        result = unpack_results(r, x->frame);
    if (UNLIKELY(x->frame[GOPY_KEEP_SLOT])) release_kept(x->frame[GOPY_KEEP_SLOT], r, x->frame);
    return result;
}

static inline int32_t cross(gopy_crossing *x) {
    const gopy_record *r = x->record;
    if (r->holds_gil) return gopy_call(r->thunk, x->frame);
    void *state = py.PyEval_SaveThread();
    int32_t status = gopy_call(r->thunk, x->frame);
    py.PyEval_RestoreThread(state);
    return status;
}

static inline void crossing_begin(gopy_crossing *x, const gopy_record *r) {
    x->frame[GOPY_KEEP_SLOT] = x->frame[GOPY_USED_SLOT] = 0;
    x->record = r;
    x->kept = NULL;
    x->element = -1;
    x->small_taken = false;
    if (UNLIKELY(handles_queued >= RELEASE_BATCH)) handles_flush();
}

static inline PyObject *call_with(uint64_t receiver, PyObject *const *args, Py_ssize_t n, PyObject *names,
                                  const gopy_record *r) {
    gopy_crossing x;
    crossing_begin(&x, r);
    x.frame[0] = receiver;
    bool packed = LIKELY(n == r->parameters && !names && !r->variadic) ? pack_arguments(&x, args, r->parameters)
                                                                        : pack_arranged(&x, args, n, names);
    if (UNLIKELY(!packed)) return kept_free(&x), NULL;
    return finish(&x, cross(&x));
}

/* The handle of a receiver; None is a nil one. */
static inline bool receiver_of(const gopy_record *r, PyObject *o, uint64_t *handle) {
    if (UNLIKELY(!is_a(o, r->owner->cls))) return *handle = 0, o == None || refuse_receiver(r, o);
    *handle = object_of(o)->handle;
    return LIKELY(*handle != 0) || raise_stale(r, -1);
}

PyObject *native_call(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names, const gopy_record *r) {
    uint64_t receiver = 0;
    if (r->method && !receiver_of(r, self, &receiver)) return NULL;
    return call_with(receiver, args, n, names, r);
}

PyObject *method_call(PyObject *method, PyObject *const *args, size_t n, PyObject *names) {
    const gopy_record *r = ((gopy_method *)method)->record;
    Py_ssize_t count = (Py_ssize_t)(n & ~((size_t)1 << (8 * sizeof n - 1))); /* without the flag of vectorcall */
    uint64_t receiver;
    if (UNLIKELY(count < 1)) return refuse_receiver(r, NULL), NULL;
    return receiver_of(r, args[0], &receiver) ? call_with(receiver, args + 1, count - 1, names, r) : NULL;
}

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
   function value, the step of an iterator, and waiting on channels. */
static bool runs_foreign_code(uint32_t thunk) {
    return thunk == 45 || thunk == 48 || thunk == 50 || thunk == 51 || thunk == 54;
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
