#include <sipcodes/method.hpp>

#include "catch.hpp"
#include "enumerators.hpp"

#include <iterator>
#include <type_traits>

using sipcodes::method;
using sipcodes::method_set;

static_assert(std::is_same_v<std::underlying_type_t<method>, std::uint8_t>);
static_assert(has_names<method>({"", "ack", "bye", "cancel", "info", "invite", "message", "notify", "options", "prack",
                                 "publish", "refer", "register_", "subscribe", "update"}));
static_assert(sizeof(method_set) == 4);
static_assert(std::is_trivially_copyable_v<method_set>);
static_assert(std::is_nothrow_default_constructible_v<method_set>);
static_assert(std::is_convertible_v<method, method_set>);
static_assert(!std::is_convertible_v<int, method_set>);
#if __cplusplus >= 202002L && __has_include(<ranges>)
static_assert(std::forward_iterator<method_set::iterator>);
#endif

constexpr method_set none;
constexpr method_set call{method::invite, method::ack, method::bye};
constexpr method_set all_bits = [] {
    method_set set;
    for (int value = 0; value <= 255; ++value)
        set |= static_cast<method>(value);
    return set;
}();

TEST_CASE("a set holds what it was made of") {
    STATIC_REQUIRE(call.contains(method::invite));
    STATIC_REQUIRE(call.contains(method::ack));
    STATIC_REQUIRE(call.contains(method::bye));
    STATIC_REQUIRE(!call.contains(method::cancel));
    STATIC_REQUIRE(!none.contains(method::ack));
    STATIC_REQUIRE(call == method_set{method::bye, method::ack, method::invite, method::bye});
    STATIC_REQUIRE(method_set(method::update).contains(method::update));
}

TEST_CASE("a set knows its size") {
    STATIC_REQUIRE(none.size() == 0);
    STATIC_REQUIRE(none.empty());
    STATIC_REQUIRE(call.size() == 3);
    STATIC_REQUIRE(!call.empty());
    STATIC_REQUIRE(all_bits.size() == 31);
}

TEST_CASE("what does not fit is never in a set") {
    STATIC_REQUIRE(method_set(method{}).empty());
    STATIC_REQUIRE(method_set(method{32}).empty());
    STATIC_REQUIRE(method_set(method{255}).empty());
    STATIC_REQUIRE(!all_bits.contains(method{}));
    STATIC_REQUIRE(!all_bits.contains(method{32}));
    STATIC_REQUIRE(!all_bits.contains(method{33}));
    STATIC_REQUIRE(all_bits.contains(method{31}));
}

TEST_CASE("sets unite, intersect and differ") {
    constexpr method_set early{method::invite, method::cancel};
    STATIC_REQUIRE((call | early) == method_set{method::invite, method::ack, method::bye, method::cancel});
    STATIC_REQUIRE((call & early) == method_set{method::invite});
    STATIC_REQUIRE((call - early) == method_set{method::ack, method::bye});
    STATIC_REQUIRE((early - call) == method_set{method::cancel});
    STATIC_REQUIRE((call | method::info).size() == 4);
    STATIC_REQUIRE((method_set{method::invite} | method::ack) == method_set{method::ack, method::invite});
    STATIC_REQUIRE(call != early);
    STATIC_REQUIRE(!(call == early));
    STATIC_REQUIRE(!(call != call));
}

TEST_CASE("a set changes in place") {
    constexpr auto changed = [] {
        method_set set = call;
        set |= method::info;
        set -= method::ack;
        set &= method_set{method::info, method::invite, method::ack};
        return set;
    };
    STATIC_REQUIRE(changed() == method_set{method::info, method::invite});
}

TEST_CASE("a set contains its subsets") {
    STATIC_REQUIRE(call.contains(none));
    STATIC_REQUIRE(none.contains(none));
    STATIC_REQUIRE(call.contains(call));
    STATIC_REQUIRE(call.contains(method_set{method::ack, method::bye}));
    STATIC_REQUIRE(!call.contains(method_set{method::ack, method::info}));
    STATIC_REQUIRE(!none.contains(call));
}

TEST_CASE("iteration is in the order of the enumerators") {
    constexpr auto visits = [](method_set set, auto... expected) {
        auto i = set.begin();
        const bool same = (... && (i != set.end() && *i++ == expected));
        return same && i == set.end();
    };
    STATIC_REQUIRE(visits(none));
    STATIC_REQUIRE(visits(call, method::ack, method::bye, method::invite));
    STATIC_REQUIRE(visits(method_set{method{1}, method{31}}, method::ack, method{31}));

    int visited = 0;
    for (const method m : all_bits)
        REQUIRE(static_cast<int>(m) == ++visited);
    REQUIRE(visited == 31);
}
