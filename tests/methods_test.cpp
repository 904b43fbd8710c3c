#include <sipcodes/methods.hpp>

#include "catch.hpp"
#include "enumerators.hpp"

#include <cstring>
#include <string>
#include <type_traits>
#include <utility>

using namespace sipcodes;

static_assert(std::is_trivially_copyable_v<method_info>);
static_assert(std::is_aggregate_v<method_info>);
static_assert(std::is_same_v<decltype(parse_method("")), std::optional<method>>);
static_assert(std::is_same_v<decltype(find_method(method::ack)), const method_info*>);
static_assert(noexcept(token(method::ack)) && noexcept(description(method::ack)) && noexcept(reference(method::ack)));
static_assert(noexcept(parse_method(std::string_view())) && noexcept(parse_allow(std::string_view())));
static_assert(noexcept(parse_method_ignoring_case(std::string_view())));
static_assert(noexcept(find_method(method::ack)) && noexcept(may_create_dialog(method::ack)));
static_assert(noexcept(allow_value(method_set{})) && noexcept(allow_value(method_set{}).view()));

// Each enumerator has a row, each row an enumerator.
template <std::size_t... Values>
constexpr bool rows_are_enumerators(std::index_sequence<Values...>) {
    const std::string_view names[] = {enumerator_name<static_cast<method>(Values)>()...};
    for (std::size_t value = 0; value < sizeof...(Values); ++value) {
        if (names[value].empty() != (find_method(static_cast<method>(value)) == nullptr))
            return false;
    }
    return true;
}
static_assert(enumerator_name<method::invite>() == "invite");
static_assert(rows_are_enumerators(std::make_index_sequence<256>()));

TEST_CASE("a method has a token, a description and a reference") {
    STATIC_REQUIRE(token(method::invite) == "INVITE");
    STATIC_REQUIRE(token(method::register_) == "REGISTER");
    STATIC_REQUIRE(description(method::bye) == "One side hangs up, and the call between the two ends.");
    STATIC_REQUIRE(reference(method::update).rfc == 3311);
    STATIC_REQUIRE(reference(method::update).section == "5");
    STATIC_REQUIRE(find_method(method::ack) == &methods[0]);

    for (const method_info& row : methods) {
        INFO(row.token);
        REQUIRE(find_method(row.value) == &row);
        REQUIRE(token(row.value) == row.token);
        REQUIRE(description(row.value) == row.description);
        REQUIRE(reference(row.value).rfc == row.rfc);
        REQUIRE(reference(row.value).section == row.section);
        REQUIRE(std::strlen(row.description) >= 40);
        REQUIRE(std::strlen(row.description) <= 200);
    }
}

TEST_CASE("a value that is no method has empty texts, none of them null, and no property") {
    for (int number = 0; number <= 255; ++number) {
        const auto value = static_cast<method>(number);
        INFO(number);
        REQUIRE(std::strlen(token(value).data()) == token(value).size());
        REQUIRE(std::strlen(description(value).data()) == description(value).size());
        REQUIRE(std::strlen(reference(value).section.data()) == reference(value).section.size());
        if (number >= 1 && number <= 14)
            continue;
        REQUIRE(token(value).empty());
        REQUIRE(description(value).empty());
        REQUIRE(reference(value).rfc == 0);
        REQUIRE(reference(value).section.empty());
        REQUIRE(find_method(value) == nullptr);
        REQUIRE(!all_methods.contains(value));
        REQUIRE(!may_create_dialog(value));
        REQUIRE(!is_target_refresh(value));
        REQUIRE(!may_be_cancelled(value));
        REQUIRE(!is_answered(value));
        REQUIRE(!is_allowed_outside_dialog(value));
        REQUIRE(!is_allowed_inside_dialog(value));
        REQUIRE(!may_be_challenged(value));
    }
    STATIC_REQUIRE(token(method{}).empty());
    STATIC_REQUIRE(description(method{15}).empty());
    STATIC_REQUIRE(reference(method{255}).rfc == 0);
    STATIC_REQUIRE(find_method(method{}) == nullptr);
    STATIC_REQUIRE(find_method(method{15}) == nullptr);
}

