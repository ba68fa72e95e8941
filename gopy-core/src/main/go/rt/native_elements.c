/*
 * Elements: the base class of slices and arrays. Length, scalars and strings are Go's memory, read without a call;
 * of other elements Go writes a tree. All else goes to the methods of sequences.py.
 */
#include "native_elements.h"
#include "native_tree.h"

static PyObject *iterator_type;
static PyObject *get_item, *set_item, *delete_item; /* of Slice in sequences.py */

typedef struct {
    PyObject head;
    PyObject *owner;
    const gopy_class *cls;
    Py_ssize_t next;
} iterator;

/* What the class says of its elements: (wire code, bytes), None for trees; and the length of an array. */
static bool describe(gopy_class *c) {
    PyObject *readable = py.PyObject_GetAttr(c->cls, attributes._readable);
    PyObject *fixed = readable ? py.PyObject_GetAttr(c->cls, attributes._fixed) : NULL;
    PyObject *code = fixed && readable != None ? py.PyTuple_GetItem(readable, 0) : NULL;
    const char *text = fixed && readable == None ? "V" : code ? py.PyUnicode_AsUTF8AndSize(code, NULL) : NULL;
    bool described = text && value_code(&c->element, text);
    c->width = described ? (Py_ssize_t)width_of(&c->element) : 0;
    c->fixed = described && fixed != None ? (Py_ssize_t)py.PyLong_AsLongLong(fixed) : -1;
    if (readable) py.Py_DecRef(readable);
    if (fixed) py.Py_DecRef(fixed);
    return c->described = described && !py.PyErr_Occurred();
}

static gopy_class *described(PyObject *o) {
    static gopy_class *last; /* most often the same again */
    if (LIKELY(last && last->cls == o->type)) return last;
    gopy_class *c = class_of(o->type);
    return c && (c->described || describe(c)) ? last = c : NULL;
}

static inline bool span_in(PyObject *o, const gopy_class *c, gopy_span *s) {
    bool empty = c->fixed == 0; /* Go puts what has no size nowhere */
    if (UNLIKELY(!c->wraps || !object_of(o)->handle || (!object_of(o)->address && !empty)))
        return py.PyErr_SetString(py.PyExc_ValueError, "this object has been released"), false;
    char *address = object_of(o)->address;
    s->element = &c->element;
    s->width = c->width;
    s->fixed = c->fixed >= 0;
    s->data = s->fixed ? address : *(char *volatile *)address;
    s->count = s->fixed ? c->fixed : (Py_ssize_t) * (volatile int64_t *)(address + 8);
    return true;
}

bool span_of(PyObject *o, gopy_span *s) {
    const gopy_class *c = described(o);
    return LIKELY(c != NULL) && span_in(o, c, s);
}

static inline PyObject *element_at(PyObject *o, const gopy_span *s, Py_ssize_t i) {
    const char *at = s->data + i * s->width;
    if (s->element->code == 'V') return ask_tree(THUNK_ELEMENT, object_of(o)->handle, (uint64_t)i, 0);
    if (s->element->code == 'q') return py.PyLong_FromLongLong(*(const volatile int64_t *)at);
    return load_value(s->element, at);
}

/* The place of an index in range that is an exact int; -1: Python looks at it. */
static inline Py_ssize_t place_of(PyObject *index, const gopy_span *s) {
    int64_t i;
    if (index->type != py.PyLong_Type || !small_int(index, &i)) return -1;
    if (i < 0) i += s->count;
    return i >= 0 && i < s->count ? (Py_ssize_t)i : -1;
}

static PyObject *subscript(PyObject *o, PyObject *index) {
    gopy_span s;
    if (!span_of(o, &s)) return NULL;
    Py_ssize_t i = place_of(index, &s);
    return LIKELY(i >= 0) ? element_at(o, &s, i) : py.PyObject_CallFunctionObjArgs(get_item, o, index, NULL);
}

