/* What the engine remembers of each Python class, found by the class's address. */
#include <stdlib.h>

#include "native.h"

static gopy_class **table;
static size_t mask, count;

static size_t home(PyObject *cls) {
    return (size_t)(((uint64_t)(uintptr_t)cls * 0x9E3779B97F4A7C15ull) >> 32) & mask;
}

static void place(gopy_class *c) {
    size_t i = home(c->cls);
    while (table[i]) i = (i + 1) & mask;
    table[i] = c;
}

static bool grow(void) {
    gopy_class **old = table;
    size_t size = table ? mask + 1 : 0, larger = size ? size * 2 : 256;
    gopy_class **fresh = calloc(larger, sizeof *fresh);
    if (!fresh) return py.PyErr_NoMemory() != NULL;
    table = fresh;
    mask = larger - 1;
    for (size_t i = 0; i < size; i++)
        if (old[i]) place(old[i]);
    free(old);
    return true;
}

static gopy_class *class_new(PyObject *cls) {
    PyObject *answer = py.PyObject_CallFunctionObjArgs(hooks.identity, cls, NULL);
    uint64_t identity = answer ? py.PyLong_AsUnsignedLongLong(answer) : 0;
    if (answer) py.Py_DecRef(answer);
    if (py.PyErr_Occurred() || ((count + 1) * 2 > mask && !grow())) return NULL;
    gopy_class *c = calloc(1, sizeof *c);
    if (!c) return py.PyErr_NoMemory(), NULL;
    c->cls = new_reference(cls);
    c->identity = identity;
    c->wraps = py.PyType_IsSubtype(cls, object_type);
    place(c);
    count++;
    return c;
}

gopy_class *class_of(PyObject *cls) {
    if (table)
        for (size_t i = home(cls); table[i]; i = (i + 1) & mask)
            if (table[i]->cls == cls) return table[i];
    return class_new(cls);
}
