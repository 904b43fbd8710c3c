// Literals: 486_sip is a status and, from C++20 on, "INVITE"_sip is a method. What is in no table does not compile.

#pragma once

#include <sipcodes/methods.hpp>
#include <sipcodes/responses.hpp>

#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

inline namespace literals {

/// The status of a decimal literal, 486_sip. A number that is not in the table does not compile, nor does one that is
/// not written as three digits: 0486_sip, 0x1e6_sip, 4'86_sip, 486.0_sip.
template <char... Digits>
[[nodiscard]] constexpr status operator""_sip() noexcept {
    constexpr char text[] = {Digits...};
    constexpr auto code = parse_status({text, sizeof...(Digits)});
    static_assert(code.has_value(), "a SIP status code is written as three decimal digits, as in 486_sip");
    if constexpr (code.has_value()) {
        static_assert(find_status(*code) != nullptr,
                      "this number is not in the table of SIP status codes; for a code of your own write status{478}");
        return *code;
    } else {
        return status{};
    }
}

#if __cplusplus >= 202002L

} // namespace literals

namespace detail {

template <std::size_t Size>
struct literal_text {
    char text[Size];

    constexpr literal_text(const char (&literal)[Size]) noexcept {
        for (std::size_t i = 0; i < Size; ++i)
            text[i] = literal[i];
    }

    constexpr std::string_view view() const noexcept { return {text, Size - 1}; }
};

} // namespace detail

inline namespace literals {

/// The method of a token, "INVITE"_sip, in exact case. A token that is not in the table does not compile.
template <detail::literal_text Token>
[[nodiscard]] constexpr method operator""_sip() noexcept {
    constexpr auto value = parse_method(Token.view());
    static_assert(value.has_value(), "this token is not in the table of SIP methods, which are in upper case");
    return value.value_or(method{});
}

#endif

} // namespace literals

} // namespace SIPCODES_VERSION

} // namespace sipcodes
