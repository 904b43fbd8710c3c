// Status lines, read and written.

#include <sipcodes/start_line.hpp>

#include "fuzz.hpp"
#include "reference.hpp"

#include <string>

using namespace sipcodes;
using error = start_line_error;

namespace {

/// The line that is written to a place of just that size.
std::string written(status code, std::string_view phrase) {
    const std::size_t size = phrase.size() + std::string_view("SIP/2.0 486 \r\n").size();
    const std::unique_ptr<char[]> place(new char[size]);
    const written_line line = write_status_line(place.get(), place.get() + size, code, phrase);
    expect(line.error == error::none, "a legal status line is written");
    expect(line.end == place.get() + size, "a line is as long as its parts");
    return {place.get(), size};
}

void check_reading(std::string_view text) {
    const parsed_status_line strict = parse_status_line(text);
    const parsed_status_line lenient = parse_status_line_lenient(text);
    expect(reference::same(strict, reference::read_status_line(text, false)), "the reference reads the same");
    expect(reference::same(lenient, reference::read_status_line(text, true)), "the lenient reference reads the same");
    if (strict.error != error::none)
        return;
    expect(reference::same(strict, lenient), "the lenient reader takes what the strict one takes");

    std::string line(text.substr(0, text.size() - strict.rest.size()));
    line.replace(0, 3, "SIP"); // may be sent in any case, and is written in this
    expect(written(strict.code, strict.reason_phrase) == line, "what was read is written in the same bytes");
}

/// Writes a code of two bytes, however great, with a phrase of the others, to places of all sizes that matter.
void check_writing(std::string_view text) {
    if (text.size() < 2)
        return;
    const auto code =
        static_cast<status>(static_cast<unsigned char>(text[0]) << 8 | static_cast<unsigned char>(text[1]));
    const std::string_view phrase = text.substr(2);
    const std::size_t needed = phrase.size() + 14;
    const error expected = to_int(code) > 999               ? error::status_code
                           : reference::has_control(phrase) ? error::reason_phrase
                                                            : error::no_room;
    for (const std::size_t room : {std::size_t{0}, needed - 1}) {
        const std::unique_ptr<char[]> place(new char[room]);
        std::fill_n(place.get(), room, '?');
        const written_line line = write_status_line(place.get(), place.get() + room, code, phrase);
        expect(line.error == expected && line.end == place.get(), "what can't be written is refused");
        expect(std::count(place.get(), place.get() + room, '?') == static_cast<std::ptrdiff_t>(room),
               "a line is written whole or not at all");
    }
    if (expected != error::no_room)
        return;
    const std::string line = written(code, phrase);
    const parsed_status_line read = parse_status_line(line);
    expect(read.error == error::none && read.code == code && read.reason_phrase == phrase && read.rest.empty(),
           "what was written is read back");
}

} // namespace

void check(std::string_view text) {
    check_reading(text);
    check_writing(text);
}
