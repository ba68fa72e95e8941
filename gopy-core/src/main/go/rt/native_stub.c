/*
 * CPython hands a builtin function its module and a method its instance, never which function it is. So each
 * Go function that Python uses takes one of these 4,096 stubs; each knows its own place in the table.
 */
#include "native.h"

#define SIXTEEN(X, p) \
    X(p##0) X(p##1) X(p##2) X(p##3) X(p##4) X(p##5) X(p##6) X(p##7) \
    X(p##8) X(p##9) X(p##a) X(p##b) X(p##c) X(p##d) X(p##e) X(p##f)
#define HUNDREDS(X, p) \
    SIXTEEN(X, p##0) SIXTEEN(X, p##1) SIXTEEN(X, p##2) SIXTEEN(X, p##3) \
    SIXTEEN(X, p##4) SIXTEEN(X, p##5) SIXTEEN(X, p##6) SIXTEEN(X, p##7) \
    SIXTEEN(X, p##8) SIXTEEN(X, p##9) SIXTEEN(X, p##a) SIXTEEN(X, p##b) \
    SIXTEEN(X, p##c) SIXTEEN(X, p##d) SIXTEEN(X, p##e) SIXTEEN(X, p##f)
#define ALL(X) \
    HUNDREDS(X, 0x0) HUNDREDS(X, 0x1) HUNDREDS(X, 0x2) HUNDREDS(X, 0x3) \
    HUNDREDS(X, 0x4) HUNDREDS(X, 0x5) HUNDREDS(X, 0x6) HUNDREDS(X, 0x7) \
    HUNDREDS(X, 0x8) HUNDREDS(X, 0x9) HUNDREDS(X, 0xa) HUNDREDS(X, 0xb) \
    HUNDREDS(X, 0xc) HUNDREDS(X, 0xd) HUNDREDS(X, 0xe) HUNDREDS(X, 0xf)
enum { STUBS = 4096 };

static const gopy_record *taken[STUBS];
static int next;

#define STUB(n) \
    static PyObject *stub_##n(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names) { \
        return native_call(self, args, count, names, taken[n]); \
    }
ALL(STUB)

static const gopy_fastcall stubs[STUBS] = {
#define ENTRY(n) stub_##n,
    ALL(ENTRY)
};

gopy_fastcall stub_for(const gopy_record *r) {
    if (next == STUBS) return NULL;
    taken[next] = r;
    return stubs[next++];
}
