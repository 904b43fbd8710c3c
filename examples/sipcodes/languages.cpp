#include "languages.hpp"

#include "text.hpp"

#include <fmt/format.h>

#include <cstdlib>

const sipcodes::language* find_language(std::string_view name) {
    const std::string_view tag = name.substr(0, name.find_first_of("-_.@"));
    for (const sipcodes::language* const language : languages) {
        if (equal_ignoring_case(tag, language->tag))
            return language;
    }
    return nullptr;
}

const sipcodes::language& language_of_environment() {
    for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* const locale = std::getenv(variable);
        if (locale == nullptr || *locale == '\0')
            continue;
        const sipcodes::language* const language = find_language(locale);
        return language != nullptr ? *language : sipcodes::lang::en;
    }
    return sipcodes::lang::en;
}

std::string list_languages() {
    std::string list;
    for (const sipcodes::language* const language : languages)
        list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", language->tag, language->name);
    return list;
}
