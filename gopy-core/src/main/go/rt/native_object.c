/* Object, the base class of everything that wraps a handle, and the queue of handles to be released. */
#include <stdlib.h>

#include "native.h"

PyObject *object_type;
Py_ssize_t object_offset;

enum { QUEUE_STEP = 1024 };
static uint64_t *queue;
static size_t capacity;
size_t handles_queued;

void handle_release(uint64_t handle) {
    if (handles_queued == capacity) {
        uint64_t *larger = realloc(queue, (capacity + QUEUE_STEP) * sizeof *queue);
        if (!larger) return; /* the Go value stays alive: the lesser evil inside a deallocation */
        queue = larger;
        capacity += QUEUE_STEP;
    }
    queue[handles_queued++] = handle;
}

void handles_flush(void) {
    uint64_t frame[GOPY_FRAME_SLOTS];
    if (!handles_queued) return;
    frame[0] = (uint64_t)(uintptr_t)queue;
    frame[1] = handles_queued;
    frame[GOPY_KEEP_SLOT] = frame[GOPY_USED_SLOT] = 0;
    handles_queued = 0;
    gopy_call(THUNK_RELEASE, frame);
}

static void forget(PyObject *o) {
    gopy_object *d = object_of(o);
    if (d->identity) identity_remove(o);
    if (d->handle) handle_release(d->handle);
    d->identity = 0;
    d->handle = 0;
    d->address = NULL;
}

/* From 3.8 on whoever frees an instance of a heap type gives back its reference to the type. On 3.7 the
 * deallocator that a Python subclass inherits does so itself. */
static bool types_counted_by_us;

static void object_dealloc(PyObject *o) {
    PyObject *type = o->type;
    if (object_of(o)->weak) py.PyObject_ClearWeakRefs(o);
    forget(o);
    if (py.PyType_GetFlags(type) & TPFLAGS_HAVE_GC)
        py.PyObject_GC_Del(o);
    else
        py.PyObject_Free(o);
    if (types_counted_by_us || type == object_type) py.Py_DecRef(type);
}

static void give(PyObject *o, gopy_class *c, uint64_t handle, char *address) {
    gopy_object *d = object_of(o);
    d->handle = handle;
    d->address = address;
    d->identity = address ? c->identity : 0;
    if (d->identity && !identity_put(o)) d->identity = 0;
}

PyObject *object_wrap(gopy_class *c, uint64_t handle, char *address) {
    uint64_t identity = address ? c->identity : 0;
    PyObject *o;
    if (identity && (o = identity_find(identity, address))) {
        if (handle != object_of(o)->handle) handle_release(handle);
        return new_reference(o);
    }
    if (!(o = py.PyType_GenericAlloc(c->cls, 0))) return handle_release(handle), NULL;
    give(o, c, handle, address);
    return o;
}

/*
 * subclass(name, bases): a class of wrappers without attributes of its own. Classes that Python makes take part
 * in garbage collection from 3.9 on, though wrappers refer to nothing: this one does not, which halves their cost.
 */
PyObject *native_subclass(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    char *name = n == 2 ? copy_of(args[0]) : NULL;
    PyType_Slot slots[] = {{SLOT_TP_DEALLOC, object_dealloc}, {0}};
    PyType_Spec spec = {name, (int)(object_offset + (Py_ssize_t)sizeof(gopy_object)), 0,
                        TPFLAGS_DEFAULT | TPFLAGS_BASETYPE, slots};
    (void)self, (void)names;
    return name ? py.PyType_FromSpecWithBases(&spec, args[1]) : NULL;
}

static PyObject *get_handle(PyObject *o, void *closure) {
    (void)closure;
    return py.PyLong_FromUnsignedLongLong(object_of(o)->handle);
}

static PyObject *get_address(PyObject *o, void *closure) {
    (void)closure;
    return py.PyLong_FromUnsignedLongLong((uintptr_t)object_of(o)->address);
}

