/* Makes the builtin functions and methods that Python sees, and the records behind them. */
#include <stdlib.h>
#include <string.h>

#include "native.h"

static uint8_t slots_of(char code) {
    switch (code) {
    case 'F': case 'D': case 's': case 'y': case 'a': case '[': case 'V': return 2;
    default: return 1;
    }
}

/* Reads "q", "a16" or "[s". */
bool value_code(gopy_value *v, const char *code) {
    const char *base = *code == '[' ? code + 1 : code;
    v->code = *code;
    v->element = *code == '[' ? *base : 0;
    v->slots = slots_of(*code);
    if (*base == 'a') v->length = atol(base + 1);
    if (*base && strchr("?bhiqBHIQrfdFDsyaVOE", *base)) return true;
    py.PyErr_SetString(py.PyExc_ValueError, "unknown wire code");
    return false;
}

/* From (name, code, nullable, class or None). */
static bool value_from(gopy_value *v, PyObject *described) {
    const char *name = py.PyUnicode_AsUTF8AndSize(py.PyTuple_GetItem(described, 0), NULL);
    const char *code = py.PyUnicode_AsUTF8AndSize(py.PyTuple_GetItem(described, 1), NULL);
    PyObject *cls = py.PyTuple_GetItem(described, 3);
    if (!name || !code || !cls || !value_code(v, code)) return false;
    v->nullable = py.PyObject_IsTrue(py.PyTuple_GetItem(described, 2)) == 1;
    v->name = py.PyUnicode_InternFromString(name);
    return v->name && (cls == None || (v->cls = class_of(cls)));
}

static bool values_from(gopy_record *r, PyObject *parameters, PyObject *results) {
    int slot = r->method, n = (int)py.PyTuple_Size(parameters), m = (int)py.PyTuple_Size(results);
    if (n < 0 || m < 0 || !(r->values = calloc((size_t)(n + m) + 1, sizeof *r->values))) return false;
    for (int i = 0; i < n + m; i++) {
        gopy_value *v = r->values + i;
        if (!value_from(v, i < n ? py.PyTuple_GetItem(parameters, i) : py.PyTuple_GetItem(results, i - n)))
            return false;
        if (i == n) slot = 0;
        v->index = (uint8_t)(i < n ? i : i - n);
        v->slot = (uint8_t)slot;
        if (i >= n) v->slots = v->code == 'O' ? 2 : v->code == 'E' ? 4 : v->slots;
        slot += v->slots;
    }
    r->parameters = (uint8_t)n;
    r->results = (uint8_t)m;
    return true;
}

static long long integer(PyObject *o) {
    return py.PyLong_AsLongLong(o);
}

char *copy_of(PyObject *text) {
    Py_ssize_t n;
    const char *p = py.PyUnicode_AsUTF8AndSize(text, &n);
    char *copy = p ? malloc((size_t)n + 1) : NULL;
    return copy ? memcpy(copy, p, (size_t)n + 1) : NULL;
}

/* From (call, thunk, name, doc, parameters, results, variadic, positional_only, holds_gil, starts). */
gopy_record *record_from(PyObject *const *args, bool method) {
    gopy_record *r = calloc(1, sizeof *r);
    if (!r) return py.PyErr_NoMemory(), NULL;
    r->method = method;
    r->call = new_reference(args[0]);
    r->thunk = (uint32_t)integer(args[1]);
    r->variadic = py.PyObject_IsTrue(args[6]) == 1;
    r->positional_only = (uint8_t)integer(args[7]);
    r->holds_gil = py.PyObject_IsTrue(args[8]) == 1;
    r->starts = py.PyObject_IsTrue(args[9]) == 1;
    r->definition.name = copy_of(args[2]);
    r->definition.doc = copy_of(args[3]);
    r->definition.flags = METH_FASTCALL | METH_KEYWORDS;
    return r->definition.name && r->definition.doc && values_from(r, args[4], args[5]) ? r : NULL;
}

bool record_stub(gopy_record *r) {
    r->definition.function = (void *)(uintptr_t)stub_for(r);
    return r->definition.function != NULL;
}

/* Where all stubs are taken, a capsule in the place of the module names the record. */
static PyObject *call_by_capsule(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    const gopy_record *r = py.PyCapsule_GetPointer(self, "gopy.record");
    return r ? native_call(NULL, args, n, names, r) : NULL;
}

/* function(call, …, module, module name) */
PyObject *native_function(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    gopy_record *r;
    (void)self, (void)names;
    if (n != 12 || !(r = record_from(args, false))) return NULL;
    PyObject *module = args[10] == None ? NULL : args[10];
    if (!record_stub(r)) {
        r->definition.function = (void *)(uintptr_t)call_by_capsule;
        module = py.PyCapsule_New(r, "gopy.record", NULL);
        if (!module) return NULL;
    }
    return py.PyCFunction_NewEx(&r->definition, module, args[11]);
}
