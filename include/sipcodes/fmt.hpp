// Status codes and methods as arguments of {fmt}, version 9 or newer.

#pragma once

#include <sipcodes/detail/formatter.hpp>
#include <sipcodes/methods.hpp>

#include <fmt/format.h>

#include <string_view>

/// {} is "486 Busy Here", or "499" for a code that is not in the table; {:d} the number, {:r} the reason phrase, {:n}
/// the name; those two are empty for a code that is not in the table. Fill, alignment and width stand before the
/// letter:
/// {:>20r}. Beside r and n the width is no argument. Any other letter does not compile in C++20, and throws before.
template <>
struct fmt::formatter<sipcodes::status>
    : sipcodes::detail::status_formatter<fmt::formatter<std::string_view>, fmt::formatter<int>,
                                         fmt::format_parse_context> {};

/// {} is the token, "INVITE"; it is formatted as any text, and empty for a value that is not in the table.
template <>
struct fmt::formatter<sipcodes::method> : fmt::formatter<std::string_view> {
    template <typename Context>
    auto format(sipcodes::method value, Context& context) const {
        return fmt::formatter<std::string_view>::format(sipcodes::token(value), context);
    }
};
