/* Packing str, and bytes and all that is a buffer. */
#include "native_pack.h"

static bool bytes_into(PyObject *bytes, uint64_t *slots) {
    char *p;
    Py_ssize_t n;
    if (py.PyBytes_AsStringAndSize(bytes, &p, &n)) return false;
    slots[0] = (uint64_t)(uintptr_t)p;
    slots[1] = (uint64_t)n;
    return true;
}

/* A str with surrogates, or a subclass of str. */
bool pack_string(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
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
    PyObject *method = py.PyObject_GetAttr(o, attributes._octets);
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

bool pack_bytes(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    if (v->code == 'y' && (o == None || o == hooks.nil)) return slots[0] = slots[1] = 0, true;
    if (!pack_buffer(x, v, o, slots)) return false;
    return v->code != 'a' || slots[1] == (uint64_t)v->length || refuse(x, v, o);
}
