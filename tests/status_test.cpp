#include <sipcodes/status.hpp>

#include "catch.hpp"
#include "enumerators.hpp"

#include <limits>
#include <type_traits>

using sipcodes::class_of;
using sipcodes::status;
using sipcodes::status_class;
using sipcodes::status_code;

static_assert(std::is_same_v<std::underlying_type_t<status>, std::uint16_t>);
static_assert(std::is_same_v<std::underlying_type_t<status_class>, std::uint8_t>);
static_assert(has_names<status_class>({"none", "provisional", "success", "redirection", "client_error", "server_error",
                                       "global_failure"}));
static_assert(std::is_trivially_copyable_v<status_code> && sizeof(status_code) <= sizeof(int));

// Every built-in integer and a status go in; characters, bool, floating point and other enumerations do not.
static_assert(std::is_convertible_v<status, status_code>);
static_assert(std::is_convertible_v<signed char, status_code>);
static_assert(std::is_convertible_v<unsigned char, status_code>);
static_assert(std::is_convertible_v<short, status_code>);
static_assert(std::is_convertible_v<unsigned short, status_code>);
static_assert(std::is_convertible_v<int, status_code>);
static_assert(std::is_convertible_v<unsigned, status_code>);
static_assert(std::is_convertible_v<long, status_code>);
static_assert(std::is_convertible_v<unsigned long, status_code>);
static_assert(std::is_convertible_v<long long, status_code>);
static_assert(std::is_convertible_v<unsigned long long, status_code>);
static_assert(std::is_nothrow_constructible_v<status_code, int>);
static_assert(!std::is_convertible_v<bool, status_code>);
static_assert(!std::is_convertible_v<char, status_code>);
static_assert(!std::is_convertible_v<wchar_t, status_code>);
static_assert(!std::is_convertible_v<char16_t, status_code>);
static_assert(!std::is_convertible_v<char32_t, status_code>);
#ifdef __cpp_char8_t
static_assert(!std::is_convertible_v<char8_t, status_code>);
#endif
static_assert(!std::is_convertible_v<float, status_code>);
static_assert(!std::is_convertible_v<double, status_code>);
static_assert(!std::is_convertible_v<long double, status_code>);
static_assert(!std::is_convertible_v<status_class, status_code>);
static_assert(!std::is_convertible_v<const char*, status_code>);

TEST_CASE("a status keeps its number") {
    STATIC_REQUIRE(sipcodes::to_int(status::busy_here) == 486);
    STATIC_REQUIRE(sipcodes::to_int(status{999}) == 999);
    STATIC_REQUIRE(sipcodes::to_int(status{65535}) == 65535);
    STATIC_REQUIRE(noexcept(sipcodes::to_int(status::ok)));
}

TEST_CASE("the value of a class is the first digit") {
    STATIC_REQUIRE(static_cast<int>(status_class::none) == 0);
    STATIC_REQUIRE(static_cast<int>(status_class::provisional) == 1);
    STATIC_REQUIRE(static_cast<int>(status_class::success) == 2);
    STATIC_REQUIRE(static_cast<int>(status_class::redirection) == 3);
    STATIC_REQUIRE(static_cast<int>(status_class::client_error) == 4);
    STATIC_REQUIRE(static_cast<int>(status_class::server_error) == 5);
    STATIC_REQUIRE(static_cast<int>(status_class::global_failure) == 6);
}

TEST_CASE("class_of goes by the first digit, at the edges of each class") {
    STATIC_REQUIRE(class_of(99) == status_class::none);
    STATIC_REQUIRE(class_of(100) == status_class::provisional);
    STATIC_REQUIRE(class_of(199) == status_class::provisional);
    STATIC_REQUIRE(class_of(200) == status_class::success);
    STATIC_REQUIRE(class_of(299) == status_class::success);
    STATIC_REQUIRE(class_of(300) == status_class::redirection);
    STATIC_REQUIRE(class_of(399) == status_class::redirection);
    STATIC_REQUIRE(class_of(400) == status_class::client_error);
    STATIC_REQUIRE(class_of(499) == status_class::client_error);
    STATIC_REQUIRE(class_of(500) == status_class::server_error);
    STATIC_REQUIRE(class_of(599) == status_class::server_error);
    STATIC_REQUIRE(class_of(600) == status_class::global_failure);
    STATIC_REQUIRE(class_of(699) == status_class::global_failure);
    STATIC_REQUIRE(class_of(700) == status_class::none);
    STATIC_REQUIRE(class_of(status::decline) == status_class::global_failure);
}

