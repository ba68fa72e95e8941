/* Who handles a fault: Go, if its code failed, else who has set a handler beside it (Linux). */
#ifndef GOPY_FAULTS_H
#define GOPY_FAULTS_H

#include <stdint.h>

#include "call.h"

/* To be called with 0 when Go has set its handler of SIGSEGV, and with 1 when another one may have been set. */
GOPY_EXPORT void gopy_share_faults(int32_t has_come);

#endif
