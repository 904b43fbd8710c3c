// Status codes and methods as arguments of std::format, where the standard library has it.

#pragma once

#include <sipcodes/detail/formatter.hpp>
#include <sipcodes/methods.hpp>

#include <string_view>
#include <version>

#ifdef __cpp_lib_format

#include <format>

/// {} is "486 Busy Here", or "499" for a code that is not in the table; {:d} is the number, {:r} the reason phrase and
/// {:n} the name, the last two empty for such a code. Fill, alignment and width stand before the letter, as in {:>20r};
/// with r and n the width can't be an argument, as in {:{}r}. Without these letters the format is that of a text.
/// A wrong one does not compile.
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
