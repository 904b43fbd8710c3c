// Parses a text over and over; what one more time costs is the difference between two runs.
// usage: parse method|status TEXT TIMES

#include <sipcodes/sipcodes.hpp>

#include <cstdlib>

[[gnu::noinline]] static int parse_method(std::string_view text) {
    return static_cast<int>(sipcodes::parse_method(text).value_or(sipcodes::method{}));
}

[[gnu::noinline]] static int parse_status(std::string_view text) {
    return static_cast<int>(sipcodes::parse_status(text).value_or(sipcodes::status{}));
}

int main(int, char** arguments) {
    const bool method = arguments[1] == std::string_view("method");
    std::string_view text = arguments[2];
    volatile int result = 0;
    for (int times = std::atoi(arguments[3]); times > 0; --times) {
        asm volatile("" : : "r"(&text) : "memory"); // the text may have changed
        result = method ? parse_method(text) : parse_status(text);
    }
}
