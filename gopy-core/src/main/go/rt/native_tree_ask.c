/* Built-in thunks that answer with a tree, called without Python's help. */
#include "native_crossing.h"
#include "native_tree.h"

PyObject *tree_asked(uint32_t thunk, uint64_t handle, uint64_t b, uint64_t c) {
    gopy_value answer = {.code = 'V', .slots = 2};
    gopy_record r = {.thunk = thunk, .results = 1, .holds_gil = true, .call = hooks.invoked, .values = &answer};
    gopy_crossing x;
    crossing_begin(&x, &r);
    x.frame[0] = handle;
    x.frame[1] = b;
    x.frame[2] = c;
    int32_t status = cross(&x);
    if (UNLIKELY(status != GOPY_DONE)) return raise_status(&x, status);
    PyObject *o = tree_read((const char *)(uintptr_t)x.frame[0], (size_t)x.frame[1], hooks.maker);
    if (x.frame[GOPY_KEEP_SLOT]) release_kept(x.frame[GOPY_KEEP_SLOT], &r, x.frame);
    return o;
}