TEST_CASE("the properties of methods") {
    STATIC_REQUIRE((may_create_dialog(method::invite) && !may_create_dialog(method::bye)));
    STATIC_REQUIRE((is_target_refresh(method::update) && !is_target_refresh(method::info)));
    STATIC_REQUIRE((may_be_cancelled(method::invite) && !may_be_cancelled(method::register_)));
    STATIC_REQUIRE((is_answered(method::cancel) && !is_answered(method::ack) && !is_answered(method{})));
    STATIC_REQUIRE((is_allowed_outside_dialog(method::options) && !is_allowed_outside_dialog(method::bye)));
    STATIC_REQUIRE((is_allowed_inside_dialog(method::bye) && !is_allowed_inside_dialog(method::register_)));
    STATIC_REQUIRE((may_be_challenged(method::bye) && !may_be_challenged(method::cancel)));
}

TEST_CASE("a token in exact case is a method") {
    STATIC_REQUIRE(parse_method("INVITE") == method::invite);
    STATIC_REQUIRE(parse_method("REGISTER") == method::register_);
    STATIC_REQUIRE(parse_method(std::string_view("ACKNOWLEDGE", 3)) == method::ack);
    STATIC_REQUIRE(!parse_method("invite"));
    STATIC_REQUIRE(!parse_method("Invite"));
    STATIC_REQUIRE(!parse_method("INVITE "));
    STATIC_REQUIRE(!parse_method(" INVITE"));
    STATIC_REQUIRE(!parse_method("INVIT"));
    STATIC_REQUIRE(!parse_method("INVITES"));
    STATIC_REQUIRE(!parse_method("SERVICE"));
    STATIC_REQUIRE(!parse_method(""));
    STATIC_REQUIRE(!parse_method(std::string_view()));
    STATIC_REQUIRE(!parse_method(std::string_view("ACK\0", 4)));
}

TEST_CASE("nothing beyond a token is read") {
    static constexpr char two[] = {'A', 'C'};
    static constexpr char ack[] = {'A', 'C', 'K'};
    static constexpr char info[] = {'I', 'N', 'F', 'O'};
    static constexpr char subscribe[] = {'S', 'U', 'B', 'S', 'C', 'R', 'I', 'B', 'E'};
    STATIC_REQUIRE(parse_method({ack, 3}) == method::ack);
    STATIC_REQUIRE(parse_method({info, 4}) == method::info);
    STATIC_REQUIRE(parse_method({subscribe, 9}) == method::subscribe);
    STATIC_REQUIRE(!parse_method({two, 2}));
    STATIC_REQUIRE(!parse_method({ack, 2}));
    STATIC_REQUIRE(!parse_method({subscribe, 8}));
}

TEST_CASE("a token in any case is a method to the lenient") {
    STATIC_REQUIRE(parse_method_ignoring_case("INVITE") == method::invite);
    STATIC_REQUIRE(parse_method_ignoring_case("invite") == method::invite);
    STATIC_REQUIRE(parse_method_ignoring_case("Subscribe") == method::subscribe);
    STATIC_REQUIRE(!parse_method_ignoring_case("invite "));
    STATIC_REQUIRE(!parse_method_ignoring_case("service"));
    STATIC_REQUIRE(!parse_method_ignoring_case(""));
    STATIC_REQUIRE(!parse_method_ignoring_case("IN\x56\x49TF"));
    STATIC_REQUIRE(!parse_method_ignoring_case("\xC1"
                                               "CK"));
}

