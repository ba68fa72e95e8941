/*
 * Finds .NET in the process, so that nobody has to tell. If it is there before this library, Go puts SA_ONSTACK on the handler of
 * SIGRTMIN as soon as it starts, and .NET may be collecting already. So Go meets a handler of ours, which holds the signal until
 * a thread has put the handler of .NET back, without the flag.
 */
#define _GNU_SOURCE
#include "call.h"
#include "dotnet.h"

#if defined(__linux__)
#include <errno.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
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

static struct sigaction of_dotnet;
static int holding;

/* On the small stack, maybe: waits, and sends the signal again, for the handler of .NET. */
static void hold_signal(int number)
{
    struct timespec pause = {0, 50000};
    int before = errno;
    while (__atomic_load_n(&holding, __ATOMIC_ACQUIRE))
        nanosleep(&pause, NULL);
    pthread_kill(pthread_self(), number);
    errno = before;
}

/* Go sets the flag within milliseconds; after a second nobody will. */
static void *put_back(void *unused)
{
    struct timespec pause = {0, 50000};
    for (int i = 0; i < 20000 && !gopy_dotnet_clear_flag(); i++)
        nanosleep(&pause, NULL);
    sigaction(SIGRTMIN, &of_dotnet, NULL);
    __atomic_store_n(&holding, 0, __ATOMIC_RELEASE);
    return unused;
}

/* Priority 101: before Go's own constructor, which starts Go. */
static __attribute__((constructor(101))) void protect_running_dotnet(void)
{
    struct sigaction hold = {.sa_handler = hold_signal, .sa_flags = SA_RESTART};
    pthread_t thread;
    if (!holds_dotnet() || sigaction(SIGRTMIN, NULL, &of_dotnet) != 0 || of_dotnet.sa_handler == SIG_DFL)
        return;
    gopy_dotnet_note_faults();
    of_dotnet.sa_flags &= ~SA_ONSTACK;
    sigfillset(&hold.sa_mask);
    holding = 1;
    sigaction(SIGRTMIN, &hold, NULL);
    if (pthread_create(&thread, NULL, put_back, NULL) == 0)
        pthread_detach(thread);
    else
        put_back(NULL);
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
