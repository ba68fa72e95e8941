/* Scalars, strings and byte arrays of Go, read and written where they lie. */
#include "native_pack.h"

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

/* "a" and its length, or a scalar: what may be stored without Go's write barrier. */
void store_value(const gopy_value *v, char *at, const uint64_t *slots) {
    float parts[2];
    switch (v->code) {
    case 'a':
        memcpy(at, (const void *)(uintptr_t)slots[0], (size_t)v->length);
        return;
    case 'F':
        parts[0] = (float)double_of(slots[0]);
        parts[1] = (float)double_of(slots[1]);
        memcpy(at, parts, sizeof parts);
        return;
    case 'D':
        memcpy(at, slots, 16);
        return;
    default:
        store(v->code, at, slots[0]);
    }
}

PyObject *load_value(const gopy_value *v, const char *at) {
    uint64_t slots[2];
    float parts[2];
    switch (v->code) {
    case 's': return load_string(at);
    case 'a': return py.PyBytes_FromStringAndSize(at, v->length);
    case 'F':
        memcpy(parts, at, sizeof parts);
        return py.PyComplex_FromDoubles(parts[0], parts[1]);
    case 'D':
        memcpy(slots, at, sizeof slots);
        return unpack(v, slots);
    default:
        slots[0] = load(v->code, at);
        return unpack(v, slots);
    }
}

static bool place_from(PyObject *const *args, gopy_value *v, char **at) {
    const char *code = py.PyUnicode_AsUTF8AndSize(args[0], NULL);
    *v = (gopy_value){0};
    if (!code || !value_code(v, code)) return false;
    *at = (char *)(uintptr_t)py.PyLong_AsUnsignedLongLong(args[1]);
    if (!*at && !py.PyErr_Occurred()) py.PyErr_SetString(py.PyExc_ValueError, "this object has been released");
    return !py.PyErr_Occurred();
}

/* read(code, address) */
PyObject *native_read(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    gopy_value v;
    char *at;
    (void)self, (void)names;
    if (n != 2) return py.PyErr_SetString(py.PyExc_TypeError, "read(code, address)"), NULL;
    return place_from(args, &v, &at) ? load_value(&v, at) : NULL;
}

/* write(code, address, value) */
PyObject *native_write(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names) {
    gopy_value v;
    gopy_record r = {.call = hooks.invoked, .values = &v};
    gopy_crossing x = {.record = &r, .element = -1};
    char *at;
    (void)self, (void)names;
    if (n != 3) return py.PyErr_SetString(py.PyExc_TypeError, "write(code, address, value)"), NULL;
    bool packed = place_from(args, &v, &at) && pack(&x, &v, args[2], x.frame);
    if (packed) store_value(&v, at, x.frame);
    kept_free(&x);
    return packed ? new_reference(None) : NULL;
}
