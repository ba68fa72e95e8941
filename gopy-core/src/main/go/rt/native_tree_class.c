/* The classes of the objects in trees, by type id: the maker is asked once for each. */
#include "native_tree.h"

/* As many as fit: another with the same place takes it. */
enum { CLASSES = 256 };

typedef struct {
    uint64_t key; /* type id << 1 | pointee */
    gopy_class *cls;
} known_class;

static known_class known[CLASSES];
static PyObject *known_by;

static void forget_others(PyObject *maker) {
    if (LIKELY(known_by == maker)) return;
    for (int i = 0; i < CLASSES; i++) known[i] = (known_class){0};
    known_by = new_reference(maker); /* for ever: another maker cannot come to its address */
}

static bool ask(PyObject *maker, uint32_t type_id, bool pointee, gopy_class **cls) {
    PyObject *method = py.PyObject_GetAttr(maker, attributes.wrapper), *id = py.PyLong_FromUnsignedLongLong(type_id);
    PyObject *found = method && id ? py.PyObject_CallFunctionObjArgs(
                                         method, id, pointee ? py._Py_TrueStruct : py._Py_FalseStruct, NULL)
                                   : NULL;
    *cls = found && found != None ? class_of(found) : NULL;
    if (method) py.Py_DecRef(method);
    if (id) py.Py_DecRef(id);
    if (found) py.Py_DecRef(found);
    if (!found || (found != None && !*cls)) return false;
    if (*cls && !(*cls)->wraps) *cls = NULL;
    return true;
}

bool tree_class(PyObject *maker, uint32_t type_id, bool pointee, gopy_class **cls) {
    uint64_t key = (uint64_t)type_id << 1 | pointee;
    known_class *place = known + key % CLASSES;
    forget_others(maker);
    if (LIKELY(place->cls && place->key == key)) return *cls = place->cls, true;
    if (!ask(maker, type_id, pointee, cls)) return false;
    if (*cls) *place = (known_class){key, *cls};
    return true;
}
