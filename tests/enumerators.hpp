// The enumerators of an enumeration as the compiler knows them: their names, read from its description of a function.

#pragma once

#include <cstddef>
#include <string_view>

/// The name of the enumerator that has the value, or the empty text where there is none.
template <auto Value>
constexpr std::string_view enumerator_name() noexcept {
    // "... [with auto Value = sipcodes::status::busy_here; ...]" or "[Value = sipcodes::status::busy_here]", and where
    // there is no enumerator "(sipcodes::status)499"
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("Value = ") + 8);
    text = text.substr(0, text.find_first_of(";]"));
    if (text.front() == '(' || (text.front() >= '0' && text.front() <= '9'))
        return {};
    return text.substr(text.rfind(':') + 1);
}
