/* Packing arguments: every wire code but lists, with all that Python allows in their place. */
#include "native_pack.h"

#include <float.h>
#include <math.h>
#include <stdlib.h>

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

/* An exception from a conversion: our message for those of the wrong kind, others (from __index__, say) stay. */
static bool refuse_pending(gopy_crossing *x, const gopy_value *v, PyObject *o) {
    if (!py.PyErr_ExceptionMatches(py.PyExc_TypeError) && !py.PyErr_ExceptionMatches(py.PyExc_OverflowError))
        return false;
    py.PyErr_Clear();
    return refuse(x, v, o);
}

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

static bool pack_integer(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
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

static bool bytes_into(PyObject *bytes, uint64_t *slots) {
    char *p;
    Py_ssize_t n;
    if (py.PyBytes_AsStringAndSize(bytes, &p, &n)) return false;
    slots[0] = (uint64_t)(uintptr_t)p;
    slots[1] = (uint64_t)n;
    return true;
}

/* A str with surrogates, or a subclass of str. */
static bool pack_string(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    py.PyErr_Clear();
    if (!is_a(o, py.PyUnicode_Type)) return refuse(x, v, o);
    PyObject *bytes = py.PyUnicode_AsEncodedString(o, "utf-8", "surrogateescape");
    if (!bytes && py.PyErr_ExceptionMatches(py.PyExc_UnicodeEncodeError)) return py.PyErr_Clear(), refuse(x, v, o);
    return keep_object(x, bytes) && bytes_into(bytes, slots);
}

/* A view of Go's bytes, which is no buffer before Python 3.9, comes as a copy. */
static bool pack_view(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    if (!is_a(o, object_type)) return refuse_pending(x, v, o);
    py.PyErr_Clear();
    PyObject *method = py.PyObject_GetAttrString(o, "_octets");
    if (!method) return py.PyErr_Clear(), refuse(x, v, o);
    PyObject *bytes = py.PyObject_CallFunctionObjArgs(method, NULL);
    py.Py_DecRef(method);
    return keep_object(x, bytes) && bytes_into(bytes, slots);
}

/* Memory with gaps (memoryview(b)[::2]) comes as a copy. */
static bool pack_gaps(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    if (!py.PyErr_ExceptionMatches(py.PyExc_BufferError)) return pack_view(x, v, o, slots);
    py.PyErr_Clear();
    PyObject *bytes = py.PyBytes_FromObject(o);
    return keep_object(x, bytes) && bytes_into(bytes, slots);
}

static bool pack_buffer(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    static char nothing;
    Py_buffer b = {0};
    if (o->type == py.PyBytes_Type) return bytes_into(o, slots);
    if (py.PyObject_GetBuffer(o, &b, 0)) return pack_gaps(x, v, o, slots);
    gopy_kept *k = keep_more(x);
    if (!k) return py.PyBuffer_Release(&b), false;
    k->buffer = b;
    slots[0] = (uint64_t)(uintptr_t)(b.buf ? b.buf : &nothing);
    slots[1] = (uint64_t)b.len;
    if (v->code == 'y' && x->element < 0 && !b.readonly && b.len) slots[1] |= GOPY_WRITABLE;
    return true;
}

static bool pack_bytes(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    if (v->code == 'y' && (o == None || o == hooks.nil)) return slots[0] = slots[1] = 0, true;
    if (!pack_buffer(x, v, o, slots)) return false;
    return v->code != 'a' || slots[1] == (uint64_t)v->length || refuse(x, v, o);
}

static bool pack_raw_handle(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
    if (o != None && !is_a(o, object_type)) {
        gopy_value handle = *v;
        handle.code = 'Q';
        return pack_integer(x, &handle, o, slot);
    }
    *slot = o == None ? 0 : object_of(o)->handle;
    return true;
}

/* What is no instance may be accepted in place of one: a mapping for a struct, an exception for its value. */
static bool pack_accepted(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
    PyObject *accept = v->cls ? py.PyObject_GetAttrString(v->cls->cls, "_accept") : NULL;
    if (!accept) return py.PyErr_Clear(), refuse(x, v, o);
    PyObject *instance = py.PyObject_CallFunctionObjArgs(accept, o, NULL);
    py.Py_DecRef(accept);
    if (!instance) return refuse_part(x, v);
    if (!keep_object(x, instance)) return false;
    if (!is_a(instance, object_type)) return refuse(x, v, o);
    *slot = object_of(instance)->handle;
    return *slot || raise_stale(x->record, v->index);
}

static bool pack_object(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
    if (v->raw) return pack_raw_handle(x, v, o, slot);
    if (o == None && (v->nullable || v->code == 'E')) return *slot = 0, true;
    if (v->cls && v->cls->wraps && is_a(o, v->cls->cls)) return raise_stale(x->record, v->index);
    return pack_accepted(x, v, o, slot);
}

/* numpy's bool, which Python packs as a tree of one byte; nothing else is one. */
static bool pack_truth(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slot) {
    PyObject *dtype = py.PyObject_GetAttrString(o, "dtype");
    if (!dtype) return py.PyErr_Clear(), refuse(x, v, o);
    PyObject *tree = py.PyObject_CallFunctionObjArgs(hooks.pack, o, NULL);
    char *p;
    Py_ssize_t n;
    bool one = tree && !py.PyBytes_AsStringAndSize(tree, &p, &n) && n == 1 && (*p == 't' || *p == 'f');
    if (one) *slot = *p == 't';
    py.Py_DecRef(dtype);
    if (tree) py.Py_DecRef(tree);
    return one || (py.PyErr_Clear(), refuse(x, v, o));
}

static bool pack_number(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    switch (v->code) {
    case 'f': case 'd': return pack_float(x, v, o, slots);
    case 'F': case 'D': return pack_complex(x, v, o, slots);
    default: return pack_integer(x, v, o, slots);
    }
}

bool pack_slow(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    switch (v->code) {
    case '?': return pack_truth(x, v, o, slots);
    case 'b': case 'h': case 'i': case 'q': case 'B': case 'H': case 'I': case 'Q': case 'r':
    case 'f': case 'd': case 'F': case 'D':
        return has_masked(o) ? refuse(x, v, o) : pack_number(x, v, o, slots);
    case 's': return pack_string(x, v, o, slots);
    case 'y': case 'a': return has_masked(o) ? refuse(x, v, o) : pack_bytes(x, v, o, slots);
    case 'V': return pack_tree(x, v, o, slots);
    case 'O': case 'E': return pack_object(x, v, o, slots);
    case '[': return pack_list(x, v, o, slots);
    default: return refuse(x, v, o);
    }
}
