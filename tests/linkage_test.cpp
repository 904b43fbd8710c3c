// Two units that include everything, linked: this one and other_unit.cpp share one copy of each table.

#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

#include "catch.hpp"

const void* statuses_in_other_unit();
const void* methods_in_other_unit();
const void* phrase_in_other_unit(int code);

TEST_CASE("the tables are there once, whatever number of units uses them") {
    REQUIRE(statuses_in_other_unit() == sipcodes::statuses);
    REQUIRE(methods_in_other_unit() == sipcodes::methods);
    REQUIRE(phrase_in_other_unit(486) == sipcodes::reason_phrase(486).data());
}
