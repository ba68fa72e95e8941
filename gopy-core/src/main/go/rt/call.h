/* The C side of a call: layout of a frame, statuses, entries. See docs/internals.md, "The C library". */
#ifndef GOPY_CALL_H
#define GOPY_CALL_H

#include <stdint.h>

#if defined(_WIN32)
#define GOPY_EXPORT __declspec(dllexport)
#else
#define GOPY_EXPORT __attribute__((visibility("default")))
#endif

enum {
    GOPY_ERROR_SLOT = 40,   /* error handle, class number, message pointer, message length */
    GOPY_KEEP_SLOT = 44,    /* handle that keeps long results alive; the caller releases it */
    GOPY_USED_SLOT = 45,    /* bytes of scratch in use */
    GOPY_LANDING_SLOT = 46, /* where a call returns to whose goroutine ended (landing.c) */
    GOPY_SCRATCH_SLOT = 48, /* 128 bytes for short results */
    GOPY_FRAME_SLOTS = 64
};

enum {
    GOPY_DONE = 0,
    GOPY_ERROR = 1,
    GOPY_PANIC = 2,
    GOPY_STALE_HANDLE = 3,
    GOPY_WRONG_TYPE = 4,
    GOPY_BAD_VALUE = 5
};

/* Calls a thunk. The frame holds its arguments from slot 0 on, with 0 in the keep and used slots. */
GOPY_EXPORT int32_t gopy_call(uint32_t thunk, uint64_t *frame);
/* The same; `a` is stored in slot 0 first. */
GOPY_EXPORT int32_t gopy_call_s1(uint32_t thunk, uint64_t *frame, const char *a);
/* The same; `a` is stored in slot 0, `b` in slot 2. */
GOPY_EXPORT int32_t gopy_call_s2(uint32_t thunk, uint64_t *frame, const char *a, const char *b);
/* The same for a method, whose receiver is in slot 0: `a` is stored in slot 1. */
GOPY_EXPORT int32_t gopy_call_m1(uint32_t thunk, uint64_t *frame, const char *a);
/* `a` in slot 1, `b` in slot 3. */
GOPY_EXPORT int32_t gopy_call_m2(uint32_t thunk, uint64_t *frame, const char *a, const char *b);
/* Protects a .NET host from Go's signal handling; 1 where it does so from now on, 0 where there is no need. */
GOPY_EXPORT int32_t gopy_host_dotnet(void);
/* The same if libcoreclr is in the process; 0 if it is not. */
GOPY_EXPORT int32_t gopy_find_dotnet(void);

#endif
