// What a client may do after a response: RFC 3261 sections 8.1.3.4, 8.1.3.5, 14.1, 20.33 and 21, and the RFCs of later
// codes.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/responses.hpp>

#include <cstdint>

namespace sipcodes {

/// What a client may do next with a request that was refused.
enum class next_step : std::uint8_t {
    none,                     // no RFC names one: as it stands the request is not to be sent to this server again
    never_repeat,             // not with credentials either
    authenticate,             // with credentials for the challenge
    redirect,                 // to the addresses in Contact
    shrink_body,              // or leave it out
    change_content,           // to a type, encoding and language that the response accepts
    change_uri_scheme,        // to sip
    change_resource_priority, // to a value that the response accepts
    drop_extensions,          // those that 420 names in Unsupported; after 439 it is outbound
    raise_interval,           // to the minimum that the response names
    publish_anew,             // without the entity tag
    name_referrer,            // with a signed Referred-By
    reveal_identity,          // if the user agrees
    repair_identity,          // with a credential that can be fetched and checked
    narrow_search,            // with fewer branches at a time
    obtain_permission,        // from the recipients that the response names
    add_digits,               // as the user dials them
    secure_connection,        // with a mechanism that the response offers
    wait,                     // and send it again
    try_another_flow,         // for a proxy, to the same instance; a user agent has no next step
    try_another_server,       // as DNS names them, RFC 3263 section 4.3
};

inline namespace SIPCODES_VERSION {

namespace detail {

struct retry_rule {
    status code;
    next_step step;
};

// Codes that are not here have no next step.
SIPCODES_HIDDEN inline constexpr retry_rule retry_rules[] = {
    {status::multiple_choices, next_step::redirect},
    {status::moved_permanently, next_step::redirect},
    {status::moved_temporarily, next_step::redirect},
    {status::use_proxy, next_step::redirect},
    {status::unauthorized, next_step::authenticate},
    {status::forbidden, next_step::never_repeat},
    {status::proxy_authentication_required, next_step::authenticate},
    {status::request_timeout, next_step::wait},
    {status::conditional_request_failed, next_step::publish_anew},
    {status::request_entity_too_large, next_step::shrink_body},
    {status::unsupported_media_type, next_step::change_content},
    {status::unsupported_uri_scheme, next_step::change_uri_scheme},
    {status::unknown_resource_priority, next_step::change_resource_priority},
    {status::bad_extension, next_step::drop_extensions},
    {status::session_interval_too_small, next_step::raise_interval},
    {status::interval_too_brief, next_step::raise_interval},
    {status::provide_referrer_identity, next_step::name_referrer},
    {status::flow_failed, next_step::try_another_flow},
    {status::anonymity_disallowed, next_step::reveal_identity},
    {status::bad_identity_info, next_step::repair_identity},
    {status::invalid_identity_header, next_step::repair_identity},
    {status::first_hop_lacks_outbound_support, next_step::drop_extensions},
    {status::max_breadth_exceeded, next_step::narrow_search},
    {status::consent_needed, next_step::obtain_permission},
    {status::address_incomplete, next_step::add_digits},
    {status::request_pending, next_step::wait},
    {status::security_agreement_required, next_step::secure_connection},
    {status::server_internal_error, next_step::wait},
    {status::service_unavailable, next_step::try_another_server},
};

} // namespace detail

/// What a client may do next: authenticate after 401, wait after 500. Unknown codes give what 300, 400, 500 or
/// 600 give (RFC 3261 section 8.1.3.2). none for provisional codes, for 2xx, and outside 100 to 699. RFC 3261 sections
/// 8.1.3.4, 8.1.3.5 and 21, and the RFC that reference() names for a later code.
[[nodiscard]] constexpr next_step next_step_after(status_code code) noexcept {
    const std::size_t row = detail::row_of<detail::retry_rules>(effective(code));
    return row != 0 ? detail::retry_rules[row - 1].step : next_step::none;
}

/// Whether the same request may be sent again without a change: after a while for 408, 491, 500 and unknown 5xx, to
/// another server for 503. False for all other codes and outside 100 to 699; but where Retry-After is present, see
/// may_carry_retry_after, the client may send it again when that time has passed. RFC 3261
/// sections 8.1.3.2, 14.1, 21.4, 21.4.9, 21.5.1 and 21.5.4.
[[nodiscard]] constexpr bool may_repeat_unchanged(status_code code) noexcept {
    const next_step step = next_step_after(code);
    return step == next_step::wait || step == next_step::try_another_server;
}

/// Whether a response may say in Retry-After when the request is worth sending again: 404, 413, 480, 486, 500, 503, 600
/// and 603. False for all other codes, unknown ones and numbers out of range. RFC 3261 section 20.33.
[[nodiscard]] constexpr bool may_carry_retry_after(status_code code) noexcept {
    switch (static_cast<status>(code.value())) {
    case status::not_found:
    case status::request_entity_too_large:
    case status::temporarily_unavailable:
    case status::busy_here:
    case status::server_internal_error:
    case status::service_unavailable:
    case status::busy_everywhere:
    case status::decline:
        return true;
    default:
        return false;
    }
}

/// A time to wait, in milliseconds: drawn at random from shortest to longest in steps.
struct back_off_window {
    int shortest;
    int longest;
    int step;
};

/// How long a client waits after 491 before it sends the request again: 2.1 to 4 seconds if it chose the Call-ID of the
/// dialog, 0 to 2 seconds if its peer did, in steps of 10 milliseconds. RFC 3261 section 14.1.
[[nodiscard]] constexpr back_off_window request_pending_back_off(bool owns_call_id) noexcept {
    return owns_call_id ? back_off_window{2100, 4000, 10} : back_off_window{0, 2000, 10};
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
