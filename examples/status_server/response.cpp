#include "response.hpp"

#include <sipcodes/dialog.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/sipcodes.hpp>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <optional>
#include <random>
#include <stdexcept>
#include <string_view>

using sipcodes::header_rule;
using sipcodes::method;
using sipcodes::requirement;
using sipcodes::status;

namespace {

using text = std::optional<std::string>; // nothing for a header field that is left out

struct answer {
    const osip_message_t& request;
    status code;
    const endpoint& server;
};

std::string random_text() {
    static std::random_device device;
    return fmt::format("{:08x}{:08x}", device(), device());
}

text header_of(const osip_message_t& message, const char* name) {
    osip_header_t* header = nullptr;
    if (osip_message_header_get_byname(&message, name, 0, &header) < 0 || header->hvalue == nullptr)
        return std::nullopt;
    return header->hvalue;
}

// The header fields that this server has a value for.

text allow(const answer& to) {
    const bool refused = to.code == status::method_not_allowed;
    const auto methods = refused ? sipcodes::all_methods - method_of(to.request) : sipcodes::all_methods;
    return std::string(sipcodes::allow_value(methods).view());
}

text challenge(const answer&) {
    return fmt::format(R"(Digest realm="status_server", nonce="{}", algorithm=MD5, qop="auth")", random_text());
}

std::string seconds_asked(const osip_message_t& request) {
    return header_of(request, "expires").value_or("3600");
}

text expires(const answer& to) {
    return seconds_asked(to.request);
}

/// The binding that was asked for, and nothing if it was to be removed.
text binding(const answer& to) {
    osip_contact_t* asked = nullptr;
    char* uri = nullptr;
    if (osip_message_get_contact(&to.request, 0, &asked) < 0 || osip_uri_to_str(asked->url, &uri) != 0)
        return std::nullopt;
    const osip_ptr<char> owner(uri);
    std::string seconds(parameter_of(asked->gen_params, "expires"));
    if (seconds.empty())
        seconds = seconds_asked(to.request);
    if (seconds == "0")
        return std::nullopt;
    return fmt::format("<{}>;expires={}", uri, seconds);
}

text contact(const answer& to) {
    if (is_success(to.code) && method_of(to.request) == method::register_)
        return binding(to);
    return fmt::format("<sip:200@{}:{}>", to.server.address, to.server.port);
}

text date(const answer&) {
    return fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(std::time(nullptr)));
}

text entity_tag(const answer&) {
    return random_text();
}

text timestamp(const answer& to) {
    return header_of(to.request, "timestamp");
}

/// All that the request requires; osip has each option tag apart.
text unsupported(const answer& to) {
    std::string tags;
    osip_header_t* require = nullptr;
    for (int i = 0; (i = osip_message_get_require(&to.request, i, &require)) >= 0; ++i)
        tags += fmt::format("{}{}", tags.empty() ? "" : ", ", require->hvalue != nullptr ? require->hvalue : "");
    return tags.empty() ? "100rel" : tags;
}

text warning(const answer& to) {
    return fmt::format(R"(399 {}:{} "Answered as it was dialled")", to.server.address, to.server.port);
}

struct header_value {
    const char* name;
    const char* fixed;
    text (*computed)(const answer&) = nullptr;
};

constexpr header_value header_values[] = {
    {"Accept", "application/sdp"},
    {"Accept-Encoding", "identity"},
    {"Accept-Language", "en"},
    {"Accept-Resource-Priority", "dsn.routine"},
    {"AlertMsg-Error", R"(100;message="Cannot process the alert payload")"},
    {"Allow", nullptr, allow},
    {"Allow-Events", "presence"},
    {"Call-Info", "<https://example.com/redress.json>;purpose=jwscard"},
    {"Contact", nullptr, contact},
    {"Date", nullptr, date},
    {"Expires", nullptr, expires},
    {"Geolocation-Error", R"(100;code="Cannot Process Location")"},
    {"Min-Expires", "3600"},
    {"Min-SE", "1800"},
    {"Permission-Missing", "<sip:recipient@example.com>"},
    {"Proxy-Authenticate", nullptr, challenge},
    {"Reason", R"(SIP;cause=486;text="Busy Here")"},
    {"Recv-Info", "conference"},
    {"Require", "100rel"},
    {"Retry-After", "5"},
    {"SIP-ETag", nullptr, entity_tag},
    {"Security-Server", "digest;d-alg=MD5"},
    {"Supported", ""},
    {"Timestamp", nullptr, timestamp},
    {"Unsupported", nullptr, unsupported},
    {"WWW-Authenticate", nullptr, challenge},
    {"Warning", nullptr, warning},
};

/// The conditions of sipcodes::header_rules that hold for the responses of this server.
constexpr std::string_view conditions[] = {
    "the request had one",
    "it has a To tag",
    "not from a proxy",
    "the address has bindings",
    "it refreshes the subscription",
    "the condition is temporary",
    "the type of the body is the problem",
    "Digest is one of the mechanisms",
    "the caller is not likely to misuse it",
};

constexpr bool holds(const header_rule& rule) {
    for (const std::string_view condition : conditions) {
        if (rule.condition == condition)
            return true;
    }
    return *rule.condition == '\0';
}

constexpr bool all_conditions_are_known() {
    for (const std::string_view condition : conditions) {
        bool known = false;
        for (const header_rule& rule : sipcodes::header_rules)
            known = known || rule.condition == condition;
        if (!known)
            return false;
    }
    return true;
}
static_assert(all_conditions_are_known());

