// The catalogue of SIP response codes, and how to look them up.
//
// The table has a row for each code in IANA's registry of SIP parameters, which RFC 3261 set up, and for the two codes,
// 409 and 411, that RFC 2543 defined and RFC 3261 dropped.
//
// Table is a parameter so that a file pays only for the look-ups that it calls. find_status, reason_phrase, description
// and statuses_in also take a table of one's own, see unregistered.hpp; the others take one with the rows of this.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/detail/text.hpp>
#include <sipcodes/rfc_section.hpp>
#include <sipcodes/status.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

/// A row of the table. No text is null; all end with NUL.
struct status_info {
    status code;
    const char* reason_phrase; // as registered
    const char* description;   // for people: what happened, who says it, what usually follows
    std::uint16_t rfc;         // the RFC that defines the code today; 2543 for the two that were never registered
    const char* section;       // of that RFC
    bool deprecated = false;   // not for new use
};

// clang-format off

/// The table, in the order of the codes.
SIPCODES_HIDDEN inline constexpr status_info statuses[] = {

    // 1xx, provisional: the request arrived and is being worked on; the final response is still to come (RFC 3261 21.1)
    {status::trying, "Trying",
     "The next hop has the request and works on it; nothing is known of the callee yet. The client stops "
     "retransmitting and waits.",
     3261, "21.1.1"},
    {status::ringing, "Ringing",
     "The callee's phone has the call and alerts its user. The caller usually hears a ringback tone until a final "
     "response comes.",
     3261, "21.1.2"},
    {status::call_is_being_forwarded, "Call Is Being Forwarded",
     "A server is sending the call on to another destination than the one dialled. Further progress comes from there.",
     3261, "21.1.3"},
    {status::queued, "Queued",
     "The callee can't take the call just now, and the server holds it in a queue rather than refuse it. More of "
     "these may report the place in the queue.",
     3261, "21.1.4"},
    {status::session_progress, "Session Progress",
     "The call makes progress of a kind that no other code names. Most often it carries early media: tones or an "
     "announcement before the answer.",
     3261, "21.1.5"},
    {status::early_dialog_terminated, "Early Dialog Terminated",
     "One branch of a forked call has ended, though the call as a whole still goes on. The client drops that "
     "early dialog and what it held for it.",
     6228, "11.1"},

    // 2xx, success: the request was understood and accepted (RFC 3261 21.2)
    {status::ok, "OK",
     "The request succeeded. To an INVITE it means that the call is answered, and the caller confirms with an ACK.",
     3261, "21.2.1"},
    {status::accepted, "Accepted",
     "An older way to say that a request was taken on while its outcome is open. A client takes it as 200; only "
     "relays of MESSAGE still send it.",
     6665, "8.3.1", /* deprecated */ true},
    {status::no_notification, "No Notification",
     "A SUBSCRIBE within a subscription succeeded, and since the subscriber already has the current state no "
     "NOTIFY will follow.",
     5839, "7.1"},

    // 3xx, redirection: other addresses or services may serve the request (RFC 3261 21.3)
    {status::multiple_choices, "Multiple Choices",
     "The address stands for several destinations, which the response lists. The user or the phone picks one and "
     "calls again.",
     3261, "21.3.1"},
    {status::moved_permanently, "Moved Permanently",
     "The user has moved for good to the address in Contact. The client calls there, and address books should be "
     "corrected.",
     3261, "21.3.2"},
    {status::moved_temporarily, "Moved Temporarily",
     "The user is for now at the address in Contact. The client calls there and keeps the old address for later calls.",
     3261, "21.3.3"},
    {status::use_proxy, "Use Proxy",
     "The called user agent wants to be reached through the proxy named in Contact. The client repeats the "
     "request that way.",
     3261, "21.3.4"},
    {status::alternative_service, "Alternative Service",
     "The call failed, and the body describes other services that could help the caller.",
     3261, "21.3.5"},

    // 4xx, client error: this server can't fulfil the request as it stands (RFC 3261 21.4)
    {status::bad_request, "Bad Request",
     "The request breaks the grammar or lacks something required; a good server says what in the phrase. The "
     "sender has to be repaired.",
     3261, "21.4.1"},
    {status::unauthorized, "Unauthorized",
     "A registrar or user agent wants to know who is asking and sends a challenge. The client repeats the request "
     "with credentials.",
     3261, "21.4.2"},
    {status::payment_required, "Payment Required",
     "Set aside for future use; no RFC gives it a meaning. A client takes it as 400.",
     3261, "21.4.3"},
    {status::forbidden, "Forbidden",
     "The server understood the request and refuses it. Credentials will not help, and the client should not try "
     "again.",
     3261, "21.4.4"},
    {status::not_found, "Not Found",
     "The server is sure that no such user exists at the domain, or it does not serve that domain. Often a "
     "mistyped number.",
     3261, "21.4.5"},
    {status::method_not_allowed, "Method Not Allowed",
     "The server knows the method but does not permit it at this address. The Allow header field lists those that "
     "it does.",
     3261, "21.4.6"},
    {status::not_acceptable, "Not Acceptable",
     "The server could only answer with content of a kind that the request's Accept header field rules out.",
     3261, "21.4.7"},
    {status::proxy_authentication_required, "Proxy Authentication Required",
     "A proxy on the way wants to know who is calling and sends a challenge. The client repeats the request with "
     "credentials.",
     3261, "21.4.8"},
    {status::request_timeout, "Request Timeout",
     "No answer was to be had in time; often the callee's phone can't be reached. A client whose own timer runs "
     "out acts as if it had received this.",
     3261, "21.4.9"},
    {status::conflict, "Conflict",
     "A registration contradicts one that exists. It is from the first SIP of 1999 and was dropped in 2002: a "
     "client takes it as 400.",
     2543, "7.4.10", /* deprecated */ true},
    {status::gone, "Gone",
     "The user was once at this address and has left it for good, and nobody knows where to.",
     3261, "21.4.10"},
    {status::length_required, "Length Required",
     "The server wants a Content-Length header field. It is from the first SIP of 1999 and was dropped in 2002: a "
     "client takes it as 400.",
     2543, "7.4.12", /* deprecated */ true},
    {status::conditional_request_failed, "Conditional Request Failed",
     "The request named a state by its entity-tag, and the server has no such state any more. The client "
     "publishes afresh without the tag.",
     3903, "11.2.1"},
    {status::request_entity_too_large, "Request Entity Too Large",
     "The body is larger than the server takes. A smaller body, or none, may pass; Retry-After says whether "
     "waiting helps.",
     3261, "21.4.11"},
    {status::request_uri_too_long, "Request-URI Too Long",
     "The address in the request line is longer than the server is ready to read.",
     3261, "21.4.12"},
    {status::unsupported_media_type, "Unsupported Media Type",
     "The body has a type, an encoding or a language that the server can't read. The client repeats the request "
     "with one of those the response lists.",
     3261, "21.4.13"},
    {status::unsupported_uri_scheme, "Unsupported URI Scheme",
     "The address is of a scheme that the server does not know, such as tel. The client may try again with a sip "
     "address.",
     3261, "21.4.14"},
    {status::unknown_resource_priority, "Unknown Resource-Priority",
     "The request insists on priority treatment, and the server knows none of the priorities that it names. The "
     "client may ask for others or for none.",
     4412, "4.6.2"},
    {status::bad_extension, "Bad Extension",
     "The request insists on an extension that the server does not have; Unsupported names it. The client repeats "
     "the request without it.",
     3261, "21.4.15"},
    {status::extension_required, "Extension Required",
     "The server needs an extension that the client did not say it has; Require names it. A client that has it "
     "repeats the request and says so.",
     3261, "21.4.16"},
    {status::session_interval_too_small, "Session Interval Too Small",
     "The session timer asked for is shorter than a server on the way permits. The client repeats the request "
     "with at least what Min-SE says.",
     4028, "6"},
    {status::interval_too_brief, "Interval Too Brief",
     "The expiry asked for is too short for the server to bother. The client repeats the request with at least "
     "what Min-Expires says.",
     3261, "21.4.17"},
    {status::bad_location_information, "Bad Location Information",
     "The caller's location, which came with the request, is malformed, unusable or could not be fetched. "
     "Geolocation-Error says what is wrong with it.",
     6442, "4.3"},
    {status::bad_alert_message, "Bad Alert Message",
     "A sensor's emergency alert is too broken to act upon. AlertMsg-Error says what is wrong; the sender has to "
     "mend it first.",
     8876, "5.1"},
    {status::use_identity_header, "Use Identity Header",
     "The callee's side takes only calls whose caller identity is signed, and this one was not. The originating "
     "network has to add the signature.",
     8224, "6.2.2"},
    {status::provide_referrer_identity, "Provide Referrer Identity",
     "The call comes from a transfer, and the target wants proof of who asked for it. The client gets a signed "
     "token from the one who referred it.",
     3892, "5"},
    {status::flow_failed, "Flow Failed",
     "An edge proxy has lost the connection over which it reached the phone. The proxy before it tries another; "
     "an endpoint takes this as 400.",
     5626, "11.5"},
    {status::anonymity_disallowed, "Anonymity Disallowed",
     "The callee does not take anonymous calls. The caller may call again with the number shown, if the user agrees.",
     5079, "5"},
    {status::bad_identity_info, "Bad Identity Info",
     "The certificate to check the signed caller identity with could not be fetched. The originating network has "
     "to give an address that works.",
     8224, "6.2.2"},
    {status::unsupported_credential, "Unsupported Credential",
     "The certificate behind the signed caller identity was fetched but is not accepted, often because its issuer "
     "is not trusted here.",
     8224, "6.2.2"},
    {status::invalid_identity_header, "Invalid Identity Header",
     "The request carries signed caller identity, but none that is valid and of a kind that the server can check.",
     8224, "6.2.2"},
    {status::first_hop_lacks_outbound_support, "First Hop Lacks Outbound Support",
     "The registrar could keep a connection to the phone open, but the first proxy on the way can't. The phone "
     "registers without outbound or through another proxy.",
     5626, "11.6"},
    {status::max_breadth_exceeded, "Max-Breadth Exceeded",
     "A proxy had to fork the request to more branches than it was permitted. Calling fewer destinations at once "
     "may help.",
     5393, "5.3.3"},
    {status::bad_info_package, "Bad Info Package",
     "An INFO carried a package that the other side had not said it takes. Recv-Info lists those that it does; "
     "the call itself goes on.",
     6086, "4.2.2"},
    {status::consent_needed, "Consent Needed",
     "The request goes to a list of recipients, and some of them have not agreed to be contacted this way. "
     "Permission-Missing names them.",
     5360, "5.9.2"},
    {status::temporarily_unavailable, "Temporarily Unavailable",
     "The callee is known but can't be reached now: not registered, do not disturb, or no answer. A later call "
     "may get through.",
     3261, "21.4.18"},
    {status::call_transaction_does_not_exist, "Call/Transaction Does Not Exist",
     "The request belongs to a call or transaction that the server does not know, often one that has just ended. "
     "The sender drops what it still held for it.",
     3261, "21.4.19"},
    {status::loop_detected, "Loop Detected",
     "The request came back to a server that had already handled it, or reached it by two ways after a fork. "
     "Often a circle in routing or forwarding.",
     3261, "21.4.20"},
    {status::too_many_hops, "Too Many Hops",
     "The request passed through as many servers as its Max-Forwards permits. Usually a routing loop.",
     3261, "21.4.21"},
    {status::address_incomplete, "Address Incomplete",
     "Digits of the called number are still missing. A gateway that dials digit by digit sends the request again "
     "with more.",
     3261, "21.4.22"},
    {status::ambiguous, "Ambiguous",
     "The address fits several users. The response may list them in Contact for the caller to choose.",
     3261, "21.4.23"},
    {status::busy_here, "Busy Here",
     "The callee was reached but takes no further call now; another of the callee's devices or a mailbox may.",
     3261, "21.4.24"},
    {status::request_terminated, "Request Terminated",
     "The INVITE was ended before an answer: the caller gave up, another device took the call, or it expired. It "
     "follows a CANCEL or a BYE.",
     3261, "21.4.25"},
    {status::not_acceptable_here, "Not Acceptable Here",
     "This device can't agree to the session offered, often for want of a common codec or of encryption. Another "
     "device might.",
     3261, "21.4.26"},
    {status::bad_event, "Bad Event",
     "The server does not know the event package that was asked for. Allow-Events lists those that it has.",
     6665, "8.3.2"},
    {status::request_pending, "Request Pending",
     "Both sides tried to change the call at the same moment. Each waits for a short random time before it tries "
     "again.",
     3261, "21.4.27"},
    {status::undecipherable, "Undecipherable",
     "The body is encrypted with a key that the recipient does not have. The response may bring the key to use "
     "instead.",
     3261, "21.4.28"},
    {status::security_agreement_required, "Security Agreement Required",
     "Client and server have to agree on a security mechanism first. Security-Server lists what the server has; "
     "the client starts one and tries again.",
     3329, "2.3.1"},

    // 5xx, server error: the request may be in order, but this server failed (RFC 3261 21.5)
    {status::server_internal_error, "Server Internal Error",
     "Something unexpected went wrong inside the server. The client may try again after some seconds.",
     3261, "21.5.1"},
    {status::not_implemented, "Not Implemented",
     "The server lacks what the request needs; most often it has never heard of the method.",
     3261, "21.5.2"},
    {status::bad_gateway, "Bad Gateway",
     "A proxy or gateway asked the next server and got an answer that it could not make sense of.",
     3261, "21.5.3"},
    {status::service_unavailable, "Service Unavailable",
     "The server is overloaded or under maintenance. The client tries another server, and this one not before "
     "Retry-After has passed.",
     3261, "21.5.4"},
    {status::server_time_out, "Server Time-out",
     "The server had to ask somebody else, such as a database or DNS, and got no answer in time.",
     3261, "21.5.5"},
    {status::version_not_supported, "Version Not Supported",
     "The server does not speak the version of SIP that the request names.",
     3261, "21.5.6"},
    {status::message_too_large, "Message Too Large",
     "The request as a whole is longer than the server can handle.",
     3261, "21.5.7"},
    {status::push_notification_service_not_supported, "Push Notification Service Not Supported",
     "A mobile phone registered to be woken by a push service that the server does not work with.",
     8599, "8.1"},
    {status::precondition_failure, "Precondition Failure",
     "The caller set conditions, such as reserved bandwidth, before the callee may ring, and they can't be met. "
     "The caller may offer others.",
     3312, "8"},

    // 6xx, global failure: no server anywhere will fulfil the request (RFC 3261 21.6)
    {status::busy_everywhere, "Busy Everywhere",
     "The callee is busy, and no other device or mailbox will answer either. Retry-After may name a better time "
     "to call.",
     3261, "21.6.1"},
    {status::decline, "Decline",
     "The callee does not want the call or can't take it, and no other device will. Some networks send it for "
     "calls that they block themselves.",
     3261, "21.6.2"},
    {status::does_not_exist_anywhere, "Does Not Exist Anywhere",
     "The server knows for certain that the user exists nowhere. The search ends.",
     3261, "21.6.3"},
    {status::not_acceptable_anywhere, "Not Acceptable",
     "The callee was reached, but neither this device nor another can agree to the session offered.",
     3261, "21.6.4"},
    {status::unwanted, "Unwanted",
     "The callee has marked the call as unwanted, and networks on the way may learn to block the caller.",
     8197, "4"},
    {status::rejected, "Rejected",
     "An analytics engine in the network, not the callee, took the call for unwanted and stopped it. The response "
     "may say whom a wronged caller can turn to.",
     8688, "3.1"},
};

