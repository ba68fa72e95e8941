/* A crossing: into Go with a packed frame, and what came of it. */
#ifndef GOPY_NATIVE_CROSSING_H
#define GOPY_NATIVE_CROSSING_H

#include "native_pack.h"

enum { RELEASE_BATCH = 128 };

/* native_crossing.c */
GOPY_HIDDEN void release_kept(uint64_t handle, const gopy_record *r, const uint64_t *frame);
GOPY_HIDDEN bool pack_arranged(gopy_crossing *x, PyObject *const *args, Py_ssize_t n, PyObject *names);

static inline bool pack_arguments(gopy_crossing *x, PyObject *const *args, int n) {
    const gopy_value *v = x->record->values;
    for (int i = 0; i < n; i++)
        if (UNLIKELY(!pack(x, v + i, args[i], x->frame + v[i].slot))) return false;
    return true;
}

/* Packs what a call was given: positional arguments, then the values of keywords. */
static inline bool pack_given(gopy_crossing *x, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    const gopy_record *r = x->record;
    return LIKELY(n == r->parameters && !names && !r->variadic) ? pack_arguments(x, args, r->parameters)
                                                                : pack_arranged(x, args, n, names);
}

static inline PyObject *unpack_results(const gopy_record *r, const uint64_t *frame) {
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

#endif
