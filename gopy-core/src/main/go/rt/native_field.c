/* Fields: descriptors over scalars and strings of Go objects. Only a string's pointer is stored by Go. */
#include <stdlib.h>

#include "native_layout.h"
#include "native_pack.h"

typedef struct {
    gopy_record record; /* one parameter, for packing and messages */
    gopy_value value;
    size_t offset;
    PyGetSetDef definition;
} field;

static const char *place(PyObject *o, const field *f) {
    const gopy_object *d = object_of(o);
    if (LIKELY(d->handle && d->address)) return d->address + f->offset;
    return raise_stale(&f->record, -1), NULL;
}

static PyObject *get(PyObject *o, void *closure) {
    const field *f = closure;
    const char *at = place(o, f);
    if (UNLIKELY(!at)) return NULL;
    return load_value(&f->value, at);
}

static PyObject *get_int(PyObject *o, void *closure) {
    const char *at = place(o, closure);
    return LIKELY(at != NULL) ? py.PyLong_FromLongLong(*(const volatile int64_t *)at) : NULL;
}

static int store_string(const field *f, PyObject *o, PyObject *value, gopy_crossing *x) {
    uint64_t *frame = x->frame;
    if (!pack(x, &f->value, value, frame + 2)) return -1;
    frame[0] = object_of(o)->handle;
    frame[1] = f->offset;
    frame[GOPY_KEEP_SLOT] = frame[GOPY_USED_SLOT] = 0;
    int32_t status = gopy_call(THUNK_STORE_STRING, frame);
    return status == GOPY_DONE ? 0 : (raise_status(x, status), -1);
}

static int set_packed(PyObject *o, PyObject *value, const field *f, char *at) {
    gopy_crossing x;
    int failed = 0;
    x.record = &f->record;
    x.kept = NULL;
    x.element = -1;
    if (f->value.code == 's')
        failed = store_string(f, o, value, &x);
    else if (pack(&x, &f->value, value, x.frame))
        store_value(&f->value, at, x.frame);
    else
        failed = -1;
    if (UNLIKELY(x.kept != NULL)) kept_free(&x);
    return failed;
}

static int set(PyObject *o, PyObject *value, void *closure) {
    const field *f = closure;
    int64_t number;
    if (!value) return py.PyErr_SetString(py.PyExc_AttributeError, "a field of a Go value cannot be deleted"), -1;
    char *at = (char *)place(o, f);
    if (UNLIKELY(!at)) return -1;
    if (f->value.code != 'q' || value->type != py.PyLong_Type || !small_int(value, &number))
        return set_packed(o, value, f, at);
    *(volatile int64_t *)at = number;
    return 0;
}

static void *getter_of(char code) {
    return code == 'q' ? get_int : get;
}

/* field(call, class, name, code, offset, doc) */
PyObject *native_field(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    field *f = calloc(1, sizeof *f);
    (void)self, (void)names;
    if (n != 6 || !f) return free(f), py.PyErr_NoMemory();
    char *name = copy_of(args[2]), *doc = copy_of(args[5]);
    const char *code = py.PyUnicode_AsUTF8AndSize(args[3], NULL);
    if (!name || !doc || !code || !value_code(&f->value, code)) return NULL;
    f->record = (gopy_record){.thunk = THUNK_STORE_STRING, .parameters = 1, .call = new_reference(args[0]),
                              .values = &f->value};
    f->offset = (size_t)py.PyLong_AsUnsignedLongLong(args[4]);
    f->definition = (PyGetSetDef){name, getter_of(f->value.code), set, doc, f};
    return py.PyDescr_NewGetSet(args[1], &f->definition);
}