TEST_CASE("each predicate holds at both ends of its class and not beyond") {
    using namespace sipcodes;
    STATIC_REQUIRE((!is_provisional(99) && is_provisional(100) && is_provisional(199) && !is_provisional(200)));
    STATIC_REQUIRE((!is_success(199) && is_success(200) && is_success(299) && !is_success(300)));
    STATIC_REQUIRE((!is_redirection(299) && is_redirection(300) && is_redirection(399) && !is_redirection(400)));
    STATIC_REQUIRE((!is_client_error(399) && is_client_error(400) && is_client_error(499) && !is_client_error(500)));
    STATIC_REQUIRE((!is_server_error(499) && is_server_error(500) && is_server_error(599) && !is_server_error(600)));
    STATIC_REQUIRE((!is_global_failure(599) && is_global_failure(600) && is_global_failure(699)));
    STATIC_REQUIRE(!is_global_failure(700));
    STATIC_REQUIRE((!is_final(199) && is_final(200) && is_final(699) && !is_final(700) && !is_final(-200)));
    STATIC_REQUIRE((!is_failure(399) && is_failure(400) && is_failure(699) && !is_failure(700) && !is_failure(-400)));
}

TEST_CASE("integers of every type convert without wrap-around") {
    STATIC_REQUIRE(status_code(static_cast<signed char>(100)).value() == 100);
    STATIC_REQUIRE(status_code(static_cast<unsigned char>(200)).value() == 200);
    STATIC_REQUIRE(status_code(static_cast<short>(486)).value() == 486);
    STATIC_REQUIRE(status_code(static_cast<unsigned short>(486)).value() == 486);
    STATIC_REQUIRE(status_code(486).value() == 486);
    STATIC_REQUIRE(status_code(486U).value() == 486);
    STATIC_REQUIRE(status_code(486L).value() == 486);
    STATIC_REQUIRE(status_code(486UL).value() == 486);
    STATIC_REQUIRE(status_code(486LL).value() == 486);
    STATIC_REQUIRE(status_code(486ULL).value() == 486);

    STATIC_REQUIRE(status_code(699).value() == 699);
    STATIC_REQUIRE(status_code(700).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(-1).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(static_cast<signed char>(-1)).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(65536 + 486).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(486 - 65536).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(4294967782).value() == status_code::out_of_range); // 2^32 + 486
    STATIC_REQUIRE(status_code(4294967782U).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(-4294966810).value() == status_code::out_of_range); // 486 - 2^32
    STATIC_REQUIRE(status_code(std::numeric_limits<int>::min()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<int>::max()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<unsigned>::max()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<long>::min()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<long>::max()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<unsigned long>::max()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<long long>::min()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<long long>::max()).value() == status_code::out_of_range);
    STATIC_REQUIRE(status_code(std::numeric_limits<unsigned long long>::max()).value() == status_code::out_of_range);
}

TEST_CASE("for each of the 65536 statuses the class and the predicates agree") {
    for (int number = 0; number <= 65535; ++number) {
        const auto code = static_cast<status>(number);
        const int first_digit = number >= 100 && number <= 699 ? number / 100 : 0;
        INFO(number);
        REQUIRE(static_cast<int>(class_of(code)) == first_digit);
        REQUIRE(class_of(number) == class_of(code));
        REQUIRE(sipcodes::is_provisional(code) == (first_digit == 1));
        REQUIRE(sipcodes::is_success(code) == (first_digit == 2));
        REQUIRE(sipcodes::is_redirection(code) == (first_digit == 3));
        REQUIRE(sipcodes::is_client_error(code) == (first_digit == 4));
        REQUIRE(sipcodes::is_server_error(code) == (first_digit == 5));
        REQUIRE(sipcodes::is_global_failure(code) == (first_digit == 6));
        REQUIRE(sipcodes::is_final(code) == (first_digit >= 2));
        REQUIRE(sipcodes::is_failure(code) == (first_digit >= 4));
    }
}
