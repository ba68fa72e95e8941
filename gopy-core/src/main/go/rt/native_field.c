/* Scalars and strings of Go objects, read and written where they lie; only a string's pointer is stored by Go. */
#include <stdlib.h>

#include "native_layout.h"
#include "native_pack.h"

typedef struct {
    gopy_record record; /* one parameter, for packing and messages */
    gopy_value value;
    size_t offset;
    PyGetSetDef definition;
} field;

/* Reads one Go scalar into a slot, widened as frames have it. */
static inline uint64_t load(char code, const char *at) {
    switch (code) {
    case '?': case 'B': return *(const volatile uint8_t *)at;
    case 'b': return (uint64_t)(int64_t)*(const volatile int8_t *)at;
    case 'h': return (uint64_t)(int64_t)*(const volatile int16_t *)at;
    case 'i': case 'r': return (uint64_t)(int64_t)*(const volatile int32_t *)at;
    case 'H': return *(const volatile uint16_t *)at;
    case 'I': return *(const volatile uint32_t *)at;
    case 'f': return bits_of(*(const volatile float *)at);
    default: return *(const volatile uint64_t *)at;
    }
}

static inline void store(char code, char *at, uint64_t slot) {
    switch (code) {
    case '?': case 'b': case 'B': *(volatile uint8_t *)at = (uint8_t)slot; return;
    case 'h': case 'H': *(volatile uint16_t *)at = (uint16_t)slot; return;
    case 'i': case 'I': case 'r': *(volatile uint32_t *)at = (uint32_t)slot; return;
    case 'f': *(volatile float *)at = (float)double_of(slot); return;
    default: *(volatile uint64_t *)at = slot; return;
    }
}

/* Another goroutine may be storing the string: a header that changed meanwhile is read again. */
static PyObject *load_string(const char *at) {
    const uint64_t *header = (const uint64_t *)at;
    for (;;) {
        uint64_t slots[2];
        slots[0] = __atomic_load_n(header, __ATOMIC_ACQUIRE);
        slots[1] = __atomic_load_n(header + 1, __ATOMIC_ACQUIRE);
        if (slots[0] != __atomic_load_n(header, __ATOMIC_ACQUIRE)) continue;
        PyObject *read = text(slots);
        __atomic_thread_fence(__ATOMIC_ACQUIRE);
        if (slots[0] == __atomic_load_n(header, __ATOMIC_ACQUIRE) &&
            slots[1] == __atomic_load_n(header + 1, __ATOMIC_ACQUIRE))
            return read;
        if (read)
            py.Py_DecRef(read);
        else
            py.PyErr_Clear();
    }
}

static const char *place(PyObject *o, const field *f) {
    const gopy_object *d = object_of(o);
    if (LIKELY(d->handle && d->address)) return d->address + f->offset;
    return raise_stale(&f->record, -1), NULL;
}

static PyObject *get(PyObject *o, void *closure) {
    const field *f = closure;
    const char *at = place(o, f);
    if (UNLIKELY(!at)) return NULL;
    uint64_t slot = load(f->value.code, at);
    return unpack(&f->value, &slot);
}

static PyObject *get_int(PyObject *o, void *closure) {
    const char *at = place(o, closure);
    return LIKELY(at != NULL) ? py.PyLong_FromLongLong(*(const volatile int64_t *)at) : NULL;
}

static PyObject *get_string(PyObject *o, void *closure) {
    const char *at = place(o, closure);
    return LIKELY(at != NULL) ? load_string(at) : NULL;
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
        store(f->value.code, at, x.frame[0]);
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
    if (code == 's') return get_string;
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
