// Status codes and methods on output streams.

#pragma once

#include <sipcodes/detail/formatter.hpp>
#include <sipcodes/methods.hpp>

#include <ostream>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

/// Writes "486 Busy Here", or "499" for a code that is not in the table, with the width, fill and side that the stream
/// is set to.
inline std::ostream& operator<<(std::ostream& out, status code) {
    return out << detail::code_and_phrase(code).view();
}

/// Writes the token of a method, "INVITE", with the width, fill and side that the stream is set to. A value that is not
/// in the table is the empty text.
inline std::ostream& operator<<(std::ostream& out, method value) {
    return out << token(value);
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
