#include <sipcodes/applicability.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>

#include "enumerators.hpp"
#include "facts.hpp"

#include <iterator>
#include <set>
#include <type_traits>

using namespace sipcodes;

static_assert(std::is_same_v<std::underlying_type_t<requirement>, std::uint8_t>);
static_assert(has_names<requirement>({"none", "may", "described", "should", "must", "must_not"}));
static_assert(std::is_trivially_copyable_v<header_rule_range>);
static_assert(noexcept(header_rules_of(401)) && noexcept(requirement_of(401, method::invite, std::string_view())));
static_assert(noexcept(must_carry(401, method::invite, std::string_view())) && noexcept(*header_rules_of(401).begin()));
#if __cplusplus >= 202002L && __has_include(<ranges>)
static_assert(std::forward_iterator<header_rule_range::iterator>);
#endif

namespace {

constexpr header_rule_range::iterator advanced(header_rule_range::iterator at) {
    at++;
    return at;
}

std::string name_of(requirement level) {
    switch (level) {
    case requirement::none:
        return "none";
    case requirement::may:
        return "MAY";
    case requirement::described:
        return "carries";
    case requirement::should:
        return "SHOULD";
    case requirement::must:
        return "MUST";
    case requirement::must_not:
        return "MUST NOT";
    }
    return "no level";
}

struct fact {
    int first;
    int last;
    std::string name;
    std::string level;
    method_set methods; // empty for all
    std::string source;
    std::string condition; // empty for none

    bool contains(int code) const { return first <= code && code <= last; }
    bool applies_to(method request) const { return methods.empty() || methods.contains(request); }
    std::string text() const {
        std::string text = name + " " + level + " " + source + " if " + condition + " to";
        for (const method m : methods)
            text.append(" ").append(token(m));
        return text;
    }
};

const std::vector<fact>& facts() {
    static const std::vector<fact> all = [] {
        std::vector<fact> read;
        for (const columns& row : read_rows("response_headers.tsv")) {
            REQUIRE(row.size() == 7);
            const std::string& codes = row[0]; // "401" or "101-199"
            read.push_back({std::stoi(codes), std::stoi(codes.substr(codes.size() - 3)), row[1], row[2],
                            row[3] == "-" ? method_set{} : parse_allow(row[3]).value(), row[4] + " " + row[5],
                            row[6] == "-" ? "" : row[6]});
        }
        return read;
    }();
    return all;
}

fact as_fact(const header_rule& rule) {
    return {to_int(rule.codes.first),
            to_int(rule.codes.last),
            rule.name,
            name_of(rule.level),
            rule.methods,
            std::to_string(rule.rfc) + " " + rule.section,
            rule.condition};
}

requirement strongest_fact(int code, method request, const std::string& name, bool with_conditions) {
    requirement strongest = requirement::none;
    for (const fact& each : facts()) {
        if (!each.contains(code) || !each.applies_to(request) || each.name != name)
            continue;
        if (!with_conditions && !each.condition.empty())
            continue;
        for (const requirement level : {requirement::may, requirement::described, requirement::should,
                                        requirement::must, requirement::must_not}) {
            if (name_of(level) == each.level && level > strongest)
                strongest = level;
        }
    }
    return strongest;
}

constexpr int count_rules(status_code code) {
    int count = 0;
    for ([[maybe_unused]] const header_rule& rule : header_rules_of(code))
        ++count;
    return count;
}

constexpr bool in_order_of_codes() {
    const header_rule* before = header_rules;
    for (const header_rule& rule : header_rules) {
        const auto [first, last] = rule.codes;
        if (first > last || class_of(first) != class_of(last) || class_of(first) == status_class::none)
            return false;
        if (before->codes.first > first || (before->codes.first == first && before->codes.last < last))
            return false;
        before = &rule;
    }
    return true;
}

} // namespace

TEST_CASE("the header fields of each code are those of the RFCs") {
    for (int code = 0; code < 1000; ++code) {
        INFO(code);
        std::multiset<std::string> expected;
        for (const fact& each : facts()) {
            if (each.contains(code))
                expected.insert(each.text());
        }
        std::multiset<std::string> found;
        for (const header_rule& rule : header_rules_of(code))
            found.insert(as_fact(rule).text());
        CHECK(found == expected);
        CHECK(header_rules_of(code).empty() == expected.empty());
    }
}

