// The look-ups that a user would write instead, filled from the tables of sipcodes, and those of sipcodes out of line.

#pragma once

#include <sipcodes/sipcodes.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace peers {

// Phrases. A peer with a plain pointer does less than one that gives the length as well.

std::string_view sipcodes_phrase(int code);

inline std::string_view sipcodes_phrase_inlined(int code) {
    return sipcodes::reason_phrase(code);
}

constexpr std::array<const char*, 700> fill_phrases() {
    std::array<const char*, 700> phrases{};
    for (auto& phrase : phrases)
        phrase = "";
    for (const auto& row : sipcodes::statuses)
        phrases[static_cast<std::size_t>(row.code)] = row.reason_phrase;
    return phrases;
}

inline constexpr std::array<const char*, 700> phrases = fill_phrases();

inline const char* flat_array_inlined(int code) {
    const auto at = static_cast<unsigned>(code);
    return at < phrases.size() ? phrases[at] : "";
}

const char* flat_array(int code);

struct counted_text {
    const char* data;
    std::ptrdiff_t size;
};

/// As PJSIP does it: the first call fills the array.
const counted_text* filled_at_first_call(int code);

std::string_view hash_map(int code);
const char* switch_over_codes(int code);
const char* binary_search(int code);

#ifdef WITH_BOOST
std::string_view boost_beast(int code);
#endif

// Methods.

using parsed = std::optional<sipcodes::method>;

parsed sipcodes_method(std::string_view token);

inline parsed sipcodes_method_inlined(std::string_view token) {
    return sipcodes::parse_method(token);
}

parsed method_hash_map(std::string_view token);
parsed method_comparisons(std::string_view token);
parsed method_binary_search(std::string_view token);

} // namespace peers
