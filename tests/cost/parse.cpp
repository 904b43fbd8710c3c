// Parses a text over and over; what one more time costs is the difference between two runs.
// usage: parse method|status|nothing TEXT TIMES

#include <sipcodes/sipcodes.hpp>

#include <cstdlib>

[[gnu::noinline]] static int parse_method(std::string_view text) {
    return static_cast<int>(sipcodes::parse_method(text).value_or(sipcodes::method{}));
}

[[gnu::noinline]] static int parse_status(std::string_view text) {
    return static_cast<int>(sipcodes::parse_status(text).value_or(sipcodes::status{}));
}

[[gnu::noinline]] static int parse_nothing(std::string_view text) {
    return static_cast<int>(text.size());
}

int main(int, char** arguments) {
    const std::string_view what = arguments[1];
    const auto parse = what == "method" ? parse_method : what == "status" ? parse_status : parse_nothing;
    std::string_view text = arguments[2];
    volatile int result = 0;
    for (int times = std::atoi(arguments[3]); times > 0; --times) {
        asm volatile("" : : "r"(&text) : "memory"); // the text may have changed
        result = parse(text);
    }
}
