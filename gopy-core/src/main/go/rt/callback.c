#define _GNU_SOURCE
#include "callback.h"

#include "dotnet.h"

static gopy_callback serving;

GOPY_EXPORT void gopy_set_callback(gopy_callback callback)
{
    __atomic_store_n(&serving, callback, __ATOMIC_RELEASE);
}

GOPY_EXPORT void gopy_close(void)
{
    gopy_set_callback((gopy_callback)0);
}

int32_t gopy_call_back(uint64_t token, uint64_t *frame)
{
    gopy_callback callback = __atomic_load_n(&serving, __ATOMIC_ACQUIRE);
    int32_t status;
    if (!callback)
        return GOPY_NO_PYTHON;
    if (!gopy_dotnet_active)
        return callback(token, frame);
    gopy_dotnet_enter_python();
    status = callback(token, frame);
    gopy_dotnet_leave_python();
    return status;
}
