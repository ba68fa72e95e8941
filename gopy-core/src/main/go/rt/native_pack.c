/* Packing arguments: what is not exactly the class that is expected goes by its wire code. */
#include "native_pack.h"

bool refuse_pending(gopy_crossing *x, const gopy_value *v, PyObject *o) {
    if (!py.PyErr_ExceptionMatches(py.PyExc_TypeError) && !py.PyErr_ExceptionMatches(py.PyExc_OverflowError))
        return false;
    py.PyErr_Clear();
    return refuse(x, v, o);
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
    PyObject *accept = v->cls ? py.PyObject_GetAttr(v->cls->cls, attributes._accept) : NULL;
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
    PyObject *dtype = py.PyObject_GetAttr(o, attributes.dtype);
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
