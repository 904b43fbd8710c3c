#include <sipcodes/responses.hpp>

#include "catch.hpp"
#include "enumerators.hpp"

#include <cstring>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

using namespace sipcodes;

static_assert(std::is_trivially_copyable_v<status_info>);
static_assert(std::is_aggregate_v<status_info>);
static_assert(std::is_same_v<decltype(reason_phrase(486)), std::string_view>);
static_assert(std::is_same_v<decltype(find_status(486)), const status_info*>);
static_assert(noexcept(reason_phrase(486)) && noexcept(description(486)) && noexcept(reference(486)));
static_assert(noexcept(name(486)) && noexcept(status_from_name(std::string_view())) &&
              noexcept(parse_status(std::string_view())));
static_assert(noexcept(find_status(486)) && noexcept(is_registered(486)) && noexcept(is_deprecated(486)));
static_assert(noexcept(effective(486)) && noexcept(statuses_in(status_class::success)));
static_assert(noexcept(title(status_class::success)) && noexcept(description(status_class::success)));

// Each enumerator has a row, each row an enumerator, and its name is the one that name() gives.
template <std::size_t Code>
constexpr bool row_is_enumerator =
    enumerator_name<static_cast<status>(Code)>() == name(Code) && name(Code).empty() == (find_status(Code) == nullptr);

template <std::size_t... Codes>
constexpr bool rows_are_enumerators(std::index_sequence<Codes...>) {
    for (const bool each : {row_is_enumerator<Codes>...}) {
        if (!each)
            return false;
    }
    return true;
}
static_assert(enumerator_name<status::busy_here>() == "busy_here");
static_assert(enumerator_name<status{499}>().empty());
static_assert(rows_are_enumerators(std::make_index_sequence<1000>()));

TEST_CASE("the table begins and ends with the classes, and all but two of its codes are registered") {
    STATIC_REQUIRE(statuses[0].code == status::trying);
    STATIC_REQUIRE(is_global_failure(std::end(statuses)[-1].code));

    int registered = 0;
    for (const status_info& row : statuses)
        registered += is_registered(row.code) ? 1 : 0;
    REQUIRE(registered + 2 == static_cast<int>(std::size(statuses)));
}

TEST_CASE("a look-up finds the row of a code") {
    STATIC_REQUIRE(find_status(100) == &statuses[0]);
    STATIC_REQUIRE(find_status(status::busy_here)->code == status::busy_here);
    STATIC_REQUIRE(find_status(499) == nullptr);
    STATIC_REQUIRE(find_status(-1) == nullptr);
    STATIC_REQUIRE(find_status(700) == nullptr);

    for (const status_info& row : statuses) {
        INFO(to_int(row.code));
        REQUIRE(find_status(row.code) == &row);
        REQUIRE(reason_phrase(row.code) == row.reason_phrase);
        REQUIRE(description(row.code) == row.description);
        REQUIRE(reference(row.code).rfc == row.rfc);
        REQUIRE(reference(row.code).section == row.section);
        REQUIRE(is_deprecated(row.code) == row.deprecated);
        REQUIRE(status_from_name(name(row.code)) == row.code);
    }
}

TEST_CASE("a known code has its phrase, description and reference") {
    STATIC_REQUIRE(reason_phrase(486) == "Busy Here");
    STATIC_REQUIRE(reason_phrase(status::not_acceptable) == "Not Acceptable");
    STATIC_REQUIRE(reason_phrase(status::not_acceptable_anywhere) == "Not Acceptable");
    STATIC_REQUIRE(reason_phrase(100) == "Trying");
    STATIC_REQUIRE(reason_phrase(608) == "Rejected");
    STATIC_REQUIRE(description(486).substr(0, 23) == "The callee was reached ");
    STATIC_REQUIRE(reference(486).rfc == 3261);
    STATIC_REQUIRE(reference(486).section == "21.4.24");
}

