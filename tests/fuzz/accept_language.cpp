// The value of an Accept-Language header field, and the language that it chooses.

#include <sipcodes/accept_language.hpp>
#include <sipcodes/lang/en.hpp>

#include "fuzz.hpp"
#include "reference.hpp"

#include <cctype>
#include <optional>
#include <string>
#include <vector>

using namespace sipcodes;

namespace {

constexpr language english_with_tag(const char* tag) {
    language texts = lang::en;
    texts.tag = tag;
    return texts;
}

constexpr language en = english_with_tag("en");
constexpr language tr = english_with_tag("tr");
constexpr language de_ch = english_with_tag("de-CH");

std::string lower_case(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

bool is_subtag(std::string_view text, bool with_digits) {
    constexpr std::string_view characters = "abcdefghijklmnopqrstuvwxyz0123456789";
    return !text.empty() && text.size() <= 8 &&
           lower_case(text).find_first_not_of(characters.substr(0, with_digits ? 36 : 26)) == std::string::npos;
}

bool is_range(std::string_view text) {
    if (text == "*")
        return true;
    bool is_first = true;
    while (true) {
        const std::size_t size = text.find('-');
        if (!is_subtag(text.substr(0, size), !is_first))
            return false;
        if (size == text.npos)
            return true;
        text.remove_prefix(size + 1);
        is_first = false;
    }
}

/// In thousandths; "0" or "1", and up to three decimals behind a point.
std::optional<int> quality_value(std::string_view text) {
    if (text.empty() || text.size() > 5 || (text.size() > 1 && text[1] != '.'))
        return std::nullopt;
    std::string digits(text.substr(0, 1));
    digits += text.size() > 2 ? text.substr(2) : "";
    if (digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    digits.resize(4, '0');
    const int quality = std::stoi(digits);
    return quality <= 1000 ? std::optional(quality) : std::nullopt;
}

struct range {
    std::string text;
    int quality = 1000;
};

std::optional<range> read_range(std::string_view text) {
    const auto parts = reference::pieces(text, ';');
    if (!is_range(parts[0]))
        return std::nullopt;
    range found{lower_case(parts[0])};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t size = parts[i].find('=');
        const std::string_view name = reference::trimmed(parts[i].substr(0, size));
        if (name.empty())
            return std::nullopt;
        if (lower_case(name) != "q")
            continue;
        const auto quality =
            size == text.npos ? std::nullopt : quality_value(reference::trimmed(parts[i].substr(size + 1)));
        if (!quality)
            return std::nullopt;
        found.quality = *quality;
    }
    return found;
}

/// The first of the longest ranges that match; as many as there are where none does.
std::size_t deciding_range(const std::vector<range>& ranges, std::string_view tag) {
    std::size_t best = ranges.size();
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::string& text = ranges[i].text;
        const bool matches = text == "*" || (lower_case(tag) + '-').rfind(text + '-', 0) == 0;
        const auto length = [](const std::string& of) { return of == "*" ? 0 : of.size(); };
        if (matches && (best == ranges.size() || length(text) > length(ranges[best].text)))
            best = i;
    }
    return best;
}

const language& slow_best_language(std::string_view value) {
    std::vector<range> ranges;
    for (const std::string_view piece : reference::pieces(value, ',')) {
        const auto read = read_range(piece);
        if (!read)
            return en;
        ranges.push_back(*read);
    }
    const language* best = &en;
    int greatest = 0;
    std::size_t earliest = 0;
    for (const language* each : {&en, &tr, &de_ch}) {
        const std::size_t place = deciding_range(ranges, each->tag);
        const int quality = place == ranges.size() ? 0 : ranges[place].quality;
        if (quality > greatest || (quality == greatest && quality != 0 && place < earliest)) {
            best = each;
            greatest = quality;
            earliest = place;
        }
    }
    return *best;
}

} // namespace

void check(std::string_view text) {
    const language& best = best_language(text, en, tr, de_ch);
    expect(&best == &slow_best_language(text), "the reference chooses the same");
    expect(&best_language(text, best) == &best, "the only one that is offered is the best");
}
