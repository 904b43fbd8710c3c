// What the command says besides the texts of the library. The sources have it in English.

#pragma once

#include "style.hpp"

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <utility>

/// The English words of the command with those of another language. {} stands for what a text is about.
using vocabulary = std::map<std::string_view, std::string_view>;

/// The vocabulary of a language. Empty for English.
const vocabulary& vocabulary_of(const sipcodes::language& language);

/// The words in the language; the English ones where it has none.
std::string_view translate(std::string_view english, style look);

/// The words in the language about these arguments.
template <typename... Arguments>
std::string say(style look, fmt::format_string<Arguments...> english, Arguments&&... arguments) {
    const fmt::string_view text = english;
    return fmt::vformat(translate({text.data(), text.size()}, look), fmt::make_format_args(arguments...));
}