/// A row of the table of classes.
struct status_class_info {
    status_class value;
    const char* title;
    const char* description;
};

/// The six classes, in order.
SIPCODES_HIDDEN inline constexpr status_class_info status_classes[] = {
    {status_class::provisional, "Provisional",
     "The request arrived and is being worked on; the final response is still to come."},
    {status_class::success, "Success",
     "The request was understood and accepted."},
    {status_class::redirection, "Redirection",
     "The request may be served elsewhere; the client tries the addresses or services that the response names."},
    {status_class::client_error, "Client Error",
     "This server does not fulfil the request as it stands; a changed request or another server might succeed."},
    {status_class::server_error, "Server Error",
     "The request may be in order, but this server failed; another server might succeed."},
    {status_class::global_failure, "Global Failure",
     "No server anywhere will fulfil the request; the search for the callee ends."},
};

// clang-format on

namespace detail {

/// RFC 2543; RFC 3261 set the registry up.
inline constexpr std::uint16_t last_rfc_before_registry = 2543;

struct reason_phrases {
    template <typename Row>
    static constexpr auto member = &Row::reason_phrase;
};

struct descriptions {
    template <typename Row>
    static constexpr auto member = &Row::description;
};

/// The text of the first table that has one for the code.
template <typename Column, const auto& Table, const auto&... Rest>
constexpr std::string_view first_text(status_code code) noexcept {
    const std::string_view text = texts<Table, Column::template member<row_t<Table>>>[row_of<Table>(code)];
    if constexpr (sizeof...(Rest) == 0)
        return text;
    else
        return !text.empty() ? text : first_text<Column, Rest...>(code);
}

/// The row of the code that a client acts upon, for each code.
template <const auto& Table>
constexpr rows_of_codes index_effective_rows() noexcept {
    rows_of_codes index{};
    for (unsigned code = 100; code < status_code::out_of_range; ++code) {
        std::size_t row = row_of<Table>(code);
        const auto rfc = numbers<Table, &status_info::rfc>[row];
        if (rfc <= last_rfc_before_registry)
            row = row_of<Table>(is_provisional(code) ? 183 : code / 100 * 100);
        index.rows[code] = static_cast<std::uint8_t>(row);
    }
    return index;
}

template <const auto& Table>
SIPCODES_HIDDEN inline constexpr rows_of_codes effective_row_index = index_effective_rows<Table>();

constexpr char snake_case(char c, char previous) noexcept {
    if (is_letter(c) || is_digit(c))
        return lower_case(c);
    return previous == '_' ? '\0' : '_';
}

} // namespace detail

