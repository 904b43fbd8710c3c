#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

#include "catch.hpp"
#include "enumerators.hpp"
#include "fuzz/reference.hpp"

#include <string>
#include <utility>

using namespace sipcodes;
using error = start_line_error;

static_assert(noexcept(parse_status_line(std::string_view())) && noexcept(parse_request_line(std::string_view())));
static_assert(noexcept(status_line(486)));
static_assert(has_names<error>({"none", "no_line_end", "not_sip", "version", "status_code", "reason_phrase", "method",
                                "request_uri", "no_room"}));
static_assert(noexcept(write_status_line(nullptr, nullptr, status::ok, std::string_view())));

namespace {

constexpr bool reads_as(std::string_view text, int code, std::string_view phrase, std::string_view rest = "") {
    const parsed_status_line read = parse_status_line(text);
    return read.error == error::none && to_int(read.code) == code && read.reason_phrase == phrase && read.rest == rest;
}

constexpr bool requests(std::string_view text, std::string_view token, std::string_view uri, method known) {
    const parsed_request_line read = parse_request_line(text);
    return read.error == error::none && read.token == token && read.request_uri == uri && read.known_method == known &&
           read.rest.empty();
}

std::string written(status code, std::string_view phrase) {
    std::string place(phrase.size() + 14, '?');
    const written_line line = write_status_line(place.data(), place.data() + place.size(), code, phrase);
    REQUIRE(line.error == error::none);
    REQUIRE(line.end == place.data() + place.size());
    return place;
}

/// Reads a status line and a request line that end where their arrays do: to look beyond does not compile.
template <std::size_t Size>
constexpr bool reads_no_further() {
    char text[14 + Size] = {'S', 'I', 'P', '/', '2', '.', '0', ' ', '4', '8', '6', ' '};
    for (std::size_t i = 12; i < 12 + Size; ++i)
        text[i] = 'x';
    text[12 + Size] = '\r';
    text[13 + Size] = '\n';
    for (std::size_t size = 0; size < sizeof text; ++size) {
        char cut[sizeof text] = {};
        for (std::size_t i = 0; i < size; ++i)
            cut[sizeof text - size + i] = text[i];
        const std::string_view line{cut + sizeof text - size, size};
        if (parse_status_line(line).error != error::no_line_end || parse_request_line(line).error == error::none)
            return false;
    }
    return parse_status_line({text, sizeof text}).reason_phrase.size() == Size;
}

template <std::size_t... Sizes>
constexpr bool reads_no_further(std::index_sequence<Sizes...>) {
    return (reads_no_further<Sizes>() && ...);
}

/// Whether all readers read a text as the reference does.
bool as_the_reference(std::string_view text) {
    using reference::same;
    return same(parse_status_line(text), reference::read_status_line(text, false)) &&
           same(parse_status_line_lenient(text), reference::read_status_line(text, true)) &&
           same(parse_request_line(text), reference::read_request_line(text, false)) &&
           same(parse_request_line_lenient(text), reference::read_request_line(text, true));
}

} // namespace

TEST_CASE("a reader looks at nothing beyond the text") {
    STATIC_REQUIRE(reads_no_further(std::make_index_sequence<20>()));
}

TEST_CASE("a control character is found wherever it stands, and no other is") {
    for (int octet = 0; octet < 256; ++octet) {
        for (std::size_t place = 0; place < 20; ++place) {
            INFO(octet << " at " << place);
            std::string phrase(20, 'b'); // nothing else stops the search
            phrase[place] = static_cast<char>(octet);
            const parsed_status_line read = parse_status_line("SIP/2.0 200 " + phrase + "\r\n");
            if ((octet < 32 && octet != '\t') || octet == 127) {
                CHECK(read.error == (octet == '\r' || octet == '\n' ? error::no_line_end : error::reason_phrase));
            } else {
                CHECK(read.error == error::none);
                CHECK(read.reason_phrase.size() == phrase.size());
            }
            std::string uri(20, 'b');
            uri[place] = static_cast<char>(octet);
            const error of_request = parse_request_line("INVITE " + uri + " SIP/2.0\r\n").error;
            CHECK((of_request == error::none) == (octet > 32 && octet != 127));
        }
    }
}

