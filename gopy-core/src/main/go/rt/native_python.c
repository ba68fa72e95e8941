/* Finds CPython's functions in the running process, and refuses an interpreter whose layouts differ. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* RTLD_DEFAULT */
#endif
#include "native_python.h"

#ifdef _WIN32
#include <windows.h>
static void *find(void *library, const char *name) {
    return (void *)(uintptr_t)GetProcAddress((HMODULE)library, name);
}
#else
#include <dlfcn.h>
static void *find(void *library, const char *name) {
    void *found = dlsym(RTLD_DEFAULT, name);
    return found || !library ? found : dlsym(library, name);
}
#endif

gopy_python py;
gopy_attributes attributes;

typedef struct {
    const char *name;
    void *target;
    bool indirect; /* the symbol is a variable that holds the object */
    bool optional;
} symbol;

static const symbol SYMBOLS[] = {
#define X(result, name, parameters) {#name, &py.name, false, false},
    PYTHON_FUNCTIONS(X)
#undef X
#define X(result, name, parameters) {#name, &py.name, false, true},
    PYTHON_LATER_FUNCTIONS(X)
#undef X
#define X(name) {#name, &py.name, false, false},
    PYTHON_OBJECTS(X)
#undef X
#define X(name) {#name, &py.name, true, false},
    PYTHON_EXCEPTIONS(X)
#undef X
};

/* Tracing and free-threaded builds have other words before the type: then it is not where we read it. */
static bool layout_is_ours(void) {
    PyObject *probe = py.PyLong_FromLongLong(1 << 20);
    bool ours = probe && probe->type == py.PyLong_Type && probe->refcount == 1;
    if (probe) py.Py_DecRef(probe);
    return ours;
}

static bool attributes_intern(void) {
#define X(name) (attributes.name = py.PyUnicode_InternFromString(#name)) &&
    return PYTHON_ATTRIBUTES(X) true;
#undef X
}

const char *gopy_python_load(void *library) {
    for (size_t i = 0; i < sizeof SYMBOLS / sizeof *SYMBOLS; i++) {
        void *found = find(library, SYMBOLS[i].name);
        if (!found && SYMBOLS[i].optional) continue;
        if (!found) return SYMBOLS[i].name;
        *(void **)SYMBOLS[i].target = SYMBOLS[i].indirect ? *(void **)found : found;
    }
    if (!layout_is_ours()) return "the usual layout of objects (a tracing or free-threaded build)";
    return attributes_intern() ? NULL : "memory";
}
