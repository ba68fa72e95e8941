/*
 * The native engine: builtin functions, methods and fields for CPython, driven by one record for each Go
 * function. The words: a value is packed from Python into frame slots, and unpacked from them.
 */
#ifndef GOPY_NATIVE_H
#define GOPY_NATIVE_H

#include "call.h"
#include "native_python.h"

enum { MAX_PARAMETERS = 44 };
/* In the length of a []byte argument: what the call changed is copied back (copy_back.go). */
#define GOPY_WRITABLE (1ull << 62)
enum { THUNK_RELEASE = 1, THUNK_STORE_STRING = 10, THUNK_LIVE = 13, THUNK_ELEMENT = 27, THUNK_LONG_ANSWER = 46 };

typedef struct gopy_class gopy_class;

/* One parameter, result, field or element. */
typedef struct {
    char code;          /* wire code */
    char element;       /* of '[' */
    uint8_t index;      /* of the parameter, for messages */
    uint8_t slot, slots;
    bool nullable, raw; /* raw: handles as plain ints, for invoke() */
    Py_ssize_t length;  /* of 'a' */
    PyObject *name;     /* interned */
    gopy_class *cls;
} gopy_value;

/* A Python class that wraps handles, as the engine knows it. */
struct gopy_class {
    PyObject *cls;
    uint64_t identity; /* type id, where each address has one wrapper; 0: it has not */
    bool wraps;        /* a subclass of Object (a class of exceptions is not) */
    int8_t own_tree;   /* in trees an instance stands by its handle (-1), or as the class says (1); 0: not asked yet */
    bool described;    /* by native_elements.c: the rest */
    gopy_value element;
    Py_ssize_t width;
    Py_ssize_t fixed; /* length of an array; -1: a slice */
};

/* One Go function that Python sees. Records live as long as the process. */
typedef struct {
    uint32_t thunk;
    uint8_t parameters, results, positional_only;
    bool method, variadic, holds_gil;
    bool starts; /* a call of it packs a frame, for a goroutine */
    gopy_class *owner; /* of a method */
    PyObject *call; /* the description, for messages */
    PyMethodDef definition;
    gopy_value *values; /* parameters, then results */
} gopy_record;

/* The results of a call, where they lie. */
typedef struct {
    const gopy_value *values;
    int count;
    const uint64_t *frame;
} gopy_results;

static inline gopy_results results_of(const gopy_record *r, const uint64_t *frame) {
    return (gopy_results){r->values + r->parameters, r->results, frame};
}

/* A method, as Python sees it from 3.9 on. */
typedef struct {
    PyObject head;
    PyObject *(*call)(PyObject *method, PyObject *const *args, size_t n, PyObject *names);
    const gopy_record *record;
    PyObject *name, *qualified, *module, *doc, *signature, *cls;
} gopy_method;

/* A resource that an argument needs until the call has returned. */
typedef struct gopy_kept {
    struct gopy_kept *next;
    PyObject *object;
    void *memory;
    Py_buffer buffer;
} gopy_kept;

typedef struct {
    uint64_t frame[GOPY_FRAME_SLOTS];
    const gopy_record *record;
    gopy_kept *kept;
    Py_ssize_t element; /* of a list that is being packed, for messages; -1: none */
    bool small_taken;
    uint64_t small[32]; /* memory for short lists */
} gopy_crossing;

/* What every wrapper holds after its object header. */
typedef struct {
    uint64_t handle;
    char *address;
    PyObject *weak;
    uint64_t identity; /* type id under which the identity map has it, 0: it has not */
} gopy_object;

