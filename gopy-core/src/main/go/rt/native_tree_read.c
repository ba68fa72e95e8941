/* Reading trees from Go: a value by its tag. */
#include "native_tree_reader.h"

#include "native_pack.h"
#include "native_tree.h"

enum { READ_DEPTH = 5000 };

PyObject *read_cut_short(void) {
    py.PyErr_SetString(py.PyExc_ValueError, "a tree from Go ends too early");
    return NULL;
}

PyObject *read_content(tree_reader *r, char tag) {
    uint32_t n;
    const char *p = read_count(r, &n) ? read_take(r, n) : NULL;
    if (!p) return NULL;
    return tag == 's' ? text_from(p, n) : py.PyBytes_FromStringAndSize(p, n);
}

static PyObject *tagged(tree_reader *r) {
    uint64_t slots[2];
    const char *tag = read_take(r, 1);
    if (!tag) return NULL;
    switch (*tag) {
    case 'n': return new_reference(None);
    case 't': return new_reference(py._Py_TrueStruct);
    case 'f': return new_reference(py._Py_FalseStruct);
    case 'i': return read_word(r, slots, 8) ? py.PyLong_FromLongLong((long long)slots[0]) : NULL;
    case 'u': return read_word(r, slots, 8) ? py.PyLong_FromUnsignedLongLong(slots[0]) : NULL;
    case 'd': return read_word(r, slots, 8) ? py.PyFloat_FromDouble(double_of(slots[0])) : NULL;
    case 'c':
        return read_word(r, slots, 16) ? py.PyComplex_FromDoubles(double_of(slots[0]), double_of(slots[1])) : NULL;
    case 'z': return new_reference(hooks.nil);
    case 's': case 'y': return read_content(r, *tag);
    case 'l': return read_values(r);
    case 'm': return read_mapping(r);
    case 'A': return read_numbers(r);
    case 'L': return read_texts(r);
    default: return read_made(r, *tag);
    }
}

PyObject *read_nested(tree_reader *r) {
    if (++r->depth > READ_DEPTH)
        return py.PyErr_SetString(py.PyExc_ValueError, "the Go value is nested too deeply for Python"), NULL;
    PyObject *o = tagged(r);
    r->depth--;
    return o;
}

PyObject *tree_read(const char *p, size_t size, PyObject *maker) {
    tree_reader r = {.at = p, .end = p + size, .maker = maker};
    PyObject *o = read_value(&r);
    read_forget(&r);
    if (!o || r.at == r.end) return o;
    py.PyErr_SetString(py.PyExc_ValueError, "there is more behind the end of a tree from Go");
    return py.Py_DecRef(o), NULL;
}

/* unpack(tree, maker) */
PyObject *native_tree_unpack(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    char *p;
    Py_ssize_t size;
    (void)self, (void)names;
    if (n != 2) return py.PyErr_SetString(py.PyExc_TypeError, "unpack(tree, maker)"), NULL;
    return py.PyBytes_AsStringAndSize(args[0], &p, &size) ? NULL : tree_read(p, (size_t)size, args[1]);
}
