// English, the language of the registry: the texts of the tables themselves.

#pragma once

#include <sipcodes/language.hpp>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace detail {

constexpr language english() noexcept {
    language texts{"en", "English", {}, {}, {}};
    for (std::size_t row = 0; row < row_count(statuses); ++row)
        texts.statuses[row] = {statuses[row].code, statuses[row].reason_phrase, statuses[row].description};
    for (std::size_t row = 0; row < row_count(methods); ++row)
        texts.methods[row] = {methods[row].value, methods[row].description};
    for (std::size_t row = 0; row < row_count(status_classes); ++row)
        texts.classes[row] = status_classes[row];
    return texts;
}

} // namespace detail

namespace lang {

/// English: the texts of the registry's tables. Each ends with NUL.
SIPCODES_HIDDEN inline constexpr language en = detail::english();

static_assert(is_complete(en));

} // namespace lang

} // namespace SIPCODES_VERSION

} // namespace sipcodes