/// The row of a code, or null for a code that is not in the table. 409 and 411 have a row though they are not
/// registered. Another table may be named: find_status<unregistered_statuses>(478).
template <const auto& Table = statuses>
[[nodiscard]] constexpr auto find_status(status_code code) noexcept -> const detail::row_t<Table>* {
    const std::size_t row = detail::row_of<Table>(code);
    return row != 0 ? &Table[row - 1] : nullptr;
}

/// The registered reason phrase of a code: "Busy Here" for 486. Unknown codes and numbers out of range have the empty
/// phrase, whose data is not null either; data always ends with NUL. Tables of one's own that are named are asked
/// first, and their rows with an empty phrase passed over: reason_phrase<house_phrases>(486). RFC 3261 section 7.2
/// leaves the phrase to the server, so a client goes by the code: no look-up here is by phrase.
template <const auto&... Tables>
[[nodiscard]] constexpr std::string_view reason_phrase(status_code code) noexcept {
    return detail::first_text<detail::reason_phrases, Tables..., statuses>(code);
}

/// One or two sentences for the reader of a log: what happened, who says it, what usually follows. Empty, as the
/// phrase, for unknown codes and numbers out of range; ends with NUL. Tables of one's own that are named are asked
/// first.
template <const auto&... Tables>
[[nodiscard]] constexpr std::string_view description(status_code code) noexcept {
    return detail::first_text<detail::descriptions, Tables..., statuses>(code);
}

