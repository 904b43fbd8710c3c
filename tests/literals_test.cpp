#include <sipcodes/literals.hpp>

#include "catch.hpp"

using namespace sipcodes::literals;
using sipcodes::method;
using sipcodes::status;

static_assert(noexcept(486_sip));

TEST_CASE("a number of the table is a status") {
    STATIC_REQUIRE(486_sip == status::busy_here);
    STATIC_REQUIRE(100_sip == status::trying);
    STATIC_REQUIRE(409_sip == status::conflict);
    STATIC_REQUIRE(608_sip == status::rejected);
}

TEST_CASE("the literals come with the namespace of the library too") {
    namespace library = sipcodes;
    using namespace library;
    STATIC_REQUIRE(200_sip == status::ok);
}

#if __cplusplus >= 202002L
TEST_CASE("a token of the table is a method") {
    STATIC_REQUIRE("INVITE"_sip == method::invite);
    STATIC_REQUIRE("REGISTER"_sip == method::register_);
    STATIC_REQUIRE("ACK"_sip == method::ack);
}
#endif
