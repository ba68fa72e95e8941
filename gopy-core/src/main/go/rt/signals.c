#include "signals.h"

#include <signal.h>
#include <stddef.h>

GOPY_EXPORT void gopy_keep_signal_off_stack(int32_t number)
{
#if !defined(_WIN32)
    struct sigaction action;
    if (sigaction(number, NULL, &action) || action.sa_flags & SA_ONSTACK)
        return;
    if (!(action.sa_flags & SA_SIGINFO) && (action.sa_handler == SIG_DFL || action.sa_handler == SIG_IGN))
        return;
    action.sa_flags |= SA_ONSTACK;
    sigaction(number, &action, NULL);
#endif
}
