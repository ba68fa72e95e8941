/*
 * Life inside a .NET process (IronPython, or pythonnet). .NET suspends its threads with SIGRTMIN; Go sets
 * SA_ONSTACK on that handler, and on Go's small alternate stack it overflows. Once the host asks for it,
 * the flag is cleared again and the signal is blocked while a thread is inside Go.
 */
#ifndef GOPY_DOTNET_H
#define GOPY_DOTNET_H

#include <signal.h>
#include <stdint.h>

#if defined(__linux__)
typedef sigset_t gopy_signals;
#else
typedef int gopy_signals;
#endif

/* Not 0 once gopy_host_dotnet was called on Linux. */
extern int gopy_dotnet_active;

/* Notes .NET's handlers of faults, before Go sets its own. Linux only. */
void gopy_dotnet_note_faults(void);
/* Has faults handled by Go or .NET, whose they are, as soon as both have set their handlers. Linux only. */
void gopy_dotnet_settle_faults(void);
extern int gopy_dotnet_faults_settled;
/* Clears SA_ONSTACK of the handler of SIGRTMIN; tells whether it was set. Linux only. */
int gopy_dotnet_clear_flag(void);
/* Blocks the signal in this thread; returns what was blocked before. */
gopy_signals gopy_dotnet_enter(void);
/* Restores what was blocked before. */
void gopy_dotnet_leave(const gopy_signals *before);
/* Around a callback: Python's code is managed code, and must be stoppable. */
void gopy_dotnet_enter_python(void);
void gopy_dotnet_leave_python(void);

#endif
