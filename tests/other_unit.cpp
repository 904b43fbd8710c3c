#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

const void* statuses_in_other_unit() {
    return sipcodes::statuses;
}

const void* methods_in_other_unit() {
    return sipcodes::methods;
}

const void* phrase_in_other_unit(int code) {
    return sipcodes::reason_phrase(code).data();
}
