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
