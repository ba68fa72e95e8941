/*
 * Finds .NET in the process, so that nobody has to tell. If it is there before this library, Go puts SA_ONSTACK on the handler of
 * SIGRTMIN as soon as it starts; a thread waits for that and takes it back at once, because .NET may be collecting already.
 */
#define _GNU_SOURCE
#include "call.h"
#include "dotnet.h"

#if defined(__linux__)
#include <link.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

static int is_coreclr(struct dl_phdr_info *image, size_t size, void *unused)
{
    (void)size;
    (void)unused;
    return image->dlpi_name && strstr(image->dlpi_name, "/libcoreclr.so") != NULL;
}

static int holds_dotnet(void)
{
    return dl_iterate_phdr(is_coreclr, NULL);
}

/* Go has set the flag within milliseconds; after a second nobody will. */
static void *await_flag(void *unused)
{
    struct timespec pause = {0, 10000};
    for (int i = 0; i < 20000 && !gopy_dotnet_clear_flag(); i++)
        nanosleep(&pause, NULL);
    return unused;
}

static __attribute__((constructor)) void protect_running_dotnet(void)
{
    pthread_t thread;
    if (holds_dotnet() && pthread_create(&thread, NULL, await_flag, NULL) == 0)
        pthread_detach(thread);
}

GOPY_EXPORT int32_t gopy_find_dotnet(void)
{
    return holds_dotnet() ? gopy_host_dotnet() : 0;
}

#else

GOPY_EXPORT int32_t gopy_find_dotnet(void)
{
    return 0;
}

#endif
