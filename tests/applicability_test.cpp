#include <sipcodes/applicability.hpp>
#include <sipcodes/sipcodes.hpp>

#include "facts.hpp"

using namespace sipcodes;

static_assert(noexcept(methods_answered_by(486)) && noexcept(may_answer(486, method::invite)));

TEST_CASE("each registered code answers the methods that the RFCs leave to it") {
    const auto facts = read_facts("applicability.tsv");
    for (const status_info& row : statuses) {
        INFO(row.reason_phrase);
        method_set expected = all_methods - method::ack;
        const auto fact = facts.find(std::to_string(to_int(row.code)));
        if (fact != facts.end()) {
            const std::string& only_to = fact->second.at(1);
            const std::string& never_to = fact->second.at(2);
            if (only_to != "-")
                expected &= parse_allow(only_to).value();
            if (never_to != "-")
                expected -= parse_allow(never_to).value();
        }
        CHECK(methods_answered_by(row.code) == expected);
    }
    for (const auto& [number, fact] : facts)
        CHECK(is_registered(parse_status(number).value()));
}

TEST_CASE("an unknown code answers what its class does") {
    STATIC_REQUIRE(methods_answered_by(101) == method_set{method::invite}); // RFC 4320 section 4.1
    STATIC_REQUIRE(methods_answered_by(299) == all_methods - method::ack);
    STATIC_REQUIRE(methods_answered_by(409) == all_methods - method::ack);
    STATIC_REQUIRE(methods_answered_by(499) == all_methods - method::ack);
    STATIC_REQUIRE(methods_answered_by(599) == all_methods - method::ack);
    STATIC_REQUIRE(methods_answered_by(699) == all_methods - method_set{method::ack, method::register_});
    for (const int code : {-1, 0, 99, 700, 999, 65536 + 200}) {
        CHECK(methods_answered_by(code).empty());
        CHECK(!may_answer(code, method::invite));
    }
}

TEST_CASE("nothing answers an ACK, and a challenge no CANCEL") {
    for (int code = 0; code < 1000; ++code) {
        CHECK(!may_answer(code, method::ack));
        for (const method request : all_methods)
            CHECK(may_answer(code, request) == methods_answered_by(code).contains(request));
    }
    for (const method request : all_methods) {
        CHECK(may_answer(401, request) == may_be_challenged(request));
        CHECK(may_answer(407, request) == may_be_challenged(request));
    }
    STATIC_REQUIRE(!may_answer(401, method::cancel));
    STATIC_REQUIRE(may_answer(401, method::invite));
    STATIC_REQUIRE(!may_answer(180, method::bye));
    STATIC_REQUIRE(!may_answer(408, method::message));
}

TEST_CASE("a method that is not in the table is answered as OPTIONS is") {
    STATIC_REQUIRE(may_answer(200, method{}));
    STATIC_REQUIRE(may_answer(100, method{}));
    STATIC_REQUIRE(may_answer(501, method{31}));
    STATIC_REQUIRE(!may_answer(180, method{255}));
    STATIC_REQUIRE(!may_answer(408, method{}));
    STATIC_REQUIRE(!may_answer(555, method{}));
    STATIC_REQUIRE(!may_answer(700, method{}));
}