constexpr bool all_mandatory_fields_have_values() {
    for (const header_rule& rule : sipcodes::header_rules) {
        bool has_value = rule.level != requirement::must || !holds(rule);
        for (const header_value& row : header_values)
            has_value = has_value || row.name == std::string_view(rule.name);
        if (!has_value)
            return false;
    }
    return true;
}
static_assert(all_mandatory_fields_have_values());

/// Whether a response carries a header field, whatever the RFCs say of it but that it must not. Contact is also where
/// to send what comes next: within a new dialog, or after a redirection.
bool carries(const answer& response, std::string_view name) {
    const method request = method_of(response.request);
    const bool leads_on =
        is_redirection(response.code) || dialog_created_by(response.code, request) != sipcodes::dialog_state::none;
    bool found = name == "Contact" && leads_on;
    for (const header_rule& rule : sipcodes::header_rules_of(response.code)) {
        if (rule.name != name || !rule.applies_to(request) || !holds(rule))
            continue;
        if (rule.level == requirement::must_not)
            return false;
        found = true;
    }
    return found;
}

void add_header_fields(osip_message_t& response, const answer& to) {
    for (const header_value& row : header_values) {
        if (!carries(to, row.name))
            continue;
        const text value = row.computed != nullptr ? row.computed(to) : row.fixed;
        if (value)
            osip_message_set_header(&response, row.name, value->c_str());
    }
}

/// The same for all responses to a request, to its retransmissions and to its CANCEL.
std::string to_tag(const osip_message_t& request) {
    static const std::string secret = random_text();
    const std::string call =
        fmt::format("{}\n{}\n{}", secret, request.call_id->number, parameter_of(request.from->gen_params, "tag"));
    return fmt::format("{:016x}", std::hash<std::string>{}(call));
}

void copy_header_fields(osip_message_t& response, const osip_message_t& request) {
    for (int i = 0; i < osip_list_size(&request.vias); ++i) {
        osip_via_t* via = nullptr;
        osip_via_clone(static_cast<osip_via_t*>(osip_list_get(&request.vias, i)), &via);
        osip_list_add(&response.vias, via, -1);
    }
    for (int i = 0; i < osip_list_size(&request.record_routes); ++i) {
        osip_record_route_t* route = nullptr;
        osip_record_route_clone(static_cast<osip_record_route_t*>(osip_list_get(&request.record_routes, i)), &route);
        osip_list_add(&response.record_routes, route, -1);
    }
    osip_from_clone(request.from, &response.from);
    osip_to_clone(request.to, &response.to);
    osip_call_id_clone(request.call_id, &response.call_id);
    osip_cseq_clone(request.cseq, &response.cseq);

    if (response.status_code != 100 && find_parameter(response.to->gen_params, "tag") == nullptr)
        osip_to_set_tag(response.to, osip_strdup(to_tag(request).c_str()));
}

/// "m=audio 0 RTP/AVP 0" for "m=audio 49170 RTP/AVP 0": an answer rejects a stream by its port.
std::string rejected(std::string_view media_line) {
    const std::size_t port = std::min(media_line.find(' '), media_line.size());
    const std::size_t protocol = std::min(media_line.find(' ', port + 1), media_line.size());
    return fmt::format("{} 0{}\r\n", media_line.substr(0, port), media_line.substr(protocol));
}

/// An answer that rejects all streams of the offer (RFC 3264 section 6), or without an offer one of no streams.
std::string session(const answer& to) {
    std::string sdp = fmt::format("v=0\r\no=- 1 {} IN IP4 {}\r\ns=-\r\nc=IN IP4 {}\r\nt=0 0\r\n",
                                  to.request.cseq->number, to.server.address, to.server.address);
    osip_body_t* body = nullptr;
    if (osip_message_get_body(&to.request, 0, &body) < 0)
        return sdp;
    std::string_view offer(body->body, body->length);
    while (!offer.empty()) {
        const std::string_view line = offer.substr(0, offer.find_first_of("\r\n"));
        if (line.substr(0, 2) == "m=")
            sdp += rejected(line);
        offer.remove_prefix(std::min(line.size() + 1, offer.size()));
    }
    return sdp;
}

/// The registered phrase, or that of the catalogue of unregistered codes, or the title of the class.
std::string_view phrase_of(status code) {
    const std::string_view phrase = sipcodes::reason_phrase<sipcodes::unregistered_statuses>(code);
    return !phrase.empty() ? phrase : title(class_of(code));
}

} // namespace

osip_ptr<osip_message_t> make_response(const osip_message_t& request, status code, const endpoint& server) {
    osip_message_t* message = nullptr;
    if (osip_message_init(&message) != 0)
        throw std::runtime_error("osip is out of memory");
    osip_ptr<osip_message_t> response(message);
    osip_message_set_version(message, osip_strdup("SIP/2.0"));
    osip_message_set_status_code(message, to_int(code));
    osip_message_set_reason_phrase(message, osip_strdup(std::string(phrase_of(code)).c_str()));
    copy_header_fields(*message, request);
    add_header_fields(*message, {request, code, server});
    if (is_success(code) && method_of(request) == method::invite) {
        const std::string sdp = session({request, code, server});
        osip_message_set_content_type(message, "application/sdp");
        osip_message_set_body(message, sdp.data(), sdp.size());
    }
    return response;
}
