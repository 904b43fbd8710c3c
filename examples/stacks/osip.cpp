// The phrase of a response that is made with osip.

#include <sipcodes/responses.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/time.h> // osip's header wants it

#include <osipparser2/osip_parser.h>

namespace {

void print_response(const char* label, int code, const char* phrase) {
    osip_message_t* response = nullptr;
    osip_message_init(&response);
    osip_message_set_version(response, osip_strdup("SIP/2.0"));
    osip_message_set_status_code(response, code);
    osip_message_set_reason_phrase(response, osip_strdup(phrase));

    char* text = nullptr;
    std::size_t size = 0;
    if (osip_message_to_str(response, &text, &size) == OSIP_SUCCESS)
        std::printf("%s%.*s\n", label, static_cast<int>(std::strcspn(text, "\r\n")), text);
    else
        std::printf("%sosip writes no response without a phrase\n", label);
    osip_free(text);
    osip_message_free(response);
}

} // namespace

int main() {
    parser_init();
    const int code = 425;
    print_response("before: ", code, osip_message_get_reason(code));
    print_response("after:  ", code, sipcodes::reason_phrase(code).data());
}
