// Single words: a status code, a method, the name of a status, each compared with a walk through the table.

#include <sipcodes/sipcodes.hpp>

#include "fuzz.hpp"

#include <iterator>
#include <optional>
#include <string>
#include <vector>

using namespace sipcodes;

namespace {

char capital(char c) {
    constexpr std::string_view small = "abcdefghijklmnopqrstuvwxyz";
    const std::size_t at = small.find(c);
    return at == small.npos ? c : "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[at];
}

std::string in_capitals(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), capital);
    return out;
}

void check_code(std::string_view text) {
    std::optional<status> expected;
    if (text.size() == 3 && text.find_first_not_of("0123456789") == text.npos)
        expected = static_cast<status>(std::stoi(std::string(text)));
    expect(parse_status(text) == expected, "three digits are a status code, and nothing else is");
}

void check_method(std::string_view text) {
    std::optional<method> exact;
    std::optional<method> in_any_case;
    for (const method_info& row : methods) {
        if (row.token == text)
            exact = row.value;
        if (row.token == in_capitals(text))
            in_any_case = row.value;
    }
    expect(parse_method(text) == exact, "a token of the table is a method, and nothing else is");
    expect(parse_method_ignoring_case(text) == in_any_case, "a token in any case is a method, and nothing else is");

    const unregistered_method* unregistered = nullptr;
    for (const unregistered_method& row : unregistered_methods) {
        if (row.token == text)
            unregistered = &row;
    }
    expect(find_unregistered_method(text) == unregistered, "an unregistered method is found by its token");
}

/// The name that a reason phrase makes: small letters and digits, and between the words an underscore.
std::string name_of(const status_info& row) {
    std::string out;
    for (const char c : std::string_view(row.reason_phrase)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (!out.empty() && out.back() != '_')
            out += '_';
    }
    return row.code == status::not_acceptable_anywhere ? "not_acceptable_anywhere" : out;
}

void check_name(std::string_view text) {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> made;
        std::transform(std::begin(statuses), std::end(statuses), std::back_inserter(made), name_of);
        return made;
    }();
    std::optional<status> expected;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == text)
            expected = statuses[i].code;
    }
    expect(status_from_name(text) == expected, "a name of the table is a status, and nothing else is");
}

} // namespace

void check(std::string_view text) {
    check_code(text);
    check_method(text);
    check_name(text);
}
