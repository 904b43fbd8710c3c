// The phrase of a status line that is made with sofia-sip. nua_respond and nta_incoming_treply take code and phrase in
// the same order.

#include <sipcodes/responses.hpp>

#include <cstdio>

#include <sofia-sip/sip_header.h>
#include <sofia-sip/sip_status.h>

namespace {

void print_response(su_home_t* home, const char* label, unsigned code, const char* phrase) {
    const sip_status_t* status = sip_status_create(home, code, phrase, SIP_VERSION_CURRENT);
    std::printf("%s%s %u %s\n", label, status->st_version, code, status->st_phrase);
}

} // namespace

int main() {
    su_home_t home[1] = {SU_HOME_INIT(home)};
    const int code = 504;
    print_response(home, "before: ", code, sip_status_phrase(code));
    print_response(home, "after:  ", code, sipcodes::reason_phrase(code).data());
    su_home_deinit(home);
}
