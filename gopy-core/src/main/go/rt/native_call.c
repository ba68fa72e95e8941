/* Calls from Python. */
#include "native_crossing.h"

static inline PyObject *call_with(PyObject *self, uint64_t receiver, PyObject *const *args, Py_ssize_t n,
                                  PyObject *names, const gopy_record *r) {
    gopy_crossing x;
    if (UNLIKELY(r->starts)) return job_packed(self, receiver, args, n, names, r);
    crossing_begin(&x, r);
    x.frame[0] = receiver;
    if (UNLIKELY(!pack_given(&x, args, n, names))) return kept_free(&x), NULL;
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
    return call_with(self, receiver, args, n, names, r);
}

PyObject *method_call(PyObject *method, PyObject *const *args, size_t n, PyObject *names) {
    const gopy_record *r = ((gopy_method *)method)->record;
    Py_ssize_t count = (Py_ssize_t)(n & ~((size_t)1 << (8 * sizeof n - 1))); /* without the flag of vectorcall */
    uint64_t receiver;
    if (UNLIKELY(count < 1)) return refuse_receiver(r, NULL), NULL;
    if (UNLIKELY(!receiver_of(r, args[0], &receiver))) return NULL;
    return call_with(args[0], receiver, args + 1, count - 1, names, r);
}
