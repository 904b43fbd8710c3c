// The catalogue for programs in other languages.

#pragma once

#include <string>
#include <string_view>

/// All tables, and what follows from each code, as JSON; schema.json says what is in it.
std::string to_json();

/// A table as CSV (RFC 4180) with a row of headings, whose words are those of the JSON: "responses", or "methods".
/// Throws usage_error for another name.
std::string to_csv(std::string_view catalogue);

/// A text as JSON writes it, in quotes (RFC 8259 section 7). What is not ASCII stays as it is.
std::string json_text(std::string_view text);

/// A text as CSV writes it, in quotes where it needs them (RFC 4180 section 2).
std::string csv_text(std::string_view text);