TEST_CASE("each rule is a fact, once, and each fact a rule") {
    const auto row_of = [](const fact& each) {
        return std::to_string(each.first) + "-" + std::to_string(each.last) + " " + each.text();
    };
    std::multiset<std::string> expected;
    for (const fact& each : facts())
        expected.insert(row_of(each));
    std::multiset<std::string> found;
    for (const header_rule& rule : header_rules)
        found.insert(row_of(as_fact(rule)));
    CHECK(found == expected);
    CHECK(std::set<std::string>(found.begin(), found.end()).size() == found.size());
}

TEST_CASE("a rule for one code is for a registered one, and for methods that the code answers") {
    STATIC_REQUIRE(in_order_of_codes());
    for (const header_rule& rule : header_rules) {
        INFO(as_fact(rule).text());
        if (rule.codes.first == rule.codes.last)
            CHECK(is_registered(rule.codes.first));
        CHECK(methods_answered_by(rule.codes.first).contains(rule.methods));
        CHECK(rule.level != requirement::none);
        CHECK(rule.condition != nullptr);
    }
}

TEST_CASE("the level of a header field is the strongest of its rules") {
    std::set<std::string> names{"Via", "", "Contact ", "ContacT-Info"};
    for (const fact& each : facts())
        names.insert(each.name);
    std::vector<int> codes{0, 99, 101, 179, 299, 303, 399, 499, 599, 699, 700, 999};
    for (const status_info& row : statuses)
        codes.push_back(to_int(row.code));
    method_set all_and_unknown = all_methods;
    all_and_unknown |= method{31};
    for (const int code : codes) {
        for (const method request : all_and_unknown) {
            for (const std::string& name : names) {
                const requirement expected = strongest_fact(code, request, name, true);
                const bool always = strongest_fact(code, request, name, false) == requirement::must;
                if (requirement_of(code, request, name) != expected || must_carry(code, request, name) != always) {
                    INFO(code);
                    INFO(token(request));
                    INFO(name);
                    CHECK(name_of(requirement_of(code, request, name)) == name_of(expected));
                    CHECK(must_carry(code, request, name) == always);
                }
            }
        }
    }
}

TEST_CASE("Retry-After is where retry.hpp has it") {
    for (int code = 0; code < 1000; ++code) {
        INFO(code);
        CHECK(may_carry_retry_after(code) == (requirement_of(code, method{}, "Retry-After") != requirement::none));
    }
}

TEST_CASE("what a server must send with a refusal") {
    STATIC_REQUIRE(must_carry(401, method::register_, "WWW-Authenticate"));
    STATIC_REQUIRE(must_carry(407, method::invite, "Proxy-Authenticate"));
    STATIC_REQUIRE(must_carry(405, method::info, "Allow"));
    STATIC_REQUIRE(must_carry(420, method{}, "Unsupported"));
    STATIC_REQUIRE(must_carry(422, method::update, "Min-SE"));
    STATIC_REQUIRE(must_carry(425, method::message, "AlertMsg-Error"));
    STATIC_REQUIRE(must_carry(469, method::info, "Recv-Info"));
    STATIC_REQUIRE(must_carry(494, method::invite, "Security-Server"));
    STATIC_REQUIRE(!must_carry(401, method::register_, "Proxy-Authenticate"));
    STATIC_REQUIRE(!must_carry(401, method::register_, "Allow"));
    STATIC_REQUIRE(!must_carry(404, method::invite, "Retry-After"));
    STATIC_REQUIRE(header_rules_of(486).begin()->name == std::string_view("Retry-After"));
}

TEST_CASE("the name of a header field is read in any case, and whole") {
    STATIC_REQUIRE(requirement_of(401, method::invite, "www-authenticate") == requirement::must);
    STATIC_REQUIRE(requirement_of(401, method::invite, "WWW-AUTHENTICATE") == requirement::must);
    STATIC_REQUIRE(must_carry(401, method::invite, "wWw-aUTHENTICATE"));
    STATIC_REQUIRE(requirement_of(401, method::invite, "WWW-Authenticat") == requirement::none);
    STATIC_REQUIRE(requirement_of(401, method::invite, "WWW-Authenticate ") == requirement::none);
    STATIC_REQUIRE(requirement_of(401, method::invite, "WWW_Authenticate") == requirement::none);
    STATIC_REQUIRE(requirement_of(401, method::invite, std::string_view("WWW-Authenticate\0", 17)) ==
                   requirement::none);
    STATIC_REQUIRE(requirement_of(401, method::invite, "") == requirement::none);
    STATIC_REQUIRE(requirement_of(401, method::invite, std::string_view()) == requirement::none);
    STATIC_REQUIRE(requirement_of(200, method::invite, "m") == requirement::none); // the compact form of Contact
}

