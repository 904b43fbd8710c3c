// A program as unfriendly as they get: macros of the names that other headers are known to define, no exceptions, no
// RTTI. It ends with 0 if the look-ups answer right. The standard's headers come first, for these macros would break
// them.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#define ERROR 0
#define OK 0
#define INFO 0
#define MESSAGE 0
#define DELETE 0
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

#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

using namespace sipcodes::literals;

int main(int argc, char**) {
    const int busy = argc > 0 ? 486 : 0; // unknown to the compiler
    bool right = sipcodes::reason_phrase(busy) == "Busy Here";
    right = right && sipcodes::effective(busy + 10) == 400_sip;
    right = right && sipcodes::name(busy) == "busy_here";
    right = right && sipcodes::parse_method("INVITE") == sipcodes::method::invite;
    right = right && sipcodes::parse_status("486") == static_cast<sipcodes::status>(busy);
    right = right && sipcodes::may_carry_retry_after(busy) && sipcodes::best_response({busy, 503}) == 486_sip;
    right = right && sipcodes::parse_status_line(sipcodes::status_line(busy)).code == 486_sip;
    return right ? 0 : 1;
}