TEST_CASE("an unknown code has empty texts, none of them null") {
    for (const long code : {0L, 1L, 99L, 102L, 499L, 699L, 700L, 999L, -486L, 65536L + 486L}) {
        INFO(code);
        REQUIRE(reason_phrase(code).empty());
        REQUIRE(reason_phrase(code).data() != nullptr);
        REQUIRE(description(code).empty());
        REQUIRE(description(code).data() != nullptr);
        REQUIRE(name(code).empty());
        REQUIRE(name(code).data() != nullptr);
        REQUIRE(reference(code).rfc == 0);
        REQUIRE(reference(code).section.empty());
        REQUIRE(reference(code).section.data() != nullptr);
    }
    STATIC_REQUIRE(reason_phrase(499).empty());
    STATIC_REQUIRE(reason_phrase(499).data() != nullptr);
    STATIC_REQUIRE(description(499).empty());
    STATIC_REQUIRE(name(499).empty());
    STATIC_REQUIRE(reference(499).rfc == 0);
    STATIC_REQUIRE(reference(499).section.empty());
}

TEST_CASE("texts end with NUL for callers in C") {
    for (int code = -1; code <= 1000; ++code) {
        INFO(code);
        REQUIRE(std::strlen(reason_phrase(code).data()) == reason_phrase(code).size());
        REQUIRE(std::strlen(description(code).data()) == description(code).size());
        REQUIRE(std::strlen(name(code).data()) == name(code).size());
        REQUIRE(std::strlen(reference(code).section.data()) == reference(code).section.size());
    }
    for (int value = 0; value <= 255; ++value) {
        INFO(value);
        const auto kind = static_cast<status_class>(value);
        REQUIRE(std::strlen(title(kind).data()) == title(kind).size());
        REQUIRE(std::strlen(description(kind).data()) == description(kind).size());
    }
}

TEST_CASE("integers that would wrap around to a code are unknown") {
    STATIC_REQUIRE(reason_phrase(65536 + 486).empty());
    STATIC_REQUIRE(reason_phrase(4294967782).empty());
    STATIC_REQUIRE(reason_phrase(-4294966810).empty());
    STATIC_REQUIRE(reason_phrase(std::numeric_limits<long long>::min()).empty());
    STATIC_REQUIRE(reason_phrase(std::numeric_limits<unsigned long long>::max()).empty());
    STATIC_REQUIRE(find_status(65536 + 486) == nullptr);
    STATIC_REQUIRE(!is_registered(65536 + 486));
    STATIC_REQUIRE(!is_deprecated(65536 + 409));
    STATIC_REQUIRE(effective(65536 + 486) == status{});
    STATIC_REQUIRE(description(4294967782).empty());
    STATIC_REQUIRE(reference(4294967782).rfc == 0);
    STATIC_REQUIRE(name(4294967782).empty());
}

TEST_CASE("every one of the 65536 statuses is in the table or unknown, whatever the look-up") {
    std::size_t row = 0;
    for (int number = 0; number <= 65535; ++number) {
        const auto code = static_cast<status>(number);
        const bool known = row < std::size(statuses) && statuses[row].code == code;
        INFO(number);
        REQUIRE((find_status(code) != nullptr) == known);
        REQUIRE(find_status(number) == find_status(code));
        REQUIRE(reason_phrase(code) == (known ? statuses[row].reason_phrase : ""));
        REQUIRE(description(code) == (known ? statuses[row].description : ""));
        REQUIRE(name(code).empty() != known);
        REQUIRE(is_registered(code) == (known && number != 409 && number != 411));
        REQUIRE(is_deprecated(code) == (number == 202 || number == 409 || number == 411));
        row += known ? 1 : 0;
    }
    REQUIRE(row == std::size(statuses));
}

TEST_CASE("409 and 411 are deprecated and not registered, 202 is deprecated and registered") {
    STATIC_REQUIRE(reason_phrase(409) == "Conflict");
    STATIC_REQUIRE(reason_phrase(411) == "Length Required");
    STATIC_REQUIRE((is_deprecated(409) && is_deprecated(411) && is_deprecated(202) && !is_deprecated(200)));
    STATIC_REQUIRE((!is_registered(409) && !is_registered(411) && is_registered(202) && is_registered(200)));
    STATIC_REQUIRE((!is_registered(499) && !is_deprecated(499)));
}

