#include <sipcodes/methods.hpp>
#include <sipcodes/unregistered.hpp>

#include "catch.hpp"

#include <cstring>
#include <string>
#include <type_traits>

using namespace sipcodes;

static_assert(std::is_trivially_copyable_v<unregistered_status>);
static_assert(std::is_aggregate_v<unregistered_status>);
static_assert(std::is_same_v<decltype(find_status<unregistered_statuses>(478)), const unregistered_status*>);
static_assert(none_registered(unregistered_statuses));

inline constexpr unregistered_status house[] = {
    {status{478}, "No Route To Branch", "The branch office has no route."},
    {status::busy_here, "All Lines Busy"},
};

TEST_CASE("the registered look-ups do not see unregistered codes") {
    for (const unregistered_status& row : unregistered_statuses) {
        INFO(to_int(row.code));
        REQUIRE(find_status(row.code) == nullptr);
        REQUIRE(reason_phrase(row.code).empty());
        REQUIRE(!is_registered(row.code));
    }
}

TEST_CASE("unregistered codes are found by the name of their table") {
    STATIC_REQUIRE(reason_phrase<unregistered_statuses>(478) == "Unresolvable destination");
    STATIC_REQUIRE(reason_phrase<unregistered_statuses>(687) == "Dialog Terminated");
    STATIC_REQUIRE(reason_phrase<unregistered_statuses>(303) == "See Other");
    STATIC_REQUIRE(reason_phrase<unregistered_statuses>(520).empty());
    STATIC_REQUIRE(!description<unregistered_statuses>(520).empty());
    STATIC_REQUIRE(std::string_view(find_status<unregistered_statuses>(478)->source) == "Kamailio");
    STATIC_REQUIRE(find_status<unregistered_statuses>(486) == nullptr);
    STATIC_REQUIRE(find_status<unregistered_statuses>(65536 + 478) == nullptr);

    for (const unregistered_status& row : unregistered_statuses) {
        INFO(to_int(row.code));
        REQUIRE(find_status<unregistered_statuses>(row.code) == &row);
        REQUIRE(reason_phrase<unregistered_statuses>(row.code) == row.reason_phrase);
        REQUIRE(description<unregistered_statuses>(row.code) == row.description);
        REQUIRE(std::strlen(row.description) > 0);
        REQUIRE(std::strlen(row.source) > 0);
    }
}

TEST_CASE("a table of one's own is asked before the registered one") {
    STATIC_REQUIRE(reason_phrase<house>(486) == "All Lines Busy");
    STATIC_REQUIRE(reason_phrase<house>(status::busy_here) == "All Lines Busy");
    STATIC_REQUIRE(reason_phrase<house>(478) == "No Route To Branch");
    STATIC_REQUIRE(reason_phrase<house>(404) == "Not Found");
    STATIC_REQUIRE(reason_phrase<house>(499).empty());
    STATIC_REQUIRE(reason_phrase<house>(499).data() != nullptr);
    STATIC_REQUIRE(reason_phrase<house>(65536 + 486).empty());
    STATIC_REQUIRE(reason_phrase(486) == "Busy Here");
}

TEST_CASE("a text that a table leaves out comes from the next") {
    STATIC_REQUIRE(description<house>(478) == "The branch office has no route.");
    STATIC_REQUIRE(description<house>(486) == description(486));
    STATIC_REQUIRE(description<house>(404) == description(404));
    STATIC_REQUIRE(description<house>(499).empty());
}

TEST_CASE("a text that a row leaves out is empty") {
    constexpr unregistered_status row{status{478}};
    STATIC_REQUIRE(std::string_view(row.reason_phrase).empty());
    STATIC_REQUIRE(std::string_view(row.description).empty());
    STATIC_REQUIRE(std::string_view(row.source).empty());
}

TEST_CASE("several tables are asked in their order") {
    STATIC_REQUIRE(reason_phrase<house, unregistered_statuses>(478) == "No Route To Branch");
    STATIC_REQUIRE(reason_phrase<unregistered_statuses, house>(478) == "Unresolvable destination");
    STATIC_REQUIRE(reason_phrase<house, unregistered_statuses>(479) == reason_phrase<unregistered_statuses>(479));
    STATIC_REQUIRE(reason_phrase<house, unregistered_statuses>(200) == "OK");
    for (int code = -1; code <= 1000; ++code) {
        const std::string_view phrase = reason_phrase<house, unregistered_statuses>(code);
        REQUIRE(std::strlen(phrase.data()) == phrase.size());
    }
}

TEST_CASE("a private code that is registered is noticed") {
    STATIC_REQUIRE(none_registered(unregistered_statuses));
    STATIC_REQUIRE(!none_registered(house));
}

TEST_CASE("unregistered methods are found by their token, in exact case") {
    STATIC_REQUIRE(find_unregistered_method("SERVICE") != nullptr);
    STATIC_REQUIRE(find_unregistered_method("service") == nullptr);
    STATIC_REQUIRE(find_unregistered_method("INVITE") == nullptr);
    STATIC_REQUIRE(find_unregistered_method("") == nullptr);

    const unregistered_method* previous = nullptr;
    for (const unregistered_method& row : unregistered_methods) {
        INFO(row.token);
        REQUIRE(find_unregistered_method(row.token) == &row);
        REQUIRE(!parse_method(row.token));
        REQUIRE(std::strlen(row.description) > 0);
        REQUIRE(std::strlen(row.source) > 0);
        REQUIRE((previous == nullptr || std::string(previous->token) < row.token));
        previous = &row;
    }
}
