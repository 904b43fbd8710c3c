// A program's part that uses the library in constant expressions only.

#include <sipcodes/sipcodes.hpp>

static_assert(sipcodes::reason_phrase(486) == "Busy Here");
static_assert(sipcodes::description(486).size() > 40);
static_assert(sipcodes::find_status(486)->rfc == 3261);
static_assert(sipcodes::parse_method("INVITE") == sipcodes::method::invite);

enum { answer = sipcodes::to_int(sipcodes::effective(499)) };

int ask() {
    return answer;
}
