/*
 * What the native engine uses of CPython 3.7+, without Python.h: three frozen layouts and a table of
 * functions that native_python.c looks up at start. One library so serves every version.
 */
#ifndef GOPY_NATIVE_PYTHON_H
#define GOPY_NATIVE_PYTHON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#ifdef _WIN32
#define GOPY_HIDDEN
#else
#define GOPY_HIDDEN __attribute__((visibility("hidden")))
#endif

typedef intptr_t Py_ssize_t;

/* Stable ABI of builds with a GIL; native_python.c proves it on a live object before anything else. */
typedef struct PyObject {
    Py_ssize_t refcount;
    struct PyObject *type;
} PyObject;

typedef struct {
    const char *name;
    void *function;
    int flags;
    const char *doc;
} PyMethodDef;

typedef struct {
    const char *name;
    void *get, *set;
    const char *doc;
    void *closure;
} PyGetSetDef;

typedef struct {
    const char *name;
    int type;
    Py_ssize_t offset;
    int flags;
    const char *doc;
} PyMemberDef;

typedef struct {
    int slot;
    void *function;
} PyType_Slot;

typedef struct {
    const char *name;
    int basicsize, itemsize;
    unsigned flags;
    PyType_Slot *slots;
} PyType_Spec;

typedef struct {
    void *buf;
    PyObject *obj;
    Py_ssize_t len, itemsize;
    int readonly, ndim;
    char *format;
    Py_ssize_t *shape, *strides, *suboffsets;
    void *internal;
} Py_buffer;

typedef struct {
    double real, imag;
} Py_complex;

typedef PyObject *(*gopy_fastcall)(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names);

enum { METH_KEYWORDS = 2, METH_FASTCALL = 0x80 };
enum { TPFLAGS_BASETYPE = 1 << 10, TPFLAGS_HAVE_GC = 1 << 14, TPFLAGS_DEFAULT = 1 << 18 };
enum { TPFLAGS_HAVE_VECTORCALL = 1 << 11, TPFLAGS_METHOD_DESCRIPTOR = 1 << 17 };
enum { SLOT_BF_GETBUFFER = 1, SLOT_BF_RELEASEBUFFER = 2 };
enum { SLOT_MP_ASS_SUBSCRIPT = 3, SLOT_MP_LENGTH = 4, SLOT_MP_SUBSCRIPT = 5 };
enum { SLOT_TP_ITER = 62, SLOT_TP_ITERNEXT = 63, SLOT_TP_METHODS = 64 };
enum { SLOT_TP_DEALLOC = 52, SLOT_TP_DOC = 56, SLOT_TP_NEW = 65, SLOT_TP_MEMBERS = 72, SLOT_TP_GETSET = 73 };
enum { SLOT_TP_CALL = 50, SLOT_TP_DESCR_GET = 54, SLOT_TP_REPR = 66 };
enum { MEMBER_OBJECT = 6, MEMBER_SSIZE = 19, MEMBER_READONLY = 1 };

