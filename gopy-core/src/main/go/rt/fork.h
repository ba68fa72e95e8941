/*
 * A child that is forked after the library was loaded has none of Go's threads: a call would wait for them for ever
 * as soon as Go collects garbage. So there calls go on to a copy of the library, with a Go runtime of its own, which
 * is loaded by the first of them. Where Python does not tell of forks (gopy_follow), calls are refused.
 */
#ifndef GOPY_FORK_H
#define GOPY_FORK_H

#include <stddef.h>
#include <stdint.h>

#include "callback.h"

/* Not 0 in such a child. */
extern int gopy_forked;

/* The copy, by its functions. */
typedef struct {
    int32_t (*call)(uint32_t thunk, uint64_t *frame);
    void (*follow)(const char *path, const char *types);
    void (*set_callback)(gopy_callback callback);
    void (*close)(void);
} gopy_copy;

/* To be called in a child that was forked: its calls may go to a copy. */
GOPY_EXPORT void gopy_follow(const char *path, const char *types);

/* Calls the copy; without one a bad value, raised as GoForkError, is in the frame, and that status returned. */
int32_t gopy_call_forked(uint32_t thunk, uint64_t *frame);
/* The copy, NULL where there is none (yet). */
const gopy_copy *gopy_forked_copy(void);
/* Loads a copy of a library; false, and the reason, if that fails. */
int gopy_load_copy(const char *path, gopy_copy *copy, char *reason, size_t room);

/* Where Go counts the slots of handles: those below are the parent's. */
extern uint32_t *gopy_slots;

#endif
