/* Packing the common values without a call: exact int, float, str, bool and wrappers; the rest by pack_slow. */
#ifndef GOPY_NATIVE_PACK_H
#define GOPY_NATIVE_PACK_H

#include <string.h>

#include "native.h"
#include "native_layout.h"

static inline uint64_t bits_of(double d) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    return bits;
}

static inline double double_of(uint64_t bits) {
    double d;
    memcpy(&d, &bits, sizeof d);
    return d;
}

/* native_pack.c */
/* An exception from a conversion: our message for those of the wrong kind, others (from __index__, say) stay. */
GOPY_HIDDEN bool refuse_pending(gopy_crossing *x, const gopy_value *v, PyObject *o);
/* native_pack_number.c; pack_integer takes any code of an int */
GOPY_HIDDEN bool pack_number(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots);
GOPY_HIDDEN bool pack_integer(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot);
/* native_pack_bytes.c */
GOPY_HIDDEN bool pack_string(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots);
GOPY_HIDDEN bool pack_bytes(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots);

/* Packs o, or leaves it to pack_slow; false with an exception set. */
static inline bool pack(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    switch (v->code) {
    case 'q':
        if (LIKELY(o->type == py.PyLong_Type)) {
            int64_t i;
            if (LIKELY(small_int(o, &i))) return slots[0] = (uint64_t)i, true;
            slots[0] = (uint64_t)(i = py.PyLong_AsLongLong(o));
            if (LIKELY(i != -1) || !py.PyErr_Occurred()) return true;
        }
        break;
    case 's':
        if (LIKELY(o->type == py.PyUnicode_Type)) {
            Py_ssize_t n;
            const char *p = utf8_text(o, &n);
            slots[0] = (uint64_t)(uintptr_t)p;
            slots[1] = (uint64_t)n;
            if (LIKELY(p != NULL)) return true;
        }
        break;
    case 'O':
        if (LIKELY(v->cls && v->cls->wraps) && is_a(o, v->cls->cls) && LIKELY(object_of(o)->handle)) {
            slots[0] = object_of(o)->handle;
            return true;
        }
        break;
    case 'd':
        if (LIKELY(o->type == py.PyFloat_Type)) {
            slots[0] = bits_of(py.PyFloat_AsDouble(o));
            return true;
        }
        break;
    case '?':
        if (o == py._Py_TrueStruct || o == py._Py_FalseStruct) {
            slots[0] = o == py._Py_TrueStruct;
            return true;
        }
        break;
    }
    return pack_slow(x, v, o, slots);
}

#endif
