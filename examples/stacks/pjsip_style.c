/* The phrase of a response in the manner of PJSIP: C, and texts of a pointer and a length. */

#include "sipcodes_c.h"

#include <stdio.h>

static void print_response(int code) {
    /* before: const pj_str_t* phrase = pjsip_get_status_text(code); */
    /* after: */
    const sipcodes_text phrase = sipcodes_reason_phrase(code);
    printf("SIP/2.0 %d %.*s\n", code, (int)phrase.slen, phrase.ptr);
}

int main(void) {
    print_response(425);
    const int unknown = 499;
    printf("%d is of class %d, and a client acts upon %d\n", unknown, sipcodes_class_of(unknown),
           sipcodes_effective(unknown));
    return 0;
}
