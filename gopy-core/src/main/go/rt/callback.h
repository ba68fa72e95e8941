/*
 * Calls from Go into Python. The engine hands over one function for all; a token says which Python callable
 * is meant. Slots 0 and 1 of the frame hold the tree of the arguments, then that of the result.
 */
#ifndef GOPY_CALLBACK_H
#define GOPY_CALLBACK_H

#include <stdint.h>

#include "call.h"

/* Calls the Python object behind a token; 0. */
typedef int32_t (*gopy_callback)(uint64_t token, uint64_t *frame);

/* Sets what serves all callbacks. */
GOPY_EXPORT void gopy_set_callback(gopy_callback callback);
/* What was set; NULL if nothing was. */
gopy_callback gopy_serving(void);
/* Python ends: callbacks are refused from now on, in Go. To be called without the GIL. */
GOPY_EXPORT void gopy_close(void);

/* Go's way into Python; GOPY_NO_PYTHON where no callback is set. */
int32_t gopy_call_back(uint64_t token, uint64_t *frame);

enum { GOPY_NO_PYTHON = -1 };

#endif