TEST_CASE("a status line is read as it was sent") {
    STATIC_REQUIRE(reads_as("SIP/2.0 486 Busy Here\r\n", 486, "Busy Here"));
    STATIC_REQUIRE(
        reads_as("SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP\r\n\r\n", 486, "Busy Here", "Via: SIP/2.0/UDP\r\n\r\n"));
    STATIC_REQUIRE(reads_as("sip/2.0 200 OK\r\n", 200, "OK"));
    STATIC_REQUIRE(reads_as("SiP/2.0 200 \r\n", 200, ""));
    STATIC_REQUIRE(reads_as("SIP/2.0 200  \r\n", 200, " "));
    STATIC_REQUIRE(reads_as("SIP/2.0 200 a\tb\r\n", 200, "a\tb"));
    STATIC_REQUIRE(reads_as("SIP/2.0 499 Was ist \xc3\xbc?\r\n", 499, "Was ist \xc3\xbc?"));
    STATIC_REQUIRE(reads_as("SIP/2.0 000 \r\n", 0, ""));
    STATIC_REQUIRE(reads_as("SIP/2.0 999 Nine\r\n", 999, "Nine"));
    STATIC_REQUIRE(class_of(parse_status_line("SIP/2.0 700 \r\n").code) == status_class::none);
}

TEST_CASE("the views of a status line are parts of the text") {
    const std::string text = "SIP/2.0 486 Busy Here\r\nrest";
    const parsed_status_line read = parse_status_line(text);
    CHECK(read.reason_phrase.data() == text.data() + 12);
    CHECK(read.rest.data() == text.data() + 23);
}

TEST_CASE("a status line that is wrong is named") {
    STATIC_REQUIRE(parse_status_line("").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 OK").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 OK\r").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 OK\n").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 O\rK\r\n").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line("\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_status_line("SIP\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_status_line("HTTP/1.1 200 OK\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_status_line(" SIP/2.0 200 OK\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_status_line("INVITE sip:a SIP/2.0\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_status_line("\x01\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_status_line("SIP/7.0 200 OK\r\n").error == error::version);
    STATIC_REQUIRE(parse_status_line("SIP/2.00 200 OK\r\n").error == error::version);
    STATIC_REQUIRE(parse_status_line("SIP/\r\n").error == error::version);
    STATIC_REQUIRE(parse_status_line("SIP/2.0\t200 OK\r\n").error == error::status_code);
    STATIC_REQUIRE(parse_status_line("SIP/2.0\r\n").error == error::status_code);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 20\r\n").error == error::status_code);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200\r\n").error == error::status_code);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 2000 OK\r\n").error == error::status_code);
    STATIC_REQUIRE(parse_status_line("SIP/2.0  200 OK\r\n").error == error::status_code);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 4294967301 better not break the receiver\r\n").error ==
                   error::status_code);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 O\x01K\r\n").error == error::reason_phrase);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 O\x7fK\r\n").error == error::reason_phrase);
    STATIC_REQUIRE(parse_status_line(std::string_view("SIP/2.0 200 O\0K\r\n", 17)).error == error::reason_phrase);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 OK\n").rest == "SIP/2.0 200 OK\n");
    STATIC_REQUIRE(parse_status_line("SIP/7.0 200 OK\r\nVia").rest == "Via");
}

TEST_CASE("nothing is wrong with what was not read") {
    STATIC_REQUIRE(parsed_status_line().error == error::none);
    STATIC_REQUIRE(parsed_request_line().error == error::none);
}

