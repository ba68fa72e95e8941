#define _GNU_SOURCE
#include "dotnet.h"

#include "_cgo_export.h"
#include "call.h"

int gopy_dotnet_active;

#if defined(__linux__)
#include <pthread.h>

static sigset_t suspension;

/* Go unblocks the signal when it first meets a thread; let that happen before it is blocked. */
static void let_go_meet_thread(void)
{
    static __thread int met;
    if (!met) {
        met = 1;
        gopy_empty();
    }
}

gopy_signals gopy_dotnet_enter(void)
{
    gopy_signals before;
    let_go_meet_thread();
    if (__builtin_expect(!gopy_dotnet_faults_settled, 0))
        gopy_dotnet_settle_faults();
    pthread_sigmask(SIG_BLOCK, &suspension, &before);
    return before;
}

void gopy_dotnet_leave(const gopy_signals *before)
{
    pthread_sigmask(SIG_SETMASK, before, NULL);
}

void gopy_dotnet_enter_python(void)
{
    pthread_sigmask(SIG_UNBLOCK, &suspension, NULL);
}

void gopy_dotnet_leave_python(void)
{
    pthread_sigmask(SIG_BLOCK, &suspension, NULL);
}

int gopy_dotnet_clear_flag(void)
{
    struct sigaction action;
    if (sigaction(SIGRTMIN, NULL, &action) != 0 || !(action.sa_flags & SA_ONSTACK))
        return 0;
    action.sa_flags &= ~SA_ONSTACK;
    return sigaction(SIGRTMIN, &action, NULL) == 0;
}

GOPY_EXPORT int32_t gopy_host_dotnet(void)
{
    gopy_empty(); /* Go's runtime has started, and set its flags, when this returns */
    gopy_dotnet_clear_flag();
    gopy_dotnet_settle_faults();
    sigemptyset(&suspension);
    sigaddset(&suspension, SIGRTMIN);
    gopy_dotnet_active = 1;
    return 1;
}

#else

gopy_signals gopy_dotnet_enter(void)
{
    return 0;
}

void gopy_dotnet_leave(const gopy_signals *before)
{
    (void)before;
}

void gopy_dotnet_enter_python(void)
{
}

void gopy_dotnet_leave_python(void)
{
}

GOPY_EXPORT int32_t gopy_host_dotnet(void)
{
    return 0;
}

#endif
