// What follows from a status code, as the command says it.

#pragma once

#include "style.hpp"

#include <string>
#include <utility>
#include <vector>

/// Labels in English, and texts: what a response with this code does to a dialog, what a client and a proxy do next,
/// which requests it answers.
std::vector<std::pair<std::string, std::string>> rules_of(sipcodes::status code, style look);
