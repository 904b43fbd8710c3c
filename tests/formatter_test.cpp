// One body behind three libraries, so the same cases for all.

#include <sipcodes/fmt.hpp>
#include <sipcodes/format.hpp>
#include <sipcodes/ostream.hpp>

#include "catch.hpp"

#include <iomanip>
#include <sstream>
#include <string>

using sipcodes::method;
using sipcodes::status;

#ifdef __cpp_lib_format
#define FORMATTED(text, ...)                                                                                           \
    CHECK(fmt::format(__VA_ARGS__) == text);                                                                           \
    CHECK(std::format(__VA_ARGS__) == text)
#else
#define FORMATTED(text, ...) CHECK(fmt::format(__VA_ARGS__) == text)
#endif

namespace {

std::string streamed(status code) {
    std::ostringstream out;
    out << code;
    return out.str();
}

} // namespace

TEST_CASE("a status is formatted as number and phrase") {
    FORMATTED("486 Busy Here", "{}", status::busy_here);
    FORMATTED("[486 Busy Here]", "[{:s}]", status::busy_here);
    FORMATTED("499", "{}", status{499});
    FORMATTED("0", "{}", status{});
    FORMATTED("7", "{}", status{7});
    FORMATTED("10000", "{}", status{10000});
    FORMATTED("65535", "{}", status{65535});
    for (const auto& row : sipcodes::statuses) {
        const std::string text = std::to_string(to_int(row.code)) + ' ' + row.reason_phrase;
        FORMATTED(text, "{}", row.code);
        CHECK(streamed(row.code) == text);
    }
}

TEST_CASE("a letter says what of a status is shown") {
    FORMATTED("486", "{:d}", status::busy_here);
    FORMATTED("499", "{:d}", status{499});
    FORMATTED("Busy Here", "{:r}", status::busy_here);
    FORMATTED("", "{:r}", status{499});
    FORMATTED("busy_here", "{:n}", status::busy_here);
    FORMATTED("", "{:n}", status{499});
}

TEST_CASE("fill, alignment and width stand before the letter") {
    FORMATTED("486 Busy Here  |", "{:15}|", status::busy_here);
    FORMATTED("  486 Busy Here", "{:>15}", status::busy_here);
    FORMATTED("*Busy Here**", "{:*^12r}", status::busy_here);
    FORMATTED("  busy_here", "{:>11n}", status::busy_here);
    FORMATTED("  486", "{:5d}", status::busy_here);
    FORMATTED("00486", "{:05d}", status::busy_here);
    FORMATTED("486rr", "{:r<5d}", status::busy_here);
    FORMATTED("dddddd486 Busy Here", "{:d>19}", status::busy_here);
    FORMATTED("Busy", "{:.4r}", status::busy_here);
    FORMATTED("\xc3\xbc"
              "Busy Here",
              "{:\xc3\xbc>10r}", status::busy_here);
#if !defined(__clang__) || __clang_major__ > 14 || __cplusplus <= 202002 // there fmt 9 takes run time for compile time
    FORMATTED("  486 Busy Here", "{:>{}}", status::busy_here, 15);
    FORMATTED("  486", "{:{}d}", status::busy_here, 5);
#endif
    FORMATTED("    499", "{:>7}", status{499});
}

TEST_CASE("a wrong specification is an error") {
    for (const char* wrong : {"{:x}", "{:rr}", "{:dr}", "{:q}", "{:>5n5}", "{:", "{:r", "{:{}r}", "{:{", "{:+}"}) {
        INFO(wrong);
        CHECK_THROWS_AS((void)fmt::format(fmt::runtime(wrong), status::busy_here, 5), fmt::format_error);
#ifdef __cpp_lib_format
        const status code = status::busy_here;
        const int width = 5;
        CHECK_THROWS_AS((void)std::vformat(wrong, std::make_format_args(code, width)), std::format_error);
#endif
    }
}

TEST_CASE("a method is formatted as its token") {
    FORMATTED("INVITE", "{}", method::invite);
    FORMATTED("  BYE", "{:>5}", method::bye);
    FORMATTED("", "{}", method{});
}

TEST_CASE("streams write statuses and methods with their width, fill and side") {
    std::ostringstream out;
    out << std::setw(15) << status::busy_here << '|' << std::left << std::setfill('.') << std::setw(5) << status{499}
        << std::hex << status::ok << ' ' << method::invite << method{};
    CHECK(out.str() == "  486 Busy Here|499..200 OK INVITE");
}
