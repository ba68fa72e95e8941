/* Built-in thunks that are asked of an object, with two numbers; the GIL is held meanwhile. */
#include "native_crossing.h"
#include "native_tree.h"

static const gopy_value SHAPE[] = {{.code = 'O', .raw = true}, {.code = 'V', .slots = 2}}; /* argument, result */

static int32_t ask(gopy_crossing *x, gopy_record *r, uint64_t handle, uint64_t a, uint64_t b) {
    crossing_begin(x, r);
    x->frame[0] = handle;
    x->frame[1] = a;
    x->frame[2] = b;
    return cross(x);
}

static gopy_record record_of(uint32_t thunk) {
    return (gopy_record){.thunk = thunk, .parameters = 1, .results = 1, .holds_gil = true, .call = hooks.invoked,
                         .values = (gopy_value *)SHAPE};
}

PyObject *ask_tree(uint32_t thunk, uint64_t handle, uint64_t a, uint64_t b) {
    gopy_record r = record_of(thunk);
    gopy_crossing x;
    return finish(&x, ask(&x, &r, handle, a, b));
}

PyObject *ask_object(uint32_t thunk, uint64_t handle, uint64_t a, uint64_t b, gopy_class *cls) {
    gopy_record r = record_of(thunk);
    gopy_crossing x;
    int32_t status = ask(&x, &r, handle, a, b);
    if (UNLIKELY(status != GOPY_DONE)) return raise_status(&x, status);
    return x.frame[0] ? object_wrap(cls, x.frame[0], (char *)(uintptr_t)x.frame[1]) : new_reference(None);
}

/* become(object, thunk, number): an object that Python made adopts what the thunk gives for a type id or a handle */
PyObject *native_become(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)names;
    if (n != 3 || !is_a(args[0], object_type))
        return py.PyErr_SetString(py.PyExc_TypeError, "become(object, thunk, number)"), NULL;
    gopy_record r = record_of((uint32_t)py.PyLong_AsUnsignedLongLong(args[1]));
    gopy_crossing x;
    uint64_t number = py.PyLong_AsUnsignedLongLong(args[2]);
    if (py.PyErr_Occurred()) return NULL;
    int32_t status = ask(&x, &r, number, 0, 0);
    if (UNLIKELY(status != GOPY_DONE)) return raise_status(&x, status);
    return object_adopt(args[0], x.frame[0], (char *)(uintptr_t)x.frame[1]) ? new_reference(None) : NULL;
}
