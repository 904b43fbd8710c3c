/* The catalogue for a stack in C. Each function takes any number; what is no code has the empty phrase and gives 0. */

#ifndef SIPCODES_C_H
#define SIPCODES_C_H

#ifdef __cplusplus
extern "C" {
#endif

/* A text as PJSIP's pj_str_t has it. It lasts for ever, and ptr[slen] is NUL. */
typedef struct {
    const char* ptr;
    long slen;
} sipcodes_text;

sipcodes_text sipcodes_reason_phrase(int code); /* "Busy Here" for 486 */
int sipcodes_class_of(int code);                /* the first digit of 100 to 699 */
int sipcodes_effective(int code);               /* what a client acts upon: 400 for 499, RFC 3261 8.1.3.2 */

#ifdef __cplusplus
}
#endif

#endif
