#define _GNU_SOURCE
#include "callback.h"

#include <time.h>

#include "dotnet.h"
#include "fork.h"

static gopy_callback serving;
static int inside; /* callbacks that have not returned */

GOPY_EXPORT void gopy_set_callback(gopy_callback callback)
{
    const gopy_copy *copy = gopy_forked_copy();
    __atomic_store_n(&serving, callback, __ATOMIC_SEQ_CST);
    if (copy)
        copy->set_callback(callback);
}

gopy_callback gopy_serving(void)
{
    return __atomic_load_n(&serving, __ATOMIC_SEQ_CST);
}

/* Those that run get a second to end, for an interpreter that ends takes their threads with it. */
GOPY_EXPORT void gopy_close(void)
{
    const struct timespec moment = {0, 1000000};
    const gopy_copy *copy = gopy_forked_copy();
    if (copy)
        copy->close();
    gopy_set_callback((gopy_callback)0);
    for (int i = 0; i < 1000 && !gopy_forked && __atomic_load_n(&inside, __ATOMIC_SEQ_CST) > 0; i++)
        nanosleep(&moment, NULL);
}

static int32_t call_python(gopy_callback callback, uint64_t token, uint64_t *frame)
{
    int32_t status;
    if (!gopy_dotnet_active)
        return callback(token, frame);
    gopy_dotnet_enter_python();
    status = callback(token, frame);
    gopy_dotnet_leave_python();
    return status;
}

int32_t gopy_call_back(uint64_t token, uint64_t *frame)
{
    gopy_callback callback;
    int32_t status = GOPY_NO_PYTHON;
    __atomic_add_fetch(&inside, 1, __ATOMIC_SEQ_CST); /* before the look: gopy_close sees it, or it sees that */
    callback = gopy_serving();
    if (callback)
        status = call_python(callback, token, frame);
    __atomic_sub_fetch(&inside, 1, __ATOMIC_SEQ_CST);
    return status;
}
