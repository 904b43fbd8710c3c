// Which requests a response may answer: RFC 4320 for provisional responses and 408, and the RFCs of codes that belong
// to certain methods.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/method.hpp>
#include <sipcodes/methods.hpp>
#include <sipcodes/status.hpp>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace detail {

struct applicability_rule {
    status code;
    method_set methods;
};

// clang-format off

// Codes that are not here may answer what their class may.
SIPCODES_HIDDEN inline constexpr applicability_rule applicability_rules[] = {
    // RFC 4320 4.1
    {status::trying, all_methods},
    // RFC 6665 8.3.1, RFC 7647 5
    {status::accepted, all_methods - method_set{method::notify, method::refer, method::subscribe}},
    // RFC 5839 7.1
    {status::no_notification, method::subscribe},
    // RFC 3261 22.1
    {status::unauthorized, all_methods - method::cancel},
    {status::proxy_authentication_required, all_methods - method::cancel},
    // RFC 4320 4.2
    {status::request_timeout, method::invite},
    // RFC 4028 4
    {status::session_interval_too_small, {method::invite, method::update}},
    // RFC 3261 21.4.17, RFC 3903 6, RFC 6665 4.2.1.1
    {status::interval_too_brief, {method::publish, method::register_, method::subscribe}},
    // RFC 5626 11.6
    {status::first_hop_lacks_outbound_support, method::register_},
    // RFC 6086 4.2.2
    {status::bad_info_package, method::info},
    // RFC 3261 21.4.25
    {status::request_terminated, all_methods - method::cancel},
    // RFC 6665 8.3.2, RFC 3903 6
    {status::bad_event, {method::notify, method::publish, method::subscribe}},
    // RFC 8599 8.1
    {status::push_notification_service_not_supported, method::register_},
};

// clang-format on

} // namespace detail

/// The methods whose requests a response with this code may answer, ACK never among them. Of codes without a rule of
/// their own, unknown ones too, 1xx answer INVITE alone, 6xx all but REGISTER, and the rest all methods. Empty outside
/// 100 to 699. RFC 4320 section 4.1 for 1xx, RFC 3261 section 10.3 for 6xx, RFC 3261 section 17.1.1.3 for ACK.
[[nodiscard]] constexpr method_set methods_answered_by(status_code code) noexcept {
    const std::size_t row = detail::row_of<detail::applicability_rules>(code);
    if (row != 0)
        return detail::applicability_rules[row - 1].methods - method::ack;
    if (is_provisional(code))
        return method::invite;
    if (is_global_failure(code))
        return all_methods - method_set{method::ack, method::register_};
    return is_final(code) ? all_methods - method::ack : method_set{};
}

/// Whether a response with this code may answer a request of this method: false for 180 to a BYE, 408 to a MESSAGE, and
/// anything to an ACK. A method that is not in the table, as method{}, is taken as OPTIONS, which no RFC treats apart.
/// False for numbers outside 100 to 699. The rules are those of methods_answered_by.
[[nodiscard]] constexpr bool may_answer(status_code code, method request) noexcept {
    return methods_answered_by(code).contains(all_methods.contains(request) ? request : method::options);
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
