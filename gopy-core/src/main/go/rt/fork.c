#include "fork.h"

#include "call.h"

int gopy_forked;

static const char reason[] =
    "this process was forked after the Go library was loaded, and Go's threads did not come along; "
    "fork before the first call, or have multiprocessing start processes by 'spawn' or 'forkserver'";

enum { FORKED = 3 }; /* the kind of a bad value */

int32_t gopy_refuse_forked(uint64_t *frame)
{
    frame[0] = (uint64_t)(uintptr_t)reason;
    frame[1] = sizeof reason - 1;
    frame[2] = FORKED;
    frame[3] = 0;
    return GOPY_BAD_VALUE;
}

#if !defined(_WIN32)
#include <pthread.h>

static void in_child(void)
{
    gopy_forked = 1;
}

static __attribute__((constructor)) void watch_forks(void)
{
    pthread_atfork(NULL, NULL, in_child);
}
#endif
