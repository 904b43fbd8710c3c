// The value of an Allow header field, read and written.

#include <sipcodes/methods.hpp>

#include "fuzz.hpp"
#include "reference.hpp"

#include <optional>

using namespace sipcodes;

namespace {

/// Each piece has to be a token, with white space round it.
std::optional<method_set> read(std::string_view text) {
    method_set found;
    if (reference::trimmed(text).empty())
        return found;
    for (const std::string_view piece : reference::pieces(text, ',')) {
        if (!reference::is_token(piece))
            return std::nullopt;
        for (const method_info& row : methods) {
            if (row.token == piece)
                found |= row.value;
        }
    }
    return found;
}

void check_writing(method_set set) {
    const allow_value<> value(set);
    const fenced text(value.view());
    expect(value.view().data()[value.view().size()] == '\0', "the text ends with NUL");
    expect(parse_allow(text.view()) == (set & all_methods), "what was written is read back");
    const auto commas = std::count(text.view().begin(), text.view().end(), ',');
    expect(commas == std::max((set & all_methods).size() - 1, 0), "each method is written once");
}

} // namespace

void check(std::string_view text) {
    const std::optional<method_set> set = parse_allow(text);
    expect(set == read(text), "the pieces between the commas are read");
    if (set)
        check_writing(*set);

    method_set any; // values beyond the table too
    for (const char c : text)
        any |= static_cast<method>(c);
    check_writing(any);
}