static int assign(PyObject *o, PyObject *index, PyObject *value) {
    gopy_span s;
    if (!span_of(o, &s)) return -1;
    Py_ssize_t i = value ? place_of(index, &s) : -1;
    int64_t number;
    if (i >= 0 && s.element->code == 'q' && value->type == py.PyLong_Type && small_int(value, &number))
        return *(volatile int64_t *)(s.data + i * 8) = number, 0;
    if (i >= 0 && s.element->code == 'd' && value->type == py.PyFloat_Type)
        return *(volatile double *)(s.data + i * 8) = py.PyFloat_AsDouble(value), 0;
    PyObject *done = value ? py.PyObject_CallFunctionObjArgs(set_item, o, index, value, NULL)
                           : py.PyObject_CallFunctionObjArgs(delete_item, o, index, NULL);
    if (done) py.Py_DecRef(done);
    return done ? 0 : -1;
}

static Py_ssize_t length(PyObject *o) {
    gopy_span s;
    return span_of(o, &s) ? s.count : -1;
}

static PyObject *iterate(PyObject *o) {
    gopy_span s;
    iterator *i = span_of(o, &s) ? (iterator *)py.PyType_GenericAlloc(iterator_type, 0) : NULL;
    if (!i) return NULL;
    i->owner = new_reference(o);
    i->cls = described(o);
    return (PyObject *)i;
}

/* As list's: what was added meanwhile is seen, what was taken away is not missed. */
static PyObject *iterator_next(PyObject *o) {
    iterator *i = (iterator *)o;
    gopy_span s;
    if (!span_in(i->owner, i->cls, &s) || i->next >= s.count) return NULL;
    return element_at(i->owner, &s, i->next++);
}

static void iterator_dealloc(PyObject *o) {
    PyObject *type = o->type;
    py.Py_DecRef(((iterator *)o)->owner);
    py.PyObject_Free(o);
    py.Py_DecRef(type);
}

static PyObject *to_list(PyObject *o, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    gopy_span s;
    (void)args, (void)names;
    if (n || names) return py.PyErr_SetString(py.PyExc_TypeError, "tolist() takes no arguments"), NULL;
    PyObject *list = span_of(o, &s) ? py.PyList_New(s.count) : NULL;
    for (Py_ssize_t i = 0; list && i < s.count; i++) {
        PyObject *element = element_at(o, &s, i);
        if (!element) return py.Py_DecRef(list), NULL;
        if (lists_known)
            ((list_layout *)list)->items[i] = element;
        else
            py.PyList_SetItem(list, i, element);
    }
    return list;
}

static bool iterator_start(void) {
    static PyType_Slot slots[] = {{SLOT_TP_DEALLOC, iterator_dealloc},
                                  {SLOT_TP_ITER, new_reference},
                                  {SLOT_TP_ITERNEXT, iterator_next},
                                  {0}};
    static PyType_Spec spec = {"gopy.Iterator", sizeof(iterator), 0, TPFLAGS_DEFAULT, slots};
    return (iterator_type = py.PyType_FromSpec(&spec)) != NULL;
}

/* elements(buffers, get, set, delete): the class; buffers are for 3.9 and later. */
PyObject *native_elements(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    static PyMethodDef methods[] = {
        {"tolist", to_list, METH_FASTCALL | METH_KEYWORDS, "tolist($self)\n--\n\nA list of the elements."},
        {"_plain_copy", to_list, METH_FASTCALL | METH_KEYWORDS, NULL},
        {0}};
    PyType_Slot slots[] = {{SLOT_MP_SUBSCRIPT, subscript}, {SLOT_MP_ASS_SUBSCRIPT, assign}, {SLOT_MP_LENGTH, length},
                           {SLOT_TP_ITER, iterate}, {SLOT_TP_METHODS, methods},
                           {SLOT_BF_GETBUFFER, buffer_get}, {SLOT_BF_RELEASEBUFFER, buffer_release}, {0}};
    PyType_Spec spec = {"gopy.Elements", (int)object_offset, 0, TPFLAGS_DEFAULT | TPFLAGS_BASETYPE, slots};
    (void)self, (void)names;
    if (n != 4) return py.PyErr_SetString(py.PyExc_TypeError, "elements(buffers, get, set, delete)"), NULL;
    if (!py.PyObject_IsTrue(args[0])) slots[5].slot = 0;
    get_item = new_reference(args[1]);
    set_item = new_reference(args[2]);
    delete_item = new_reference(args[3]);
    if (!iterator_type && !iterator_start()) return NULL;
    return py.PyType_FromSpec(&spec);
}
