#include "call.h"

#include "_cgo_export.h"
#include "dotnet.h"
#include "fork.h"
#include "landing.h"

/* A goroutine that ends inside the call (runtime.Goexit) comes back through the landing. */
#define ENTER(status, thunk, frame)                                 \
    do {                                                            \
        gopy_landing landing;                                       \
        (frame)[GOPY_LANDING_SLOT] = (uint64_t)(uintptr_t)&landing; \
        if (GOPY_LANDED(landing))                                   \
            (status) = GOPY_PANIC;                                  \
        else                                                        \
            (status) = gopy_enter((thunk), (frame));                \
    } while (0)

static __attribute__((noinline)) int32_t call_with_care(uint32_t thunk, uint64_t *frame)
{
    gopy_signals before;
    int32_t status;
    if (gopy_forked)
        return gopy_call_forked(thunk, frame);
    before = gopy_dotnet_enter();
    ENTER(status, thunk, frame);
    gopy_dotnet_leave(&before);
    return status;
}

GOPY_EXPORT int32_t gopy_call(uint32_t thunk, uint64_t *frame)
{
    int32_t status;
    if (__builtin_expect(gopy_dotnet_active | gopy_forked, 0))
        return call_with_care(thunk, frame);
    ENTER(status, thunk, frame);
    return status;
}

GOPY_EXPORT int32_t gopy_call_s1(uint32_t thunk, uint64_t *frame, const char *a)
{
    frame[0] = (uint64_t)(uintptr_t)a;
    return gopy_call(thunk, frame);
}

GOPY_EXPORT int32_t gopy_call_s2(uint32_t thunk, uint64_t *frame, const char *a, const char *b)
{
    frame[0] = (uint64_t)(uintptr_t)a;
    frame[2] = (uint64_t)(uintptr_t)b;
    return gopy_call(thunk, frame);
}

GOPY_EXPORT int32_t gopy_call_m1(uint32_t thunk, uint64_t *frame, const char *a)
{
    frame[1] = (uint64_t)(uintptr_t)a;
    return gopy_call(thunk, frame);
}

GOPY_EXPORT int32_t gopy_call_m2(uint32_t thunk, uint64_t *frame, const char *a, const char *b)
{
    frame[1] = (uint64_t)(uintptr_t)a;
    frame[3] = (uint64_t)(uintptr_t)b;
    return gopy_call(thunk, frame);
}
