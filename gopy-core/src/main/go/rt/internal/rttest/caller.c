#define _GNU_SOURCE
#include "caller.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>

extern int32_t rttest_answer(uint64_t token, uint64_t *frame);

void rttest_serve(void)
{
    gopy_set_callback(rttest_answer);
}

struct call {
    uint32_t thunk;
    uint64_t *frame;
    int32_t status;
};

static void *run(void *argument)
{
    struct call *call = argument;
    call->status = gopy_call(call->thunk, call->frame);
    return NULL;
}

int32_t rttest_call_from_thread(uint32_t thunk, uint64_t *frame)
{
    struct call call = {thunk, frame, -1};
    pthread_t thread;
    if (pthread_create(&thread, NULL, run, &call) != 0)
        return -1;
    pthread_join(thread, NULL);
    return call.status;
}

void rttest_loop(uint32_t thunk, long n, uint64_t a, uint64_t b)
{
    uint64_t frame[64];
    memset(frame, 0, sizeof frame);
    for (long i = 0; i < n; i++) {
        frame[0] = a;
        frame[1] = b;
        frame[45] = 0;
        gopy_call(thunk, frame);
    }
}

void rttest_loop_empty(long n)
{
    for (long i = 0; i < n; i++)
        gopy_empty();
}

#if defined(__linux__)

static void ignore(int number)
{
    (void)number;
}

void rttest_claim_signal(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = ignore;
    action.sa_flags = SA_ONSTACK | SA_RESTART;
    sigaction(SIGRTMIN, &action, NULL);
}

int rttest_on_stack(void)
{
    struct sigaction action;
    return sigaction(SIGRTMIN, NULL, &action) == 0 && (action.sa_flags & SA_ONSTACK) != 0;
}

int rttest_signal_blocked(void)
{
    sigset_t blocked;
    pthread_sigmask(SIG_SETMASK, NULL, &blocked);
    return sigismember(&blocked, SIGRTMIN);
}

#else

void rttest_claim_signal(void)
{
}

int rttest_on_stack(void)
{
    return 0;
}

int rttest_signal_blocked(void)
{
    return 0;
}

#endif
