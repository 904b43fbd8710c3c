// The enumerators of an enumeration as the compiler knows them: their names, read from its description of a function.

#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

/// The name of the enumerator that has the value, or the empty text where there is none.
template <auto Value>
constexpr std::string_view enumerator_name() noexcept {
    // "... [with auto Value = sipcodes::status::busy_here; ...]" or "[Value = sipcodes::status::busy_here]", and where
    // there is no enumerator "(sipcodes::status)499"
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("Value = ") + 8);
    text = text.substr(0, text.find_first_of(";]"));
    if (text.front() == '(' || (text.front() >= '0' && text.front() <= '9'))
        return {};
    return text.substr(text.rfind(':') + 1);
}

template <typename Enumeration, std::size_t Count, std::size_t... Values>
constexpr bool has_names(const std::string_view (&names)[Count], std::index_sequence<Values...>) noexcept {
    return ((enumerator_name<static_cast<Enumeration>(Values)>() == names[Values]) && ...) &&
           enumerator_name<static_cast<Enumeration>(Count)>().empty();
}

/// Whether these are the names of the values 0, 1, 2 and so on, and there are no more: values do not change within a
/// major version.
template <typename Enumeration, std::size_t Count>
constexpr bool has_names(const std::string_view (&names)[Count]) noexcept {
    return has_names<Enumeration>(names, std::make_index_sequence<Count>());
}
