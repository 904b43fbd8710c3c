// Finds the start lines of SIP messages in the lines of a log.

#pragma once

#include "style.hpp"

#include <string>
#include <string_view>

/// A line, without its line feed, with an annotation at its end if it holds a start line: "SIP/2.0 486 Busy Here", also
/// behind the prefix of a log or of tshark -V, or a summary of tshark, "SIP 400 Status: 486 Busy Here". Any other line
/// comes back as it is. A carriage return at the end stays there, behind the annotation.
std::string annotate(std::string_view line, style look);
