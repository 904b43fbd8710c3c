// The phrase of a response that is made with belle-sip, which sets its own unless told another.

#include <sipcodes/responses.hpp>

#include <cstdio>

#include <belle-sip/belle-sip.h>

namespace {

void print_response(const char* label, const belle_sip_response_t* response) {
    std::printf("%sSIP/2.0 %d %s\n", label, belle_sip_response_get_status_code(response),
                belle_sip_response_get_reason_phrase(response));
}

} // namespace

int main() {
    belle_sip_object_pool_t* pool = belle_sip_object_pool_push();
    belle_sip_message_t* request = belle_sip_message_parse("MESSAGE sip:bob@example.com SIP/2.0\r\n"
                                                           "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n"
                                                           "From: <sip:alice@example.com>;tag=1\r\n"
                                                           "To: <sip:bob@example.com>\r\n"
                                                           "Call-ID: 1\r\n"
                                                           "CSeq: 1 MESSAGE\r\n\r\n");
    const int code = 425;
    belle_sip_response_t* response = belle_sip_response_create_from_request(BELLE_SIP_REQUEST(request), code);
    print_response("before: ", response);
    belle_sip_response_set_reason_phrase(response, sipcodes::reason_phrase(code).data());
    print_response("after:  ", response);
    belle_sip_object_unref(pool);
}