TEST_CASE("any one byte changed, added or left out makes another token") {
    for (const method_info& row : methods) {
        const std::string right = row.token;
        REQUIRE(parse_method(right) == row.value);
        for (std::size_t i = 0; i <= right.size(); ++i) {
            for (int octet = 0; octet < 256; ++octet) {
                const char c = static_cast<char>(octet);
                std::string longer = right;
                longer.insert(i, 1, c);
                REQUIRE(!parse_method(longer));
                REQUIRE(!parse_method_ignoring_case(longer));
                if (i == right.size())
                    continue;
                std::string changed = right;
                changed[i] = c;
                REQUIRE(parse_method(changed).has_value() == (c == right[i]));
                REQUIRE(parse_method_ignoring_case(changed).has_value() == ((octet & ~0x20) == right[i]));
            }
            if (i < right.size()) {
                REQUIRE(!parse_method(std::string(right).erase(i, 1)));
            }
        }
    }
}

TEST_CASE("all_methods has every row of the table") {
    STATIC_REQUIRE(all_methods.size() == std::size(methods));
    STATIC_REQUIRE((all_methods - all_methods).empty());
    STATIC_REQUIRE(!(all_methods - method::ack).contains(method::ack));
    for (const method_info& row : methods)
        REQUIRE(all_methods.contains(row.value));
}

TEST_CASE("a set is written as the value of an Allow header field") {
    STATIC_REQUIRE(allow_value(method_set{}).view().empty());
    STATIC_REQUIRE(allow_value(method::register_).view() == "REGISTER");
    STATIC_REQUIRE(allow_value(method_set{method::invite, method::ack}).view() == "ACK, INVITE");
    STATIC_REQUIRE(allow_value(method_set{method::ack, method{31}}).view() == "ACK");
    STATIC_REQUIRE(allow_value(all_methods).view() ==
                   "ACK, BYE, CANCEL, INFO, INVITE, MESSAGE, NOTIFY, OPTIONS, PRACK, PUBLISH, REFER, REGISTER, "
                   "SUBSCRIBE, UPDATE");
    STATIC_REQUIRE(allow_value(all_methods).view().data()[allow_value(all_methods).view().size()] == '\0');
}

TEST_CASE("the value of an Allow header field is read as a set") {
    STATIC_REQUIRE(parse_allow("INVITE, ACK") == method_set{method::invite, method::ack});
    STATIC_REQUIRE(parse_allow("INVITE,ACK,BYE") == method_set{method::invite, method::ack, method::bye});
    STATIC_REQUIRE(parse_allow("  INVITE\t,\r\n ACK ") == method_set{method::invite, method::ack});
    STATIC_REQUIRE(parse_allow("BYE, BYE") == method_set{method::bye});
    STATIC_REQUIRE(parse_allow("") == method_set{});
    STATIC_REQUIRE(parse_allow(" \t") == method_set{});
}

TEST_CASE("methods of an Allow header field that are not in the table are left out") {
    STATIC_REQUIRE(parse_allow("INVITE, X-9.!%*_+`'~-z, ACK") == method_set{method::invite, method::ack});
    STATIC_REQUIRE(parse_allow("invite") == method_set{});
}

TEST_CASE("what is no list of tokens is no Allow header field") {
    STATIC_REQUIRE(!parse_allow("INVITE ACK"));
    STATIC_REQUIRE(!parse_allow("INVITE,,ACK"));
    STATIC_REQUIRE(!parse_allow("INVITE,"));
    STATIC_REQUIRE(!parse_allow(",INVITE"));
    STATIC_REQUIRE(!parse_allow(","));
    STATIC_REQUIRE(!parse_allow("INVITE, "));
    STATIC_REQUIRE(!parse_allow("INVITE;ACK"));
    STATIC_REQUIRE(!parse_allow("\"INVITE\""));
    STATIC_REQUIRE(!parse_allow("INV\xC4TE"));
    STATIC_REQUIRE(!parse_allow(std::string_view("ACK\0", 4)));
}

TEST_CASE("each set of methods is read back as it was written") {
    for (unsigned bits = 0; bits < (1U << 14); ++bits) {
        method_set set;
        for (unsigned i = 0; i < 14; ++i) {
            if ((bits >> i & 1) != 0)
                set |= static_cast<method>(i + 1);
        }
        REQUIRE(parse_allow(allow_value(set).view()) == set);
    }
}