/* X(result, name, parameters): functions that every CPython from 3.7 on exports. */
#define PYTHON_FUNCTIONS(X) \
    X(void, Py_IncRef, (PyObject *)) \
    X(void, Py_DecRef, (PyObject *)) \
    X(PyObject *, PyObject_Type, (PyObject *)) \
    X(void *, PyEval_SaveThread, (void)) \
    X(void, PyEval_RestoreThread, (void *)) \
    X(PyObject *, PyLong_FromLongLong, (long long)) \
    X(PyObject *, PyLong_FromUnsignedLongLong, (unsigned long long)) \
    X(long long, PyLong_AsLongLong, (PyObject *)) \
    X(unsigned long long, PyLong_AsUnsignedLongLong, (PyObject *)) \
    X(PyObject *, PyLong_FromUnicodeObject, (PyObject *, int)) \
    X(PyObject *, PyNumber_Index, (PyObject *)) \
    X(PyObject *, PyBool_FromLong, (long)) \
    X(PyObject *, PyFloat_FromDouble, (double)) \
    X(double, PyFloat_AsDouble, (PyObject *)) \
    X(PyObject *, PyComplex_FromDoubles, (double, double)) \
    X(Py_complex, PyComplex_AsCComplex, (PyObject *)) \
    X(const char *, PyUnicode_AsUTF8AndSize, (PyObject *, Py_ssize_t *)) \
    X(PyObject *, PyUnicode_AsEncodedString, (PyObject *, const char *, const char *)) \
    X(PyObject *, PyUnicode_DecodeUTF8, (const char *, Py_ssize_t, const char *)) \
    X(PyObject *, PyUnicode_New, (Py_ssize_t, uint32_t)) \
    X(PyObject *, PyUnicode_FromStringAndSize, (const char *, Py_ssize_t)) \
    X(PyObject *, PyUnicode_InternFromString, (const char *)) \
    X(int, PyUnicode_Compare, (PyObject *, PyObject *)) \
    X(Py_ssize_t, PyUnicode_GetLength, (PyObject *)) \
    X(uint32_t, PyUnicode_ReadChar, (PyObject *, Py_ssize_t)) \
    X(PyObject *, PyBytes_FromStringAndSize, (const char *, Py_ssize_t)) \
    X(int, PyBytes_AsStringAndSize, (PyObject *, char **, Py_ssize_t *)) \
    X(PyObject *, PyBytes_FromObject, (PyObject *)) \
    X(int, PyObject_GetBuffer, (PyObject *, Py_buffer *, int)) \
    X(PyObject *, PyMemoryView_FromObject, (PyObject *)) \
    X(void, PyBuffer_Release, (Py_buffer *)) \
    X(PyObject *, PyTuple_New, (Py_ssize_t)) \
    X(int, PyTuple_SetItem, (PyObject *, Py_ssize_t, PyObject *)) \
    X(PyObject *, PyTuple_GetItem, (PyObject *, Py_ssize_t)) \
    X(Py_ssize_t, PyTuple_Size, (PyObject *)) \
    X(PyObject *, PySequence_List, (PyObject *)) \
    X(PyObject *, PyList_New, (Py_ssize_t)) \
    X(PyObject *, PyList_AsTuple, (PyObject *)) \
    X(int, PyList_SetItem, (PyObject *, Py_ssize_t, PyObject *)) \
    X(int, PyList_Append, (PyObject *, PyObject *)) \
    X(int, PyDict_Next, (PyObject *, Py_ssize_t *, PyObject **, PyObject **)) \
    X(PyObject *, PyDict_GetItem, (PyObject *, PyObject *)) \
    X(int, PyDict_SetItem, (PyObject *, PyObject *, PyObject *)) \
    X(Py_ssize_t, PyDict_Size, (PyObject *)) \
    X(Py_ssize_t, PyList_Size, (PyObject *)) \
    X(PyObject *, PyList_GetItem, (PyObject *, Py_ssize_t)) \
    X(PyObject *, PyDict_New, (void)) \
    X(int, PyDict_SetItemString, (PyObject *, const char *, PyObject *)) \
    X(PyObject *, PyObject_GetAttr, (PyObject *, PyObject *)) \
    X(int, PyObject_SetAttr, (PyObject *, PyObject *, PyObject *)) \
    X(PyObject *, PyObject_CallFunctionObjArgs, (PyObject *, ...)) \
    X(PyObject *, PyObject_CallObject, (PyObject *, PyObject *)) \
    X(int, PyObject_IsTrue, (PyObject *)) \
    X(PyObject *, PyType_FromSpec, (PyType_Spec *)) \
    X(PyObject *, PyType_FromSpecWithBases, (PyType_Spec *, PyObject *)) \
    X(PyObject *, PyType_GenericAlloc, (PyObject *, Py_ssize_t)) \
    X(int, PyType_IsSubtype, (PyObject *, PyObject *)) \
    X(void *, PyType_GetSlot, (PyObject *, int)) \
    X(unsigned long, PyType_GetFlags, (PyObject *)) \
    X(void, PyObject_ClearWeakRefs, (PyObject *)) \
    X(void, PyObject_Free, (void *)) \
    X(void, PyObject_GC_Del, (void *)) \
    X(PyObject *, PyMethod_New, (PyObject *, PyObject *)) \
    X(PyObject *, PyUnicode_FromFormat, (const char *, ...)) \
    X(PyObject *, PyCFunction_NewEx, (PyMethodDef *, PyObject *, PyObject *)) \
    X(PyObject *, PyDescr_NewMethod, (PyObject *, PyMethodDef *)) \
    X(PyObject *, PyDescr_NewGetSet, (PyObject *, PyGetSetDef *)) \
    X(PyObject *, PyCapsule_New, (void *, const char *, void *)) \
    X(void *, PyCapsule_GetPointer, (PyObject *, const char *)) \
    X(PyObject *, PyErr_Occurred, (void)) \
    X(void, PyErr_Clear, (void)) \
    X(int, PyErr_ExceptionMatches, (PyObject *)) \
    X(void, PyErr_Fetch, (PyObject **, PyObject **, PyObject **)) \
    X(void, PyErr_NormalizeException, (PyObject **, PyObject **, PyObject **)) \
    X(void, PyErr_SetObject, (PyObject *, PyObject *)) \
    X(void, PyErr_SetString, (PyObject *, const char *)) \
    X(PyObject *, PyErr_NoMemory, (void)) \
    X(void, PyErr_WriteUnraisable, (PyObject *)) \
    X(int, PyException_SetTraceback, (PyObject *, PyObject *)) \
    X(int, PyGILState_Ensure, (void)) \
    X(void, PyGILState_Release, (int))

