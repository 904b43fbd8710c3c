// The lines of a trace, as the command explains them.

#include "trace.hpp"

#include <sipcodes/start_line.hpp>
#include <sipcodes/unregistered.hpp>

#include "fuzz.hpp"

#include <string>

namespace {

bool ends_with_carriage_return(std::string_view text) {
    return !text.empty() && text.back() == '\r';
}

/// The text without the sequences that switch colours.
std::string without_colours(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i, 2) == "\x1b[")
            i = std::min(text.find('m', i), text.size());
        else
            out += text[i];
    }
    return out;
}

/// Whether what was written begins with the line, and with nothing else but an annotation at its end.
bool keeps(std::string_view written, std::string_view line) {
    if (written == line)
        return true;
    const bool has_carriage_return = ends_with_carriage_return(line);
    line.remove_suffix(has_carriage_return ? 1 : 0);
    if (written.substr(0, line.size()) != line || ends_with_carriage_return(written) != has_carriage_return)
        return false;
    const std::string_view note = written.substr(line.size(), written.size() - line.size() - has_carriage_return);
    constexpr std::string_view mark = "  # ";
    return note.substr(0, mark.size()) == mark && note.size() > mark.size() && note.find_first_of("\r\n") == note.npos;
}

void check_line(std::string_view line) {
    const std::string plain = annotate(line, style(false));
    expect(keeps(plain, line), "every byte of a line is as it was");
    const std::string coloured = annotate(line, style(true));
    if (line.find('\x1b') == line.npos)
        expect(without_colours(coloured) == plain, "colours change nothing else");

    std::string alone(line.substr(0, line.size() - (ends_with_carriage_return(line) ? 1 : 0)));
    alone += "\r\n";
    const auto response = sipcodes::parse_status_line(alone);
    if (response.error == sipcodes::start_line_error::none) {
        const auto text = sipcodes::description<sipcodes::unregistered_statuses>(response.code);
        expect(plain != line && plain.find(text, line.size()) != plain.npos, "a status line is explained");
    }
    const auto request = sipcodes::parse_request_line(alone);
    if (request.error == sipcodes::start_line_error::none && request.request_uri.find(':') != std::string_view::npos) {
        const auto text = sipcodes::description(request.known_method);
        expect(plain != line && plain.find(text, line.size()) != plain.npos, "a request line is explained");
    }
}

} // namespace

void check(std::string_view text) {
    for (std::size_t end = 0; (end = text.find('\n')) != text.npos; text.remove_prefix(end + 1))
        check_line(fenced(text.substr(0, end)).view());
    check_line(fenced(text).view());
}
