#include <sipcodes/q850.hpp>
#include <sipcodes/sipcodes.hpp>

#include "enumerators.hpp"
#include "facts.hpp"

#include <limits>
#include <optional>
#include <set>
#include <type_traits>
#include <utility>

using namespace sipcodes;

static_assert(has_names<cause_location>({"network", "user"}) && has_names<cause_diagnostic>({"none", "new_number"}));
static_assert(has_names<warning_reason>({"unspecified", "bearer_capability"}));
static_assert(has_names<gateway>({"", "isup", "qsig"}));
static_assert(sizeof(cause) == 1 && std::is_aggregate_v<cause_info>);
static_assert(std::is_same_v<decltype(cause_of(486)), std::optional<cause>>);
static_assert(noexcept(cause_name(cause::user_busy)) && noexcept(cause_of(486)) && noexcept(cause_location_of(486)));
static_assert(noexcept(repair_before_release(486)) && noexcept(status_of(cause::user_busy, gateway::isup)));

/// Whether an enumerator is the name of its cause in lower snake case, without what stands in parentheses.
constexpr bool is_snake_case_of(std::string_view enumerator, std::string_view name) {
    std::size_t used = 0;
    bool inside = false;
    bool gap = false;
    const auto next_is = [&](char expected) {
        const bool same = used < enumerator.size() && enumerator[used] == expected;
        ++used;
        return same;
    };
    for (const char c : name) {
        const bool upper = c >= 'A' && c <= 'Z';
        inside = c == '(' || (inside && c != ')');
        if (inside || !(upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
            gap = true;
            continue;
        }
        if (gap && used != 0 && !next_is('_'))
            return false;
        gap = false;
        if (!next_is(upper ? static_cast<char>(c - 'A' + 'a') : c))
            return false;
    }
    return used == enumerator.size();
}
static_assert(is_snake_case_of("a_b_1", "A, (x) b-1 (y)") && !is_snake_case_of("a", "A b"));
static_assert(!is_snake_case_of("a_b_", "A b") && !is_snake_case_of("", "A") && is_snake_case_of("", ""));

// Each enumerator has a row, each row an enumerator.
template <std::size_t... Values>
constexpr bool rows_are_enumerators(std::index_sequence<Values...>) {
    for (const bool each :
         {is_snake_case_of(enumerator_name<static_cast<cause>(Values)>(), cause_name(static_cast<cause>(Values)))...}) {
        if (!each)
            return false;
    }
    return true;
}
static_assert(enumerator_name<cause::user_busy>() == "user_busy");
static_assert(enumerator_name<cause{10}>().empty());
static_assert(rows_are_enumerators(std::make_index_sequence<256>()));

namespace {

constexpr gateway gateways[] = {gateway::isup, gateway::qsig};
constexpr cause_location locations[] = {cause_location::network, cause_location::user};
constexpr cause_diagnostic diagnostics[] = {cause_diagnostic::none, cause_diagnostic::new_number};
constexpr warning_reason reasons[] = {warning_reason::unspecified, warning_reason::bearer_capability};

std::string rfc_of(gateway kind) {
    return kind == gateway::isup ? "3398" : "4497";
}

/// The last column of each row, by its first, its RFC and its condition.
std::map<columns, std::string> read_mapping(const char* file) {
    std::map<columns, std::string> mapping;
    for (const columns& row : read_rows(file))
        REQUIRE(mapping.emplace(columns{row.at(0), row.at(1), row.at(3)}, row.at(4)).second);
    return mapping;
}

} // namespace

TEST_CASE("the causes are those of Q.850") {
    const auto facts = read_facts("q850_causes.tsv");
    for (int value = 0; value < 256; ++value) {
        INFO(value);
        const std::string_view found = cause_name(static_cast<cause>(value));
        const auto fact = facts.find(std::to_string(value));
        CHECK(found == (fact != facts.end() ? fact->second.at(1) : ""));
        CHECK(found.data() != nullptr);
        CHECK(found.data()[found.size()] == '\0');
    }
    CHECK(facts.size() == std::size(causes));
    for (const cause_info& row : causes) {
        INFO(row.name);
        CHECK(facts.count(std::to_string(static_cast<int>(row.value))) == 1);
        CHECK(cause_name(row.value) == row.name);
    }
}

TEST_CASE("a cause has a name from 0 to 127, if Q.850 gives it one") {
    STATIC_REQUIRE(cause_name(cause::user_busy) == "User busy");
    STATIC_REQUIRE(cause_name(cause{0}) == "Valid cause code not yet received");
    STATIC_REQUIRE(cause_name(cause{127}) == "Interworking, unspecified");
    STATIC_REQUIRE(cause_name(cause{126}).empty());
    STATIC_REQUIRE(cause_name(cause{126}).data() != nullptr);
    STATIC_REQUIRE(cause_name(cause{128}).empty());
    STATIC_REQUIRE(cause_name(cause{128 + 17}).empty());
    STATIC_REQUIRE(cause_name(cause{255}).data() != nullptr);
}

TEST_CASE("a failure has the cause that RFC 3398 and RFC 4497 say, and 31 where they say nothing") {
    const auto facts = read_mapping("q850_from_sip.tsv");
    for (const auto& [key, value] : facts)
        CHECK(is_registered(parse_status(key.at(0)).value()));
    for (int code = 400; code < 700; ++code) {
        for (const gateway kind : gateways) {
            for (const warning_reason reason : reasons) {
                INFO(code << " " << rfc_of(kind) << " " << static_cast<int>(reason));
                auto fact = facts.end();
                if (reason == warning_reason::bearer_capability)
                    fact = facts.find({std::to_string(code), rfc_of(kind), "bearer capability"});
                if (fact == facts.end())
                    fact = facts.find({std::to_string(code), rfc_of(kind), "-"});
                const auto found = cause_of(code, reason);
                if (fact == facts.end())
                    CHECK(found == cause::normal_unspecified);
                else
                    CHECK((found ? std::to_string(static_cast<int>(*found)) : "-") == fact->second);
            }
        }
    }
}

TEST_CASE("what is no failure has no cause, nor has 487") {
    for (const warning_reason reason : reasons) {
        for (int code = -1000; code < 400; ++code)
            CHECK(!cause_of(code, reason));
        for (int code = 700; code < 2000; ++code)
            CHECK(!cause_of(code, reason));
    }
    STATIC_REQUIRE(!cause_of(487));
    STATIC_REQUIRE(!cause_of(status::request_terminated, warning_reason::bearer_capability));
    STATIC_REQUIRE(!cause_of(180));
    STATIC_REQUIRE(!cause_of(200));
    STATIC_REQUIRE(!cause_of(302));
    STATIC_REQUIRE(!cause_of(399));
    STATIC_REQUIRE(cause_of(400));
    STATIC_REQUIRE(cause_of(699));
    STATIC_REQUIRE(!cause_of(700));
    STATIC_REQUIRE(!cause_of(status{999}));
    STATIC_REQUIRE(!cause_of(-486));
    STATIC_REQUIRE(!cause_of(65536 + 486));
    STATIC_REQUIRE(!cause_of(std::numeric_limits<long long>::min() + 486));
    STATIC_REQUIRE(!cause_of((1ULL << 32) + 486));
}

TEST_CASE("488 and 606 have cause 65 where their Warning is about the bearer capability") {
    STATIC_REQUIRE(cause_of(488) == cause::normal_unspecified);
    STATIC_REQUIRE(cause_of(606) == cause::normal_unspecified);
    STATIC_REQUIRE(cause_of(488, warning_reason::bearer_capability) == cause::bearer_capability_not_implemented);
    STATIC_REQUIRE(cause_of(606, warning_reason::bearer_capability) == cause::bearer_capability_not_implemented);
    STATIC_REQUIRE(cause_of(488, warning_reason{2}) == cause::normal_unspecified);
    STATIC_REQUIRE(cause_of(486, warning_reason::bearer_capability) == cause::user_busy);
    STATIC_REQUIRE(cause_of(406, warning_reason::bearer_capability) == cause_of(406));
    STATIC_REQUIRE(cause_of(499, warning_reason::bearer_capability) == cause::normal_unspecified);
}

TEST_CASE("505 has the cause that RFC 3398 prints for a second 504") {
    STATIC_REQUIRE(cause_of(504) == cause::recovery_on_timer_expiry);
    STATIC_REQUIRE(cause_of(505) == cause::interworking_unspecified);
}

TEST_CASE("an unknown code has the default cause, and not that of its class's first code") {
    STATIC_REQUIRE(cause_of(499) == cause::normal_unspecified);
    STATIC_REQUIRE(cause_of(599) == cause::normal_unspecified);
    STATIC_REQUIRE(cause_of(699) == cause::normal_unspecified);
    STATIC_REQUIRE(cause_of(409) == cause::normal_unspecified);
    STATIC_REQUIRE(cause_of(400) == cause::temporary_failure);
    STATIC_REQUIRE(cause_of(600) == cause::user_busy);
}

TEST_CASE("the location of a cause is the user for 6xx, and the network else") {
    for (int code = -100; code < 1000; ++code) {
        INFO(code);
        CHECK((cause_location_of(code) == cause_location::user) == (code >= 600 && code < 700));
        CHECK((cause_location_of(code) == cause_location::network) == (code < 600 || code >= 700));
    }
    STATIC_REQUIRE(cause_location_of(486) == cause_location::network);
    STATIC_REQUIRE(cause_location_of(699) == cause_location::user);
    STATIC_REQUIRE(cause_location_of(700) == cause_location::network);
    STATIC_REQUIRE(cause_location_of(65536 + 603) == cause_location::network);
}

TEST_CASE("a gateway repairs its request first where RFC 3398 says so") {
    const auto facts = read_facts("q850_repair.tsv");
    std::set<std::string> authenticated;
    for (const auto& [number, fact] : facts) {
        CHECK(is_failure(parse_status(number).value()));
        if (fact.at(3) == "authenticate")
            authenticated.insert(number);
        else
            CHECK(fact.at(3) == "repair");
    }
    CHECK(authenticated == std::set<std::string>{"401", "407"});
    for (int code = -100; code < 1000; ++code) {
        INFO(code);
        CHECK(repair_before_release(code) == (facts.count(std::to_string(code)) == 1));
    }
    STATIC_REQUIRE(repair_before_release(401));
    STATIC_REQUIRE(repair_before_release(status::request_uri_too_long));
    STATIC_REQUIRE(!repair_before_release(403));
    STATIC_REQUIRE(!repair_before_release(499));
    STATIC_REQUIRE(!repair_before_release(700));
    STATIC_REQUIRE(!repair_before_release(-1));
    STATIC_REQUIRE(!repair_before_release(65536 + 413));
}

TEST_CASE("a cause has the status that each RFC says, and 500 where it says nothing") {
    const auto facts = read_mapping("q850_to_sip.tsv");
    for (const auto& [key, code] : facts) {
        INFO(key.at(0));
        CHECK(!cause_name(static_cast<cause>(std::stoi(key.at(0)))).empty());
        CHECK((code == "-" || is_registered(parse_status(code).value())));
    }
    for (int value = 0; value < 256; ++value) {
        for (const gateway kind : gateways) {
            for (const cause_location location : locations) {
                for (const cause_diagnostic diagnostic : diagnostics) {
                    INFO(value << " " << rfc_of(kind) << " " << static_cast<int>(location)
                               << static_cast<int>(diagnostic));
                    const auto find = [&](const char* when) {
                        return facts.find({std::to_string(value), rfc_of(kind), when});
                    };
                    auto fact = find("-");
                    if (location == cause_location::user && find("user") != facts.end())
                        fact = find("user");
                    if (diagnostic == cause_diagnostic::new_number && find("new number") != facts.end())
                        fact = find("new number");
                    const bool mapped = fact != facts.end() && fact->second != "-";
                    CHECK(std::to_string(to_int(status_of(static_cast<cause>(value), kind, location, diagnostic))) ==
                          (mapped ? fact->second : "500"));
                }
            }
        }
    }
}

TEST_CASE("21 is declined by the user, and forbidden by a network") {
    for (const gateway kind : gateways) {
        CHECK(status_of(cause::call_rejected, kind) == status::forbidden);
        CHECK(status_of(cause::call_rejected, kind, cause_location::network) == status::forbidden);
        CHECK(status_of(cause::call_rejected, kind, cause_location::user) == status::decline);
    }
    STATIC_REQUIRE(status_of(cause::call_rejected, gateway::isup) == status::forbidden);
    STATIC_REQUIRE(status_of(cause::call_rejected, gateway::qsig, cause_location::user) == status::decline);
    STATIC_REQUIRE(status_of(cause::call_rejected, gateway::qsig, cause_location{7}) == status::forbidden);
    STATIC_REQUIRE(status_of(cause::user_busy, gateway::isup, cause_location::user) == status::busy_here);
}

TEST_CASE("22 redirects where the diagnostic has the new number, and else is gone") {
    for (const gateway kind : gateways) {
        for (const cause_location location : locations) {
            CHECK(status_of(cause::number_changed, kind, location) == status::gone);
            CHECK(status_of(cause::number_changed, kind, location, cause_diagnostic::new_number) ==
                  status::moved_permanently);
        }
    }
    STATIC_REQUIRE(status_of(cause::number_changed, gateway::isup) == status::gone);
    STATIC_REQUIRE(status_of(cause::number_changed, gateway::qsig, cause_location::user,
                             cause_diagnostic::new_number) == status::moved_permanently);
    STATIC_REQUIRE(status_of(cause::number_changed, gateway::qsig, cause_location::user, cause_diagnostic{2}) ==
                   status::gone);
}

TEST_CASE("16 becomes no response, nor does 44, and the default stands for them") {
    STATIC_REQUIRE(status_of(cause::normal_call_clearing, gateway::isup) == status::server_internal_error);
    STATIC_REQUIRE(status_of(cause::normal_call_clearing, gateway::qsig) == status::server_internal_error);
    STATIC_REQUIRE(status_of(cause{44}, gateway::isup) == status::server_internal_error);
    STATIC_REQUIRE(status_of(cause{44}, gateway::qsig) == status::server_internal_error);
}

TEST_CASE("26 is mapped in RFC 3398 alone, 69 in RFC 4497 alone, and 111 and 127 alike by row and by default") {
    STATIC_REQUIRE(status_of(cause::non_selected_user_clearing, gateway::isup) == status::not_found);
    STATIC_REQUIRE(status_of(cause::non_selected_user_clearing, gateway::qsig) == status::server_internal_error);
    STATIC_REQUIRE(status_of(cause::requested_facility_not_implemented, gateway::isup) ==
                   status::server_internal_error);
    STATIC_REQUIRE(status_of(cause::requested_facility_not_implemented, gateway::qsig) == status::not_implemented);
    for (const gateway kind : gateways) {
        CHECK(status_of(cause{111}, kind) == status::server_internal_error);
        CHECK(status_of(cause{127}, kind) == status::server_internal_error);
    }
}

TEST_CASE("a cause out of range and a gateway that is none have a defined answer") {
    STATIC_REQUIRE(status_of(cause{128}, gateway::isup) == status::server_internal_error);
    STATIC_REQUIRE(status_of(cause{128 + 17}, gateway::isup) == status::server_internal_error);
    STATIC_REQUIRE(status_of(cause{255}, gateway::qsig, cause_location::user, cause_diagnostic::new_number) ==
                   status::server_internal_error);
    for (const gateway kind : {gateway{}, gateway{3}, gateway{255}}) {
        CHECK(status_of(cause::user_busy, kind) == status::busy_here);
        CHECK(status_of(cause::non_selected_user_clearing, kind) == status::server_internal_error);
        CHECK(status_of(cause::requested_facility_not_implemented, kind) == status::server_internal_error);
        CHECK(status_of(cause::call_rejected, kind, cause_location::user) == status::decline);
    }
}