/// The RFC that defines a code, by number, and the section: 3261 and "21.4.24" for 486.
/// Unknown codes and numbers out of range give 0 and the empty text.
template <const auto& Table = statuses>
[[nodiscard]] constexpr rfc_section reference(status_code code) noexcept {
    const std::size_t row = detail::row_of<Table>(code);
    return {detail::numbers<Table, &status_info::rfc>[row], detail::texts<Table, &status_info::section>[row]};
}

/// The name of a code's enumerator, which is its phrase in lower snake case: "busy_here" for 486, for configuration
/// files and metrics. The one exception is 606, "not_acceptable_anywhere", because 406 has the same phrase. Unknown
/// codes and numbers out of range have the empty name; data always ends with NUL.
template <const auto& Table = statuses>
[[nodiscard]] constexpr std::string_view name(status_code code) noexcept {
    const std::size_t row = detail::row_of<Table>(code);
    if (row != 0 && code.value() == static_cast<unsigned>(status::not_acceptable_anywhere))
        return "not_acceptable_anywhere";
    return detail::texts<Table, &status_info::reason_phrase, detail::snake_case>[row];
}

/// The code of that name, "busy_here" for 486, or nothing: for upper case, blanks, an empty or unknown text.
/// This reads configuration files; a phrase from the wire is not a name and says nothing of the code.
template <const auto& Table = statuses>
[[nodiscard]] constexpr auto status_from_name(std::string_view text) noexcept
    -> std::optional<decltype(detail::row_t<Table>::code)> {
    for (const auto& row : Table) {
        if (name<Table>(row.code) == text)
            return row.code;
    }
    return std::nullopt;
}

