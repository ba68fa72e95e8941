#include "landing.h"

#include "call.h"

void gopy_land(uint64_t *frame)
{
    gopy_landing *landing = (gopy_landing *)(uintptr_t)frame[GOPY_LANDING_SLOT];
    GOPY_LAND(*landing);
}
