// Start lines as a user would read and write them with the C library or another stack, and sipcodes out of line.
//
// The texts have a NUL at their end, which sscanf needs. What points into the text or a buffer holds until the next
// call.

#pragma once

#include <sipcodes/start_line.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace peers {

// Status lines, with the rest of the message behind them.

sipcodes::parsed_status_line sipcodes_read_status(std::string_view text);

inline sipcodes::parsed_status_line sipcodes_read_status_inlined(std::string_view text) {
    return sipcodes::parse_status_line(text);
}

struct read_status {
    int code; // 0 for an error
    const char* phrase;
};

read_status sscanf_status(std::string_view text);
#ifdef WITH_OSIP
read_status osip_status(std::string_view text); // of a text without headers: it reads whole messages only
#endif
#ifdef WITH_SOFIA_SIP
read_status sofia_sip_status(std::string_view text);
#endif

// Request lines. The two stacks take the Request-URI apart as well, which sipcodes and sscanf do not; sscanf and
// libosip2 leave the method a text.

sipcodes::parsed_request_line sipcodes_read_request(std::string_view text);

inline sipcodes::parsed_request_line sipcodes_read_request_inlined(std::string_view text) {
    return sipcodes::parse_request_line(text);
}

struct read_request {
    const char* token; // null for an error
    const char* uri;   // or its host
};

read_request sscanf_request(std::string_view text);
#ifdef WITH_OSIP
read_request osip_request(std::string_view text);
#endif
#ifdef WITH_SOFIA_SIP
read_request sofia_sip_request(std::string_view text);
#endif

// The status line of a code, or with a line's bytes known, to a place of line_room bytes. The result is the end.

constexpr std::size_t line_room = 64;

char* sipcodes_write(char* place, int code);

inline char* sipcodes_write_inlined(char* place, int code) {
    const std::string_view line = sipcodes::status_line(code);
    std::memcpy(place, line.data(), line.size());
    return place + line.size();
}

char* sipcodes_write_phrase(char* place, int code); // write_status_line, which a phrase of one's own needs
char* copy_line(char* place, std::string_view line);
char* snprintf_line(char* place, int code);
#ifdef WITH_OSIP
char* osip_write(char* place, int code); // and the empty line after it
#endif
#ifdef WITH_SOFIA_SIP
char* sofia_sip_write(char* place, int code);
#endif

} // namespace peers