TEST_CASE("what follows a wrong line is told whatever is wrong") {
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 O\x01K\r\nVia").rest == "Via");
    STATIC_REQUIRE(parse_status_line("\x01\r\nVia").rest == "Via");
    STATIC_REQUIRE(parse_status_line_lenient("SIP/2.0 200 O\x7fK\nVia").rest == "Via");
    STATIC_REQUIRE(parse_request_line("INVITE sip:\x01 SIP/2.0\r\nVia").rest == "Via");
    STATIC_REQUIRE(parse_request_line("INVITE\x7f\r\nVia").error == error::method);
    STATIC_REQUIRE(parse_request_line("INVITE\x7f\r\nVia").rest == "Via");

    // Its end may still be on its way.
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 O\x01K").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 O\x01K\nVia").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line("SIP/2.0 200 O\x01K\nVia\r\n").rest == "SIP/2.0 200 O\x01K\nVia\r\n");
}

TEST_CASE("the lenient variants take LF alone for a line end") {
    STATIC_REQUIRE(parse_status_line_lenient("SIP/2.0 200 OK\nVia").error == error::none);
    STATIC_REQUIRE(parse_status_line_lenient("SIP/2.0 200 OK\nVia").reason_phrase == "OK");
    STATIC_REQUIRE(parse_status_line_lenient("SIP/2.0 200 OK\nVia").rest == "Via");
    STATIC_REQUIRE(parse_status_line_lenient("SIP/2.0 200 OK\r\nVia").rest == "Via");
    STATIC_REQUIRE(parse_status_line_lenient("SIP/2.0 200 OK\r").error == error::no_line_end);
    STATIC_REQUIRE(parse_status_line_lenient("SIP/2.0 200 O\rK\n").error == error::no_line_end);
    STATIC_REQUIRE(parse_request_line_lenient("BYE sip:a SIP/2.0\nVia").known_method == method::bye);
    STATIC_REQUIRE(parse_request_line_lenient("BYE sip:a SIP/2.0\nVia").rest == "Via");
    STATIC_REQUIRE(parse_request_line("BYE sip:a SIP/2.0\nVia").error == error::no_line_end);
}

TEST_CASE("a request line is read as it was sent") {
    STATIC_REQUIRE(requests("INVITE sip:bob@example.com SIP/2.0\r\n", "INVITE", "sip:bob@example.com", method::invite));
    STATIC_REQUIRE(requests("invite tel:+1 sip/2.0\r\n", "invite", "tel:+1", method{}));
    STATIC_REQUIRE(requests("!interesting-Method0123456789_*+`.%indeed'~ sip:a SIP/2.0\r\n",
                            "!interesting-Method0123456789_*+`.%indeed'~", "sip:a", method{}));
    STATIC_REQUIRE(requests("OPTIONS sip:\xc3\xbc@a SIP/2.0\r\n", "OPTIONS", "sip:\xc3\xbc@a", method::options));
    for (const method_info& row : methods)
        CHECK(requests(std::string(row.token) + " sip:a SIP/2.0\r\n", row.token, "sip:a", row.value));
}

