#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>

#include "enumerators.hpp"
#include "facts.hpp"

#include <iterator>

using namespace sipcodes;

static_assert(noexcept(next_step_after(486)) && noexcept(may_repeat_unchanged(486)));
static_assert(noexcept(may_carry_retry_after(486)) && noexcept(request_pending_back_off(true)));

namespace {

constexpr std::string_view step_names[] = {
    "none",
    "never_repeat",
    "authenticate",
    "redirect",
    "shrink_body",
    "change_content",
    "change_uri_scheme",
    "change_resource_priority",
    "drop_extensions",
    "raise_interval",
    "publish_anew",
    "name_referrer",
    "reveal_identity",
    "repair_identity",
    "narrow_search",
    "obtain_permission",
    "add_digits",
    "secure_connection",
    "wait",
    "try_another_flow",
    "try_another_server",
};
static_assert(has_names<next_step>(step_names));

std::string_view name_of(next_step step) {
    const auto value = static_cast<std::size_t>(step);
    return value < std::size(step_names) ? step_names[value] : "no step";
}

} // namespace

TEST_CASE("the next step and Retry-After are those of the RFCs for each registered code") {
    const auto facts = read_facts("retry.tsv");
    for (const status_info& row : statuses) {
        INFO(row.reason_phrase);
        CHECK((facts.count(std::to_string(to_int(row.code))) == 1) == is_registered(row.code));
    }
    for (const auto& [number, fact] : facts) {
        INFO(number);
        const status code = parse_status(number).value();
        CHECK(is_registered(code));
        CHECK(may_carry_retry_after(code) == (fact.at(1) == "yes"));
        CHECK(name_of(next_step_after(code)) == fact.at(2));
    }
}

TEST_CASE("an unknown code has the next step of its class") {
    for (int code = 0; code < 1000; ++code) {
        INFO(code);
        CHECK(next_step_after(code) == next_step_after(effective(code)));
        CHECK(name_of(next_step_after(code)) != "no step");
        if (!is_registered(code))
            CHECK(!may_carry_retry_after(code));
    }
    STATIC_REQUIRE(next_step_after(399) == next_step::redirect);
    STATIC_REQUIRE(next_step_after(499) == next_step::none);
    STATIC_REQUIRE(next_step_after(409) == next_step::none);
    STATIC_REQUIRE(next_step_after(599) == next_step::wait);
    STATIC_REQUIRE(next_step_after(699) == next_step::none);
    STATIC_REQUIRE(next_step_after(700) == next_step::none);
    STATIC_REQUIRE(next_step_after(-1) == next_step::none);
    STATIC_REQUIRE(next_step_after(65536 + 401) == next_step::none);
    STATIC_REQUIRE(!may_carry_retry_after(65536 + 486));
    STATIC_REQUIRE(!may_carry_retry_after(-1));
}

TEST_CASE("four codes let the same request be sent again") {
    STATIC_REQUIRE(may_repeat_unchanged(408));
    STATIC_REQUIRE(may_repeat_unchanged(491));
    STATIC_REQUIRE(may_repeat_unchanged(500));
    STATIC_REQUIRE(may_repeat_unchanged(503));
    int registered = 0;
    for (const status_info& row : statuses)
        registered += may_repeat_unchanged(row.code) ? 1 : 0;
    CHECK(registered == 4);
    STATIC_REQUIRE(may_repeat_unchanged(599)); // as 500
    STATIC_REQUIRE(!may_repeat_unchanged(200));
    STATIC_REQUIRE(!may_repeat_unchanged(403));
    STATIC_REQUIRE(!may_repeat_unchanged(486));
    STATIC_REQUIRE(!may_repeat_unchanged(65536 + 408));
}

TEST_CASE("after 491 the owner of the Call-ID waits longer") {
    STATIC_REQUIRE(request_pending_back_off(true).shortest == 2100);
    STATIC_REQUIRE(request_pending_back_off(true).longest == 4000);
    STATIC_REQUIRE(request_pending_back_off(true).step == 10);
    STATIC_REQUIRE(request_pending_back_off(false).shortest == 0);
    STATIC_REQUIRE(request_pending_back_off(false).longest == 2000);
    STATIC_REQUIRE(request_pending_back_off(false).step == 10);
}
