#include "call.h"

#include "_cgo_export.h"
#include "dotnet.h"
#include "landing.h"

/* A goroutine that ends inside the call (runtime.Goexit) comes back through the landing. */
static int32_t enter(uint32_t thunk, uint64_t *frame)
{
    gopy_landing landing;
    frame[GOPY_LANDING_SLOT] = (uint64_t)(uintptr_t)&landing;
    if (GOPY_LANDED(landing))
        return GOPY_PANIC;
    return gopy_enter(thunk, frame);
}

GOPY_EXPORT int32_t gopy_call(uint32_t thunk, uint64_t *frame)
{
    if (__builtin_expect(gopy_dotnet_active, 0)) {
        gopy_signals before = gopy_dotnet_enter();
        int32_t status = enter(thunk, frame);
        gopy_dotnet_leave(&before);
        return status;
    }
    return enter(thunk, frame);
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