/* X(result, name, parameters): NULL where they are missing. */
#define PYTHON_LATER_FUNCTIONS(X) \
    X(PyObject *, PyVectorcall_Call, (PyObject *, PyObject *, PyObject *)) /* 3.8 */ \
    X(void *, PyInterpreterState_Get, (void)) /* 3.9 */ \
    X(void *, PyInterpreterState_Main, (void)) /* 3.7 */ \
    X(PyObject *, _PyDict_NewPresized, (Py_ssize_t)) /* 3.7, not for ever */

/* X(name): objects and types. */
#define PYTHON_OBJECTS(X) \
    X(PyBaseObject_Type) X(PyLong_Type) X(PyFloat_Type) X(PyUnicode_Type) X(PyBytes_Type) X(PyByteArray_Type) X(PyMemoryView_Type) X(PyList_Type) X(PyTuple_Type) X(PyDict_Type) \
    X(_Py_NoneStruct) X(_Py_TrueStruct) X(_Py_FalseStruct)

/* X(name): pointers to exception classes. */
#define PYTHON_EXCEPTIONS(X) \
    X(PyExc_TypeError) X(PyExc_OverflowError) X(PyExc_ValueError) X(PyExc_BufferError) X(PyExc_AttributeError) X(PyExc_KeyError) \
    X(PyExc_UnicodeEncodeError)

typedef struct {
#define X(result, name, parameters) result(*name) parameters;
    PYTHON_FUNCTIONS(X)
    PYTHON_LATER_FUNCTIONS(X)
#undef X
#define X(name) PyObject *name;
    PYTHON_OBJECTS(X)
    PYTHON_EXCEPTIONS(X)
#undef X
} gopy_python;

extern GOPY_HIDDEN gopy_python py;

/*
 * X(name): the attributes that the engine asks for: of classes, of the maker of what trees name, of trees. They
 * are interned, for Python's cache of look-ups goes by the str itself: a new one each time would fill it.
 */
#define PYTHON_ATTRIBUTES(X) \
    X(_accept) X(_fixed) X(_freeze) X(_into_tree) X(_octets) X(_readable) X(dtype) X(filled) X(kept) \
    X(wrapper) X(object) X(pointer) X(named) X(fields) X(key) X(time) X(duration) X(error) X(python)

typedef struct {
#define X(name) PyObject *name;
    PYTHON_ATTRIBUTES(X)
#undef X
} gopy_attributes;

extern GOPY_HIDDEN gopy_attributes attributes;

#define None py._Py_NoneStruct

/* A new reference to o. */
static inline PyObject *new_reference(PyObject *o) {
    py.Py_IncRef(o);
    return o;
}

static inline bool is_a(PyObject *o, PyObject *type) {
    return LIKELY(o->type == type) || py.PyType_IsSubtype(o->type, type);
}

/* Fills py and attributes; library is a handle of the Python library, used where the process does not export its symbols.
 * Returns NULL, or what is missing. */
GOPY_HIDDEN const char *gopy_python_load(void *library);

#endif
