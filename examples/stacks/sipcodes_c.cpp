#include "sipcodes_c.h"

#include <sipcodes/responses.hpp>

sipcodes_text sipcodes_reason_phrase(int code) {
    const std::string_view phrase = sipcodes::reason_phrase(code);
    return {phrase.data(), static_cast<long>(phrase.size())};
}

int sipcodes_class_of(int code) {
    return static_cast<int>(sipcodes::class_of(code));
}

int sipcodes_effective(int code) {
    return to_int(sipcodes::effective(code));
}
