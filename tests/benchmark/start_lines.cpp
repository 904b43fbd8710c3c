#include "start_lines.hpp"

#ifdef WITH_OSIP
#include <osipparser2/osip_port.h>

#include <osipparser2/osip_parser.h>
#endif
#ifdef WITH_SOFIA_SIP
#include <sofia-sip/sip_header.h>
#include <sofia-sip/sip_status.h>
#endif

#include <cstddef>
#include <cstdio>
#include <cstdlib> // which osip_free needs
#include <cstring>
#include <optional>

namespace peers {

sipcodes::parsed_status_line sipcodes_read_status(std::string_view text) {
    return sipcodes::parse_status_line(text);
}

sipcodes::parsed_request_line sipcodes_read_request(std::string_view text) {
    return sipcodes::parse_request_line(text);
}

char* sipcodes_write(char* place, int code) {
    return sipcodes_write_inlined(place, code);
}

char* sipcodes_write_phrase(char* place, int code) {
    return sipcodes::write_status_line(place, place + line_room, sipcodes::status(code), sipcodes::reason_phrase(code))
        .end;
}

char* copy_line(char* place, std::string_view line) {
    std::memcpy(place, line.data(), line.size());
    return place + line.size();
}

read_status sscanf_status(std::string_view text) {
    static char phrase[128];
    int major = 0;
    int minor = 0;
    int code = 0;
    const int fields = std::sscanf(text.data(), "SIP/%d.%d %d %127[^\r\n]", &major, &minor, &code, phrase);
    return {fields == 4 && major == 2 && minor == 0 ? code : 0, phrase};
}

read_request sscanf_request(std::string_view text) {
    static char token[32];
    static char uri[256];
    int major = 0;
    int minor = 0;
    const int fields = std::sscanf(text.data(), "%31s %255s SIP/%d.%d", token, uri, &major, &minor);
    return {fields == 4 && major == 2 && minor == 0 ? token : nullptr, uri};
}

char* snprintf_line(char* place, int code) {
    return place + std::snprintf(place, line_room, "SIP/2.0 %d %s\r\n", code, sipcodes::reason_phrase(code).data());
}

#ifdef WITH_OSIP

namespace {

/// The message that a text is, until the next call.
const osip_message_t* osip_message_of(std::string_view text) {
    static osip_message_t* message = nullptr;
    static const bool is_ready = parser_init() == OSIP_SUCCESS;
    osip_message_free(message);
    message = nullptr;
    if (!is_ready || osip_message_init(&message) != OSIP_SUCCESS ||
        osip_message_parse(message, text.data(), text.size()) != OSIP_SUCCESS)
        return nullptr;
    return message;
}

osip_message_t* new_osip_message() {
    osip_message_t* message = nullptr;
    if (osip_message_init(&message) == OSIP_SUCCESS)
        osip_message_set_version(message, osip_strdup("SIP/2.0"));
    return message;
}

} // namespace

read_status osip_status(std::string_view text) {
    const osip_message_t* const message = osip_message_of(text);
    return message != nullptr ? read_status{message->status_code, message->reason_phrase} : read_status{};
}

read_request osip_request(std::string_view text) {
    const osip_message_t* const message = osip_message_of(text);
    return message != nullptr ? read_request{message->sip_method, message->req_uri->host} : read_request{};
}

char* osip_write(char* place, int code) {
    static osip_message_t* const message = new_osip_message();
    osip_message_set_status_code(message, code);
    message->reason_phrase = const_cast<char*>(sipcodes::reason_phrase(code).data()); // else it takes a copy
    message->message_property = 2;                                                    // it has changed
    char* line = nullptr;
    std::size_t size = 0;
    if (osip_message_to_str_sipfrag(message, &line, &size) != OSIP_SUCCESS)
        return place;
    char* const end = copy_line(place, {line, size});
    osip_free(line);
    return end;
}

#endif

#ifdef WITH_SOFIA_SIP

namespace {

/// The line without its end, for sofia-sip cuts it up with NULs: a copy, as a text that is read again needs one. A
/// stack reads from the network to where it may write.
struct line_to_cut {
    char characters[256];
    isize_t size;

    explicit line_to_cut(std::string_view text) {
        const std::size_t end = text.copy(characters, text.find('\r'));
        characters[end] = '\0';
        size = static_cast<isize_t>(end);
    }
};

} // namespace

read_status sofia_sip_status(std::string_view text) {
    static sip_status_t status;
    static std::optional<line_to_cut> line;
    line.emplace(text);
    if (sip_status_d(nullptr, reinterpret_cast<msg_header_t*>(&status), line->characters, line->size) != 0)
        return {};
    return {status.st_status, status.st_phrase};
}

read_request sofia_sip_request(std::string_view text) {
    static sip_request_t request;
    static std::optional<line_to_cut> line;
    line.emplace(text);
    if (sip_request_d(nullptr, reinterpret_cast<msg_header_t*>(&request), line->characters, line->size) != 0)
        return {};
    return {request.rq_method_name, request.rq_url->url_host};
}

char* sofia_sip_write(char* place, int code) {
    static sip_status_t status;
    status.st_common->h_class = sip_status_class;
    status.st_version = sip_version_2_0;
    status.st_status = code;
    status.st_phrase = sipcodes::reason_phrase(code).data();
    return place + sip_status_e(place, line_room, reinterpret_cast<msg_header_t*>(&status), 0);
}

#endif

} // namespace peers
