#include <sipcodes/error_code.hpp>

#include "catch.hpp"

#include <string>
#include <system_error>
#include <unordered_set>

using sipcodes::make_error_code;
using sipcodes::status;
using sipcodes::status_class;

static_assert(std::is_error_condition_enum<status_class>::value);
static_assert(!std::is_error_code_enum<status>::value, "200 would be an error");

TEST_CASE("a failure is an error code, and a success is none") {
    for (int code = 100; code < 700; ++code) {
        INFO(code);
        const std::error_code error = make_error_code(code);
        CHECK(static_cast<bool>(error) == (code >= 300));
        if (error) {
            CHECK(error.value() == code);
            CHECK(error.category() == sipcodes::status_category());
            CHECK(error.message().compare(0, 3, std::to_string(code)) == 0);
        }
    }
    CHECK(make_error_code(status::busy_here).message() == "486 Busy Here");
    CHECK(make_error_code(499).message() == "499");
    CHECK(std::string(sipcodes::status_category().name()) == "sip");
}

TEST_CASE("what is no status code is an error too") {
    for (const int code : {-1, 0, 99, 700, 999, 65536 + 200})
        CHECK(make_error_code(code) == std::errc::protocol_error);
}

TEST_CASE("an error code is compared with a class") {
    for (int code = 100; code < 700; ++code) {
        for (int value = 0; value < 8; ++value) {
            INFO(code << ' ' << value);
            CHECK((make_error_code(code) == static_cast<status_class>(value)) == (code >= 300 && code / 100 == value));
        }
    }
    CHECK(make_error_code(0) != status_class::none);
    CHECK(std::make_error_code(std::errc::timed_out) != status_class::client_error);
    CHECK(make_error_condition(status_class::client_error).message() == "Client Error");
    CHECK(std::string(make_error_condition(status_class::client_error).category().name()) == "sip class");
}

TEST_CASE("an error code is compared with std::errc where one fits") {
    CHECK(make_error_code(408) == std::errc::timed_out);
    CHECK(make_error_code(504) == std::errc::timed_out);
    CHECK(make_error_code(400) == std::errc::bad_message);
    for (const int code : {401, 403, 407, 603, 607, 608})
        CHECK(make_error_code(code) == std::errc::permission_denied);
    CHECK(make_error_code(405) == std::errc::function_not_supported);
    CHECK(make_error_code(501) == std::errc::function_not_supported);
    CHECK(make_error_code(413) == std::errc::message_size);
    CHECK(make_error_code(513) == std::errc::message_size);
    CHECK(make_error_code(486) == std::errc::device_or_resource_busy);
    CHECK(make_error_code(600) == std::errc::device_or_resource_busy);
    CHECK(make_error_code(487) == std::errc::operation_canceled);
    CHECK(make_error_code(491) == std::errc::resource_unavailable_try_again);
    CHECK(make_error_code(503) == std::errc::resource_unavailable_try_again);
    CHECK(make_error_code(505) == std::errc::protocol_not_supported);
    CHECK(make_error_code(404).default_error_condition().category() == sipcodes::status_category());
    CHECK(make_error_code(486) != std::errc::timed_out);
}

TEST_CASE("an error is thrown and caught with its code") {
    try {
        throw std::system_error(make_error_code(503), "REGISTER");
    } catch (const std::system_error& error) {
        CHECK(error.code() == status_class::server_error);
        CHECK(std::string(error.what()).find("503 Service Unavailable") != std::string::npos);
    }
}

TEST_CASE("a status is hashed as any enumeration") {
    const std::unordered_set<status> busy{status::busy_here, status::busy_everywhere, status::busy_here};
    CHECK(busy.size() == 2);
    CHECK(busy.count(status{486}) == 1);
}
