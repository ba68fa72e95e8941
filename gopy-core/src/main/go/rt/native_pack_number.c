/* Packing numbers: all that Python takes for an int, a float or a complex, if it fits the Go type. */
#include <math.h>

#include "native_pack.h"

typedef struct {
    long long low;
    unsigned long long high;
} range;

static range range_of(char code) {
    switch (code) {
    case 'b': return (range){INT8_MIN, INT8_MAX};
    case 'h': return (range){INT16_MIN, INT16_MAX};
    case 'i': case 'r': return (range){INT32_MIN, INT32_MAX};
    case 'q': return (range){INT64_MIN, INT64_MAX};
    case 'B': return (range){0, UINT8_MAX};
    case 'H': return (range){0, UINT16_MAX};
    case 'I': return (range){0, UINT32_MAX};
    default: return (range){0, UINT64_MAX};
    }
}

/* o is an exact int or a subclass. */
static bool pack_long(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
    range r = range_of(v->code);
    if (v->code == 'Q') {
        *slot = py.PyLong_AsUnsignedLongLong(o);
        return *slot != UINT64_MAX || !py.PyErr_Occurred() || refuse_pending(x, v, o);
    }
    long long i = py.PyLong_AsLongLong(o);
    if (i == -1 && py.PyErr_Occurred()) return refuse_pending(x, v, o);
    if (i < r.low || (i > 0 && (unsigned long long)i > r.high)) return refuse(x, v, o);
    *slot = (uint64_t)i;
    return true;
}

bool pack_integer(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
    py.PyErr_Clear();
    if (v->code == 'r' && is_a(o, py.PyUnicode_Type)) {
        if (py.PyUnicode_GetLength(o) != 1) return refuse(x, v, o);
        *slot = py.PyUnicode_ReadChar(o, 0);
        return true;
    }
    if (is_a(o, py.PyLong_Type)) return pack_long(x, v, o, slot);
    PyObject *index = py.PyNumber_Index(o);
    if (!index) return refuse_pending(x, v, o);
    bool fits = pack_long(x, v, index, slot);
    py.Py_DecRef(index);
    return fits;
}

static bool pack_float(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
    double d = py.PyFloat_AsDouble(o);
    if (d == -1 && py.PyErr_Occurred()) return refuse_pending(x, v, o);
    if (v->code == 'f' && isfinite(d) && isinf((float)d)) return refuse(x, v, o);
    *slot = bits_of(d);
    return true;
}

static bool pack_complex(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    Py_complex c = py.PyComplex_AsCComplex(o);
    if (c.real == -1 && py.PyErr_Occurred()) return refuse_pending(x, v, o);
    bool real = isfinite(c.real) && isinf((float)c.real), imag = isfinite(c.imag) && isinf((float)c.imag);
    if (v->code == 'F' && (real || imag)) return refuse(x, v, o);
    slots[0] = bits_of(c.real);
    slots[1] = bits_of(c.imag);
    return true;
}

bool pack_number(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    switch (v->code) {
    case 'f': case 'd': return pack_float(x, v, o, slots);
    case 'F': case 'D': return pack_complex(x, v, o, slots);
    default: return pack_integer(x, v, o, slots);
    }
}
