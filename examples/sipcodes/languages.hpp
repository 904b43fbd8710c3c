// The languages that the command speaks.

#pragma once

#include <sipcodes/lang/en.hpp>
#include <sipcodes/lang/tr.hpp>

#include <string>
#include <string_view>

/// All of them; the first is that of the web page without JavaScript.
inline constexpr const sipcodes::language* languages[] = {&sipcodes::lang::en, &sipcodes::lang::tr};

/// The language of a tag or a locale, "tr", "tr-TR" or "tr_TR.UTF-8"; null for one that the command does not speak.
const sipcodes::language* find_language(std::string_view name);

/// The language of the environment, that is of the first of LC_ALL, LC_MESSAGES and LANG that is set and not empty.
/// English if that is none of the command's: "C".
const sipcodes::language& language_of_environment();

/// "en (English), tr (Türkçe)".
std::string list_languages();
