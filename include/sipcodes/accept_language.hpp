// The language to answer in, by the Accept-Language of the request: RFC 3261 section 20.3, and RFC 4647 section 3.3.1,
// basic filtering.

#pragma once

#include <sipcodes/detail/text.hpp>
#include <sipcodes/language.hpp>

#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace detail {

constexpr std::string_view without_white_space_round(std::string_view text) noexcept {
    while (!text.empty() && is_white_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_white_space(text.back()))
        text.remove_suffix(1);
    return text;
}

/// What stands before the next separator, which is removed with it. The last one leaves a null view.
constexpr std::string_view cut_off(std::string_view& rest, char separator) noexcept {
    const std::size_t size = rest.find(separator);
    std::string_view part = rest;
    if (size == rest.npos) {
        rest = {};
    } else {
        part.remove_suffix(rest.size() - size);
        rest.remove_prefix(size + 1);
    }
    return without_white_space_round(part);
}

/// "tr", "es-419" or "*": subtags of 1 to 8 letters and, behind the first, digits.
constexpr bool is_language_range(std::string_view text) noexcept {
    if (text == "*")
        return true;
    std::size_t subtag = 0;
    bool first = true;
    for (const char c : text) {
        subtag = c == '-' && subtag != 0 ? 0 : subtag + 1;
        first = first && subtag != 0;
        if (subtag > 8 || (subtag != 0 && !is_letter(c) && (first || !is_digit(c))))
            return false;
    }
    return subtag != 0;
}

constexpr bool matches(std::string_view range, std::string_view tag) noexcept {
    const std::size_t size = range.size();
    const bool ends = tag.size() == size || (tag.size() > size && tag[size] == '-');
    return range == "*" || (ends && equal_ignoring_case(range, std::string_view(tag.data(), size)));
}

/// In thousandths: 300 for "0.3"; -1 for what is none.
constexpr int quality_value(std::string_view text) noexcept {
    if (text.empty() || text.size() > 5 || text[0] < '0' || text[0] > '1' || (text.size() > 1 && text[1] != '.'))
        return -1;
    int quality = (text[0] - '0') * 1000;
    int unit = 100;
    text.remove_prefix(text.size() > 1 ? 2 : 1);
    for (const char c : text) {
        if (!is_digit(c))
            return -1;
        quality += (c - '0') * unit;
        unit /= 10;
    }
    return quality <= 1000 ? quality : -1;
}

/// What stands behind a language range: that of q, or 1000; -1 where something is wrong.
constexpr int quality_of(std::string_view parameters) noexcept {
    int quality = 1000;
    while (parameters.data() != nullptr) {
        std::string_view parameter = cut_off(parameters, ';');
        const std::string_view name = cut_off(parameter, '=');
        if (equal_ignoring_case(name, std::string_view("q")))
            quality = quality_value(without_white_space_round(parameter));
        if (quality < 0 || name.empty())
            return -1;
    }
    return quality;
}

struct preference {
    int quality = 0;       // in thousandths
    std::size_t place = 0; // of the range that decides
};

/// The longest range that matches a tag decides. A value that is malformed asks for nothing.
constexpr preference preference_for(std::string_view tag, std::string_view ranges) noexcept {
    preference found;
    std::size_t longest = 0;
    for (std::size_t place = 0; ranges.data() != nullptr; ++place) {
        std::string_view parameters = cut_off(ranges, ',');
        const std::string_view range = cut_off(parameters, ';');
        const int quality = quality_of(parameters);
        if (!is_language_range(range) || quality < 0)
            return {};
        const std::size_t length = range == "*" ? 1 : range.size() + 1;
        if (length > longest && matches(range, tag)) {
            found = {quality, place};
            longest = length;
        }
    }
    return found;
}

} // namespace detail

/// The language of those offered that a request asks for most, given the value of its Accept-Language: "tr, en;q=0.5".
/// Of equals the one that the value names first. A range without a match counts for nothing, as "tr-TR" for "tr"; where
/// none matches, and for an empty or malformed value, it is the first one offered. RFC 3261 section 20.3, RFC 4647
/// section 3.3.1.
template <typename... Languages>
[[nodiscard]] SIPCODES_HIDDEN constexpr const language&
best_language(std::string_view accept_language, const language& first, const Languages&... others) noexcept {
    const language* const offered[] = {&first, &others...};
    const language* best = &first;
    detail::preference most;
    for (const language* const candidate : offered) {
        const detail::preference wanted = detail::preference_for(candidate->tag, accept_language);
        if (wanted.quality > most.quality || (wanted.quality == most.quality && wanted.place < most.place)) {
            best = candidate;
            most = wanted;
        }
    }
    return *best;
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
