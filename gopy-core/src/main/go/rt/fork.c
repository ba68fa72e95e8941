#include "fork.h"

#include <string.h>

#include "call.h"
#include "native.h"

enum { INHERIT = 66, ENVIRONMENT = 67, SET_VARIABLE = 68 };
enum { UNREACHED = 4 }; /* the kind of a bad value */

int gopy_forked;
uint32_t *gopy_slots;

static gopy_copy copy;
static int loaded; /* 1: there is a copy; -1: there can be none */
static char reason[512] =
    "this process was forked after the Go library was loaded, and Go's threads did not come along; "
    "fork before the first call, or have multiprocessing start processes by 'spawn' or 'forkserver'";

static int32_t refuse_call(uint64_t *frame)
{
    frame[0] = (uint64_t)(uintptr_t)reason;
    frame[1] = strlen(reason);
    frame[2] = UNREACHED;
    frame[3] = 0;
    return GOPY_BAD_VALUE;
}

const gopy_copy *gopy_forked_copy(void)
{
    return __atomic_load_n(&loaded, __ATOMIC_ACQUIRE) > 0 ? &copy : NULL;
}

#if defined(_WIN32)

GOPY_EXPORT void gopy_follow(const char *path, const char *types)
{
}

int32_t gopy_call_forked(uint32_t thunk, uint64_t *frame)
{
    return refuse_call(frame);
}

#else
#include <pthread.h>
#include <stdlib.h>

extern char **environ;

/* What the copy takes over from the process that was forked. */
static struct {
    char *path;  /* of the library */
    char *types; /* those numbered at run time, a line each: "1073741825 []string" */
} heritage;
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

static void in_child(void)
{
    gopy_forked = 1;
}

static __attribute__((constructor)) void watch_forks(void)
{
    pthread_atfork(NULL, NULL, in_child);
}

GOPY_EXPORT void gopy_follow(const char *path, const char *types)
{
    exceptions_reset(); /* the copy numbers classes of errors anew */
    if (gopy_forked_copy()) /* this is a child's child, and the child had loaded one */
        copy.follow(path, types);
    else /* what an earlier child was told is lost: a few bytes */
        heritage.path = strdup(path), heritage.types = strdup(types);
}

/* A copy of Go's begins with the variables that the process began with. */
static void hand_on_environment(void)
{
    uint64_t frame[GOPY_FRAME_SLOTS] = {0};
    size_t size = 0;
    char *entries, *end;
    for (char **entry = environ; *entry; entry++)
        size += strlen(*entry) + 1;
    entries = end = malloc(size + 1);
    if (!entries)
        return;
    for (char **entry = environ; *entry; entry++)
        end = stpcpy(end, *entry) + 1;
    frame[0] = (uintptr_t)entries;
    frame[1] = size;
    copy.call(ENVIRONMENT, frame);
    free(entries);
}

static int load(void)
{
    uint64_t frame[GOPY_FRAME_SLOTS] = {*gopy_slots, (uintptr_t)heritage.types};
    if (!heritage.path || !heritage.types || !gopy_load_copy(heritage.path, &copy, reason, sizeof reason))
        return -1;
    frame[2] = strlen(heritage.types);
    copy.call(INHERIT, frame);
    hand_on_environment();
    copy.set_callback(gopy_serving());
    return 1;
}

int32_t gopy_call_forked(uint32_t thunk, uint64_t *frame)
{
    if (!loaded && (thunk == THUNK_RELEASE || thunk == SET_VARIABLE))
        return GOPY_DONE; /* the parent's handles, what a copy would read: a child that does no more needs none */
    if (!__atomic_load_n(&loaded, __ATOMIC_ACQUIRE)) {
        pthread_mutex_lock(&loading);
        if (!loaded)
            __atomic_store_n(&loaded, load(), __ATOMIC_RELEASE);
        pthread_mutex_unlock(&loading);
    }
    return loaded > 0 ? copy.call(thunk, frame) : refuse_call(frame);
}
#endif
