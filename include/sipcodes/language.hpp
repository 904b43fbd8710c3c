// Reason phrases and descriptions in other languages than the registry's, which RFC 3261 section 7.2 leaves to the
// server. Each language has a header under lang/; accept_language.hpp chooses one.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/detail/text.hpp>
#include <sipcodes/methods.hpp>
#include <sipcodes/responses.hpp>

#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

/// A status code in a language.
struct status_text {
    status code;
    const char* reason_phrase; // as a status line may have it, in UTF-8
    const char* description;
};

/// A method in a language; its token is the same in all.
struct method_text {
    method value;
    const char* description;
};

/// The texts of a language. A row for each one of statuses, methods and status_classes, in their order.
struct language {
    const char* tag;  // of RFC 5646: "tr"
    const char* name; // what the language calls itself
    status_text statuses[detail::row_count(sipcodes::statuses)];
    method_text methods[detail::row_count(sipcodes::methods)];
    status_class_info classes[detail::row_count(sipcodes::status_classes)];
};

namespace detail {

/// The size of the UTF-8 sequence that a text begins with, 1 to 4; 0 if it begins with none. RFC 3629 section 4.
/// No byte past the NUL that ends the text is read.
constexpr std::size_t utf8_sequence(const char* text) noexcept {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    const auto follows = [byte](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
    if (first >= 0xc2 && first < 0xe0)
        return follows(1) ? 2 : 0;
    if (first >= 0xe0 && first < 0xf0) {
        const bool shortest = first != 0xe0 || byte(1) >= 0xa0;
        const bool surrogate = first == 0xed && byte(1) >= 0xa0;
        return follows(1) && follows(2) && shortest && !surrogate ? 3 : 0;
    }
    const bool in_range = (first != 0xf0 || byte(1) >= 0x90) && (first != 0xf4 || byte(1) < 0x90);
    return first >= 0xf0 && first < 0xf5 && follows(1) && follows(2) && follows(3) && in_range ? 4 : 0;
}

/// Not empty, UTF-8, and of ASCII only what Legal takes.
template <typename Legal>
constexpr bool is_text(const char* text, Legal legal) noexcept {
    if (text == nullptr || *text == '\0')
        return false;
    while (*text != '\0') {
        const std::size_t size = utf8_sequence(text);
        if (size == 0 || (size == 1 && !legal(*text)))
            return false;
        text += size;
    }
    return true;
}

/// RFC 3261 section 25.1, Reason-Phrase, without escapes and tabs.
constexpr bool is_phrase_character(char c) noexcept {
    return is_letter(c) || is_digit(c) || std::string_view(" ;/?:@&=+$,-_.!~*'()").find(c) != std::string_view::npos;
}

constexpr bool is_printable(char c) noexcept {
    return c >= ' ' && c < '\x7f';
}

} // namespace detail

/// Whether a language has all texts, each in its place and in UTF-8: its phrases are what a status line may have, its
/// descriptions have no line end. Each header under lang/ asserts it of its language.
[[nodiscard]] constexpr bool is_complete(const language& texts) noexcept {
    for (std::size_t row = 0; row < detail::row_count(statuses); ++row) {
        const status_text& text = texts.statuses[row];
        if (text.code != statuses[row].code || !detail::is_text(text.reason_phrase, detail::is_phrase_character) ||
            !detail::is_text(text.description, detail::is_printable))
            return false;
    }
    for (std::size_t row = 0; row < detail::row_count(methods); ++row) {
        const method_text& text = texts.methods[row];
        if (text.value != methods[row].value || !detail::is_text(text.description, detail::is_printable))
            return false;
    }
    for (std::size_t row = 0; row < detail::row_count(status_classes); ++row) {
        const status_class_info& text = texts.classes[row];
        if (text.value != status_classes[row].value || !detail::is_text(text.title, detail::is_printable) ||
            !detail::is_text(text.description, detail::is_printable))
            return false;
    }
    return detail::is_text(texts.tag, detail::is_printable) && detail::is_text(texts.name, detail::is_printable);
}

/// The reason phrase of a code in a language: "Meşgul" for 486 in lang::tr. Empty for unknown codes and numbers out of
/// range; data is never null and always ends with NUL. RFC 3261 section 7.2.
[[nodiscard]] constexpr std::string_view reason_phrase(const language& texts, status_code code) noexcept {
    const std::size_t row = detail::row_of<statuses>(code);
    return row != 0 ? texts.statuses[row - 1].reason_phrase : "";
}

/// What happened, for the reader of a log, in a language. Empty for unknown codes and numbers out of range; data is
/// never null and always ends with NUL.
[[nodiscard]] constexpr std::string_view description(const language& texts, status_code code) noexcept {
    const std::size_t row = detail::row_of<statuses>(code);
    return row != 0 ? texts.statuses[row - 1].description : "";
}

/// What the sender of a method wants, in a language. Empty for a value that is not in the table; data is never null and
/// always ends with NUL.
[[nodiscard]] constexpr std::string_view description(const language& texts, method value) noexcept {
    const std::size_t row = detail::row_of_value<methods>(value);
    return row != 0 ? texts.methods[row - 1].description : "";
}

/// The title of a class in a language: "İstemci Hatası" for client_error in lang::tr. Empty for none and for a value
/// that is no class; data is never null and always ends with NUL. RFC 3261 section 7.2.
[[nodiscard]] constexpr std::string_view title(const language& texts, status_class value) noexcept {
    const std::size_t row = detail::row_of_value<status_classes>(value);
    return row != 0 ? texts.classes[row - 1].title : "";
}

/// What a class says of the request, in a language. Empty for none and for a value that is no class; data is never null
/// and always ends with NUL. RFC 3261 section 7.2.
[[nodiscard]] constexpr std::string_view description(const language& texts, status_class value) noexcept {
    const std::size_t row = detail::row_of_value<status_classes>(value);
    return row != 0 ? texts.classes[row - 1].description : "";
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
