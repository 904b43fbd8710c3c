// Start lines read byte by byte, after RFC 3261 sections 7.1, 7.2 and 25.1 and what start_line.hpp says of its results;
// and what the lists of header fields are taken apart with. Slow, and nothing of the library's but the types: what the
// quick readers are compared with.
//
// The grammar leaves some printable characters out of a phrase and a Request-URI; the readers take them, and so does
// this.

#pragma once

#include <sipcodes/start_line.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace reference {

using error = sipcodes::start_line_error;

inline bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 32 && c != '\t') || byte == 127;
}

inline bool has_control(std::string_view text) {
    for (const char c : text) {
        if (is_control(c))
            return true;
    }
    return false;
}

inline bool is_token(std::string_view text) {
    constexpr std::string_view characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.!%*_+`'~";
    for (const char c : text) {
        if (characters.find(c) == characters.npos)
            return false;
    }
    return !text.empty();
}

inline bool is_digit(char c) {
    return std::string_view("0123456789").find(c) != std::string_view::npos;
}

inline std::string_view trimmed(std::string_view text) {
    constexpr std::string_view white_space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(white_space);
    return begin == text.npos ? std::string_view() : text.substr(begin, text.find_last_not_of(white_space) + 1 - begin);
}

/// What stands between separators, without the white space round it.
inline std::vector<std::string_view> pieces(std::string_view text, char separator) {
    std::vector<std::string_view> found;
    std::size_t size = 0;
    while ((size = text.find(separator)) != text.npos) {
        found.push_back(trimmed(text.substr(0, size)));
        text.remove_prefix(size + 1);
    }
    found.push_back(trimmed(text));
    return found;
}

/// The first line of a text. The first CR or LF ends it or spoils it.
struct first_line {
    first_line(std::string_view text, bool lenient) {
        std::size_t end = 0;
        while (end < text.size() && text[end] != '\r' && text[end] != '\n')
            ++end;
        line = text.substr(0, end);
        std::size_t size_of_end = 0;
        if (text.substr(end, 2) == "\r\n")
            size_of_end = 2;
        else if (lenient && text.substr(end, 1) == "\n")
            size_of_end = 1;
        has_end = size_of_end != 0;
        rest = has_end ? text.substr(end + size_of_end) : text;
    }

    std::string_view line;
    std::string_view rest; // all of the text if the line has no end
    bool has_end;
};

/// Takes a word, up to a blank or control character, off the front of a line.
inline std::string_view take_word(std::string_view& line) {
    std::size_t end = 0;
    while (end < line.size() && line[end] != ' ' && line[end] != '\t' && !is_control(line[end]))
        ++end;
    const std::string_view word = line.substr(0, end);
    line = line.substr(end);
    return word;
}

/// Takes one blank off the front of a line.
inline bool take_blank(std::string_view& line) {
    const bool found = line.substr(0, 1) == " ";
    line = line.substr(found ? 1 : 0);
    return found;
}

inline error check_version(std::string_view word) {
    if (word.size() < 4 || (word[0] != 'S' && word[0] != 's') || (word[1] != 'I' && word[1] != 'i') ||
        (word[2] != 'P' && word[2] != 'p') || word[3] != '/')
        return error::not_sip;
    return word.substr(4) == "2.0" ? error::none : error::version;
}

/// SIP-Version SP Status-Code SP Reason-Phrase CRLF
inline sipcodes::parsed_status_line read_status_line(std::string_view text, bool lenient) {
    const first_line first(text, lenient);
    if (!first.has_end)
        return {error::no_line_end, {}, {}, text};
    std::string_view line = first.line;
    if (const error wrong = check_version(take_word(line)); wrong != error::none)
        return {wrong, {}, {}, first.rest};
    if (line.size() < 5 || line[0] != ' ' || !is_digit(line[1]) || !is_digit(line[2]) || !is_digit(line[3]) ||
        line[4] != ' ')
        return {error::status_code, {}, {}, first.rest};
    const int code = (line[1] - '0') * 100 + (line[2] - '0') * 10 + (line[3] - '0');
    line.remove_prefix(5);
    if (has_control(line))
        return {error::reason_phrase, {}, {}, first.rest};
    return {error::none, static_cast<sipcodes::status>(code), line, first.rest};
}

/// Method SP Request-URI SP SIP-Version CRLF
inline sipcodes::parsed_request_line read_request_line(std::string_view text, bool lenient) {
    const first_line first(text, lenient);
    const auto refused = [&first](error wrong) {
        return sipcodes::parsed_request_line{wrong, {}, {}, {}, {}, first.rest};
    };
    if (!first.has_end)
        return refused(error::no_line_end);
    std::string_view line = first.line;
    const std::string_view token = take_word(line);
    if (!is_token(token) || !take_blank(line))
        return refused(error::method);
    const std::string_view uri = take_word(line);
    if (line.empty())
        return refused(error::not_sip);
    if (uri.empty() || !take_blank(line))
        return refused(error::request_uri);
    const std::string_view version = take_word(line);
    if (!line.empty())
        return refused(error::request_uri);
    const error wrong = check_version(version);
    if (wrong == error::not_sip)
        return refused(wrong);
    sipcodes::method known = {};
    for (const auto& row : sipcodes::methods) {
        if (row.token == token)
            known = row.value;
    }
    return {wrong, known, token, uri, version, first.rest};
}

/// Whether two views are the same part of a text.
inline bool same(std::string_view a, std::string_view b) {
    return a.data() == b.data() && a.size() == b.size();
}

/// Whether two results say the same. A status line with an error says nothing but the error and the rest.
inline bool same(const sipcodes::parsed_status_line& a, const sipcodes::parsed_status_line& b) {
    return a.error == b.error && same(a.rest, b.rest) &&
           (a.error != error::none || (a.code == b.code && same(a.reason_phrase, b.reason_phrase)));
}

inline bool same(const sipcodes::parsed_request_line& a, const sipcodes::parsed_request_line& b) {
    const bool says_more = a.error == error::none || a.error == error::version;
    return a.error == b.error && same(a.rest, b.rest) && a.known_method == b.known_method &&
           (says_more ? same(a.token, b.token) && same(a.request_uri, b.request_uri) && same(a.version, b.version)
                      : a.token.empty() && a.request_uri.empty() && a.version.empty());
}

} // namespace reference
