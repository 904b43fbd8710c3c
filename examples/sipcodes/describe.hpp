// What the command says about codes, classes and methods.

#pragma once

#include "style.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

/// The command was called wrongly; what() says how.
struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Explains what a text names: a code (486), a class (4xx), a method (INVITE), a name (busy_here), or else what it is
/// found in, a phrase in the language as well. Nothing where it is found nowhere. Throws usage_error for a number that
/// is no status code.
std::optional<std::string> describe(std::string_view text, style look);

/// The catalogue as a table: "responses", "methods" or "unregistered"; all three for an empty name.
/// Throws usage_error for another name.
std::string list(std::string_view catalogue, style look);

/// The description of a code in the language; of an unregistered one in English.
std::string_view description_of(sipcodes::status code, style look);

/// What a client treats an unregistered code as: "a client treats it as 400 Bad Request".
std::string treated_as(sipcodes::status_code code, style look);

/// The name of a method in C++: "invite", "register_".
std::string enumerator(sipcodes::method value);
