/* The extension that an expert writes by hand: the GIL released around Go, arguments checked, no table. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <time.h>

#include "_cgo_export.h"

typedef struct {
    PyObject_HEAD
    uintptr_t handle;
} Person;

static PyTypeObject PersonType;

#define RELEASED(statement) \
    do { \
        PyThreadState *state = PyEval_SaveThread(); \
        statement; \
        PyEval_RestoreThread(state); \
    } while (0)

static PyObject *wrong_count(void) {
    PyErr_SetString(PyExc_TypeError, "wrong number of arguments");
    return NULL;
}

static PyObject *text(char *p, int n) {
    PyObject *s = PyUnicode_DecodeUTF8(p, n, NULL);
    free(p);
    return s;
}

static PyObject *add(PyObject *self, PyObject *const *a, Py_ssize_t n) {
    if (n != 2) return wrong_count();
    long long x = PyLong_AsLongLong(a[0]), y = PyLong_AsLongLong(a[1]), r;
    if ((x == -1 || y == -1) && PyErr_Occurred()) return NULL;
    RELEASED(r = hand_add(x, y));
    return PyLong_FromLongLong(r);
}

static PyObject *join(PyObject *self, PyObject *const *a, Py_ssize_t n) {
    Py_ssize_t p_size, q_size;
    int size;
    char *r;
    if (n != 2) return wrong_count();
    const char *p = PyUnicode_AsUTF8AndSize(a[0], &p_size), *q = p ? PyUnicode_AsUTF8AndSize(a[1], &q_size) : NULL;
    if (!q) return NULL;
    RELEASED(r = hand_join((char *)p, (int)p_size, (char *)q, (int)q_size, &size));
    return text(r, size);
}

static PyObject *new_person(PyObject *self, PyObject *const *a, Py_ssize_t n) {
    Py_ssize_t size;
    uintptr_t handle;
    if (n != 2) return wrong_count();
    const char *p = PyUnicode_AsUTF8AndSize(a[0], &size);
    long long age = p ? PyLong_AsLongLong(a[1]) : -1;
    if (!p || (age == -1 && PyErr_Occurred())) return NULL;
    RELEASED(handle = hand_new_person((char *)p, (int)size, age));
    Person *o = PyObject_New(Person, &PersonType);
    if (o) o->handle = handle;
    return (PyObject *)o;
}

static PyObject *check(PyObject *self, PyObject *arg) {
    char *e = NULL;
    long long r, v = PyLong_AsLongLong(arg);
    if (v == -1 && PyErr_Occurred()) return NULL;
    RELEASED(r = hand_check(v, &e));
    if (!e) return PyLong_FromLongLong(r);
    PyErr_SetString(PyExc_RuntimeError, e);
    free(e);
    return NULL;
}

static PyObject *sum_ints(PyObject *self, PyObject *list) {
    Py_ssize_t n = PyList_Size(list);
    long long r, *numbers = n < 0 ? NULL : malloc((size_t)n * sizeof *numbers + 1);
    if (!numbers) return NULL;
    for (Py_ssize_t i = 0; i < n; i++) {
        numbers[i] = PyLong_AsLongLong(PyList_GET_ITEM(list, i));
        if (numbers[i] == -1 && PyErr_Occurred()) return free(numbers), NULL;
    }
    RELEASED(r = hand_sum_ints(numbers, (int)n));
    free(numbers);
    return PyLong_FromLongLong(r);
}

static void person_dealloc(Person *p) {
    hand_delete(p->handle);
    PyObject_Free(p);
}

static PyObject *person_greet(Person *p, PyObject *unused) {
    int n;
    char *r;
    RELEASED(r = hand_greet(p->handle, &n));
    return text(r, n);
}

static PyObject *person_get_age(Person *p, PyObject *unused) {
    long long r;
    RELEASED(r = hand_get_age(p->handle));
    return PyLong_FromLongLong(r);
}

static PyObject *person_age_diff(Person *p, PyObject *other) {
    long long r;
    if (!PyObject_TypeCheck(other, &PersonType)) return PyErr_Format(PyExc_TypeError, "expected Person");
    RELEASED(r = hand_age_diff(p->handle, ((Person *)other)->handle));
    return PyLong_FromLongLong(r);
}

static PyObject *get_age(Person *p, void *closure) {
    return PyLong_FromLongLong(hand_age(p->handle));
}

static int set_age(Person *p, PyObject *value, void *closure) {
    long long v = PyLong_AsLongLong(value);
    if (v == -1 && PyErr_Occurred()) return -1;
    hand_set_age(p->handle, v);
    return 0;
}

static PyObject *get_name(Person *p, void *closure) {
    int n;
    char *r = hand_name(p->handle, &n);
    return text(r, n);
}

static int set_name(Person *p, PyObject *value, void *closure) {
    Py_ssize_t n;
    const char *s = PyUnicode_AsUTF8AndSize(value, &n);
    if (!s) return -1;
    hand_set_name(p->handle, (char *)s, (int)n);
    return 0;
}

/* floor(n): nanoseconds of an empty call from C to Go, the mean of n, of this thread's own time */
static PyObject *floor_(PyObject *self, PyObject *arg) {
    struct timespec before, after;
    long n = PyLong_AsLong(arg);
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    for (long i = 0; i < n; i++) hand_empty();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    return PyFloat_FromDouble(((after.tv_sec - before.tv_sec) * 1e9 + (after.tv_nsec - before.tv_nsec)) / n);
}

#define FAST(name) {#name, (PyCFunction)(void (*)(void))name, METH_FASTCALL, NULL}
static PyMethodDef PERSON_METHODS[] = {{"greet", (PyCFunction)person_greet, METH_NOARGS, NULL},
                                       {"get_age", (PyCFunction)person_get_age, METH_NOARGS, NULL},
                                       {"age_diff", (PyCFunction)person_age_diff, METH_O, NULL},
                                       {0}};
static PyGetSetDef PERSON_FIELDS[] = {{"age", (getter)get_age, (setter)set_age, NULL, NULL},
                                      {"name", (getter)get_name, (setter)set_name, NULL, NULL},
                                      {0}};
static PyTypeObject PersonType = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "handwritten.Person",
                                  .tp_basicsize = sizeof(Person),
                                  .tp_dealloc = (destructor)person_dealloc,
                                  .tp_flags = Py_TPFLAGS_DEFAULT,
                                  .tp_methods = PERSON_METHODS,
                                  .tp_getset = PERSON_FIELDS};
static PyMethodDef FUNCTIONS[] = {FAST(add), FAST(join), FAST(new_person), {"check", check, METH_O, NULL},
                                  {"sum_ints", sum_ints, METH_O, NULL}, {"floor", floor_, METH_O, NULL}, {0}};
static PyModuleDef MODULE = {PyModuleDef_HEAD_INIT, "handwritten", NULL, -1, FUNCTIONS, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit_handwritten(void) {
    return PyType_Ready(&PersonType) ? NULL : PyModule_Create(&MODULE);
}
