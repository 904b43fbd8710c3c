#include "trace.hpp"

#include "describe.hpp"
#include "text.hpp"
#include "words.hpp"

#include <sipcodes/sipcodes.hpp>

#include <algorithm>
#include <cctype>
#include <optional>

namespace {

constexpr std::string_view blanks = " \t";

/// A start line, as far as it matters here: of a response if it has a code, otherwise of a request.
struct start_line {
    std::size_t begin; // in the line
    std::optional<sipcodes::status> code;
    std::string_view text; // the reason phrase, or the method
};

bool is_token(std::string_view text) {
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 && std::string_view("-.!%*_+`'~").find(c) == text.npos)
            return false;
    }
    return !text.empty();
}

std::string_view without_trailing_blanks(std::string_view text) {
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// Whether a line is a header field, "Subject: SIP/2.0 486 Busy Here", which holds no start line whatever its value
/// looks like. Its name has a small letter; "INFO: " and "12:00:01 " are the prefix of a log.
bool is_header_field(std::string_view line) {
    line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    const std::string_view name = line.substr(0, line.find(':'));
    const bool has_small_letter =
        std::any_of(name.begin(), name.end(), [](unsigned char c) { return std::islower(c) != 0; });
    return name.size() != line.size() && is_token(name) && has_small_letter && name != "Status-Line" &&
           name != "Request-Line";
}

/// "486 Busy Here", or "486" alone, at a position of the line
std::optional<start_line> read_status(std::string_view line, std::size_t begin, std::size_t number) {
    const auto code = sipcodes::parse_status(line.substr(number, 3));
    const std::string_view rest = line.substr(std::min(number + 3, line.size()));
    if (!code || (!rest.empty() && rest.front() != ' '))
        return std::nullopt;
    return start_line{begin, code, rest.substr(rest.empty() ? 0 : 1)};
}

/// "SIP/2.0 486 Busy Here", at the begin of the line or behind a prefix
std::optional<start_line> find_status_line(std::string_view line) {
    constexpr std::string_view version = "SIP/2.0 ";
    for (std::size_t at = 0; at + version.size() <= line.size(); ++at) {
        const bool inside_a_word =
            at != 0 && (std::isalnum(static_cast<unsigned char>(line[at - 1])) != 0 || line[at - 1] == '/');
        if (inside_a_word || !equal_ignoring_case(line.substr(at, version.size()), version))
            continue;
        if (const auto found = read_status(line, at, at + version.size()))
            return found;
    }
    return std::nullopt;
}

/// "INVITE sip:bob@example.com SIP/2.0", with nothing behind it
std::optional<start_line> find_request_line(std::string_view line) {
    constexpr std::string_view version = " SIP/2.0";
    std::string_view rest = without_trailing_blanks(line);
    const std::size_t end = rest.size() - std::min(version.size(), rest.size());
    if (!equal_ignoring_case(rest.substr(end), version))
        return std::nullopt;
    rest = rest.substr(0, end);
    const std::size_t blank = rest.rfind(' ');
    if (blank == rest.npos || rest.find(':', blank) == rest.npos)
        return std::nullopt;
    rest = rest.substr(0, blank);
    const std::size_t begin = rest.find_last_of(blanks) + 1;
    if (!is_token(rest.substr(begin)))
        return std::nullopt;
    return start_line{begin, std::nullopt, rest.substr(begin)};
}

/// "SIP/SDP 906 Request: INVITE sip:bob@example.com | " or "SIP 400 Status: 486 Busy Here | ", as tshark sums a packet
/// up: the protocol, the length, what it is
std::optional<start_line> find_summary(std::string_view line) {
    line = without_trailing_blanks(line.substr(0, line.find('|')));
    std::size_t at = line.find(" SIP");
    if (at == line.npos)
        return std::nullopt;
    at = std::min(line.find(' ', at + 1), line.size());
    at = std::min(line.find_first_not_of(' ', at), line.size());
    const std::size_t length = at;
    at = std::min(line.find_first_not_of("0123456789", at), line.size());
    if (at == length)
        return std::nullopt;

    constexpr std::string_view request = " Request: ";
    if (line.substr(at, request.size()) == request) {
        const std::size_t begin = at + request.size();
        const std::string_view method = line.substr(begin, line.find(' ', begin) - begin);
        return is_token(method) ? std::optional(start_line{begin, std::nullopt, method}) : std::nullopt;
    }
    constexpr std::string_view status = " Status: ";
    if (line.substr(at, status.size()) == status) {
        const std::size_t begin = at + status.size();
        std::optional<start_line> found = read_status(line, begin, begin);
        // Behind the phrase may stand the method and more, "200 OK (REGISTER) (1 binding)".
        if (found)
            found->text = without_trailing_blanks(found->text.substr(0, found->text.find(" (")));
        return found;
    }
    return std::nullopt;
}

std::optional<start_line> find_start_line(std::string_view line) {
    if (line.find('\r') != line.npos || is_header_field(line))
        return std::nullopt;
    if (const auto found = find_status_line(line))
        return found;
    if (const auto found = find_request_line(line))
        return found;
    return find_summary(line);
}

std::string explain_status(sipcodes::status code, std::string_view phrase, style look) {
    const std::string_view title = sipcodes::title(look.language(), sipcodes::class_of(code));
    if (title.empty())
        return say(look, "no status code of SIP: those are 100 to 699");
    const std::string_view description = description_of(code, look);
    if (sipcodes::is_registered(code)) {
        const std::string_view registered = sipcodes::reason_phrase(code);
        if (without_trailing_blanks(phrase) == registered)
            return fmt::format("{}: {}", title, description);
        return say(look, "{}, registered as \"{}\": {}", title, registered, description);
    }
    const std::string_view separator = description.empty() ? "" : " ";
    return say(look, "{}, not registered: {}", title,
               fmt::format("{}{}{}", description, separator, treated_as(code, look)));
}

std::string explain_method(std::string_view token, style look) {
    if (const auto value = sipcodes::parse_method(token))
        return std::string(sipcodes::description(look.language(), *value));
    if (const auto* row = sipcodes::find_unregistered_method(token))
        return say(look, "not registered: {}", translate(row->description, look));
    if (const auto value = sipcodes::parse_method_ignoring_case(token))
        return say(look, "an unknown method, and not {}: case counts", sipcodes::token(*value));
    return say(look, "an unknown method");
}

} // namespace

std::string annotate(std::string_view line, style look) {
    const bool carriage_return = !line.empty() && line.back() == '\r';
    const std::string_view text = line.substr(0, line.size() - (carriage_return ? 1 : 0));

    const std::optional<start_line> found = find_start_line(text);
    if (!found)
        return std::string(line);

    const std::string note =
        found->code ? explain_status(*found->code, found->text, look) : explain_method(found->text, look);
    std::string out(text.substr(0, found->begin));
    out += fmt::format(found->code ? look.of(*found->code) : look.heading(), "{}", text.substr(found->begin));
    out += fmt::format(look.aside(), "  # {}", note);
    if (carriage_return)
        out += '\r';
    return out;
}
