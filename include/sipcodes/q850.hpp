// Between SIP and the telephone network: which Q.850 cause a gateway releases a call with when SIP refused it, and
// which status code it answers with when the other network did. RFC 3398 maps for ISUP, RFC 4497 for QSIG. A response
// may also carry the cause itself, in Reason (RFC 6432); this is for those that don't.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/status.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace sipcodes {

/// A cause value of ITU-T Q.850. Every number from 0 to 127 is legal, named here or not; above 127 there is none. The
/// names are those of Q.850 in lower snake case, without what stands in parentheses.
enum class cause : std::uint8_t {
    valid_cause_code_not_yet_received = 0,
    unallocated_number = 1,
    no_route_to_specified_transit_network = 2,
    no_route_to_destination = 3,
    send_special_information_tone = 4,
    misdialled_trunk_prefix = 5,
    channel_unacceptable = 6,
    call_awarded_and_being_delivered_in_an_established_channel = 7,
    preemption = 8,
    preemption_circuit_reserved_for_reuse = 9,
    qor_ported_number = 14,
    normal_call_clearing = 16,
    user_busy = 17,
    no_user_responding = 18,
    no_answer_from_user = 19,
    subscriber_absent = 20,
    call_rejected = 21,
    number_changed = 22,
    redirection_to_new_destination = 23,
    call_rejected_due_to_feature_at_the_destination = 24,
    exchange_routing_error = 25,
    non_selected_user_clearing = 26,
    destination_out_of_order = 27,
    invalid_number_format = 28,
    facility_rejected = 29,
    response_to_status_enquiry = 30,
    normal_unspecified = 31,
    circuit_out_of_order = 33,
    no_circuit_channel_available = 34,
    network_out_of_order = 38,
    permanent_frame_mode_connection_out_of_service = 39,
    permanent_frame_mode_connection_operational = 40,
    temporary_failure = 41,
    switching_equipment_congestion = 42,
    access_information_discarded = 43,
    requested_circuit_channel_not_available = 44,
    precedence_call_blocked = 46,
    resources_unavailable_unspecified = 47,
    quality_of_service_unavailable = 49,
    requested_facility_not_subscribed = 50,
    outgoing_calls_barred_within_cug = 53,
    incoming_calls_barred_within_cug = 55,
    call_waiting_not_subscribed = 56,
    bearer_capability_not_authorized = 57,
    bearer_capability_not_presently_available = 58,
    inconsistency_in_designated_outgoing_access_information_and_subscriber_class = 62,
    service_or_option_not_available_unspecified = 63,
    bearer_capability_not_implemented = 65,
    channel_type_not_implemented = 66,
    requested_facility_not_implemented = 69,
    only_restricted_digital_information_bearer_capability_is_available = 70,
    service_or_option_not_implemented_unspecified = 79,
    invalid_call_reference_value = 81,
    identified_channel_does_not_exist = 82,
    call_identity_does_not_exist_for_suspended_call = 83,
    call_identity_in_use = 84,
    no_call_suspended = 85,
    call_having_the_requested_call_identity_has_been_cleared = 86,
    called_user_not_member_of_cug = 87,
    incompatible_destination = 88,
    non_existing_cug = 90,
    invalid_transit_network_selection = 91,
    invalid_message_unspecified = 95,
    mandatory_information_element_is_missing = 96,
    message_type_non_existent_or_not_implemented = 97,
    message_not_compatible_with_call_state_or_message_type_non_existent_or_not_implemented = 98,
    information_element_nonexistent_or_not_implemented = 99,
    invalid_information_element_contents = 100,
    message_not_compatible_with_call_state = 101,
    recovery_on_timer_expiry = 102,
    parameter_non_existent_or_not_implemented_passed_on = 103,
    message_with_unrecognized_parameter_discarded = 110,
    protocol_error_unspecified = 111,
    interworking_unspecified = 127,
};

/// Where a cause arose, as far as it matters here: with the user called, or in a network on the way.
enum class cause_location : std::uint8_t {
    network,
    user,
};

