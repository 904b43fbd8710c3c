#include "peers.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#ifdef WITH_BOOST
#include <ostream> // which Boost's header needs and does not include

#include <boost/beast/http/status.hpp>
#endif

namespace peers {

namespace {

using sipcodes::methods;
using sipcodes::statuses;

std::unordered_map<int, std::string_view> map_of_phrases() {
    std::unordered_map<int, std::string_view> map;
    for (const auto& row : statuses)
        map.emplace(sipcodes::to_int(row.code), row.reason_phrase);
    return map;
}

std::unordered_map<std::string_view, sipcodes::method> map_of_methods() {
    std::unordered_map<std::string_view, sipcodes::method> map;
    for (const auto& row : methods)
        map.emplace(row.token, row.value);
    return map;
}

const std::unordered_map<int, std::string_view> phrase_map = map_of_phrases();
const std::unordered_map<std::string_view, sipcodes::method> method_map = map_of_methods();

// clang-format off
constexpr const char* phrase_by_switch(int code) {
    switch (code) {
#define CASE(code) case code: return sipcodes::reason_phrase(code).data();
    // NOLINTNEXTLINE(bugprone-branch-clone): the phrases differ
    CASE(100) CASE(180) CASE(181) CASE(182) CASE(183) CASE(199)
    CASE(200) CASE(202) CASE(204)
    CASE(300) CASE(301) CASE(302) CASE(305) CASE(380)
    CASE(400) CASE(401) CASE(402) CASE(403) CASE(404) CASE(405) CASE(406) CASE(407) CASE(408) CASE(409) CASE(410)
    CASE(411) CASE(412) CASE(413) CASE(414) CASE(415) CASE(416) CASE(417) CASE(420) CASE(421) CASE(422) CASE(423)
    CASE(424) CASE(425) CASE(428) CASE(429) CASE(430) CASE(433) CASE(436) CASE(437) CASE(438) CASE(439) CASE(440)
    CASE(469) CASE(470) CASE(480) CASE(481) CASE(482) CASE(483) CASE(484) CASE(485) CASE(486) CASE(487) CASE(488)
    CASE(489) CASE(491) CASE(493) CASE(494)
    CASE(500) CASE(501) CASE(502) CASE(503) CASE(504) CASE(505) CASE(513) CASE(555) CASE(580)
    CASE(600) CASE(603) CASE(604) CASE(606) CASE(607) CASE(608)
#undef CASE
    default: return "";
    }
}
// clang-format on

constexpr bool each_row_has_a_case() {
    for (const auto& row : statuses) {
        if (phrase_by_switch(sipcodes::to_int(row.code)) != sipcodes::reason_phrase(row.code))
            return false;
    }
    return true;
}

static_assert(each_row_has_a_case(), "the switch lacks a code of the table");

template <std::size_t Row>
[[gnu::always_inline]] inline parsed comparisons_from(std::string_view token) {
    if constexpr (Row == std::size(methods))
        return std::nullopt;
    else
        return token == methods[Row].token ? methods[Row].value : comparisons_from<Row + 1>(token);
}

struct known_token {
    std::string_view token;
    sipcodes::method value;
};

std::array<known_token, std::size(methods)> sort_tokens() {
    std::array<known_token, std::size(methods)> sorted;
    std::transform(std::begin(methods), std::end(methods), sorted.begin(),
                   [](const auto& row) { return known_token{row.token, row.value}; });
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.token < b.token; });
    return sorted;
}

const std::array<known_token, std::size(methods)> sorted_tokens = sort_tokens();

} // namespace

std::string_view sipcodes_phrase(int code) {
    return sipcodes::reason_phrase(code);
}

const char* flat_array(int code) {
    return flat_array_inlined(code);
}

const counted_text* filled_at_first_call(int code) {
    static counted_text texts[710];
    static bool filled = false;
    if (!filled) {
        filled = true;
        std::fill(std::begin(texts), std::end(texts), counted_text{"", 0});
        for (const auto& row : statuses) {
            const std::string_view phrase = row.reason_phrase;
            texts[static_cast<std::size_t>(row.code)] = {phrase.data(), static_cast<std::ptrdiff_t>(phrase.size())};
        }
    }
    return code >= 100 && code < 710 ? &texts[code] : &texts[0];
}

std::string_view hash_map(int code) {
    const auto found = phrase_map.find(code);
    return found != phrase_map.end() ? found->second : std::string_view{""};
}

const char* switch_over_codes(int code) {
    return phrase_by_switch(code);
}

const char* binary_search(int code) {
    const auto* const found =
        std::lower_bound(std::begin(statuses), std::end(statuses), code,
                         [](const auto& row, int wanted) { return sipcodes::to_int(row.code) < wanted; });
    return found != std::end(statuses) && sipcodes::to_int(found->code) == code ? found->reason_phrase : "";
}

#ifdef WITH_BOOST
std::string_view boost_beast(int code) {
    const auto text = boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(code));
    return {text.data(), text.size()};
}
#endif

parsed sipcodes_method(std::string_view token) {
    return sipcodes::parse_method(token);
}

parsed method_hash_map(std::string_view token) {
    const auto found = method_map.find(token);
    return found != method_map.end() ? parsed{found->second} : std::nullopt;
}

parsed method_comparisons(std::string_view token) {
    return comparisons_from<0>(token);
}

parsed method_binary_search(std::string_view token) {
    const auto* const found =
        std::lower_bound(sorted_tokens.begin(), sorted_tokens.end(), token,
                         [](const known_token& known, std::string_view wanted) { return known.token < wanted; });
    return found != sorted_tokens.end() && found->token == token ? parsed{found->value} : std::nullopt;
}

} // namespace peers
