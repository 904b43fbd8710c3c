// Request lines, read.

#include <sipcodes/start_line.hpp>

#include "fuzz.hpp"
#include "reference.hpp"

#include <string>

using namespace sipcodes;

void check(std::string_view text) {
    const parsed_request_line strict = parse_request_line(text);
    const parsed_request_line lenient = parse_request_line_lenient(text);
    expect(reference::same(strict, reference::read_request_line(text, false)), "the reference reads the same");
    expect(reference::same(lenient, reference::read_request_line(text, true)), "the lenient reference reads the same");
    if (strict.error != start_line_error::none)
        return;
    expect(reference::same(strict, lenient), "the lenient reader takes what the strict one takes");
    if (strict.known_method != method{})
        expect(token(strict.known_method) == strict.token, "a known method has this token");

    std::string line;
    line += strict.token;
    line += ' ';
    line += strict.request_uri;
    line += ' ';
    line += strict.version;
    line += "\r\n";
    line += strict.rest;
    expect(line == text, "the parts make up the text");
}