/// What the diagnostic of a cause adds to it: the number that replaces the one called, in a form fit for Contact.
enum class cause_diagnostic : std::uint8_t {
    none,
    new_number,
};

/// What the Warning of a 488 or 606 complains of.
enum class warning_reason : std::uint8_t {
    unspecified,
    bearer_capability,
};

/// The network on the other side of a gateway, and with it the RFC that maps the causes: 3398 for ISUP, 4497 for QSIG.
enum class gateway : std::uint8_t {
    isup = 1,
    qsig,
};

inline namespace SIPCODES_VERSION {

/// A row of the table of causes. No name is null; all end with NUL.
struct cause_info {
    cause value;
    const char* name; // as in Q.850
};

/// The causes of Q.850, in the order of their values.
SIPCODES_HIDDEN inline constexpr cause_info causes[] = {
    {cause::valid_cause_code_not_yet_received, "Valid cause code not yet received"},
    {cause::unallocated_number, "Unallocated (unassigned) number"},
    {cause::no_route_to_specified_transit_network, "No route to specified transit network"},
    {cause::no_route_to_destination, "No route to destination"},
    {cause::send_special_information_tone, "Send special information tone"},
    {cause::misdialled_trunk_prefix, "Misdialled trunk prefix"},
    {cause::channel_unacceptable, "Channel unacceptable"},
    {cause::call_awarded_and_being_delivered_in_an_established_channel,
     "Call awarded and being delivered in an established channel"},
    {cause::preemption, "Preemption"},
    {cause::preemption_circuit_reserved_for_reuse, "Preemption - circuit reserved for reuse"},
    {cause::qor_ported_number, "QoR: ported number"},
    {cause::normal_call_clearing, "Normal call clearing"},
    {cause::user_busy, "User busy"},
    {cause::no_user_responding, "No user responding"},
    {cause::no_answer_from_user, "No answer from user (user alerted)"},
    {cause::subscriber_absent, "Subscriber absent"},
    {cause::call_rejected, "Call rejected"},
    {cause::number_changed, "Number changed"},
    {cause::redirection_to_new_destination, "Redirection to new destination"},
    {cause::call_rejected_due_to_feature_at_the_destination, "Call rejected due to feature at the destination"},
    {cause::exchange_routing_error, "Exchange routing error"},
    {cause::non_selected_user_clearing, "Non-selected user clearing"},
    {cause::destination_out_of_order, "Destination out of order"},
    {cause::invalid_number_format, "Invalid number format (address incomplete)"},
    {cause::facility_rejected, "Facility rejected"},
    {cause::response_to_status_enquiry, "Response to STATUS ENQUIRY"},
    {cause::normal_unspecified, "Normal unspecified"},
    {cause::circuit_out_of_order, "Circuit out of order"},
    {cause::no_circuit_channel_available, "No circuit/channel available"},
    {cause::network_out_of_order, "Network out of order"},
    {cause::permanent_frame_mode_connection_out_of_service, "Permanent frame mode connection out of service"},
    {cause::permanent_frame_mode_connection_operational, "Permanent frame mode connection operational"},
    {cause::temporary_failure, "Temporary failure"},
    {cause::switching_equipment_congestion, "Switching equipment congestion"},
    {cause::access_information_discarded, "Access information discarded"},
    {cause::requested_circuit_channel_not_available, "Requested circuit/channel not available"},
    {cause::precedence_call_blocked, "Precedence call blocked"},
    {cause::resources_unavailable_unspecified, "Resources unavailable, unspecified"},
    {cause::quality_of_service_unavailable, "Quality of service unavailable"},
    {cause::requested_facility_not_subscribed, "Requested facility not subscribed"},
    {cause::outgoing_calls_barred_within_cug, "Outgoing calls barred within CUG"},
    {cause::incoming_calls_barred_within_cug, "Incoming calls barred within CUG"},
    {cause::call_waiting_not_subscribed, "Call waiting not subscribed"},
    {cause::bearer_capability_not_authorized, "Bearer capability not authorized"},
    {cause::bearer_capability_not_presently_available, "Bearer capability not presently available"},
    {cause::inconsistency_in_designated_outgoing_access_information_and_subscriber_class,
     "Inconsistency in designated outgoing access information and subscriber class"},
    {cause::service_or_option_not_available_unspecified, "Service or option not available, unspecified"},
    {cause::bearer_capability_not_implemented, "Bearer capability not implemented"},
    {cause::channel_type_not_implemented, "Channel type not implemented"},
    {cause::requested_facility_not_implemented, "Requested facility not implemented"},
    {cause::only_restricted_digital_information_bearer_capability_is_available,
     "Only restricted digital information bearer capability is available"},
    {cause::service_or_option_not_implemented_unspecified, "Service or option not implemented, unspecified"},
    {cause::invalid_call_reference_value, "Invalid call reference value"},
    {cause::identified_channel_does_not_exist, "Identified channel does not exist"},
    {cause::call_identity_does_not_exist_for_suspended_call, "Call identity does not exist for suspended call"},
    {cause::call_identity_in_use, "Call identity in use"},
    {cause::no_call_suspended, "No call suspended"},
    {cause::call_having_the_requested_call_identity_has_been_cleared,
     "Call having the requested call identity has been cleared"},
    {cause::called_user_not_member_of_cug, "Called user not member of CUG"},
    {cause::incompatible_destination, "Incompatible destination"},
    {cause::non_existing_cug, "Non-existing CUG"},
    {cause::invalid_transit_network_selection, "Invalid transit network selection (national use)"},
    {cause::invalid_message_unspecified, "Invalid message, unspecified"},
    {cause::mandatory_information_element_is_missing, "Mandatory information element is missing"},
    {cause::message_type_non_existent_or_not_implemented, "Message type non-existent or not implemented"},
    {cause::message_not_compatible_with_call_state_or_message_type_non_existent_or_not_implemented,
     "Message not compatible with call state or message type non-existent or not implemented"},
    {cause::information_element_nonexistent_or_not_implemented, "Information element nonexistent or not implemented"},
    {cause::invalid_information_element_contents, "Invalid information element contents"},
    {cause::message_not_compatible_with_call_state, "Message not compatible with call state"},
    {cause::recovery_on_timer_expiry, "Recovery on timer expiry"},
    {cause::parameter_non_existent_or_not_implemented_passed_on,
     "Parameter non-existent or not implemented - passed on"},
    {cause::message_with_unrecognized_parameter_discarded, "Message with unrecognized parameter discarded"},
    {cause::protocol_error_unspecified, "Protocol error, unspecified"},
    {cause::interworking_unspecified, "Interworking, unspecified"},
};

namespace detail {

enum class before_release : bool {
    nothing,
    repair,
};

struct cause_rule {
    status code;
    cause value;
    before_release first = before_release::nothing;
};

// RFC 3398 section 8.2.6.1, with its misprint mended, and the same in RFC 4497 section 8.4.4, table 2. Other failures
// have cause 31.
SIPCODES_HIDDEN inline constexpr cause_rule cause_rules[] = {
    {status::bad_request, cause::temporary_failure},
    {status::unauthorized, cause::call_rejected, before_release::repair},
    {status::payment_required, cause::call_rejected},
    {status::forbidden, cause::call_rejected},
    {status::not_found, cause::unallocated_number},
    {status::method_not_allowed, cause::service_or_option_not_available_unspecified},
    {status::not_acceptable, cause::service_or_option_not_implemented_unspecified, before_release::repair},
    {status::proxy_authentication_required, cause::call_rejected, before_release::repair},
    {status::request_timeout, cause::recovery_on_timer_expiry},
    {status::gone, cause::number_changed},
    {status::request_entity_too_large, cause::interworking_unspecified, before_release::repair},
    {status::request_uri_too_long, cause::interworking_unspecified, before_release::repair},
    {status::unsupported_media_type, cause::service_or_option_not_implemented_unspecified, before_release::repair},
    {status::unsupported_uri_scheme, cause::interworking_unspecified, before_release::repair},
    {status::bad_extension, cause::interworking_unspecified, before_release::repair},
    {status::extension_required, cause::interworking_unspecified, before_release::repair},
    {status::interval_too_brief, cause::interworking_unspecified, before_release::repair},
    {status::temporarily_unavailable, cause::no_user_responding},
    {status::call_transaction_does_not_exist, cause::temporary_failure},
    {status::loop_detected, cause::exchange_routing_error},
    {status::too_many_hops, cause::exchange_routing_error},
    {status::address_incomplete, cause::invalid_number_format, before_release::repair},
    {status::ambiguous, cause::unallocated_number},
    {status::busy_here, cause::user_busy},
    {status::server_internal_error, cause::temporary_failure},
    {status::not_implemented, cause::service_or_option_not_implemented_unspecified},
    {status::bad_gateway, cause::network_out_of_order},
    {status::service_unavailable, cause::temporary_failure},
    {status::server_time_out, cause::recovery_on_timer_expiry},
    {status::version_not_supported, cause::interworking_unspecified, before_release::repair}, // printed as 504
    {status::message_too_large, cause::interworking_unspecified, before_release::repair},
    {status::busy_everywhere, cause::user_busy},
    {status::decline, cause::call_rejected},
    {status::does_not_exist_anywhere, cause::unallocated_number},
};

struct status_rule {
    cause value;
    status code;
    gateway only = {}; // the rule is for this gateway; {} for both
};

// RFC 3398 section 7.2.4.1 and RFC 4497 section 8.4.1, table 1. Other causes have status 500.
SIPCODES_HIDDEN inline constexpr status_rule status_rules[] = {
    {cause::unallocated_number, status::not_found},
    {cause::no_route_to_specified_transit_network, status::not_found},
    {cause::no_route_to_destination, status::not_found},
    {cause::user_busy, status::busy_here},
    {cause::no_user_responding, status::request_timeout},
    {cause::no_answer_from_user, status::temporarily_unavailable},
    {cause::subscriber_absent, status::temporarily_unavailable},
    {cause::call_rejected, status::forbidden},
    {cause::number_changed, status::gone},
    {cause::redirection_to_new_destination, status::gone},
    {cause::non_selected_user_clearing, status::not_found, gateway::isup},
    {cause::destination_out_of_order, status::bad_gateway},
    {cause::invalid_number_format, status::address_incomplete},
    {cause::facility_rejected, status::not_implemented},
    {cause::normal_unspecified, status::temporarily_unavailable},
    {cause::no_circuit_channel_available, status::service_unavailable},
    {cause::network_out_of_order, status::service_unavailable},
    {cause::temporary_failure, status::service_unavailable},
    {cause::switching_equipment_congestion, status::service_unavailable},
    {cause::resources_unavailable_unspecified, status::service_unavailable},
    {cause::incoming_calls_barred_within_cug, status::forbidden},
    {cause::bearer_capability_not_authorized, status::forbidden},
    {cause::bearer_capability_not_presently_available, status::service_unavailable},
    {cause::bearer_capability_not_implemented, status::not_acceptable_here},
    {cause::requested_facility_not_implemented, status::not_implemented, gateway::qsig},
    {cause::only_restricted_digital_information_bearer_capability_is_available, status::not_acceptable_here},
    {cause::service_or_option_not_implemented_unspecified, status::not_implemented},
    {cause::called_user_not_member_of_cug, status::forbidden},
    {cause::incompatible_destination, status::service_unavailable},
    {cause::recovery_on_timer_expiry, status::server_time_out},
};

template <typename Row, std::size_t Count>
constexpr bool in_order_of_causes(const Row (&table)[Count]) noexcept {
    for (std::size_t row = 1; row < Count; ++row) {
        if (table[row - 1].value >= table[row].value)
            return false;
    }
    return table[Count - 1].value <= cause{127};
}

struct rows_of_causes {
    std::uint8_t rows[128];
};

template <const auto& Table>
constexpr rows_of_causes index_causes() noexcept {
    static_assert(in_order_of_causes(Table),
                  "the rows are in the order of their causes, 0 to 127, and none is there twice");
    rows_of_causes index{};
    std::uint8_t row = 0;
    for (const auto& source : Table)
        index.rows[static_cast<std::size_t>(source.value)] = ++row;
    return index;
}

template <const auto& Table>
SIPCODES_HIDDEN inline constexpr rows_of_causes cause_index = index_causes<Table>();

/// The row of a cause, from 1; 0 for a cause that is not in the table.
template <const auto& Table>
constexpr std::size_t row_of_cause(cause value) noexcept {
    return value <= cause{127} ? cause_index<Table>.rows[static_cast<std::size_t>(value)] : 0;
}

} // namespace detail

/// The name that Q.850 gives a cause: "User busy" for 17. A cause without a name, and a value above 127, gives the
/// empty name, whose data is not null either; data always ends with NUL.
template <const auto& Table = causes>
[[nodiscard]] constexpr std::string_view cause_name(cause value) noexcept {
    return detail::texts<Table, &cause_info::name>[detail::row_of_cause<Table>(value)];
}

/// The cause that a failure releases the call with: user_busy for 486. 31 where the RFCs have no row, so for unknown
/// codes too, and for 488 and 606, unless their Warning is about the bearer capability: then 65. Nothing for 487, which
/// answers the gateway's own CANCEL; for 1xx, 2xx and 3xx; for numbers outside 100 to 699. A call that ends with BYE or
/// CANCEL is released with normal_call_clearing. RFC 3398 section 8.2.6.1, RFC 4497 section 8.4.4. Cause is a parameter
/// so that only a caller pays for std::optional at compile time.
template <typename Cause = cause>
[[nodiscard]] constexpr std::optional<Cause> cause_of(status_code code,
                                                      warning_reason reason = warning_reason::unspecified) noexcept {
    if (!is_failure(code) || code.value() == 487)
        return std::nullopt;
    if (reason == warning_reason::bearer_capability && (code.value() == 488 || code.value() == 606))
        return cause::bearer_capability_not_implemented;
    const std::size_t row = detail::row_of<detail::cause_rules>(code);
    return row != 0 ? detail::cause_rules[row - 1].value : cause::normal_unspecified;
}

/// The location that goes with the cause of a failure: user for 6xx, known or not, and network for all else, numbers
/// outside 100 to 699 included. In QSIG the network is the private network serving the remote user. RFC 3398 section
/// 8.2.6.1, RFC 4497 section 8.4.4.
[[nodiscard]] constexpr cause_location cause_location_of(status_code code) noexcept {
    return is_global_failure(code) ? cause_location::user : cause_location::network;
}

/// Whether a gateway is to mend its request and send it again before it releases the call: with credentials after 401
/// and 407, if it has any; after 413, for one, with a smaller body. Where it can't, it goes by cause_of. False for
/// other codes, unknown ones and numbers outside 100 to 699. RFC 3398 section 8.2.6.1.
[[nodiscard]] constexpr bool repair_before_release(status_code code) noexcept {
    const std::size_t row = detail::row_of<detail::cause_rules>(code);
    return row != 0 && detail::cause_rules[row - 1].first == detail::before_release::repair;
}

/// The status code to answer with when the other network releases the call: busy_here for user_busy. 21 gives 603
/// if its location is the user, else 403; 22 gives 301 with a new number, else 410. 500 for whatever the RFC has no row
/// for, causes without a name and values above 127 among them. It stands too for causes that become no response: 16,
/// which is a BYE or CANCEL, and with ISUP 44, about the circuit rather than the call. A gateway that is no
/// enumerator has the rows that both RFCs share. RFC 3398 section 7.2.4.1, RFC 4497 section 8.4.1.
[[nodiscard]] constexpr status status_of(cause value, gateway kind, cause_location location = cause_location::network,
                                         cause_diagnostic diagnostic = cause_diagnostic::none) noexcept {
    if (value == cause::call_rejected && location == cause_location::user)
        return status::decline;
    if (value == cause::number_changed && diagnostic == cause_diagnostic::new_number)
        return status::moved_permanently;
    const std::size_t row = detail::row_of_cause<detail::status_rules>(value);
    if (row == 0)
        return status::server_internal_error;
    const detail::status_rule& rule = detail::status_rules[row - 1];
    return rule.only == gateway{} || rule.only == kind ? rule.code : status::server_internal_error;
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
