/* What a tree from Go only names, and what Python makes of its parts: objects, times, errors, large numbers. */
#include "native_tree.h"
#include "native_tree_reader.h"

PyObject *read_make(tree_reader *r, PyObject *method, PyObject *a, PyObject *b, PyObject *c, PyObject *d) {
    PyObject *arguments[] = {a, b, c, d}, *o = NULL;
    PyObject *maker = a ? py.PyObject_GetAttr(r->maker, method) : NULL;
    if (maker && !py.PyErr_Occurred()) o = py.PyObject_CallFunctionObjArgs(maker, a, b, c, d, NULL);
    if (maker) py.Py_DecRef(maker);
    for (int i = 0; i < 4; i++)
        if (arguments[i]) py.Py_DecRef(arguments[i]);
    return o;
}

/* What Go knows under a handle: wrapped here, unless its class lifts it. */
static PyObject *variable(tree_reader *r, bool pointee) {
    uint64_t handle, address;
    uint32_t type_id;
    gopy_class *cls;
    if (!read_word(r, &handle, 8) || !read_word(r, &address, 8) || !read_word(r, &type_id, 4)) return NULL;
    if (!tree_class(r->maker, type_id, pointee, &cls)) return handle_release(handle), NULL;
    if (LIKELY(cls != NULL)) return object_wrap(cls, handle, (char *)(uintptr_t)address);
    return read_make(r, pointee ? attributes.pointer : attributes.object, unsigned_int(handle), unsigned_int(address),
                     unsigned_int(type_id), NULL);
}

static PyObject *named(tree_reader *r) {
    uint32_t type_id;
    PyObject *inner = read_count(r, &type_id) ? read_value(r) : NULL;
    return inner ? read_make(r, attributes.named, unsigned_int(type_id), inner, NULL, NULL) : NULL;
}

static PyObject *digits(tree_reader *r, char tag) {
    PyObject *text = read_content(r, 's'), *number = NULL;
    if (text)
        number = tag == 'I' ? py.PyLong_FromUnicodeObject(text, 10)
                            : py.PyObject_CallFunctionObjArgs(hooks.fraction, text, NULL);
    if (text) py.Py_DecRef(text);
    return number;
}

static PyObject *time_value(tree_reader *r) {
    int64_t seconds;
    uint32_t nanoseconds;
    int32_t offset;
    if (!read_word(r, &seconds, 8) || !read_word(r, &nanoseconds, 4) || !read_word(r, &offset, 4)) return NULL;
    PyObject *zone = read_content(r, 's');
    if (!zone) return NULL;
    return read_make(r, attributes.time, py.PyLong_FromLongLong(seconds), unsigned_int(nanoseconds),
                     py.PyLong_FromLongLong(offset), zone);
}

static PyObject *error(tree_reader *r) {
    uint64_t handle, number;
    if (!read_word(r, &handle, 8) || !read_word(r, &number, 8)) return NULL;
    PyObject *message = read_content(r, 's');
    return message ? read_make(r, attributes.error, unsigned_int(handle), unsigned_int(number), message, NULL) : NULL;
}

PyObject *read_made(tree_reader *r, char tag) {
    uint64_t number;
    switch (tag) {
    case 'O': return variable(r, false);
    case 'r': return variable(r, true);
    case 'N': return named(r);
    case 'k': return read_make(r, attributes.key, read_value(r), NULL, NULL, NULL);
    case 'S': return read_structure(r);
    case 'T': return time_value(r);
    case 'E': return error(r);
    case 'I': case 'R': return digits(r, tag);
    case 'D':
        if (!read_word(r, &number, 8)) return NULL;
        return read_make(r, attributes.duration, py.PyLong_FromLongLong((long long)number), NULL, NULL, NULL);
    case 'P':
        if (!read_word(r, &number, 8)) return NULL;
        return read_make(r, attributes.python, unsigned_int(number), NULL, NULL, NULL);
    default: return py.PyErr_SetString(py.PyExc_ValueError, "a tree from Go holds an unknown tag"), NULL;
    }
}
