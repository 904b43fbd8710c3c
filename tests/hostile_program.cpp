// A program as unfriendly as they get: macros of the names that other headers are known to define, no exceptions, no
// RTTI, no memory to be had. It ends with 0 if the look-ups answer right. The standard's headers come first, for these
// macros would break them; on Windows its own header comes before all.

#ifdef _WIN32
#include <windows.h>
#endif

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <optional>
#include <string_view>

#define OK 0
#define INFO 0
#define MESSAGE 0
#define OPTIONS 0
#define REGISTER 0
#define INVITE 0
#define ACK 0
#define BYE 0
#define CANCEL 0
#define NOTIFY 0
#define UPDATE 0
#define REFER 0
#define TRYING 0
#define RINGING 0
#define GONE 0
#define DECLINE 0
#define FORBIDDEN 0
#define CONFLICT 0

#ifndef _WIN32 // whose header defines these
#define ERROR 0
#define DELETE 0
#define STRICT 0
#define CONST 0
#define TRUE 1
#define FALSE 0
#define BOOL int
#define IN
#define OUT
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#define small char
#define near
#define far
#define interface struct
#define pascal
#define cdecl
#endif

#include <sipcodes/accept_language.hpp>
#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/lang/en.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

using namespace sipcodes::literals;
using sipcodes::method;

namespace {

/// What is known of a code and a method, as one number, so that nothing is left out as unused.
std::size_t all_of(int code, method value) {
    std::size_t sum = sipcodes::reason_phrase(code).size() + sipcodes::description(code).size() +
                      sipcodes::name(code).size() + sipcodes::reference(code).section.size() +
                      sipcodes::token(value).size() + sipcodes::description(sipcodes::lang::en, code).size() +
                      sipcodes::status_line(code).size() +
                      static_cast<std::size_t>(sipcodes::methods_answered_by(code).size());
    for (const auto& rule : sipcodes::header_rules_of(code))
        sum += sipcodes::must_carry(code, value, rule.name) ? 1U : 0U;
    sum += static_cast<std::size_t>(sipcodes::effect_on_dialog(code, value)) +
           static_cast<std::size_t>(sipcodes::next_step_after(code)) +
           static_cast<std::size_t>(sipcodes::cause_of(code).value_or(sipcodes::cause{})) +
           static_cast<std::size_t>(sipcodes::best_response({code, 503, 100}));
    return sum + sipcodes::allow_value<>({method::invite, value}).view().size();
}

bool reads_right() {
    char place[64];
    const auto written = sipcodes::write_status_line(place, place + sizeof place, 486_sip, "Belegt");
    const auto read = sipcodes::parse_status_line({place, static_cast<std::size_t>(written.end - place)});
    return read.code == 486_sip && read.reason_phrase == "Belegt" &&
           sipcodes::parse_request_line("BYE sip:bob@example.com SIP/2.0\r\n").known_method == method::bye &&
           sipcodes::parse_method("INVITE") == method::invite && sipcodes::parse_status("486") == 486_sip &&
           sipcodes::status_from_name("busy_here") == 486_sip && sipcodes::parse_allow("ACK, BYE")->size() == 2 &&
           &sipcodes::best_language("tr, en;q=0.1", sipcodes::lang::en) == &sipcodes::lang::en;
}

} // namespace

// Nothing of the library allocates.
void* operator new(std::size_t) {
    std::abort();
}

int main(int argc, char**) {
    const int begin = argc > 0 ? -1 : 0; // unknown to the compiler
    std::size_t sum = 0;
    for (int code = begin; code < 1000; ++code) {
        for (const method value : sipcodes::all_methods)
            sum += all_of(code, value);
    }
    const bool right = sum != 0 && sipcodes::reason_phrase(487 + begin) == "Busy Here" && reads_right();
    return right ? 0 : 1;
}
