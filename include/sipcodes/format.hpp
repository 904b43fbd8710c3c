// Status codes and methods as arguments of std::format, where the standard library has it.

#pragma once

#include <sipcodes/detail/formatter.hpp>
#include <sipcodes/methods.hpp>

#include <string_view>
#include <version>

#ifdef __cpp_lib_format

#include <format>

/// {} is "486 Busy Here", or "499" for a code that is not in the table; {:d} the number, {:r} the reason phrase, {:n}
/// the name; those two are empty for a code that is not in the table. Fill, alignment and width stand before the
/// letter:
/// {:>20r}. Beside r and n the width is no argument. Any other letter does not compile.
template <>
struct std::formatter<sipcodes::status>
    : sipcodes::detail::status_formatter<std::formatter<std::string_view>, std::formatter<int>,
                                         std::format_parse_context> {};

/// {} is the token, "INVITE"; it is formatted as any text, and empty for a value that is not in the table.
template <>
struct std::formatter<sipcodes::method> : std::formatter<std::string_view> {
    template <typename Context>
    auto format(sipcodes::method value, Context& context) const {
        return std::formatter<std::string_view>::format(sipcodes::token(value), context);
    }
};

#endif
