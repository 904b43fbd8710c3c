// Status codes and methods as arguments of {fmt}, version 9 or newer.

#pragma once

#include <sipcodes/detail/formatter.hpp>
#include <sipcodes/methods.hpp>

#include <fmt/format.h>

#include <string_view>

/// {} is "486 Busy Here", or "499" for a code that is not in the table; {:d} is the number, {:r} the reason phrase and
/// {:n} the name, the last two empty for such a code. Fill, alignment and width stand before the letter, as in {:>20r};
/// with r and n the width can't be an argument, as in {:{}r}. Without these letters the format is that of a text.
/// A wrong one does not compile in C++20, and throws before.
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
