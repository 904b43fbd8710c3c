#include <sipcodes/forking.hpp>
#include <sipcodes/sipcodes.hpp>

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <list>
#include <set>
#include <vector>

using namespace sipcodes;

static_assert(noexcept(best_response({486})) && noexcept(is_forwarded_at_once(486)));
static_assert(noexcept(is_forwarded_after_final(486, method::invite)));

namespace {

/// What a proxy may send on, written from the steps 5 to 7 of the RFC one by one.
std::set<int> permitted(const std::vector<int>& responses) {
    std::set<int> finals;
    for (const int code : responses) {
        if (code >= 200 && code < 700)
            finals.insert(code);
    }
    const auto of_class = [&finals](int digit) {
        std::set<int> members;
        for (const int code : finals) {
            if (code / 100 == digit)
                members.insert(code);
        }
        return members;
    };
    if (finals.empty())
        return {408};
    if (!of_class(2).empty())
        return of_class(2); // it was forwarded at once, so that nothing is left to choose
    if (!of_class(6).empty())
        return of_class(6);
    if (!of_class(3).empty())
        return of_class(3);
    if (!of_class(4).empty()) {
        std::set<int> helpful;
        for (const int code : of_class(4)) {
            if (code == 401 || code == 407 || code == 415 || code == 420 || code == 484)
                helpful.insert(code);
        }
        return helpful.empty() ? of_class(4) : helpful;
    }
    std::set<int> server_errors = of_class(5);
    server_errors.erase(503);
    return server_errors.empty() ? std::set<int>{500} : server_errors;
}

} // namespace

TEST_CASE("the best response is one that the RFC permits, whatever up to five branches answer in any order") {
    constexpr std::array representatives = {100, 183, 200, 299, 302, 399, 401, 404, 407, 415, 420,
                                            484, 486, 499, 500, 501, 503, 600, 603, 0,   700};
    std::vector<int> responses;
    long checked = 0;
    const auto check = [&checked](const std::vector<int>& answers) {
        const int best = to_int(best_response(answers));
        if (permitted(answers).count(best) == 0) {
            for (const int answer : answers)
                UNSCOPED_INFO(answer);
            FAIL("gives " << best);
        }
        ++checked;
    };
    const auto visit = [&](const auto& self, std::size_t from) -> void {
        check(responses);
        check(std::vector<int>(responses.rbegin(), responses.rend()));
        if (responses.size() == 5)
            return;
        for (std::size_t i = from; i < representatives.size(); ++i) {
            responses.push_back(representatives[i]);
            self(self, i);
            responses.pop_back();
        }
    };
    visit(visit, 0);
    CHECK(checked == 2 * 65780); // multisets of 0 to 5 out of 21
}

TEST_CASE("the first of equally good responses is the best") {
    STATIC_REQUIRE(best_response({404, 486}) == status::not_found);
    STATIC_REQUIRE(best_response({486, 404}) == status::busy_here);
    STATIC_REQUIRE(best_response({407, 401}) == status::proxy_authentication_required);
    STATIC_REQUIRE(best_response({603, 600}) == status::decline);
}

TEST_CASE("the best response of a written list, at compile time") {
    STATIC_REQUIRE(best_response({503, 407, 501, 404}) == status::proxy_authentication_required); // the RFC's example
    STATIC_REQUIRE(best_response({}) == status::request_timeout);
    STATIC_REQUIRE(best_response({180, 100}) == status::request_timeout);
    STATIC_REQUIRE(best_response({503}) == status::server_internal_error);
    STATIC_REQUIRE(best_response({503, 503}) == status::server_internal_error);
    STATIC_REQUIRE(best_response({503, 504}) == status::server_time_out);
    STATIC_REQUIRE(best_response({503, 486}) == status::busy_here);
    STATIC_REQUIRE(best_response({401, 603}) == status::decline);
    STATIC_REQUIRE(best_response({603, 200}) == status::ok);
    STATIC_REQUIRE(best_response({484, 302}) == status::moved_temporarily);
    STATIC_REQUIRE(best_response({65536 + 200, -1, 486, 700}) == status::busy_here);
    STATIC_REQUIRE(best_response({status::busy_here, status::unauthorized}) == status::unauthorized);
}

TEST_CASE("the best response of any range") {
    constexpr status array[] = {status::busy_here, status::decline};
    STATIC_REQUIRE(best_response(array) == status::decline);
    constexpr std::array<unsigned short, 2> numbers = {404, 484};
    STATIC_REQUIRE(best_response(numbers) == status::address_incomplete);
    CHECK(best_response(std::list<long>{500, 408}) == status::request_timeout);
    CHECK(best_response(std::vector<status>{}) == status::request_timeout);
}

TEST_CASE("progress and success are forwarded at once, after a final response success of an INVITE alone") {
    for (int code = -1; code < 1000; ++code) {
        INFO(code);
        CHECK(is_forwarded_at_once(code) == (code > 100 && code < 300));
        CHECK(is_forwarded_after_final(code, method::invite) == (code >= 200 && code < 300));
        for (const method request : all_methods - method::invite)
            CHECK(!is_forwarded_after_final(code, request));
        CHECK(!is_forwarded_after_final(code, method{}));
    }
    STATIC_REQUIRE(!is_forwarded_at_once(100));
    STATIC_REQUIRE(is_forwarded_at_once(101));
    STATIC_REQUIRE(is_forwarded_at_once(200));
    STATIC_REQUIRE(!is_forwarded_at_once(603));
    STATIC_REQUIRE(is_forwarded_after_final(200, method::invite));
    STATIC_REQUIRE(!is_forwarded_after_final(200, method::bye));
}
