// What a response does to dialogs: RFC 5057 for requests within a dialog, RFC 3261 sections 12.1 and 17.1.1.3 for those
// that begin one.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/method.hpp>
#include <sipcodes/status.hpp>

#include <cstdint>

namespace sipcodes {

/// What a response to a request within a dialog does to the transaction, to the dialog usage (a call, a subscription),
/// and to the dialog with all its usages. Each enumerator beyond none includes that the transaction has failed.
enum class dialog_effect : std::uint8_t {
    none,
    ends_transaction,
    ends_usage,
    ends_dialog,
    redirects_dialog,
};

/// The state of the dialog that a response creates.
enum class dialog_state : std::uint8_t {
    none,
    early,
    confirmed,
};

/// How a response is acknowledged: by the client transaction to the next hop, or by the caller's user agent itself to
/// the callee's.
enum class acknowledgement : std::uint8_t {
    none,
    hop_by_hop,
    end_to_end,
};

inline namespace SIPCODES_VERSION {

namespace detail {

/// The methods that a usage is made of. Without INFO, for one, a call goes on.
inline constexpr method_set usage_methods{method::bye,   method::invite,    method::notify,
                                          method::prack, method::subscribe, method::update};

struct dialog_rule {
    status code;
    dialog_effect effect;
    method_set methods = {}; // the effect is on these alone; empty for all, unknown ones too
};

// RFC 5057 section 5.1. Whatever else fails ends its transaction only.
SIPCODES_HIDDEN inline constexpr dialog_rule dialog_rules[] = {
    {status::not_found, dialog_effect::ends_dialog}, // the peer itself gave the address, in Contact
    {status::method_not_allowed, dialog_effect::ends_usage, usage_methods},
    {status::gone, dialog_effect::ends_dialog},
    {status::unsupported_uri_scheme, dialog_effect::ends_dialog},
    {status::temporarily_unavailable, dialog_effect::ends_usage},
    {status::call_transaction_does_not_exist, dialog_effect::ends_usage},
    {status::loop_detected, dialog_effect::ends_dialog},
    {status::too_many_hops, dialog_effect::ends_dialog},
    {status::address_incomplete, dialog_effect::ends_dialog},
    {status::ambiguous, dialog_effect::ends_dialog},
    {status::bad_event, dialog_effect::ends_usage, {method::subscribe, method::notify}},
    {status::not_implemented, dialog_effect::ends_usage, usage_methods},
    {status::bad_gateway, dialog_effect::ends_dialog},
    {status::does_not_exist_anywhere, dialog_effect::ends_dialog},
};

} // namespace detail

/// What a response does to the dialog that its request was sent in: ends_usage for 481 to a BYE. A usage that ends
/// takes the dialog along if it was the last one. A response to CANCEL concerns the CANCEL alone, unknown codes act as
/// 400, 500 or 600, and for an unknown method write method{}. 1xx, 2xx and numbers outside 100 to 699 give none.
/// 3xx give redirects_dialog, whatever the method. RFC 5057 section 5.1.
[[nodiscard]] constexpr dialog_effect effect_on_dialog(status_code code, method request) noexcept {
    if (!is_failure(code))
        return is_redirection(code) ? dialog_effect::redirects_dialog : dialog_effect::none;
    const std::size_t row = detail::row_of<detail::dialog_rules>(code);
    if (row == 0 || request == method::cancel)
        return dialog_effect::ends_transaction;
    const detail::dialog_rule& rule = detail::dialog_rules[row - 1];
    return rule.methods.empty() || rule.methods.contains(request) ? rule.effect : dialog_effect::ends_transaction;
}

/// The dialog that a response creates when its request was sent outside one: early for 101 to 199 to INVITE, if it has
/// a To tag; confirmed for 2xx to INVITE, SUBSCRIBE and REFER. The subscription of the latter two begins with the
/// NOTIFY, which may come first and from which the route set is taken. Everything else gives none. RFC 3261 section
/// 12.1, RFC 6665 section 4.4.1.
[[nodiscard]] constexpr dialog_state dialog_created_by(status_code code, method request) noexcept {
    if (is_success(code) && method_set{method::invite, method::subscribe, method::refer}.contains(request))
        return dialog_state::confirmed;
    if (is_provisional(code) && code.value() != 100 && request == method::invite)
        return dialog_state::early;
    return dialog_state::none;
}

/// How a response is acknowledged with an ACK: end to end for 2xx to INVITE, hop by hop for 300 to 699 to INVITE, none
/// for all else. RFC 3261 sections 13.2.2.4 and 17.1.1.3.
[[nodiscard]] constexpr acknowledgement acknowledgement_of(status_code code, method request) noexcept {
    if (request != method::invite || !is_final(code))
        return acknowledgement::none;
    return is_success(code) ? acknowledgement::end_to_end : acknowledgement::hop_by_hop;
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
