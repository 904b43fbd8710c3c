// Where a code or a method is defined.

#pragma once

#include <sipcodes/version.hpp>

#include <cstdint>
#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

/// An RFC and a section of it: what reference(code) and reference(method) return.
struct rfc_section {
    std::uint16_t rfc;        // its number, 3261; 0 for what is unknown
    std::string_view section; // "21.4.24"; empty for what is unknown
};

} // namespace SIPCODES_VERSION

} // namespace sipcodes