/* Another handle, or 0 for none: the former one is released. */
static int set_handle(PyObject *o, PyObject *value, void *closure) {
    (void)closure;
    if (!value) return py.PyErr_SetString(py.PyExc_AttributeError, "_handle cannot be deleted"), -1;
    uint64_t handle = py.PyLong_AsUnsignedLongLong(value);
    if (handle == UINT64_MAX && py.PyErr_Occurred()) return -1;
    if (handle != object_of(o)->handle) forget(o);
    object_of(o)->handle = handle;
    return 0;
}

static int set_address(PyObject *o, PyObject *value, void *closure) {
    (void)closure;
    if (!value) return py.PyErr_SetString(py.PyExc_AttributeError, "_address cannot be deleted"), -1;
    uint64_t address = py.PyLong_AsUnsignedLongLong(value);
    if (address == UINT64_MAX && py.PyErr_Occurred()) return -1;
    if (object_of(o)->identity) identity_remove(o);
    object_of(o)->identity = 0;
    object_of(o)->address = (char *)(uintptr_t)address;
    return 0;
}

bool object_start(Py_ssize_t basicsize, bool counts_types, bool weak_by_member) {
    static PyGetSetDef attributes[] = {
        {"_handle", get_handle, set_handle, "Names the Go value; 0: released. Setting releases the former.", NULL},
        {"_address", get_address, set_address, "Where the Go value lies; 0: nowhere.", NULL},
        {0}};
    static PyMemberDef members[] = {{"__weaklistoffset__", MEMBER_SSIZE, 0, MEMBER_READONLY, NULL}, {0}};
    PyType_Slot slots[] = {{SLOT_TP_DEALLOC, object_dealloc},
                           {SLOT_TP_DOC, "Wraps a handle on a Go value, which lives as long as its wrapper."},
                           {SLOT_TP_GETSET, attributes},
                           {weak_by_member ? SLOT_TP_MEMBERS : 0, members},
                           {0}};
    PyType_Spec spec = {"gopy.Object", (int)(basicsize + (Py_ssize_t)sizeof(gopy_object)), 0,
                        TPFLAGS_DEFAULT | TPFLAGS_BASETYPE, slots};
    types_counted_by_us = counts_types;
    object_offset = basicsize;
    members[0].offset = basicsize + (Py_ssize_t)offsetof(gopy_object, weak);
    object_type = py.PyType_FromSpec(&spec);
    return object_type != NULL;
}

/* wrap(cls, handle, address) */
PyObject *native_wrap(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)names;
    if (n != 3) return py.PyErr_SetString(py.PyExc_TypeError, "wrap(cls, handle, address)"), NULL;
    gopy_class *c = class_of(args[0]);
    uint64_t handle = py.PyLong_AsUnsignedLongLong(args[1]), address = py.PyLong_AsUnsignedLongLong(args[2]);
    if (!c || py.PyErr_Occurred()) return NULL;
    if (c->wraps) return object_wrap(c, handle, (char *)(uintptr_t)address);
    return py.PyErr_SetString(py.PyExc_TypeError, "wrap() needs a subclass of Object"), NULL;
}

bool object_adopt(PyObject *o, uint64_t handle, char *address) {
    gopy_class *c = class_of(o->type);
    if (!c) return handle_release(handle), false;
    forget(o);
    give(o, c, handle, address);
    return true;
}

/* adopt(object, handle, address): for an object that Python made */
PyObject *native_adopt(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)names;
    if (n != 3 || !is_a(args[0], object_type))
        return py.PyErr_SetString(py.PyExc_TypeError, "adopt(object, handle, address)"), NULL;
    uint64_t handle = py.PyLong_AsUnsignedLongLong(args[1]), address = py.PyLong_AsUnsignedLongLong(args[2]);
    if (py.PyErr_Occurred() || !object_adopt(args[0], handle, (char *)(uintptr_t)address)) return NULL;
    return new_reference(None);
}

/* live_objects() */
PyObject *native_live(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    uint64_t frame[GOPY_FRAME_SLOTS];
    (void)self, (void)args, (void)n, (void)names;
    handles_flush();
    frame[GOPY_KEEP_SLOT] = frame[GOPY_USED_SLOT] = 0;
    gopy_call(THUNK_LIVE, frame);
    return py.PyLong_FromLongLong((long long)frame[0]);
}
