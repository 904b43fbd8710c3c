#include "trace.hpp"

#include "describe.hpp"

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

/// The position after the version, "SIP/2.0 " in any case, that stands first in the line or behind something that can't
/// be part of it; npos where there is none.
std::size_t find_after_version(std::string_view line) {
    constexpr std::string_view version = "sip/2.0 ";
    for (std::size_t at = 0; at + version.size() <= line.size(); ++at) {
        const bool starts =
            at == 0 || (std::isalnum(static_cast<unsigned char>(line[at - 1])) == 0 && line[at - 1] != '/');
        std::size_t same = 0;
        while (same < version.size() && std::tolower(static_cast<unsigned char>(line[at + same])) == version[same])
            ++same;
        if (starts && same == version.size())
            return at + version.size();
    }
    return line.npos;
}

/// "486 Busy Here", or "486" alone.
std::optional<start_line> read_status(std::string_view line, std::size_t begin, std::size_t number) {
    const auto code = sipcodes::parse_status(line.substr(number, 3));
    const std::string_view rest = line.substr(std::min(number + 3, line.size()));
    if (!code || (!rest.empty() && rest.front() != ' '))
        return std::nullopt;
    return start_line{begin, code, rest.substr(rest.empty() ? 0 : 1)};
}

/// "SIP/2.0 486 Busy Here"
std::optional<start_line> find_status_line(std::string_view line) {
    const std::size_t number = find_after_version(line);
    if (number == line.npos)
        return std::nullopt;
    return read_status(line, number - std::string_view("SIP/2.0 ").size(), number);
}

/// "INVITE sip:bob@example.com SIP/2.0", with nothing behind it
std::optional<start_line> find_request_line(std::string_view line) {
    const std::string_view version = " SIP/2.0";
    std::string_view rest = without_trailing_blanks(line);
    if (rest.size() < version.size() || rest.substr(rest.size() - version.size()) != version)
        return std::nullopt;
    rest.remove_suffix(version.size());
    const std::size_t blank = rest.rfind(' ');
    if (blank == rest.npos || rest.find(':', blank) == rest.npos)
        return std::nullopt;
    rest = rest.substr(0, blank);
    const std::size_t begin = rest.find_last_of(blanks) + 1;
    if (!is_token(rest.substr(begin)))
        return std::nullopt;
    return start_line{begin, std::nullopt, rest.substr(begin)};
}

/// "SIP/SDP 906 Request: INVITE sip:bob@example.com | " or "SIP 400 Status: 486 Busy Here | ", as tshark sums up a
/// packet
std::optional<start_line> find_summary(std::string_view line) {
    std::size_t protocol = line.find(" SIP");
    if (protocol == line.npos)
        return std::nullopt;
    const std::size_t bar = line.find('|', protocol);
    line = without_trailing_blanks(line.substr(0, bar));

    const std::string_view request = " Request: ";
    if (const std::size_t at = line.find(request, protocol); at != line.npos) {
        const std::size_t begin = at + request.size();
        const std::string_view method = line.substr(begin, line.find(' ', begin) - begin);
        return is_token(method) ? std::optional(start_line{begin, std::nullopt, method}) : std::nullopt;
    }
    const std::string_view status = " Status: ";
    if (const std::size_t at = line.find(status, protocol); at != line.npos) {
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
    if (line.find('\r') != line.npos)
        return std::nullopt;
    if (const auto found = find_status_line(line))
        return found;
    if (const auto found = find_request_line(line))
        return found;
    return find_summary(line);
}

std::string explain_status(sipcodes::status code, std::string_view phrase) {
    const std::string_view title = sipcodes::title(sipcodes::class_of(code));
    if (title.empty())
        return "no status code of SIP: those are 100 to 699";
    const std::string_view description = sipcodes::description<sipcodes::unregistered_statuses>(code);
    if (sipcodes::is_registered(code)) {
        const std::string_view registered = sipcodes::reason_phrase(code);
        if (without_trailing_blanks(phrase) == registered)
            return fmt::format("{}: {}", title, description);
        return fmt::format("{}, registered as \"{}\": {}", title, registered, description);
    }
    const std::string_view separator = description.empty() ? "" : " ";
    return fmt::format("{}, not registered: {}{}{}", title, description, separator, treated_as(code));
}

std::string explain_method(std::string_view token) {
    if (const auto value = sipcodes::parse_method(token))
        return std::string(sipcodes::description(*value));
    if (const auto* row = sipcodes::find_unregistered_method(token))
        return fmt::format("not registered: {}", row->description);
    if (const auto value = sipcodes::parse_method_ignoring_case(token))
        return fmt::format("an unknown method, and not {}: case counts", sipcodes::token(*value));
    return "an unknown method";
}

} // namespace

std::string annotate(std::string_view line, style look) {
    const bool carriage_return = !line.empty() && line.back() == '\r';
    const std::string_view text = line.substr(0, line.size() - (carriage_return ? 1 : 0));

    const std::optional<start_line> found = find_start_line(text);
    if (!found)
        return std::string(line);

    const std::string note = found->code ? explain_status(*found->code, found->text) : explain_method(found->text);
    std::string out(text.substr(0, found->begin));
    out += fmt::format(found->code ? look.of(*found->code) : look.heading(), "{}", text.substr(found->begin));
    out += fmt::format(look.aside(), "  # {}", note);
    if (carriage_return)
        out += '\r';
    return out;
}