/* Python callables that the engine asks; each returns an exception to raise, unless noted. */
typedef struct {
    PyObject *make;      /* (class number, handle, message, results) for a Go error */
    PyObject *exception; /* (class number): (exception class, or None where make is needed; class of holders) */
    PyObject *panic;     /* (message, stack, class number, handle) */
    PyObject *stale;     /* (call, parameter index or -1) */
    PyObject *wrong;     /* (call, parameter index or -1, type id) */
    PyObject *bad;       /* (call, parameter index, text, kind) */
    PyObject *receiver;  /* (call, class[, value]): not an instance of it, or none given */
    PyObject *value;     /* (call, parameter index, value, element index or -1): an argument that does not fit */
    PyObject *arguments; /* (call, count, keywords): not as many or other arguments than parameters */
    PyObject *identity;  /* (class): the type id of which each address has one wrapper, or 0 */
    PyObject *invoked;   /* no hook: the description of invoke(), for messages */
    PyObject *unfit;     /* (call, parameter index, exception): what packing a tree raised */
    PyObject *pack;      /* no hook: pack(value) of tree.py, for what native_tree.c does not know */
    PyObject *fraction;  /* (text): fractions.Fraction */
    PyObject *nil;       /* no hook: what a nil []byte comes as */
    PyObject *maker;     /* no hook: makes what trees only name (makers.py) */
    PyObject *travellers; /* no hook: what tokens stand for (travellers.py) */
    PyObject *method;    /* (object, Go's name of a method, list of arguments): what calling it gives */
    PyObject *raised;    /* (address of a callback's frame, exception): has Go know; returns nothing */
    PyObject *masked;    /* (value): whether it is an array of which something is masked, as a bool */
} gopy_hooks;

extern GOPY_HIDDEN gopy_hooks hooks;
extern GOPY_HIDDEN PyObject *object_type;
extern GOPY_HIDDEN Py_ssize_t object_offset;

static inline gopy_object *object_of(PyObject *o) {
    return (gopy_object *)((char *)o + object_offset);
}

