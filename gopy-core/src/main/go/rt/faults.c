/*
 * Managed code fails by signals too: a null reference is SIGSEGV, a division by zero SIGFPE. Whoever comes second, Go or .NET, sees
 * them first and hands on what is not its own, but neither can handle the other's: Go does it with all signals blocked, and .NET's
 * handler then leaves by another way than by returning, so they stay blocked; .NET does it on the stack that failed, and that of a
 * goroutine is too small for it. So ours comes first, and asks whose code failed. SIGFPE is .NET's: Go tests every divisor.
 *
 * The handler of Python's faulthandler, set after Go's, would end the process by a nil pointer, which is a panic in Go: there too.
 */
#define _GNU_SOURCE
#include "faults.h"

#include "call.h"
#include "dotnet.h"

#if defined(__linux__)
#include <link.h>
#include <pthread.h>
#include <string.h>
#include <ucontext.h>

typedef void (*handler)(int, siginfo_t *, void *);

static struct sigaction other, division_of_dotnet;
static handler of_go;
static int other_known, division_known;
int gopy_dotnet_faults_settled;
static pthread_mutex_t settling = PTHREAD_MUTEX_INITIALIZER;
/* Where the code of this library lies. */
static uintptr_t code_begin, code_end;

static uintptr_t failed_at(const ucontext_t *context)
{
#if defined(__x86_64__)
    return (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
    return (uintptr_t)context->uc_mcontext.pc;
#else
    (void)context;
    return 0;
#endif
}

static int is_ours(uintptr_t code)
{
    return code >= code_begin && code < code_end;
}

static void on_fault(int number, siginfo_t *info, void *context)
{
    if (is_ours(failed_at(context))) {
        sigset_t all; /* as Go has it; when this returns, they are as before */
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, NULL);
        of_go(number, info, context);
    } else if (other.sa_flags & SA_SIGINFO) {
        other.sa_sigaction(number, info, context);
    } else {
        other.sa_handler(number);
    }
}

static int find_code(struct dl_phdr_info *image, size_t size, void *unused)
{
    (void)size;
    (void)unused;
    for (int i = 0; i < image->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &image->dlpi_phdr[i];
        uintptr_t begin = image->dlpi_addr + part->p_vaddr, end = begin + part->p_memsz;
        if (part->p_type == PT_LOAD && (uintptr_t)on_fault >= begin && (uintptr_t)on_fault < end) {
            code_begin = begin;
            code_end = end;
            return 1;
        }
    }
    return 0;
}

void gopy_dotnet_note_faults(void)
{
    other_known = sigaction(SIGSEGV, NULL, &other) == 0 && other.sa_flags & SA_SIGINFO;
    division_known = sigaction(SIGFPE, NULL, &division_of_dotnet) == 0;
}

/* Notes whose handler is there now, of the two. */
static void note(const struct sigaction *now)
{
    if (!code_end)
        dl_iterate_phdr(find_code, NULL);
    if (now->sa_flags & SA_SIGINFO && now->sa_sigaction == on_fault)
        return;
    if (now->sa_flags & SA_SIGINFO && is_ours((uintptr_t)now->sa_sigaction)) {
        of_go = now->sa_sigaction;
    } else {
        other = *now;
        other_known = 1;
    }
}

/* Installs ours once both handlers are known: of the one that came second, it is the one that is there now. */
static int install(void)
{
    struct sigaction ours = other;
    if (!other_known || !of_go)
        return 0;
    ours.sa_sigaction = on_fault;
    ours.sa_flags |= SA_SIGINFO | SA_ONSTACK;
    return sigaction(SIGSEGV, &ours, NULL) == 0;
}

static void settle(void)
{
    struct sigaction now;
    if (gopy_dotnet_faults_settled || sigaction(SIGSEGV, NULL, &now) != 0 || !(now.sa_flags & SA_SIGINFO))
        return;
    note(&now);
    gopy_dotnet_faults_settled = install();
}

void gopy_dotnet_settle_faults(void)
{
    if (division_known)
        sigaction(SIGFPE, &division_of_dotnet, NULL);
    division_known = 0;
    pthread_mutex_lock(&settling);
    settle();
    pthread_mutex_unlock(&settling);
}

GOPY_EXPORT void gopy_share_faults(int32_t has_come)
{
    struct sigaction now;
    if (sigaction(SIGSEGV, NULL, &now) != 0 || now.sa_handler == SIG_DFL || now.sa_handler == SIG_IGN)
        return;
    pthread_mutex_lock(&settling);
    note(&now);
    if (has_come && !is_ours((uintptr_t)now.sa_handler))
        install();
    pthread_mutex_unlock(&settling);
}

#else

GOPY_EXPORT void gopy_share_faults(int32_t has_come)
{
    (void)has_come;
}

#endif
