/*
 * Go moves its stacks and keeps them small, so a handler that arrives on a thread inside Go needs a stack of its own.
 * Go sees to that for the handlers that it finds (SA_ONSTACK); the later ones of Python before 3.10, and of PyPy, ask
 * for none, and would run over what lies below the goroutine's stack.
 */
#ifndef GOPY_SIGNALS_H
#define GOPY_SIGNALS_H

#include <stdint.h>

#include "call.h"

/* Has the handler that a signal has now run on the alternate stack. */
GOPY_EXPORT void gopy_keep_signal_off_stack(int32_t number);

#endif