/* native_object.c */
GOPY_HIDDEN bool object_start(Py_ssize_t basicsize, bool counts_types, bool weak_by_member);
GOPY_HIDDEN PyObject *object_wrap(gopy_class *c, uint64_t handle, char *address);
GOPY_HIDDEN bool object_adopt(PyObject *o, uint64_t handle, char *address); /* takes over the handle */
GOPY_HIDDEN void handle_release(uint64_t handle); /* queued; freed at a later crossing */
GOPY_HIDDEN void handles_flush(void);
extern GOPY_HIDDEN size_t handles_queued;
GOPY_HIDDEN PyObject *native_subclass(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_wrap(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_adopt(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_live(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_identity.c: one live wrapper for (type id, address) */
GOPY_HIDDEN PyObject *identity_find(uint64_t identity, char *address);
GOPY_HIDDEN bool identity_put(PyObject *o);
GOPY_HIDDEN void identity_remove(PyObject *o);
/* native_class.c */
GOPY_HIDDEN gopy_class *class_of(PyObject *cls);
/* native_pack.c */
GOPY_HIDDEN bool pack_slow(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots);
/* native_kept.c */
GOPY_HIDDEN bool keep_object(gopy_crossing *x, PyObject *o); /* takes the reference */
GOPY_HIDDEN void *keep_memory(gopy_crossing *x, size_t size); /* at most one list of up to 256 bytes is free of cost */
GOPY_HIDDEN gopy_kept *keep_more(gopy_crossing *x);
GOPY_HIDDEN void kept_free(gopy_crossing *x);
/* native_masked.c */
GOPY_HIDDEN bool has_masked(PyObject *o); /* what cannot be told from its buffer */
/* native_list.c */
GOPY_HIDDEN bool pack_list(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots);
GOPY_HIDDEN bool pack_rest(gopy_crossing *x, const gopy_value *v, PyObject *const *items, Py_ssize_t n);
GOPY_HIDDEN size_t width_of(const gopy_value *element); /* in Go's memory */
/* native_unpack.c */
GOPY_HIDDEN PyObject *unpack(const gopy_value *v, const uint64_t *slots);
GOPY_HIDDEN PyObject *unpack_all(const gopy_results *r);
GOPY_HIDDEN PyObject *unpack_tuple(const gopy_results *r);
GOPY_HIDDEN bool unpack_into(PyObject *tuple, Py_ssize_t at, const gopy_results *r);
/* native_text.c */
GOPY_HIDDEN PyObject *text_from(const char *p, size_t n); /* of UTF-8, surrogates for what is none */
GOPY_HIDDEN PyObject *text(const uint64_t *slots);
/* native_exception.c */
GOPY_HIDDEN PyObject *unpack_error(const uint64_t *slots, const gopy_results *r); /* slots as of 'E', all four */
GOPY_HIDDEN void exceptions_reset(void);
/* native_error.c */
GOPY_HIDDEN PyObject *raise_status(gopy_crossing *x, int32_t status);
GOPY_HIDDEN bool raise_hook(PyObject *hook, PyObject *a, PyObject *b, PyObject *c, PyObject *d);
GOPY_HIDDEN bool raise_stale(const gopy_record *r, int parameter);
GOPY_HIDDEN bool refuse(gopy_crossing *x, const gopy_value *v, PyObject *o); /* does not fit, by value or type */
GOPY_HIDDEN bool refuse_part(gopy_crossing *x, const gopy_value *v); /* says of which argument a part was refused */
/* native_call.c */
GOPY_HIDDEN PyObject *native_call(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names,
                                  const gopy_record *r);
GOPY_HIDDEN PyObject *method_call(PyObject *method, PyObject *const *args, size_t n, PyObject *names);
/* native_invoke.c */
GOPY_HIDDEN PyObject *native_invoke(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_job.c */
GOPY_HIDDEN PyObject *job_packed(PyObject *self, uint64_t receiver, PyObject *const *args, Py_ssize_t n,
                                 PyObject *names, const gopy_record *r);
GOPY_HIDDEN PyObject *native_finish(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_discard(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_callback.c */
GOPY_HIDDEN PyObject *native_listen(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_close(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_record.c */
GOPY_HIDDEN char *copy_of(PyObject *text); /* as UTF-8, never freed; NULL with an exception set */
GOPY_HIDDEN gopy_record *record_from(PyObject *const *args, bool method);
GOPY_HIDDEN bool record_stub(gopy_record *r); /* its definition gets a stub; false: all are taken */
GOPY_HIDDEN bool value_code(gopy_value *v, const char *code);
GOPY_HIDDEN PyObject *native_function(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_method.c */
GOPY_HIDDEN bool method_start(void);
GOPY_HIDDEN bool refuse_receiver(const gopy_record *r, PyObject *o); /* o: NULL if there is none */
GOPY_HIDDEN PyObject *native_method(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_open_method(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_stub.c: functions that remember a record; NULL when all are taken */
GOPY_HIDDEN gopy_fastcall stub_for(const gopy_record *r);
/* native_field.c */
GOPY_HIDDEN PyObject *native_field(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_ask.c */
GOPY_HIDDEN PyObject *native_become(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_part.c */
GOPY_HIDDEN PyObject *native_part(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_memory.c */
GOPY_HIDDEN PyObject *load_value(const gopy_value *v, const char *at);
GOPY_HIDDEN void store_value(const gopy_value *v, char *at, const uint64_t *slots);
GOPY_HIDDEN PyObject *native_read(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_write(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_elements.c */
GOPY_HIDDEN PyObject *native_elements(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_entries.c */
GOPY_HIDDEN PyObject *native_entries(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
/* native_tree_pack.c, native_tree_read.c */
GOPY_HIDDEN bool pack_tree(gopy_crossing *x, const gopy_value *v, PyObject *o, uint64_t *slots);
GOPY_HIDDEN PyObject *native_tree_pack(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);
GOPY_HIDDEN PyObject *native_tree_unpack(PyObject *self, PyObject *const *args, Py_ssize_t n, PyObject *names);

#endif
