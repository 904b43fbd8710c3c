// The tables against the facts of tests/registry, which know nothing of the tables.

#include <sipcodes/sipcodes.hpp>

#include "facts.hpp"

#include <algorithm>

namespace {

std::string yes_or_no(bool value) {
    return value ? "yes" : "no";
}

} // namespace

TEST_CASE("the response codes are those of the registry") {
    const auto facts = read_facts("responses.tsv");
    REQUIRE(facts.size() == std::size(sipcodes::statuses));

    for (const auto& [number, fact] : facts) {
        INFO(number);
        const auto code = sipcodes::parse_status(number);
        REQUIRE(code);
        REQUIRE(sipcodes::find_status(*code) != nullptr);
        CHECK(sipcodes::reason_phrase(*code) == fact.at(1));
        CHECK(std::to_string(sipcodes::reference(*code).rfc) == fact.at(2));
        CHECK(sipcodes::reference(*code).section == fact.at(3));
        CHECK(yes_or_no(sipcodes::is_deprecated(*code)) == fact.at(4));
        CHECK(yes_or_no(sipcodes::is_registered(*code)) == fact.at(5));
    }
    for (const sipcodes::status_info& row : sipcodes::statuses) {
        INFO(row.reason_phrase);
        CHECK(facts.count(std::to_string(sipcodes::to_int(row.code))) == 1);
    }
}

TEST_CASE("the sections of RFC 3261 and RFC 2543 fit the classes") {
    for (const sipcodes::status_info& row : sipcodes::statuses) {
        const std::string first_digit = std::to_string(sipcodes::to_int(row.code) / 100);
        INFO(sipcodes::to_int(row.code));
        if (row.rfc == 3261)
            CHECK(std::string(row.section).rfind("21." + first_digit + ".", 0) == 0);
        if (row.rfc == 2543)
            CHECK(std::string(row.section).rfind("7." + first_digit + ".", 0) == 0);
    }
}

TEST_CASE("the methods are those of the registry") {
    const auto facts = read_facts("methods.tsv");
    REQUIRE(facts.size() == std::size(sipcodes::methods));

    for (const auto& [token, fact] : facts) {
        INFO(token);
        const auto value = sipcodes::parse_method(token);
        REQUIRE(value);
        CHECK(std::to_string(sipcodes::reference(*value).rfc) == fact.at(1));
        CHECK(sipcodes::reference(*value).section == fact.at(2));
        CHECK(yes_or_no(sipcodes::may_create_dialog(*value)) == fact.at(3));
        CHECK(yes_or_no(sipcodes::is_target_refresh(*value)) == fact.at(4));
        CHECK(yes_or_no(sipcodes::may_be_cancelled(*value)) == fact.at(5));
        CHECK(yes_or_no(sipcodes::is_answered(*value)) == fact.at(6));
        CHECK(yes_or_no(sipcodes::is_allowed_outside_dialog(*value)) == fact.at(7));
        CHECK(yes_or_no(sipcodes::is_allowed_inside_dialog(*value)) == fact.at(8));
        CHECK(yes_or_no(sipcodes::may_be_challenged(*value)) == fact.at(9));
    }
    for (const sipcodes::method_info& row : sipcodes::methods) {
        INFO(row.token);
        CHECK(facts.count(row.token) == 1);
    }
}

TEST_CASE("the unregistered codes and methods are those of their sources") {
    const auto facts = read_facts("unregistered.tsv");
    REQUIRE(facts.size() == std::size(sipcodes::unregistered_statuses) + std::size(sipcodes::unregistered_methods));

    for (const sipcodes::unregistered_status& row : sipcodes::unregistered_statuses) {
        INFO(sipcodes::to_int(row.code));
        const auto fact = facts.find(std::to_string(sipcodes::to_int(row.code)));
        REQUIRE(fact != facts.end());
        CHECK(row.reason_phrase == fact->second.at(1));
        CHECK(std::string(row.source).find(fact->second.at(2)) != std::string::npos);
    }
    for (const sipcodes::unregistered_method& row : sipcodes::unregistered_methods) {
        INFO(row.token);
        const auto fact = facts.find(row.token);
        REQUIRE(fact != facts.end());
        CHECK(std::string(row.source).find(fact->second.at(2)) != std::string::npos);
    }
}

TEST_CASE("the RFC that decides a difference to another stack is that of the code") {
    const std::vector<std::string> stacks{"libosip2", "sofia-sip", "belle-sip", "tshark"};
    for (const columns& row : read_rows("../peers/phrases.tsv")) {
        INFO(row.at(0) << ": " << row.at(1));
        REQUIRE(row.size() == 5);
        CHECK(std::count(stacks.begin(), stacks.end(), row[0]) == 1);
        std::istringstream codes(row[1]);
        std::istringstream rfcs(row[3]);
        std::string rfc;
        for (std::string text; codes >> text;) {
            const auto code = sipcodes::parse_status(text);
            REQUIRE(code);
            rfcs >> rfc; // the last is that of the remaining codes, too
            CHECK(rfc == std::to_string(sipcodes::is_registered(*code) ? sipcodes::reference(*code).rfc : 3261));
        }
        CHECK_FALSE(rfcs >> rfc);
    }
}
