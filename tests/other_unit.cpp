#include <sipcodes/sipcodes.hpp>

const void* statuses_in_other_unit() {
    return sipcodes::statuses;
}

const void* methods_in_other_unit() {
    return sipcodes::methods;
}

const void* phrase_in_other_unit(int code) {
    return sipcodes::reason_phrase(code).data();
}
