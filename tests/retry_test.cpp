#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>

#include "enumerators.hpp"
#include "facts.hpp"

using namespace sipcodes;

static_assert(noexcept(next_step_after(486)) && noexcept(may_repeat_unchanged(486)));
static_assert(noexcept(may_carry_retry_after(486)) && noexcept(request_pending_back_off(true)));
static_assert(has_names<next_step>({"none",
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
                                    "try_another_server"}));

namespace {

std::string name_of(next_step step) {
    switch (step) {
    case next_step::none:
        return "none";
    case next_step::never_repeat:
        return "never_repeat";
    case next_step::authenticate:
        return "authenticate";
    case next_step::redirect:
        return "redirect";
    case next_step::shrink_body:
        return "shrink_body";
    case next_step::change_content:
        return "change_content";
    case next_step::change_uri_scheme:
        return "change_uri_scheme";
    case next_step::change_resource_priority:
        return "change_resource_priority";
    case next_step::drop_extensions:
        return "drop_extensions";
    case next_step::raise_interval:
        return "raise_interval";
    case next_step::publish_anew:
        return "publish_anew";
    case next_step::name_referrer:
        return "name_referrer";
    case next_step::reveal_identity:
        return "reveal_identity";
    case next_step::repair_identity:
        return "repair_identity";
    case next_step::narrow_search:
        return "narrow_search";
    case next_step::obtain_permission:
        return "obtain_permission";
    case next_step::add_digits:
        return "add_digits";
    case next_step::secure_connection:
        return "secure_connection";
    case next_step::wait:
        return "wait";
    case next_step::try_another_flow:
        return "try_another_flow";
    case next_step::try_another_server:
        return "try_another_server";
    }
    return "no step";
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