TEST_CASE("a condition weakens what a response must carry") {
    STATIC_REQUIRE(requirement_of(100, method::invite, "Timestamp") == requirement::must);
    STATIC_REQUIRE(!must_carry(100, method::invite, "Timestamp"));
    for (const char* name : {"Accept", "Accept-Encoding", "Accept-Language"}) {
        CHECK(requirement_of(415, method::message, name) == requirement::must);
        CHECK(!must_carry(415, method::message, name));
    }
    STATIC_REQUIRE(requirement_of(413, method::message, "Retry-After") == requirement::should);
    STATIC_REQUIRE(requirement_of(421, method::invite, "Security-Server") == requirement::may);
    STATIC_REQUIRE(requirement_of(494, method::invite, "Proxy-Authenticate") == requirement::must);
    STATIC_REQUIRE(!must_carry(494, method::invite, "Proxy-Authenticate"));
    STATIC_REQUIRE(requirement_of(608, method::invite, "Call-Info") == requirement::must);
    STATIC_REQUIRE(!must_carry(608, method::invite, "Call-Info"));
}

TEST_CASE("101 to 199 share the rules of reliable responses and of early dialogs") {
    for (const int code : {101, 180, 181, 182, 183, 198, 199}) {
        for (const char* name : {"RSeq", "Require", "Contact"}) {
            CHECK(requirement_of(code, method::invite, name) == requirement::must);
            CHECK(requirement_of(code, method{}, name) == requirement::none);
            CHECK(!must_carry(code, method::invite, name));
        }
    }
    STATIC_REQUIRE(requirement_of(100, method::invite, "RSeq") == requirement::none);
    STATIC_REQUIRE(requirement_of(200, method::invite, "RSeq") == requirement::none);
    STATIC_REQUIRE(requirement_of(180, method::invite, "Alert-Info") == requirement::may);
    STATIC_REQUIRE(requirement_of(181, method::invite, "Alert-Info") == requirement::none);
    STATIC_REQUIRE(must_carry(199, method::invite, "Reason"));
    STATIC_REQUIRE(!must_carry(183, method::invite, "Reason"));
    STATIC_REQUIRE(count_rules(101) == 3);
    STATIC_REQUIRE(count_rules(180) == 4);
}

TEST_CASE("a 2xx carries what the method asks for") {
    STATIC_REQUIRE(must_carry(200, method::invite, "Contact"));
    STATIC_REQUIRE(must_carry(299, method::invite, "Contact"));
    STATIC_REQUIRE(requirement_of(200, method::message, "Contact") == requirement::must_not);
    STATIC_REQUIRE(requirement_of(202, method::message, "Contact") == requirement::must_not);
    STATIC_REQUIRE(!must_carry(200, method::message, "Contact"));
    STATIC_REQUIRE(requirement_of(200, method::register_, "Contact") == requirement::must); // if there are bindings
    STATIC_REQUIRE(!must_carry(200, method::register_, "Contact"));
    STATIC_REQUIRE(requirement_of(200, method::bye, "Contact") == requirement::none);
    STATIC_REQUIRE(requirement_of(200, method{}, "Contact") == requirement::none);
    STATIC_REQUIRE(requirement_of(200, method{255}, "Contact") == requirement::none);
    STATIC_REQUIRE(requirement_of(200, method::invite, "Accept") == requirement::may);
    STATIC_REQUIRE(requirement_of(200, method::options, "Accept") == requirement::should);
    STATIC_REQUIRE(requirement_of(299, method::options, "Accept") == requirement::none);
    STATIC_REQUIRE(must_carry(200, method::publish, "SIP-ETag"));
    STATIC_REQUIRE(must_carry(200, method::publish, "Expires"));
    STATIC_REQUIRE(requirement_of(204, method::subscribe, "Expires") == requirement::described);
}

