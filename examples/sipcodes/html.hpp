// The catalogue and its rules as a web page.

#pragma once

#include <string>

/// A page that needs no other file: every code and every method, what follows from each, in each language that there
/// is.
std::string html();
