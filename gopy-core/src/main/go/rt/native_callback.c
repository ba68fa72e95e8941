/* Calls from Go into Python, from any thread. callbacks.py does the same for the other engines. */
#include <stdlib.h>

#include "callback.h"
#include "native_crossing.h"
#include "native_tree.h"

enum { SCRATCH = 8 * (GOPY_FRAME_SLOTS - GOPY_SCRATCH_SLOT) };

/* What a token stands for. */
static PyObject *target_of(uint64_t token) {
    PyObject *number = py.PyLong_FromUnsignedLongLong(token);
    PyObject *held = number ? py.PyDict_GetItem(hooks.travellers, number) : NULL;
    if (number) py.Py_DecRef(number);
    if (held) return new_reference(py.PyList_GetItem(held, 0));
    return py.PyErr_SetString(py.PyExc_ValueError, "Go calls what it has let go"), NULL;
}

/* A method, by its Go name, is looked for in Python. */
static PyObject *method_called(PyObject *target, const uint64_t *frame, PyObject *args) {
    PyObject *name = text(frame + 2);
    PyObject *result = name ? py.PyObject_CallFunctionObjArgs(hooks.method, target, name, args, NULL) : NULL;
    if (name) py.Py_DecRef(name);
    return result;
}

static PyObject *called(PyObject *target, const uint64_t *frame, PyObject *args) {
    if (frame[3]) return method_called(target, frame, args);
    PyObject *all = py.PyList_AsTuple(args), *result = all ? py.PyObject_CallObject(target, all) : NULL;
    if (all) py.Py_DecRef(all);
    return result;
}

static PyObject *result_of(uint64_t token, const uint64_t *frame) {
    PyObject *target = target_of(token), *result = NULL;
    PyObject *args = target ? tree_read((const char *)(uintptr_t)frame[0], (size_t)frame[1], hooks.maker) : NULL;
    if (args) result = called(target, frame, args);
    if (target) py.Py_DecRef(target);
    if (args) py.Py_DecRef(args);
    return result;
}

/* Several results are a list of any values, of which each is a tree of its own. */
static bool packed(gopy_tree *t, PyObject *result) {
    if (result->type != py.PyTuple_Type) return tree_value(t, result, NULL);
    Py_ssize_t n = py.PyTuple_Size(result);
    bool put = tree_head(t, 'l', (size_t)n);
    for (Py_ssize_t i = 0; put && i < n; i++) put = tree_value(t, py.PyTuple_GetItem(result, i), NULL);
    return put;
}

/* Go reads what has no room in the frame, or names what would not outlive this call, by a call of its own. */
static bool given(const gopy_tree *t, uint64_t *frame) {
    gopy_record r = {.thunk = THUNK_LONG_ANSWER, .holds_gil = true, .call = hooks.invoked};
    gopy_crossing x;
    frame[0] = (uint64_t)(uintptr_t)(frame + GOPY_SCRATCH_SLOT);
    frame[1] = t->size;
    if (LIKELY(t->size <= SCRATCH && !t->kept)) return memcpy(frame + GOPY_SCRATCH_SLOT, t->data, t->size), true;
    crossing_begin(&x, &r);
    x.frame[0] = (uint64_t)(uintptr_t)frame;
    x.frame[1] = (uint64_t)(uintptr_t)t->data;
    x.frame[2] = t->size;
    int32_t status = cross(&x);
    return status == GOPY_DONE || (raise_status(&x, status), false);
}

/* Tells Go of the exception that is set. */
static void tell_raised(const uint64_t *frame) {
    PyObject *type, *value, *traceback;
    py.PyErr_Fetch(&type, &value, &traceback);
    py.PyErr_NormalizeException(&type, &value, &traceback);
    if (traceback) py.PyException_SetTraceback(value, traceback);
    PyObject *at = py.PyLong_FromUnsignedLongLong((uintptr_t)frame);
    PyObject *told = at ? py.PyObject_CallFunctionObjArgs(hooks.raised, at, value, NULL) : NULL;
    if (!told) py.PyErr_WriteUnraisable(hooks.raised);
    PyObject *all[] = {type, value, traceback, at, told};
    for (int i = 0; i < 5; i++)
        if (all[i]) py.Py_DecRef(all[i]);
}

static int32_t serve(uint64_t token, uint64_t *frame) {
    int state = py.PyGILState_Ensure();
    gopy_tree t = {.other = hooks.pack};
    PyObject *result = result_of(token, frame);
    if (UNLIKELY(!result || !packed(&t, result) || !given(&t, frame))) tell_raised(frame);
    if (result) py.Py_DecRef(result);
    if (t.kept) py.Py_DecRef(t.kept);
    free(t.data);
    py.PyGILState_Release(state);
    return 0;
}

/* listen(): Go may call Python from now on */
PyObject *native_listen(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)args, (void)n, (void)names;
    gopy_set_callback(serve);
    return new_reference(None);
}

/* close(): no longer; callbacks that run get the GIL and some time to end */
PyObject *native_close(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)args, (void)n, (void)names;
    void *state = py.PyEval_SaveThread();
    gopy_close();
    py.PyEval_RestoreThread(state);
    return new_reference(None);
}
