// What each of the two libraries answers from its own tables, in types that both share.

#pragma once

#include <sipcodes/status.hpp>

#include <string>
#include <string_view>
#include <system_error>

struct library {
    std::string_view (*reason_phrase)(sipcodes::status);
    std::string (*written)(sipcodes::status); // to a stream
    sipcodes::status (*effective)(sipcodes::status);
    std::error_code (*error)(sipcodes::status);
    bool (*is_of_class)(const std::error_code&, sipcodes::status_class);
};

library older_library();
library newer_library();