TEST_CASE("a client takes an unregistered code as its class's first, and a provisional one as 183") {
    STATIC_REQUIRE(effective(status::busy_here) == status::busy_here);
    STATIC_REQUIRE(effective(100) == status::trying);
    STATIC_REQUIRE(effective(101) == status::session_progress);
    STATIC_REQUIRE(effective(199) == status::early_dialog_terminated);
    STATIC_REQUIRE(effective(202) == status::accepted);
    STATIC_REQUIRE(effective(299) == status::ok);
    STATIC_REQUIRE(effective(399) == status::multiple_choices);
    STATIC_REQUIRE(effective(409) == status::bad_request);
    STATIC_REQUIRE(effective(411) == status::bad_request);
    STATIC_REQUIRE(effective(431) == status::bad_request);
    STATIC_REQUIRE(effective(599) == status::server_internal_error);
    STATIC_REQUIRE(effective(699) == status::busy_everywhere);

    for (int number = 0; number <= 65535; ++number) {
        int expected = number / 100 * 100;
        if (number < 100 || number > 699)
            expected = 0;
        else if (find_status(number) != nullptr && number != 409 && number != 411)
            expected = number;
        else if (number < 200)
            expected = 183;
        INFO(number);
        REQUIRE(to_int(effective(number)) == expected);
        REQUIRE(effective(effective(number)) == effective(number));
    }
}

TEST_CASE("a name is the phrase in lower snake case, but for 606") {
    STATIC_REQUIRE(name(486) == "busy_here");
    STATIC_REQUIRE(name(414) == "request_uri_too_long");
    STATIC_REQUIRE(name(481) == "call_transaction_does_not_exist");
    STATIC_REQUIRE(name(504) == "server_time_out");
    STATIC_REQUIRE(name(406) == "not_acceptable");
    STATIC_REQUIRE(name(606) == "not_acceptable_anywhere");
    STATIC_REQUIRE(name(200) == "ok");

    for (const status_info& row : statuses) {
        if (row.code == status::not_acceptable_anywhere)
            continue;
        std::string expected;
        for (const char c : std::string(row.reason_phrase)) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                expected += c;
            else if (c >= 'A' && c <= 'Z')
                expected += static_cast<char>(c + ('a' - 'A'));
            else if (expected.back() != '_')
                expected += '_';
        }
        REQUIRE(name(row.code) == expected);
    }
}

inline constexpr status_info odd_phrases[] = {
    {status{498}, "Not 1 -- But (2)", "", 0, ""},
    {status{499}, "A/B", "", 0, ""},
};

TEST_CASE("a run of other characters is one underscore in a name") {
    STATIC_REQUIRE(name<odd_phrases>(498) == "not_1_but_2_");
    STATIC_REQUIRE(name<odd_phrases>(499) == "a_b");
    STATIC_REQUIRE(name<odd_phrases>(606).empty());
}

TEST_CASE("a name finds its status, and nothing else does") {
    STATIC_REQUIRE(status_from_name("busy_here") == status::busy_here);
    STATIC_REQUIRE(status_from_name("not_acceptable") == status::not_acceptable);
    STATIC_REQUIRE(status_from_name("not_acceptable_anywhere") == status::not_acceptable_anywhere);
    STATIC_REQUIRE(!status_from_name(""));
    STATIC_REQUIRE(!status_from_name("Busy Here"));
    STATIC_REQUIRE(!status_from_name("Busy_Here"));
    STATIC_REQUIRE(!status_from_name("busy_here "));
    STATIC_REQUIRE(!status_from_name("busy"));
    STATIC_REQUIRE(!status_from_name("486"));
}

