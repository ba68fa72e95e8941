/*
 * host CORECLR LIBRARY: a process as .NET has it. It holds what is called libcoreclr.so, suspends a thread by SIGRTMIN all
 * the while, and loads a Go library. The exit status is the first check that did not hold.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static int handled, on_small_stack, loaded, finished;

static void suspend(int number, siginfo_t *info, void *context)
{
    stack_t stack;
    (void)number, (void)info, (void)context;
    sigaltstack(NULL, &stack);
    if (stack.ss_flags & SS_ONSTACK)
        __atomic_add_fetch(&on_small_stack, 1, __ATOMIC_SEQ_CST);
    __atomic_add_fetch(&handled, 1, __ATOMIC_SEQ_CST);
}

static void divide(int number, siginfo_t *info, void *context)
{
    (void)number, (void)info, (void)context;
}

static sigjmp_buf resumed;

/* .NET leaves its handler for the handler of an exception, which returns never. */
static void fault(int number, siginfo_t *info, void *context)
{
    sigset_t this;
    (void)info, (void)context;
    sigemptyset(&this);
    sigaddset(&this, number);
    pthread_sigmask(SIG_UNBLOCK, &this, NULL);
    siglongjmp(resumed, 1);
}

/* Whether a null reference leaves signals blocked. */
static int blocks(int number)
{
    static int *volatile nothing;
    sigset_t blocked;
    if (!sigsetjmp(resumed, 0))
        *nothing = 1;
    pthread_sigmask(SIG_BLOCK, NULL, &blocked);
    return sigismember(&blocked, number);
}

static void claim(int number, void (*handler)(int, siginfo_t *, void *))
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigaction(number, &action, NULL);
}

static int kept(int number, void (*handler)(int, siginfo_t *, void *))
{
    struct sigaction action;
    sigaction(number, NULL, &action);
    return action.sa_sigaction == handler && !(action.sa_flags & SA_ONSTACK);
}

static void *managed(void *unused)
{
    stack_t small = {.ss_sp = malloc(16384), .ss_size = 16384};
    sigaltstack(&small, NULL);
    while (!__atomic_load_n(&finished, __ATOMIC_SEQ_CST))
        sched_yield();
    return unused;
}

static void *suspender(void *thread)
{
    for (int sent = 0; !__atomic_load_n(&loaded, __ATOMIC_SEQ_CST); sent++) {
        pthread_kill(*(pthread_t *)thread, SIGRTMIN);
        while (__atomic_load_n(&handled, __ATOMIC_SEQ_CST) <= sent)
            sched_yield();
    }
    return NULL;
}

int main(int count, char **arguments)
{
    pthread_t threads[2];
    void *library;
    int32_t (*find)(void);
    if (count != 3 || !dlopen(arguments[1], RTLD_NOW))
        return 1;
    claim(SIGRTMIN, suspend);
    claim(SIGFPE, divide);
    claim(SIGSEGV, fault);
    pthread_create(&threads[0], NULL, managed, NULL);
    pthread_create(&threads[1], NULL, suspender, &threads[0]);
    library = dlopen(arguments[2], RTLD_NOW);
    find = library ? (int32_t (*)(void))dlsym(library, "gopy_find_dotnet") : NULL;
    if (!find)
        return 2;
    if (!find())
        return 3;
    __atomic_store_n(&loaded, 1, __ATOMIC_SEQ_CST);
    pthread_join(threads[1], NULL); /* none was lost, or this hangs */
    __atomic_store_n(&finished, 1, __ATOMIC_SEQ_CST);
    pthread_join(threads[0], NULL);
    if (on_small_stack)
        return 4;
    if (!kept(SIGRTMIN, suspend))
        return 5;
    if (!kept(SIGFPE, divide))
        return 6;
    return blocks(SIGFPE) || blocks(SIGRTMIN) ? 7 : 0;
}