TEST_CASE("a rule says which methods it is for") {
    constexpr header_rule_range rules = header_rules_of(489);
    STATIC_REQUIRE(rules.begin()->applies_to(method::notify));
    STATIC_REQUIRE(rules.begin()->applies_to(method::subscribe));
    STATIC_REQUIRE(!rules.begin()->applies_to(method::publish));
    STATIC_REQUIRE(!rules.begin()->applies_to(method{}));
    STATIC_REQUIRE((++rules.begin())->applies_to(method::publish));
    STATIC_REQUIRE(rules.begin()++ == rules.begin());
    STATIC_REQUIRE(advanced(rules.begin()) == ++rules.begin());
    STATIC_REQUIRE(++ ++rules.begin() == rules.end());
    STATIC_REQUIRE(header_rules_of(405).begin()->applies_to(method::invite));
    STATIC_REQUIRE(header_rules_of(405).begin()->applies_to(method{}));
    STATIC_REQUIRE(header_rules_of(405).begin()->applies_to(method{255}));
}

TEST_CASE("a redirection names the address") {
    for (const int code : {300, 301, 302})
        CHECK(requirement_of(code, method::invite, "Contact") == requirement::should);
    STATIC_REQUIRE(requirement_of(300, method::subscribe, "Contact") == requirement::should);
    STATIC_REQUIRE(requirement_of(302, method::subscribe, "Contact") == requirement::none);
    STATIC_REQUIRE(requirement_of(305, method::invite, "Contact") == requirement::described);
    STATIC_REQUIRE(requirement_of(303, method::invite, "Contact") == requirement::none);
    STATIC_REQUIRE(requirement_of(380, method::invite, "Contact") == requirement::none);
    STATIC_REQUIRE(requirement_of(302, method::invite, "Expires") == requirement::may);
}

TEST_CASE("423 and 489 to the methods that they answer, by three RFCs") {
    for (const method request : {method::register_, method::publish, method::subscribe})
        CHECK(must_carry(423, request, "Min-Expires"));
    STATIC_REQUIRE(!must_carry(423, method::invite, "Min-Expires"));
    for (const method request : {method::notify, method::publish, method::subscribe})
        CHECK(must_carry(489, request, "Allow-Events"));
    STATIC_REQUIRE(!must_carry(489, method::invite, "Allow-Events"));
}

TEST_CASE("500 to a request that overtook another says when to come back") {
    STATIC_REQUIRE(requirement_of(500, method::invite, "Retry-After") == requirement::must);
    STATIC_REQUIRE(requirement_of(500, method::update, "Retry-After") == requirement::must);
    STATIC_REQUIRE(requirement_of(500, method::bye, "Retry-After") == requirement::may);
    STATIC_REQUIRE(!must_carry(500, method::invite, "Retry-After"));
}

TEST_CASE("unknown codes have the rules of their class, and numbers out of range none") {
    STATIC_REQUIRE(count_rules(299) == 5);
    for (const int code : {303, 399, 409, 411, 499, 599, 699})
        CHECK(header_rules_of(code).empty());
    for (const long long code : {-1LL, 0LL, 99LL, 700LL, 999LL, 65536LL + 401, 4294967296LL + 401, 4294967295LL}) {
        CHECK(header_rules_of(code).empty());
        CHECK(requirement_of(code, method::invite, "WWW-Authenticate") == requirement::none);
        CHECK(!must_carry(code, method::invite, "WWW-Authenticate"));
    }
    STATIC_REQUIRE(header_rules_of(65536 + 401).empty());
    STATIC_REQUIRE(header_rules_of(-1).empty());
    STATIC_REQUIRE(header_rules_of(status{1401}).empty());
    STATIC_REQUIRE(requirement_of(65536 + 401, method::invite, "WWW-Authenticate") == requirement::none);
    STATIC_REQUIRE(!status_range(status::ok).contains(65536 + 200));
    STATIC_REQUIRE(!status_range().contains(100));
    STATIC_REQUIRE(status_range(status::ok, status::accepted).contains(201));
    STATIC_REQUIRE(!status_range(status::ok, status::accepted).contains(203));
    STATIC_REQUIRE(header_rule_range::iterator() == header_rule_range::iterator());
}
