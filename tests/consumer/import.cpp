#include <string_view>

import sipcodes;

static_assert(sipcodes::reason_phrase(486) == "Busy Here");

int main(int argc, char**) {
    return sipcodes::is_registered(485 + argc) ? 0 : 1;
}
