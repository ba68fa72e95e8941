/* What arguments need until the call has returned: objects, buffers, memory. */
#include <stdlib.h>

#include "native.h"

gopy_kept *keep_more(gopy_crossing *x) {
    gopy_kept *k = calloc(1, sizeof *k);
    if (!k) return py.PyErr_NoMemory(), NULL;
    k->next = x->kept;
    return x->kept = k;
}

bool keep_object(gopy_crossing *x, PyObject *o) {
    gopy_kept *k = o ? keep_more(x) : NULL;
    if (k) return k->object = o, true;
    if (o) py.Py_DecRef(o);
    return false;
}

void *keep_memory(gopy_crossing *x, size_t size) {
    if (size <= sizeof x->small && !x->small_taken) return x->small_taken = true, x->small;
    gopy_kept *k = keep_more(x);
    if (!k) return NULL;
    if (!(k->memory = malloc(size))) py.PyErr_NoMemory();
    return k->memory;
}

void kept_free(gopy_crossing *x) {
    for (gopy_kept *k = x->kept, *next; k; k = next) {
        next = k->next;
        if (k->object) py.Py_DecRef(k->object);
        if (k->buffer.obj) py.PyBuffer_Release(&k->buffer);
        free(k->memory);
        free(k);
    }
    x->kept = NULL;
}
