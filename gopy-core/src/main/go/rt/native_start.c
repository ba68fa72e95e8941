/* gopy_native_init: what ctypes.PyDLL calls to start the engine. */
#include <stdio.h>

#include "native.h"
#include "native_layout.h"

/* Laid out by native.py (_Start) as well. */
typedef struct {
    uint64_t size;            /* of this struct: both sides agree on it */
    void *library;            /* handle of the Python library, or NULL */
    PyObject *hooks;          /* tuple, in the order of gopy_hooks */
    uint64_t object_size;     /* object.__basicsize__ */
    uint64_t version;         /* 3 << 8 | minor */
    char refusal[104];        /* why the result is NULL */
} native_start;

static PyMethodDef ENTRIES[] = {{"function", native_function, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"method", native_method, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"open_method", native_open_method, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"field", native_field, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"part", native_part, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"subclass", native_subclass, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"wrap", native_wrap, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"adopt", native_adopt, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"become", native_become, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"invoke", native_invoke, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"finish", native_finish, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"discard", native_discard, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"read", native_read, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"write", native_write, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"elements", native_elements, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"entries", native_entries, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"pack", native_tree_pack, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"unpack", native_tree_unpack, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"listen", native_listen, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"close", native_close, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {"live_objects", native_live, METH_FASTCALL | METH_KEYWORDS, NULL},
                                {0}};

static bool hooks_from(PyObject *tuple) {
    PyObject **all = (PyObject **)&hooks;
    exceptions_reset();
    for (size_t i = 0; i < sizeof hooks / sizeof *all; i++) {
        if (!(all[i] = py.PyTuple_GetItem(tuple, (Py_ssize_t)i))) return false;
        py.Py_IncRef(all[i]);
    }
    return true;
}

static PyObject *engine_members(void) {
    PyObject *members = py.PyDict_New();
    if (!members || py.PyDict_SetItemString(members, "Object", object_type)) return NULL;
    for (PyMethodDef *d = ENTRIES; d->name; d++) {
        PyObject *entry = py.PyCFunction_NewEx(d, NULL, NULL);
        if (!entry || py.PyDict_SetItemString(members, d->name, entry)) return NULL;
        py.Py_DecRef(entry);
    }
    return members;
}

/* Its objects and classes would be those of the main interpreter. Known once the functions have been found. */
static bool in_subinterpreter(void) {
    return py.PyInterpreterState_Get && py.PyInterpreterState_Main &&
           py.PyInterpreterState_Get() != py.PyInterpreterState_Main();
}

static void *refuse_start(native_start *start, const char *form, const char *what) {
    snprintf(start->refusal, sizeof start->refusal, form, what);
    return NULL;
}

/*
 * Starts the engine once; further calls change the hooks and get the same members. Returns a dict of what
 * native.py builds on (its reference is the engine's), or NULL with the reason in the struct, or with a Python
 * exception.
 */
GOPY_EXPORT void *gopy_native_init(void *argument) {
    static PyObject *members;
    native_start *start = argument;
    if (start->size != sizeof *start)
        return refuse_start(start, "native.py and the library are of different %s", "versions");
    const char *missing = members ? NULL : gopy_python_load(start->library);
    if (missing) return refuse_start(start, "this interpreter lacks %s", missing);
    if (in_subinterpreter()) return refuse_start(start, "this is a %s", "subinterpreter");
    if (members) return hooks_from(start->hooks) ? members : NULL;
    layout_start();
    if (!hooks_from(start->hooks)) return NULL;
    if (!object_start((Py_ssize_t)start->object_size, start->version >= 0x308, start->version >= 0x309)) return NULL;
    if (start->version >= 0x309 && !method_start()) return NULL;
    return members = engine_members();
}
