// What follows from a status code or a method, as the command says it.

#pragma once

#include "style.hpp"

#include <string>
#include <utility>
#include <vector>

/// Labels in English, and texts.
using rules = std::vector<std::pair<std::string, std::string>>;

/// What a response with this code does to a dialog, what a client and a proxy do next, which requests it answers.
rules rules_of(sipcodes::status code, style look);

/// Whether a method may create a dialog, may be cancelled, and so on.
rules rules_of(sipcodes::method value, style look);