/// The status that three digits name, known or not: "486", and "999" as well. Nothing for any other text: fewer or more
/// digits, a sign, a blank. RFC 3261 section 25.1, Status-Code. Status is a parameter so that only a caller pays for
/// std::optional at compile time.
template <typename Status = status>
[[nodiscard]] constexpr std::optional<Status> parse_status(std::string_view text) noexcept {
    if (text.size() != 3)
        return std::nullopt;
    const std::uint32_t last = static_cast<unsigned char>(text[2]);
    const std::uint32_t digits = (detail::pair_at(text.data()) | last << 16) ^ 0x303030;
    if (!detail::are_digits(digits))
        return std::nullopt;
    return static_cast<Status>(detail::number_of(digits));
}

/// Whether a code is in IANA's registry of SIP parameters. False for 409 and 411, which only RFC 2543 had, before there
/// was a registry; for unknown codes; for numbers out of range. RFC 3261 section 27.4.
template <const auto& Table = statuses>
[[nodiscard]] constexpr bool is_registered(status_code code) noexcept {
    return detail::numbers<Table, &status_info::rfc>[detail::row_of<Table>(code)] > detail::last_rfc_before_registry;
}

/// Whether a code is in the table and not for new use: 202 (RFC 6665 section 8.3.1), 409 and 411 (dropped by RFC
/// 3261). False for unknown codes and numbers out of range.
template <const auto& Table = statuses>
[[nodiscard]] constexpr bool is_deprecated(status_code code) noexcept {
    return detail::numbers<Table, &status_info::deprecated>[detail::row_of<Table>(code)];
}

