// What the compiler derives from the tables, derived again: at run time it has to come out alike, and as the rows have
// it. Nothing else calls these functions at run time.

#include <sipcodes/detail/formatter.hpp>
#include <sipcodes/lang/en.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

#include "catch.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

using namespace sipcodes;

namespace {

/// What a constexpr function returns. A variable that it initialises directly g++ would fill at compile time.
template <typename Function>
auto at_run_time(Function function) {
    return function();
}

template <typename Value, std::size_t Count>
bool equal(const Value (&a)[Count], const Value (&b)[Count]) {
    return std::equal(a, a + Count, b);
}

template <const auto& Table, auto Member, auto Spell = nullptr>
void check_texts() {
    const auto made = at_run_time(detail::copy_texts<Table, Member, Spell>);
    CHECK(equal(made.characters, detail::texts<Table, Member, Spell>.characters));
    CHECK(std::size(made.characters) == at_run_time(detail::count_characters<Table, Member>));
    CHECK(made[0].empty());
    std::size_t row = 0;
    for (const auto& source : Table) {
        const std::string_view text = made[++row];
        CHECK((text == detail::texts<Table, Member, Spell>[row]));
        CHECK((Spell != nullptr || text == source.*Member));
        CHECK(text.data()[text.size()] == '\0');
    }
    if (Spell == nullptr) // else some are shorter than what there is room for
        CHECK(made[row].data() + made[row].size() + 1 == std::end(made.characters));
}

template <const auto& Table, auto Member>
void check_numbers() {
    const auto made = at_run_time([] { return detail::copy_numbers<Table>(Member); });
    CHECK((made[0] == decltype(made[0]){}));
    std::size_t row = 0;
    for (const auto& source : Table)
        CHECK((made[++row] == source.*Member));
    CHECK(equal(made.numbers, detail::numbers<Table, Member>.numbers));
}

constexpr method_info with_a_short_token[] = {{method{1}, "GO", "", 0, ""}};
constexpr method_info with_a_long_token[] = {{method{1}, "SUBSCRIBED", "", 0, ""}};
constexpr method_info with_two_in_a_slot[] = {{method{1}, "INVITE", "", 0, ""}, {method{2}, "REVERT", "", 0, ""}};
constexpr method_info with_a_gap[] = {{method{1}, "ACK", "", 0, ""}, {method{3}, "BYE", "", 0, ""}};

constexpr unregistered_status before_the_first[] = {{status{99}, ""}, {status{100}, ""}};
constexpr unregistered_status after_the_last[] = {{status{699}, ""}, {status{700}, ""}};
constexpr unregistered_status twice[] = {{status{478}, ""}, {status{478}, ""}};

constexpr cause_info cause_twice[] = {{cause{17}, ""}, {cause{17}, ""}};
constexpr cause_info cause_out_of_range[] = {{cause{17}, ""}, {cause{128}, ""}};

} // namespace

TEST_CASE("a column of texts has the text of each row") {
    check_texts<statuses, &status_info::reason_phrase>();
    check_texts<statuses, &status_info::reason_phrase, detail::snake_case>();
    check_texts<statuses, &status_info::description>();
    check_texts<statuses, &status_info::section>();
    check_texts<status_classes, &status_class_info::title>();
    check_texts<methods, &method_info::token>();
    check_texts<causes, &cause_info::name>();
}

TEST_CASE("a name is in snake case, each run of other characters one underscore") {
    STATIC_REQUIRE(detail::snake_case('B', '_') == 'b');
    STATIC_REQUIRE(detail::snake_case('7', 'a') == '7');
    STATIC_REQUIRE(detail::snake_case('/', 'a') == '_');
    STATIC_REQUIRE(detail::snake_case(' ', '_') == '\0');
}

TEST_CASE("a column of numbers has the number of each row") {
    check_numbers<statuses, &status_info::code>();
    check_numbers<statuses, &status_info::rfc>();
    check_numbers<statuses, &status_info::deprecated>();
    check_numbers<methods, &method_info::rfc>();
}

TEST_CASE("an index has the row of each code, cause and token") {
    CHECK(equal(detail::index_rows<statuses>().rows, detail::row_index<statuses>.rows));
    CHECK(equal(detail::index_rows<unregistered_statuses>().rows, detail::row_index<unregistered_statuses>.rows));
    CHECK(equal(detail::index_effective_rows<statuses>().rows, detail::effective_row_index<statuses>.rows));
    CHECK(equal(detail::index_causes<causes>().rows, detail::cause_index<causes>.rows));
    const auto tokens = at_run_time(detail::index_tokens<methods>);
    CHECK(equal(tokens.rows, detail::token_index<methods>.rows));
    CHECK(equal(tokens.sizes_and_thirds, detail::token_index<methods>.sizes_and_thirds));
    CHECK(equal(tokens.pairs, detail::token_index<methods>.pairs));
}

TEST_CASE("a table out of order is told from one in order") {
    STATIC_REQUIRE(detail::in_order_of_codes(statuses));
    STATIC_REQUIRE_FALSE(detail::in_order_of_codes(before_the_first));
    STATIC_REQUIRE_FALSE(detail::in_order_of_codes(after_the_last));
    STATIC_REQUIRE_FALSE(detail::in_order_of_codes(twice));
    STATIC_REQUIRE(detail::in_order_of_values(methods));
    STATIC_REQUIRE_FALSE(detail::in_order_of_values(with_a_gap));
    STATIC_REQUIRE(detail::in_order_of_causes(causes));
    STATIC_REQUIRE_FALSE(detail::in_order_of_causes(cause_twice));
    STATIC_REQUIRE_FALSE(detail::in_order_of_causes(cause_out_of_range));
}

TEST_CASE("a table whose tokens do not fit the index is told from one whose tokens do") {
    STATIC_REQUIRE(detail::each_token_has_a_slot<methods>());
    STATIC_REQUIRE_FALSE(detail::each_token_has_a_slot<with_a_short_token>());
    STATIC_REQUIRE_FALSE(detail::each_token_has_a_slot<with_a_long_token>());
    STATIC_REQUIRE_FALSE(detail::each_token_has_a_slot<with_two_in_a_slot>());
}

TEST_CASE("the status line of each row") {
    const auto lines = at_run_time(detail::copy_status_lines<statuses>);
    CHECK(lines[0].empty());
    CHECK(lines[0].data()[0] == '\0');
    for (std::size_t row = 1; row <= std::size(statuses); ++row)
        CHECK(lines[row] == detail::status_lines<statuses>[row]);
    const std::string_view last = lines[std::size(statuses)];
    CHECK(last.data() + last.size() + 1 == std::end(lines.characters));
    CHECK(equal(lines.characters, detail::status_lines<statuses>.characters));
}

TEST_CASE("what is made of all rows") {
    CHECK(detail::methods_of_table() == all_methods);
    CHECK(detail::longest_reason_phrase() == std::string_view("Push Notification Service Not Supported").size());
    STATIC_REQUIRE(detail::code_and_phrase(status::push_notification_service_not_supported).view() ==
                   "555 Push Notification Service Not Supported");
    const language english = at_run_time(detail::english);
    CHECK(english.statuses[0].code == status::trying);
    CHECK(english.methods[0].description == description(method::ack));
    CHECK(english.classes[0].value == status_class::provisional);
    CHECK(is_complete(english));
}
