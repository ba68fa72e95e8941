/*
 * The way back of a call whose goroutine ends by runtime.Goexit.
 *
 * Goexit cannot be recovered, and a goroutine that serves a C thread must not end: Go aborts the
 * process. Go's deferred functions still run, on top of the ending stack; the last of them calls C and
 * C jumps back to where the call came in. For Go that goroutine stays in a C call for ever, and further
 * calls of this thread nest inside it: a little stack is lost, nothing else.
 */
#ifndef GOPY_LANDING_H
#define GOPY_LANDING_H

#include <stdint.h>

#if defined(__x86_64__)
/* the compiler's own pair: no signal mask, no unwinding, 2 ns */
typedef void *gopy_landing[5];
#define GOPY_LANDED(landing) __builtin_setjmp(landing)
#define GOPY_LAND(landing) __builtin_longjmp(landing, 1)
#else
#include <setjmp.h>
typedef jmp_buf gopy_landing;
#if defined(_WIN32)
#define GOPY_LANDED(landing) setjmp(landing)
#else
#define GOPY_LANDED(landing) _setjmp(landing)
#endif
#if defined(_WIN32)
#define GOPY_LAND(landing) longjmp(landing, 1)
#else
#define GOPY_LAND(landing) _longjmp(landing, 1)
#endif
#endif

/* Returns from the gopy_call that this frame belongs to. Does not come back. */
void gopy_land(uint64_t *frame);

#endif
