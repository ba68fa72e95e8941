/*
 * Methods. Those that work on nil take None for it (Node.sum(None)), which CPython's own
 * descriptors would not let through; they are of a type of ours. That cannot be called fast before 3.9: there
 * they are CPython's, of class object.
 */
#include <stddef.h>

#include "native.h"

typedef gopy_method method;

static PyObject *method_type;

bool refuse_receiver(const gopy_record *r, PyObject *o) {
    return raise_hook(hooks.receiver, new_reference(r->call), new_reference(r->owner->cls),
                      o ? new_reference(o) : NULL, NULL);
}

static PyObject *bind(PyObject *o, PyObject *instance, PyObject *cls) {
    (void)cls;
    return instance ? py.PyMethod_New(o, instance) : new_reference(o);
}

static PyObject *represent(PyObject *o) {
    return py.PyUnicode_FromFormat("<method '%U' (%U)>", ((method *)o)->name, ((method *)o)->qualified);
}

bool method_start(void) {
#define MEMBER(name, field) {name, MEMBER_OBJECT, offsetof(method, field), MEMBER_READONLY, NULL}
    static PyMemberDef members[] = {
        {"__vectorcalloffset__", MEMBER_SSIZE, offsetof(method, call), MEMBER_READONLY, NULL},
        MEMBER("__name__", name), MEMBER("__qualname__", qualified), MEMBER("__module__", module),
        MEMBER("__doc__", doc), MEMBER("__text_signature__", signature), MEMBER("__objclass__", cls), {0}};
    static PyType_Slot slots[] = {{SLOT_TP_DESCR_GET, bind}, {SLOT_TP_REPR, represent},
                                  {SLOT_TP_MEMBERS, members}, {SLOT_TP_CALL, NULL}, {0}};
    static PyType_Spec spec = {"gopy.method", sizeof(method), 0,
                               TPFLAGS_DEFAULT | TPFLAGS_METHOD_DESCRIPTOR | TPFLAGS_HAVE_VECTORCALL, slots};
    for (PyType_Slot *s = slots; s->slot; s++)
        if (s->slot == SLOT_TP_CALL) s->function = (void *)(uintptr_t)py.PyVectorcall_Call;
    return (method_type = py.PyType_FromSpec(&spec)) != NULL;
}

/* method(call, …, class): CPython's own descriptor; None where all stubs are taken. */
PyObject *native_method(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)names;
    gopy_record *r = n == 11 ? record_from(args, true) : NULL;
    if (!r || !(r->owner = class_of(args[10]))) return NULL;
    return record_stub(r) ? py.PyDescr_NewMethod(args[10], &r->definition) : new_reference(None);
}

/* open_method(call, …, class, name, qualified name, module, doc, signature): one that takes None */
PyObject *native_open_method(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    (void)self, (void)names;
    gopy_record *r = n == 16 ? record_from(args, true) : NULL;
    if (!r || !(r->owner = class_of(args[10]))) return NULL;
    if (!method_type)
        return record_stub(r) ? py.PyDescr_NewMethod(py.PyBaseObject_Type, &r->definition) : new_reference(None);
    method *m = (method *)py.PyType_GenericAlloc(method_type, 0);
    if (!m) return NULL;
    m->call = method_call;
    m->record = r;
    m->cls = new_reference(args[10]);
    m->name = new_reference(args[11]);
    m->qualified = new_reference(args[12]);
    m->module = new_reference(args[13]);
    m->doc = new_reference(args[14]);
    m->signature = new_reference(args[15]);
    return (PyObject *)m;
}