/// The code that a client acts upon: a registered code itself, 183 for any other 1xx, and the class's first code, as
/// 400, for the rest. A number outside 100 to 699 is no code of SIP and gives status{}, of class none. RFC 3261
/// section 8.1.3.2.
template <const auto& Table = statuses>
[[nodiscard]] constexpr status effective(status_code code) noexcept {
    return detail::numbers<Table, &status_info::code>[detail::effective_row_index<Table>.rows[code.value()]];
}

/// Neighbouring rows of a table, for a range-for loop.
template <typename Row>
class row_range {
public:
    constexpr row_range(const Row* begin, const Row* end) noexcept : begin_(begin), end_(end) {}

    [[nodiscard]] constexpr const Row* begin() const noexcept { return begin_; }
    [[nodiscard]] constexpr const Row* end() const noexcept { return end_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - begin_); }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin_ == end_; }

private:
    const Row* begin_;
    const Row* end_;
};

/// The rows of a class, in the order of their codes. The class none, and a value that is no class, have no rows.
template <const auto& Table = statuses>
[[nodiscard]] constexpr auto statuses_in(status_class value) noexcept -> row_range<detail::row_t<Table>> {
    const auto* const end = Table + detail::row_count(Table);
    const auto* first = Table;
    while (first != end && class_of(first->code) < value)
        ++first;
    const auto* last = first;
    while (last != end && class_of(last->code) == value)
        ++last;
    return {first, last};
}

/// The title of a class: "Client Error" for client_error. Empty for none and for a value that is no class; ends with
/// NUL. RFC 3261 section 7.2.
template <const auto& Table = status_classes>
[[nodiscard]] constexpr std::string_view title(status_class value) noexcept {
    return detail::texts<Table, &status_class_info::title>[detail::row_of_value<Table>(value)];
}

/// What a class says of the request, in a sentence. Empty for none and for a value that is no class; ends with NUL.
/// RFC 3261 section 7.2.
template <const auto& Table = status_classes>
[[nodiscard]] constexpr std::string_view description(status_class value) noexcept {
    return detail::texts<Table, &status_class_info::description>[detail::row_of_value<Table>(value)];
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
