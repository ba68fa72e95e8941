/*
 * A child that was forked after the library was loaded has none of Go's threads: a call would wait for
 * them for ever as soon as Go collects garbage, so it is refused.
 */
#ifndef GOPY_FORK_H
#define GOPY_FORK_H

#include <stdint.h>

/* Not 0 in such a child. */
extern int gopy_forked;

/* Writes a bad value of kind GoForkError into the frame, and returns that status. */
int32_t gopy_refuse_forked(uint64_t *frame);

#endif
