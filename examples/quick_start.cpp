#include <sipcodes/sipcodes.hpp>

#include <cstdio>

using namespace sipcodes::literals;

static_assert(sipcodes::reason_phrase(486) == "Busy Here");
static_assert(sipcodes::class_of(603_sip) == sipcodes::status_class::global_failure);
static_assert(sipcodes::effective(499) == 400_sip); // unknown 4xx: treat as 400 (RFC 3261 8.1.3.2)

int main() {
    const int code = 423; // as read from the wire
    std::printf("%d %s\n%s\n", code, sipcodes::reason_phrase(code).data(), sipcodes::description(code).data());
}
