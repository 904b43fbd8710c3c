// Parses a text over and over, or writes the line of a code; what one more time costs is the difference of two runs.
// usage: parse method|status|status_line|request_line|nothing TEXT TIMES; parse written_line CODE TIMES

#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

#include <cstdlib>
#include <cstring>

[[gnu::noinline]] static int parse_method(std::string_view text) {
    return static_cast<int>(sipcodes::parse_method(text).value_or(sipcodes::method{}));
}

[[gnu::noinline]] static int parse_status(std::string_view text) {
    return static_cast<int>(sipcodes::parse_status(text).value_or(sipcodes::status{}));
}

[[gnu::noinline]] static int parse_status_line(std::string_view text) {
    const auto read = sipcodes::parse_status_line(text);
    return read.error == sipcodes::start_line_error::none
               ? sipcodes::to_int(read.code) + static_cast<int>(read.reason_phrase.size())
               : -1;
}

[[gnu::noinline]] static int parse_request_line(std::string_view text) {
    const auto read = sipcodes::parse_request_line(text);
    return read.error == sipcodes::start_line_error::none
               ? static_cast<int>(read.known_method) + static_cast<int>(read.request_uri.size())
               : -1;
}

[[gnu::noinline]] static int parse_nothing(std::string_view text) {
    return static_cast<int>(text.size());
}

int code;
char place[64];

[[gnu::noinline]] static int write_line(std::string_view) {
    const std::string_view line = sipcodes::status_line(code);
    std::memcpy(place, line.data(), line.size());
    return static_cast<int>(line.size());
}

int main(int, char** arguments) {
    const std::string_view what = arguments[1];
    const auto parse = what == "method"         ? parse_method
                       : what == "status"       ? parse_status
                       : what == "status_line"  ? parse_status_line
                       : what == "request_line" ? parse_request_line
                       : what == "written_line" ? write_line
                                                : parse_nothing;
    std::string_view text = arguments[2];
    code = std::atoi(arguments[2]);
    volatile int result = 0;
    for (int times = std::atoi(arguments[3]); times > 0; --times) {
        asm volatile("" : : "r"(&text) : "memory"); // the text may have changed
        result = parse(text);
    }
}