TEST_CASE("a request line that is wrong is named") {
    STATIC_REQUIRE(parse_request_line("").error == error::no_line_end);
    STATIC_REQUIRE(parse_request_line("INVITE sip:a SIP/2.0").error == error::no_line_end);
    STATIC_REQUIRE(parse_request_line("\r\n").error == error::method);
    STATIC_REQUIRE(parse_request_line(" INVITE sip:a SIP/2.0\r\n").error == error::method);
    STATIC_REQUIRE(parse_request_line("IN<VITE sip:a SIP/2.0\r\n").error == error::method);
    STATIC_REQUIRE(parse_request_line("INVITE\r\n").error == error::method);
    STATIC_REQUIRE(parse_request_line("INVITE\tsip:a SIP/2.0\r\n").error == error::method);
    STATIC_REQUIRE(parse_request_line("INVITE sip:a\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_request_line("INVITE sip:a SIP/2.0 \r\n").error == error::request_uri);
    STATIC_REQUIRE(parse_request_line("GET / HTTP/1.1\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_request_line("INVITE sip:a SIP/7.0\r\n").error == error::version);
    STATIC_REQUIRE(parse_request_line("INVITE sip:a SIP/7.0\r\n").request_uri == "sip:a");
    STATIC_REQUIRE(parse_request_line("INVITE sip:a SIP/7.0\r\n").version == "SIP/7.0");
    STATIC_REQUIRE(parse_request_line("INVITE sip:a sip/2.0\r\n").version == "sip/2.0");
    STATIC_REQUIRE(parse_request_line("INVITE sip:a XXX/2.0\r\n").version.empty());
    STATIC_REQUIRE(parse_request_line("INVITE SIP/2.0\r\n").error == error::not_sip);
    STATIC_REQUIRE(parse_request_line("INVITE  SIP/2.0\r\n").error == error::request_uri);
    STATIC_REQUIRE(parse_request_line("INVITE  sip:a SIP/2.0\r\n").error == error::request_uri);
    STATIC_REQUIRE(parse_request_line("INVITE sip:a; b SIP/2.0\r\n").error == error::request_uri);
    STATIC_REQUIRE(parse_request_line("INVITE sip:\x01 SIP/2.0\r\n").error == error::request_uri);
}

TEST_CASE("what is near a start line is read as the reference reads it") {
    std::string wrong = "none";
    const auto try_text = [&wrong](const std::string& text) {
        if (!as_the_reference(text))
            wrong = text;
    };
    const std::string odd("\0\t\r\n /0S\x7f\x80", 10);
    for (const std::string line : {"SIP/2.0 486 Busy Here\r\nVia", "sip/2.0 200 \nVia", "SIP/3.0 200 OK\r\n",
                                   "BYE sip:bob@a SIP/2.0\r\nVia", "FOO sip:a Sip/2.0\nVia", "ACK a SIP/3.0\r\n"}) {
        for (std::size_t i = 0; i <= line.size(); ++i) {
            try_text(line.substr(0, i));
            for (int octet = 0; octet < 256; ++octet) {
                std::string changed = line;
                changed.insert(i, 1, static_cast<char>(octet));
                try_text(changed);
                try_text(changed.erase(i + 1, 1));
            }
            for (std::size_t j = 0; j < i; ++j) {
                std::string changed = line + '!';
                for (const char a : odd) {
                    for (const char b : odd) {
                        changed[i] = a;
                        changed[j] = b;
                        try_text(changed);
                    }
                }
            }
        }
    }
    CHECK(wrong == "none");
}

TEST_CASE("the start lines of RFC 4475, section by section") {
    // 3.1.1: legal, however odd
    STATIC_REQUIRE(requests("INVITE sip:vivekg@chair-dnrc.example.com;unknownparam SIP/2.0\r\n", "INVITE",
                            "sip:vivekg@chair-dnrc.example.com;unknownparam", method::invite));
    STATIC_REQUIRE(requests("!interesting-Method0123456789_*+`.%indeed'~ "
                            "sip:1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*:&it+has=1,weird!*pas$wo~d_too."
                            "(doesn't-it)@example.com SIP/2.0\r\n",
                            "!interesting-Method0123456789_*+`.%indeed'~",
                            "sip:1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/;;*:&it+has=1,weird!*pas$wo~d_too."
                            "(doesn't-it)@example.com",
                            method{}));
    STATIC_REQUIRE(requests("INVITE sip:sips%3Auser%40example.com@example.net SIP/2.0\r\n", "INVITE",
                            "sip:sips%3Auser%40example.com@example.net", method::invite));
    STATIC_REQUIRE(requests("REGISTER sip:example.com SIP/2.0\r\n", "REGISTER", "sip:example.com", method::register_));
    STATIC_REQUIRE(requests("RE%47IST%45R sip:registrar.example.com SIP/2.0\r\n", "RE%47IST%45R",
                            "sip:registrar.example.com", method{}));
    STATIC_REQUIRE(
        requests("OPTIONS sip:user@example.com SIP/2.0\r\n", "OPTIONS", "sip:user@example.com", method::options));
    STATIC_REQUIRE(reads_as("SIP/2.0 200 = 2**3 * 5**2 \xd0\xbd\xd0\xbe \xd1\x81\xd1\x82\xd0\xbe\r\n", 200,
                            "= 2**3 * 5**2 \xd0\xbd\xd0\xbe \xd1\x81\xd1\x82\xd0\xbe"));
    STATIC_REQUIRE(reads_as("SIP/2.0 100 \r\n", 100, ""));

    // 3.1.2: wrong. What is wrong within a Request-URI alone is not seen here.
    STATIC_REQUIRE(parse_request_line("INVITE <sip:user@example.com> SIP/2.0\r\n").error == error::none);
    STATIC_REQUIRE(parse_request_line("INVITE sip:user@example.com; lr SIP/2.0\r\n").error == error::request_uri);
    STATIC_REQUIRE(parse_request_line("INVITE  sip:user@example.com  SIP/2.0\r\n").error == error::request_uri);
    STATIC_REQUIRE(parse_request_line("OPTIONS sip:remote-target@example.com SIP/2.0  \r\n").error ==
                   error::request_uri);
    STATIC_REQUIRE(parse_request_line("OPTIONS sip:t.watson@example.org SIP/7.0\r\n").error == error::version);
    STATIC_REQUIRE(
        requests("NEWMETHOD sip:user@example.com SIP/2.0\r\n", "NEWMETHOD", "sip:user@example.com", method{}));
    STATIC_REQUIRE(parse_status_line("SIP/2.0 4294967301 better not break the receiver\r\n").error ==
                   error::status_code);

    // 3.3: schemes that nobody knows
    STATIC_REQUIRE(requests("OPTIONS nobodyKnowsThisScheme:totallyopaquecontent SIP/2.0\r\n", "OPTIONS",
                            "nobodyKnowsThisScheme:totallyopaquecontent", method::options));
    STATIC_REQUIRE(requests("OPTIONS soap.beep://192.0.2.103:3002 SIP/2.0\r\n", "OPTIONS",
                            "soap.beep://192.0.2.103:3002", method::options));
}

TEST_CASE("the line of each code is what is read back as code and phrase") {
    STATIC_REQUIRE(status_line(486) == "SIP/2.0 486 Busy Here\r\n");
    STATIC_REQUIRE(status_line(status::trying) == "SIP/2.0 100 Trying\r\n");
    STATIC_REQUIRE(status_line(499).empty());
    STATIC_REQUIRE(status_line(499).data() != nullptr);
    STATIC_REQUIRE(status_line(65536 + 486).empty());
    for (const status_info& row : statuses) {
        INFO(row.reason_phrase);
        CHECK(reads_as(status_line(row.code), to_int(row.code), row.reason_phrase));
        CHECK(status_line(row.code).data()[status_line(row.code).size()] == '\0');
        CHECK(written(row.code, row.reason_phrase) == status_line(row.code));
    }
}

TEST_CASE("a status line is written with any phrase that can't end it") {
    CHECK(written(status::busy_here, "Belegt") == "SIP/2.0 486 Belegt\r\n");
    CHECK(written(status{7}, "") == "SIP/2.0 007 \r\n");
    CHECK(written(status{999}, "\xc3\xbc\t") == "SIP/2.0 999 \xc3\xbc\t\r\n");
    for (int octet = 0; octet < 256; ++octet) {
        INFO(octet);
        const std::string phrase = {'a', static_cast<char>(octet), 'b'};
        char place[32];
        const written_line line = write_status_line(place, place + sizeof place, status::ok, phrase);
        if ((octet < 32 && octet != '\t') || octet == 127) {
            CHECK(line.error == error::reason_phrase);
            CHECK(line.end == place);
        } else {
            CHECK(line.error == error::none);
            CHECK(reads_as({place, static_cast<std::size_t>(line.end - place)}, 200, phrase));
        }
    }
}

TEST_CASE("a status line is written whole or not at all") {
    for (std::size_t room = 0; room < 20; ++room) {
        std::string place(20, '?');
        const written_line line = write_status_line(place.data(), place.data() + room, status::ok, "OK");
        CHECK((line.error == error::none) == (room >= 16));
        CHECK(place.substr(room >= 16 ? 16 : 0) == std::string(room >= 16 ? 4 : 20, '?'));
    }
    char place[32];
    CHECK(write_status_line(place, place + 32, status{1000}, "").error == error::status_code);
    CHECK(write_status_line(place, place + 32, status{65535}, "").error == error::status_code);
}