TEST_CASE("exactly three digits are a status") {
    STATIC_REQUIRE(parse_status("486") == status::busy_here);
    STATIC_REQUIRE(parse_status("000") == status{});
    STATIC_REQUIRE(parse_status("099") == status{99});
    STATIC_REQUIRE(parse_status("999") == status{999});
    STATIC_REQUIRE(parse_status(std::string_view("4869", 3)) == status::busy_here);
    STATIC_REQUIRE(!parse_status(""));
    STATIC_REQUIRE(!parse_status("4"));
    STATIC_REQUIRE(!parse_status("48"));
    STATIC_REQUIRE(!parse_status("0486"));
    STATIC_REQUIRE(!parse_status("4294967782"));
    STATIC_REQUIRE(!parse_status("+48"));
    STATIC_REQUIRE(!parse_status("-48"));
    STATIC_REQUIRE(!parse_status(" 48"));
    STATIC_REQUIRE(!parse_status("48 "));
    STATIC_REQUIRE(!parse_status("4x6"));
    STATIC_REQUIRE(!parse_status("0x1"));
    STATIC_REQUIRE(!parse_status(std::string_view("48\0", 3)));
    STATIC_REQUIRE(!parse_status(std::string_view()));
}

TEST_CASE("of all texts of three bytes only digits are a status") {
    int accepted = 0;
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            for (int third : {0, 47, 48, 52, 57, 58, 128, 255}) {
                const char text[] = {static_cast<char>(first), static_cast<char>(second), static_cast<char>(third)};
                const auto code = parse_status({text, 3});
                accepted += code.has_value() ? 1 : 0;
                if (code.has_value() && to_int(*code) != (first - '0') * 100 + (second - '0') * 10 + third - '0')
                    FAIL("the text " << std::string_view(text, 3) << " gives " << to_int(*code));
            }
        }
    }
    REQUIRE(accepted == 10 * 10 * 3);
}

TEST_CASE("the rows of a class are its own, in order, and all classes together are the table") {
    STATIC_REQUIRE(statuses_in(status_class::global_failure).begin()->code == status::busy_everywhere);
    STATIC_REQUIRE(statuses_in(status_class::redirection).end() == statuses_in(status_class::client_error).begin());
    STATIC_REQUIRE(statuses_in(status_class::none).size() == 0);
    STATIC_REQUIRE(statuses_in(status_class::none).empty());
    STATIC_REQUIRE(statuses_in(status_class{7}).empty());
    STATIC_REQUIRE(!statuses_in(status_class::success).empty());

    const status_info* next = statuses;
    for (const status_class_info& kind : status_classes) {
        const status_info* const first = next;
        for (const status_info& row : statuses_in(kind.value)) {
            REQUIRE(&row == next);
            ++next;
            REQUIRE(class_of(row.code) == kind.value);
        }
        REQUIRE(statuses_in(kind.value).size() == static_cast<std::size_t>(next - first));
    }
    REQUIRE(next == std::end(statuses));
}

TEST_CASE("a class has a title and a description") {
    STATIC_REQUIRE(std::size(status_classes) == 6);
    STATIC_REQUIRE(title(status_class::provisional) == "Provisional");
    STATIC_REQUIRE(title(status_class::success) == "Success");
    STATIC_REQUIRE(title(status_class::redirection) == "Redirection");
    STATIC_REQUIRE(title(status_class::client_error) == "Client Error");
    STATIC_REQUIRE(title(status_class::server_error) == "Server Error");
    STATIC_REQUIRE(title(status_class::global_failure) == "Global Failure");
    STATIC_REQUIRE(title(status_class::none).empty());
    STATIC_REQUIRE(title(status_class{7}).empty());
    STATIC_REQUIRE(title(status_class{255}).empty());
    STATIC_REQUIRE(description(status_class::success) == "The request was understood and accepted.");
    STATIC_REQUIRE(description(status_class::none).empty());
    STATIC_REQUIRE(description(status_class{7}).empty());

    for (const status_class_info& row : status_classes) {
        REQUIRE(title(row.value) == row.title);
        REQUIRE(description(row.value) == row.description);
    }
}

TEST_CASE("descriptions are one or two sentences, and each is its own") {
    for (const status_info& row : statuses) {
        const std::string_view text = row.description;
        INFO(text);
        REQUIRE(text.size() >= 40);
        REQUIRE(text.size() <= 200);
        REQUIRE(text.back() == '.');
        REQUIRE(text.find("  ") == text.npos);
        for (const status_info& other : statuses)
            REQUIRE((&other == &row || text != other.description));
    }
}
