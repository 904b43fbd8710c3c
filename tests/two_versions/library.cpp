#include "library.hpp"

#include <sipcodes/error_code.hpp>
#include <sipcodes/ostream.hpp>
#include <sipcodes/responses.hpp>

#include <sstream>

using sipcodes::status;

library LIBRARY() {
    return {
        [](status code) { return sipcodes::reason_phrase(code); },
        [](status code) {
            std::ostringstream text;
            text << code;
            return text.str();
        },
        [](status code) { return sipcodes::effective(code); },
        [](status code) { return sipcodes::make_error_code(code); },
        [](const std::error_code& error, sipcodes::status_class kind) { return error == kind; },
    };
}
