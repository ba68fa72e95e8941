/* Whole trees: as arguments of calls, and as what Python's pack gives. */
#include <stdlib.h>

#include "native_tree.h"

/* As bytes, or as Python's Tree, which keeps things alive. */
static PyObject *finished(gopy_tree *t, PyObject *cls) {
    PyObject *data = py.PyBytes_FromStringAndSize(t->data, (Py_ssize_t)t->size);
    if (!data || !t->kept) return data;
    PyObject *tree = py.PyObject_CallFunctionObjArgs(cls, data, NULL);
    bool complete = tree && !py.PyObject_SetAttr(tree, attributes.kept, t->kept);
    py.Py_DecRef(data);
    if (complete || !tree) return tree;
    return py.Py_DecRef(tree), NULL;
}

/* So many bytes before a tree align the numbers of a list, which lie behind a head of 6: Go borrows them there. */
enum { TREE_LEAD = 2 };

/* An argument, packed for the time of the call. */
bool pack_tree(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots) {
    gopy_kept *k = keep_more(x);
    if (!k) return false;
    gopy_tree t = {.other = hooks.pack, .held = &k->buffer};
    bool packed = tree_room(&t, TREE_LEAD) && tree_value(&t, o, NULL);
    k->memory = t.data;
    k->object = t.kept;
    slots[0] = (uint64_t)(uintptr_t)t.data + TREE_LEAD;
    slots[1] = t.size - TREE_LEAD;
    return packed || refuse_part(x, v);
}

/* pack(value, pack of tree.py, Tree) */
PyObject *native_tree_pack(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    gopy_tree t = {0};
    (void)self, (void)names;
    if (n != 3) return py.PyErr_SetString(py.PyExc_TypeError, "pack(value, other, Tree)"), NULL;
    t.other = args[1];
    PyObject *tree = tree_value(&t, args[0], NULL) ? finished(&t, args[2]) : NULL;
    if (t.kept) py.Py_DecRef(t.kept);
    free(t.data);
    return tree;
}
