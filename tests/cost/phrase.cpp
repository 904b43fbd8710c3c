// A program's part that asks only for reason phrases at run time.

#include <sipcodes/sipcodes.hpp>

const char* phrase(int code) {
    return sipcodes::reason_phrase(code).data();
}
