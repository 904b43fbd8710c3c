// The first line of a SIP message, read and written: RFC 3261 sections 7.1, 7.2 and 25.1.
//
// Reading copies nothing and looks at nothing beyond the text. Writing refuses what reading would: no phrase can end
// its line.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/detail/text.hpp>
#include <sipcodes/methods.hpp>
#include <sipcodes/responses.hpp>

#include <cstdint>
#include <string_view>

namespace sipcodes {

/// What is wrong with a start line.
enum class start_line_error : std::uint8_t {
    none,
    no_line_end,   // no CRLF, though one may still be on its way
    not_sip,       // "SIP/" is not where the version stands
    version,       // another than 2.0: a server answers 505
    status_code,   // not three digits between two blanks
    reason_phrase, // a control character in it
    method,        // no token
    request_uri,   // empty, or a blank or control character in it
    no_room,       // the line is longer than the place to write it to
};

inline namespace SIPCODES_VERSION {

/// A status line as it was read. The texts are parts of the text that was read.
struct parsed_status_line {
    start_line_error error = start_line_error::none;
    status code = {};                    // 000 to 999, registered or not
    std::string_view reason_phrase = {}; // as sent, "Busy Here"; may be empty
    std::string_view rest = {};          // what follows the line
};

/// A request line as it was read. The texts are parts of the text that was read.
struct parsed_request_line {
    start_line_error error = start_line_error::none;
    method known_method = {};          // method{} for a token that is not in the table
    std::string_view token = {};       // "INVITE"
    std::string_view request_uri = {}; // "sip:bob@example.com"
    std::string_view version = {};     // "SIP/2.0"
    std::string_view rest = {};        // what follows the line
};

/// Where a line was written to, or why it was not.
struct written_line {
    char* end; // past the last character; where the line was to begin, if there is an error
    start_line_error error;
};

namespace detail {

enum class line_end : bool {
    crlf,
    crlf_or_lf,
};

/// Whether a character ends a text whose lowest character is ' ' (and which may hold tabs) or '!'.
template <char Lowest>
constexpr bool ends_text(char c) noexcept {
    if (__builtin_expect(c == '\r', 1))
        return true;
    return static_cast<unsigned char>(c) < Lowest ? Lowest > ' ' || c != '\t' : c == '\x7f';
}

/// Where such a text ends. Eight characters at a time: what is not all printable ASCII stops the search, and the first
/// of its other characters is looked at.
template <char Lowest>
SIPCODES_HIDDEN constexpr const char* end_of_text(const char* at, const char* end) noexcept {
    constexpr std::uint64_t each = 0x0101010101010101;
    while (end - at >= 8) {
        const std::uint64_t word = long_word_at(at);
        const std::uint64_t others = ((word - each * Lowest) | (word + each)) & each * 0x80;
        if (others == 0) {
            at += 8;
            continue;
        }
        at += __builtin_ctzll(others) / 8;
        if (ends_text<Lowest>(*at))
            return at;
        ++at;
    }
    while (at != end && !ends_text<Lowest>(*at))
        ++at;
    return at;
}

/// What follows a line end; null where there is none.
template <line_end End>
constexpr const char* past_line_end(const char* at, const char* end) noexcept {
    if (end - at >= 2 && pair_at(at) == pair_at("\r\n"))
        return at + 2;
    return End == line_end::crlf_or_lf && at != end && *at == '\n' ? at + 1 : nullptr;
}

constexpr std::string_view text_between(const char* begin, const char* end) noexcept {
    return {begin, static_cast<std::size_t>(end - begin)};
}

struct refusal {
    start_line_error error;
    std::string_view rest;
};

/// The error of a line that is there as a whole, and what follows it; no_line_end and all of the text for another.
template <line_end End>
SIPCODES_HIDDEN constexpr refusal refuse(std::string_view text, start_line_error error) noexcept {
    const char* const end = text.data() + text.size();
    const char* at = text.data();
    while (at != end && *at != '\r' && *at != '\n')
        ++at;
    if (const char* const rest = past_line_end<End>(at, end))
        return {error, text_between(rest, end)};
    return {start_line_error::no_line_end, text};
}

inline constexpr std::uint32_t any_case = 0x202020; // of three letters in a word

SIPCODES_HIDDEN constexpr start_line_error check_version(std::string_view text) noexcept {
    const char* const at = text.data();
    if (text.size() < 4 || (word_at(at) | any_case) != (word_at("SIP/") | any_case))
        return start_line_error::not_sip;
    return text.size() == 7 && word_at(at + 3) == word_at("/2.0") ? start_line_error::none : start_line_error::version;
}

template <line_end End>
SIPCODES_HIDDEN constexpr parsed_status_line refuse_status_line(std::string_view text) noexcept {
    const char* const begin = text.data();
    start_line_error error = check_version(text_between(begin, end_of_text<'!'>(begin, begin + text.size())));
    if (error == start_line_error::none) {
        const bool has_code =
            text.size() >= 12 && text[7] == ' ' && text[11] == ' ' && parse_status({begin + 8, 3}).has_value();
        error = has_code ? start_line_error::reason_phrase : start_line_error::status_code;
    }
    const refusal refused = refuse<End>(text, error);
    return {refused.error, {}, {}, refused.rest};
}

template <line_end End>
SIPCODES_HIDDEN constexpr parsed_status_line read_status_line(std::string_view text) noexcept {
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    if (text.size() < 12 || (long_word_at(begin) | any_case) != (long_word_at("SIP/2.0 ") | any_case))
        return refuse_status_line<End>(text);
    const std::uint32_t digits = word_at(begin + 8) ^ word_at("000 ");
    if (!are_digits(digits))
        return refuse_status_line<End>(text);
    const char* const phrase = begin + 12;
    const char* const end_of_phrase = end_of_text<' '>(phrase, end);
    const char* const rest = past_line_end<End>(end_of_phrase, end);
    if (rest == nullptr)
        return refuse_status_line<End>(text);
    return {start_line_error::none, static_cast<status>(number_of(digits)), text_between(phrase, end_of_phrase),
            text_between(rest, end)};
}

SIPCODES_HIDDEN constexpr bool is_token(std::string_view text) noexcept {
    for (const char c : text) {
        if (!is_token_character(c))
            return false;
    }
    return !text.empty();
}

template <line_end End>
SIPCODES_HIDDEN constexpr parsed_request_line refuse_request_line(std::string_view text,
                                                                  start_line_error error) noexcept {
    const refusal refused = refuse<End>(text, error);
    return {refused.error, {}, {}, {}, {}, refused.rest};
}

template <line_end End>
SIPCODES_HIDDEN constexpr parsed_request_line read_request_line(std::string_view text) noexcept {
    const char* const end = text.data() + text.size();

    const char* const end_of_token = end_of_text<'!'>(text.data(), end);
    const std::string_view token = text_between(text.data(), end_of_token);
    const auto known_method = parse_method(token);
    if (end_of_token == end || *end_of_token != ' ' || !(known_method.has_value() || is_token(token)))
        return refuse_request_line<End>(text, start_line_error::method);

    const char* const request_uri = end_of_token + 1;
    const char* const end_of_uri = end_of_text<'!'>(request_uri, end);
    if (past_line_end<End>(end_of_uri, end) != nullptr)
        return refuse_request_line<End>(text, start_line_error::not_sip);
    if (end_of_uri == end || *end_of_uri != ' ' || end_of_uri == request_uri)
        return refuse_request_line<End>(text, start_line_error::request_uri);

    const char* const end_of_version = end_of_text<'!'>(end_of_uri + 1, end);
    const char* const rest = past_line_end<End>(end_of_version, end);
    if (rest == nullptr)
        return refuse_request_line<End>(text, start_line_error::request_uri);
    const std::string_view version = text_between(end_of_uri + 1, end_of_version);
    const start_line_error error = check_version(version);
    if (error == start_line_error::not_sip)
        return refuse_request_line<End>(text, error);
    return {error,   known_method.value_or(method{}), token, text_between(request_uri, end_of_uri),
            version, text_between(rest, end)};
}

/// Whether a phrase holds no control character but tabs.
constexpr bool is_legal(std::string_view phrase) noexcept {
    const char* const end = phrase.data() + phrase.size();
    const char* const end_of_phrase = end_of_text<' '>(phrase.data(), end);
    return end_of_phrase == end;
}

inline constexpr std::size_t size_around_phrase = 8 + 4 + 2; // "SIP/2.0 ", the code and a blank, CRLF

/// Writes the line of a code below 1000, and returns where it ends.
constexpr char* put_status_line(char* at, int code, std::string_view reason_phrase) noexcept {
    for (const char c : std::string_view("SIP/2.0 "))
        *at++ = c;
    for (const int digit : {code / 100, code / 10 % 10, code % 10})
        *at++ = static_cast<char>('0' + digit);
    *at++ = ' ';
    for (const char c : reason_phrase)
        *at++ = c;
    *at++ = '\r';
    *at++ = '\n';
    return at;
}

/// Each row's line, "SIP/2.0 486 Busy Here" with CRLF, one after the other.
template <const auto& Table>
constexpr auto copy_status_lines() noexcept {
    text_column<count_characters<Table, &status_info::reason_phrase>() + row_count(Table) * size_around_phrase,
                row_count(Table)>
        column{};
    std::size_t end = 1; // past the NUL of the empty text of row 0
    std::size_t row = 0;
    for (const auto& source : Table) {
        char* const begin = column.characters + end;
        const auto size = put_status_line(begin, to_int(source.code), source.reason_phrase) - begin;
        column.places[++row] = {static_cast<std::uint16_t>(end), static_cast<std::uint16_t>(size)};
        end += static_cast<std::size_t>(size) + 1;
    }
    return column;
}

template <const auto& Table>
SIPCODES_HIDDEN inline constexpr auto status_lines = copy_status_lines<Table>();

} // namespace detail

/// Reads the status line that a text begins with: its code, its phrase as sent, and what follows the line. "SIP" may be
/// in any case, the code any three digits, the phrase empty; bytes above 127 are not checked to be UTF-8. Where there
/// is an error, the code is status{} and the phrase empty; without a line end rest is the whole text. Nothing is
/// copied. RFC 3261 sections 7.2 and 25.1.
[[nodiscard]] constexpr parsed_status_line parse_status_line(std::string_view text) noexcept {
    return detail::read_status_line<detail::line_end::crlf>(text);
}

/// As parse_status_line, and a line may end with LF alone: for logs, and for peers known to be wrong.
[[nodiscard]] constexpr parsed_status_line parse_status_line_lenient(std::string_view text) noexcept {
    return detail::read_status_line<detail::line_end::crlf_or_lf>(text);
}

/// Reads the request line that a text begins with: its method, known or an extension, its Request-URI, which is not
/// looked into, its version, and what follows the line. The token is in exact case, "SIP" in any. An error in the
/// version leaves these texts, which a server wants for its 505; with another they are empty. Nothing is copied. RFC
/// 3261 sections 7.1 and 25.1.
[[nodiscard]] constexpr parsed_request_line parse_request_line(std::string_view text) noexcept {
    return detail::read_request_line<detail::line_end::crlf>(text);
}

/// As parse_request_line, and a line may end with LF alone: for logs, and for peers known to be wrong.
[[nodiscard]] constexpr parsed_request_line parse_request_line_lenient(std::string_view text) noexcept {
    return detail::read_request_line<detail::line_end::crlf_or_lf>(text);
}

/// The status line of a code with its registered phrase, as it goes on the wire: "SIP/2.0 486 Busy Here" and CRLF. The
/// compiler has made it, so that sending it is a copy. Empty for a code that is not in the table, whose phrase nobody
/// knows: see write_status_line. RFC 3261 section 7.2.
template <const auto& Table = statuses>
[[nodiscard]] constexpr std::string_view status_line(status_code code) noexcept {
    const auto& lines = detail::status_lines<Table>;
    return lines[detail::row_of<Table>(code)];
}

/// Writes a status line with a phrase of one's own, which may be empty, and CRLF to the place from first to last. The
/// result says where the line ends; or that nothing was written, for a code above 999, for a phrase with a control
/// character, as CR or LF, and where there is no room. Bytes above 127 are not checked to be UTF-8. RFC 3261 sections
/// 7.2 and 25.1.
[[nodiscard]] SIPCODES_HIDDEN constexpr written_line write_status_line(char* first, char* last, status code,
                                                                       std::string_view reason_phrase) noexcept {
    if (to_int(code) > 999)
        return {first, start_line_error::status_code};
    if (!detail::is_legal(reason_phrase))
        return {first, start_line_error::reason_phrase};
    if (static_cast<std::size_t>(last - first) < detail::size_around_phrase + reason_phrase.size())
        return {first, start_line_error::no_room};
    return {detail::put_status_line(first, to_int(code), reason_phrase), start_line_error::none};
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
