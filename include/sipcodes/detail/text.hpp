// Characters and tokens as the grammar of SIP has them (RFC 3261 section 25.1), in ASCII whatever the locale.

#pragma once

#include <sipcodes/version.hpp>

#include <cstdint>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace detail {

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

constexpr char lower_case(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool is_letter(char c) noexcept {
    return lower_case(c) >= 'a' && lower_case(c) <= 'z';
}

template <typename Char>
SIPCODES_HIDDEN constexpr bool is_token_character(Char c) noexcept {
    return is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '!' || c == '%' || c == '*' || c == '_' ||
           c == '+' || c == '`' || c == '\'' || c == '~';
}

template <typename Char>
constexpr bool is_white_space(Char c) noexcept {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

template <typename Text>
constexpr bool equal_ignoring_case(Text a, Text b) noexcept {
    if (a.size() != b.size())
        return false;
    auto other = b.begin();
    for (const char c : a) {
        if (lower_case(c) != lower_case(*other++))
            return false;
    }
    return true;
}

/// Whether the bytes of a number, from the lowest up, are three digits, less '0', and a zero.
constexpr bool are_digits(std::uint32_t bytes) noexcept {
    return (((bytes + 0x7f767676) | bytes) & 0x80808080) == 0;
}

/// The number that three such digits write: the product puts the first two together.
constexpr unsigned number_of(std::uint32_t digits) noexcept {
    return (digits * 0xa01 >> 8 & 0xff) * 10 + (digits >> 16);
}

/// Two characters as a number: compilers make one load of it.
template <typename Char>
constexpr std::uint32_t pair_at(const Char* text) noexcept {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(text[0]) | static_cast<unsigned char>(text[1]) << 8);
}

/// Four characters as a number: one load as well.
template <typename Char>
constexpr std::uint32_t word_at(const Char* text) noexcept {
    return pair_at(text) | pair_at(text + 2) << 16;
}

/// Eight characters as a number.
template <typename Char>
constexpr std::uint64_t long_word_at(const Char* text) noexcept {
    return word_at(text) | std::uint64_t{word_at(text + 4)} << 32;
}

} // namespace detail

} // namespace SIPCODES_VERSION

} // namespace sipcodes
