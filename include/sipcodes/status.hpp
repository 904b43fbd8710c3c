// The status codes of SIP responses by name, and what the first digit says (RFC 3261 section 7.2).

#pragma once

#include <sipcodes/version.hpp>

#include <cstdint>

namespace sipcodes {

/// A status code. Every number is a legal value, named here or not: what arrives on the wire need not be registered.
enum class status : std::uint16_t {
    trying = 100,
    ringing = 180,
    call_is_being_forwarded = 181,
    queued = 182,
    session_progress = 183,
    early_dialog_terminated = 199,

    ok = 200,
    accepted = 202,
    no_notification = 204,

    multiple_choices = 300,
    moved_permanently = 301,
    moved_temporarily = 302,
    use_proxy = 305,
    alternative_service = 380,

    bad_request = 400,
    unauthorized = 401,
    payment_required = 402,
    forbidden = 403,
    not_found = 404,
    method_not_allowed = 405,
    not_acceptable = 406,
    proxy_authentication_required = 407,
    request_timeout = 408,
    conflict = 409,
    gone = 410,
    length_required = 411,
    conditional_request_failed = 412,
    request_entity_too_large = 413,
    request_uri_too_long = 414,
    unsupported_media_type = 415,
    unsupported_uri_scheme = 416,
    unknown_resource_priority = 417,
    bad_extension = 420,
    extension_required = 421,
    session_interval_too_small = 422,
    interval_too_brief = 423,
    bad_location_information = 424,
    bad_alert_message = 425,
    use_identity_header = 428,
    provide_referrer_identity = 429,
    flow_failed = 430,
    anonymity_disallowed = 433,
    bad_identity_info = 436,
    unsupported_credential = 437,
    invalid_identity_header = 438,
    first_hop_lacks_outbound_support = 439,
    max_breadth_exceeded = 440,
    bad_info_package = 469,
    consent_needed = 470,
    temporarily_unavailable = 480,
    call_transaction_does_not_exist = 481,
    loop_detected = 482,
    too_many_hops = 483,
    address_incomplete = 484,
    ambiguous = 485,
    busy_here = 486,
    request_terminated = 487,
    not_acceptable_here = 488,
    bad_event = 489,
    request_pending = 491,
    undecipherable = 493,
    security_agreement_required = 494,

    server_internal_error = 500,
    not_implemented = 501,
    bad_gateway = 502,
    service_unavailable = 503,
    server_time_out = 504,
    version_not_supported = 505,
    message_too_large = 513,
    push_notification_service_not_supported = 555,
    precondition_failure = 580,

    busy_everywhere = 600,
    decline = 603,
    does_not_exist_anywhere = 604,
    not_acceptable_anywhere = 606, // its phrase is "Not Acceptable", as that of 406
    unwanted = 607,
    rejected = 608,
};

/// The class of a status code: its value is the first digit, and none stands for what is outside 100 to 699.
enum class status_class : std::uint8_t {
    none,
    provisional,
    success,
    redirection,
    client_error,
    server_error,
    global_failure,
};

inline namespace SIPCODES_VERSION {

/// What the functions of this library take as a status code: a status or any standard integer, converted without
/// wrap-around. A number that is negative or above 699 is kept as 700, which is in no class and no table. Characters,
/// bool and floating point do not convert.
class status_code {
public:
    static constexpr unsigned out_of_range = 700;

    constexpr status_code(status code) noexcept : value_(clamp(static_cast<unsigned long long>(code))) {}
    constexpr status_code(int code) noexcept
        : value_(static_cast<unsigned>(code) < out_of_range ? static_cast<unsigned>(code) : out_of_range) {}
    constexpr status_code(unsigned code) noexcept : value_(clamp(code)) {}
    constexpr status_code(long code) noexcept : value_(clamp(static_cast<unsigned long long>(code))) {}
    constexpr status_code(unsigned long code) noexcept : value_(clamp(code)) {}
    constexpr status_code(long long code) noexcept : value_(clamp(static_cast<unsigned long long>(code))) {}
    constexpr status_code(unsigned long long code) noexcept : value_(clamp(code)) {}

    status_code(bool) = delete;
    status_code(char) = delete;
    status_code(wchar_t) = delete;
#ifdef __cpp_char8_t
    status_code(char8_t) = delete;
#endif
    status_code(char16_t) = delete;
    status_code(char32_t) = delete;

    /// The number, 0 to 699, or out_of_range.
    [[nodiscard]] constexpr unsigned value() const noexcept { return value_; }

private:
    static constexpr unsigned clamp(unsigned long long code) noexcept {
        return code < out_of_range ? static_cast<unsigned>(code) : out_of_range;
    }

    unsigned value_;
};

/// The number of a status, whatever it is: to_int(status::busy_here) is 486, to_int(status{999}) is 999.
[[nodiscard]] constexpr int to_int(status code) noexcept {
    return static_cast<int>(code);
}

/// The class of a code, registered or not, by its first digit: client_error for 486 and for 499.
/// A number outside 100 to 699 has the class none. RFC 3261 section 7.2.
[[nodiscard]] constexpr status_class class_of(status_code code) noexcept {
    return code.value() < status_code::out_of_range ? static_cast<status_class>(code.value() / 100)
                                                    : status_class::none;
}

/// Whether a code is 1xx: the request arrived and the final response is still to come. False outside 100 to 699.
/// RFC 3261 section 21.1.
[[nodiscard]] constexpr bool is_provisional(status_code code) noexcept {
    return class_of(code) == status_class::provisional;
}

/// Whether a code is 2xx: the request was understood and accepted. False outside 100 to 699.
/// RFC 3261 section 21.2.
[[nodiscard]] constexpr bool is_success(status_code code) noexcept {
    return class_of(code) == status_class::success;
}

/// Whether a code is 3xx: the caller is to try other addresses or services. False outside 100 to 699.
/// RFC 3261 section 21.3.
[[nodiscard]] constexpr bool is_redirection(status_code code) noexcept {
    return class_of(code) == status_class::redirection;
}

/// Whether a code is 4xx: this server does not fulfil the request as it stands. False outside 100 to 699.
/// RFC 3261 section 21.4.
[[nodiscard]] constexpr bool is_client_error(status_code code) noexcept {
    return class_of(code) == status_class::client_error;
}

/// Whether a code is 5xx: the server itself failed. False outside 100 to 699.
/// RFC 3261 section 21.5.
[[nodiscard]] constexpr bool is_server_error(status_code code) noexcept {
    return class_of(code) == status_class::server_error;
}

/// Whether a code is 6xx: no server anywhere will fulfil the request. False outside 100 to 699.
/// RFC 3261 section 21.6.
[[nodiscard]] constexpr bool is_global_failure(status_code code) noexcept {
    return class_of(code) == status_class::global_failure;
}

/// Whether a code ends its transaction: true for 200 to 699, false for provisional codes and outside 100 to 699.
/// RFC 3261 section 7.2.
[[nodiscard]] constexpr bool is_final(status_code code) noexcept {
    return code.value() >= 200 && code.value() < status_code::out_of_range;
}

/// Whether a code says that the request failed: true for 400 to 699. A redirection is no failure, nor is a number
/// outside 100 to 699. RFC 3261 sections 21.4 to 21.6.
[[nodiscard]] constexpr bool is_failure(status_code code) noexcept {
    return code.value() >= 400 && code.value() < status_code::out_of_range;
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
