#ifndef RTTEST_CALLER_H
#define RTTEST_CALLER_H

#include <stdint.h>

int32_t gopy_call(uint32_t thunk, uint64_t *frame);
int32_t gopy_host_dotnet(void);
void gopy_empty(void);
void gopy_set_callback(int32_t (*callback)(uint64_t token, uint64_t *frame));
void gopy_close(void);

int32_t rttest_call_from_thread(uint32_t thunk, uint64_t *frame);
void rttest_loop(uint32_t thunk, long n, uint64_t a, uint64_t b);
void rttest_loop_empty(long n);
void rttest_claim_signal(void);
int rttest_on_stack(void);
int rttest_signal_blocked(void);
void rttest_serve(void);

#endif
