// The header fields that a response carries because of its code: RFC 3261 sections 20 and 21, and the RFCs of later
// codes.
//
// Via, From, To, Call-ID and CSeq, which each response copies from its request (RFC 3261 section 8.2.6.2), are no
// matter of the code and not here.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/detail/text.hpp>
#include <sipcodes/method.hpp>
#include <sipcodes/status.hpp>

#include <cstdint>
#include <string_view>

namespace sipcodes {

/// What an RFC says about a header field in a response, from weak to strong.
enum class requirement : std::uint8_t {
    none,
    may,
    described, // the RFC describes the response with it and uses no key word
    should,
    must,
    must_not,
};

inline namespace SIPCODES_VERSION {

/// The codes from first to last, or one alone.
struct status_range {
    status first{};
    status last{};

    /// No code, one, or all from one to another, both included.
    constexpr status_range() noexcept = default;
    constexpr status_range(status only) noexcept : first(only), last(only) {}
    constexpr status_range(status from, status to) noexcept : first(from), last(to) {}

    /// Whether the code is one of these; false for numbers out of range.
    [[nodiscard]] constexpr bool contains(status_code code) const noexcept {
        return code.value() >= static_cast<unsigned>(first) && code.value() <= static_cast<unsigned>(last);
    }
};

namespace detail {

inline constexpr status_range after_trying{status{101}, status{199}};
inline constexpr status_range any_success{status{200}, status{299}};

constexpr bool is_about(method_set methods, method request) noexcept {
    return methods.empty() || methods.contains(request);
}

} // namespace detail

/// A row of the table. No text is null; all end with NUL.
struct header_rule {
    status_range codes;
    const char* name; // of the header field, in its long form
    requirement level;
    std::uint16_t rfc;
    const char* section;        // of that RFC; several with commas
    method_set methods = {};    // the rule is for responses to these alone; empty for all, unknown ones too
    const char* condition = ""; // goes on from "if": "sent reliably"; empty for a rule that always holds

    /// Whether the rule is for responses to this method; for an unknown method only if it is for all.
    [[nodiscard]] constexpr bool applies_to(method request) const noexcept {
        return detail::is_about(methods, request);
    }
};

// clang-format off

/// The table, in the order of the codes, the rules of many before those of one.
SIPCODES_HIDDEN inline constexpr header_rule header_rules[] = {

    // 1xx
    {status::trying, "Timestamp", requirement::must, 3261, "8.2.6.1", {}, "the request had one"},
    {detail::after_trying, "RSeq", requirement::must, 3262, "3", method::invite, "sent reliably"},
    {detail::after_trying, "Require", requirement::must, 3262, "3", method::invite, "sent reliably"}, // with 100rel
    {detail::after_trying, "Contact", requirement::must, 3261, "12.1.1", method::invite, "it has a To tag"},
    {status::ringing, "Alert-Info", requirement::may, 3261, "20", method::invite},
    {status::early_dialog_terminated, "Reason", requirement::must, 6228, "5, 6"},

    // 2xx
    {detail::any_success, "Contact", requirement::must, 3261, "12.1.1", method::invite},
    {detail::any_success, "Allow", requirement::should, 3261, "13.3.1.4", method::invite},
    {detail::any_success, "Supported", requirement::should, 3261, "13.3.1.4", method::invite},
    {detail::any_success, "Accept", requirement::may, 3261, "13.3.1.4", method::invite},
    {detail::any_success, "Contact", requirement::must_not, 3428, "7", method::message},
    {status::ok, "Allow", requirement::should, 3261, "11.2", method::options, "not from a proxy"},
    {status::ok, "Accept", requirement::should, 3261, "11.2", method::options},
    {status::ok, "Accept-Encoding", requirement::should, 3261, "11.2", method::options},
    {status::ok, "Accept-Language", requirement::should, 3261, "11.2", method::options},
    {status::ok, "Supported", requirement::should, 3261, "11.2", method::options},
    {status::ok, "Contact", requirement::must, 3261, "10.3", method::register_, "the address has bindings"},
    {status::ok, "Date", requirement::should, 3261, "10.3", method::register_},
    {status::ok, "Expires", requirement::must, 3903, "6", method::publish},
    {status::ok, "SIP-ETag", requirement::must, 3903, "6", method::publish},
    {status::no_notification, "Expires", requirement::described, 5839, "5.6", method::subscribe,
     "it refreshes the subscription"},

    // 3xx
    {{status::multiple_choices, status::moved_temporarily}, "Contact", requirement::should, 3261, "13.3.1.2",
     method::invite},
    {status::multiple_choices, "Contact", requirement::should, 3261, "21.3.1"},
    {status::moved_temporarily, "Expires", requirement::may, 3261, "21.3.3"},
    {status::use_proxy, "Contact", requirement::described, 3261, "21.3.4"},

    // 4xx
    {status::unauthorized, "WWW-Authenticate", requirement::must, 3261, "22.2"},
    {status::unauthorized, "Proxy-Authenticate", requirement::may, 3261, "20", {},
     "from a proxy that forked the request"}, // which passes all challenges on, RFC 3261 16.7
    {status::not_found, "Retry-After", requirement::may, 3261, "20.33"},
    {status::method_not_allowed, "Allow", requirement::must, 3261, "21.4.6"},
    {status::proxy_authentication_required, "Proxy-Authenticate", requirement::must, 3261, "22.3"},
    {status::proxy_authentication_required, "WWW-Authenticate", requirement::may, 3261, "20", {},
     "from a proxy that forked the request"},
    {status::request_entity_too_large, "Retry-After", requirement::should, 3261, "21.4.11", {},
     "the condition is temporary"},
    {status::unsupported_media_type, "Accept", requirement::must, 3261, "8.2.3, 21.4.13", {},
     "the type of the body is the problem"},
    {status::unsupported_media_type, "Accept-Encoding", requirement::must, 3261, "8.2.3, 21.4.13", {},
     "the encoding of the body is the problem"},
    {status::unsupported_media_type, "Accept-Language", requirement::must, 3261, "8.2.3, 21.4.13", {},
     "the language of the body is the problem"},
    {status::unknown_resource_priority, "Accept-Resource-Priority", requirement::may, 4412, "4.6.2"},
    {status::bad_extension, "Unsupported", requirement::must, 3261, "8.2.2.3, 16.3, 21.4.15"},
    {status::extension_required, "Require", requirement::must, 3261, "21.4.16"},
    {status::extension_required, "Security-Server", requirement::may, 3329, "2.3.2, 2.6", {},
     "the extension is sec-agree"},
    {status::session_interval_too_small, "Min-SE", requirement::must, 4028, "6"},
    {status::interval_too_brief, "Min-Expires", requirement::must, 3261, "10.3", method::register_},
    {status::interval_too_brief, "Min-Expires", requirement::must, 3903, "6", method::publish},
    {status::interval_too_brief, "Min-Expires", requirement::must, 6665, "4.2.1.1", method::subscribe},
    {status::bad_location_information, "Geolocation-Error", requirement::must, 6442, "4.3"},
    {status::bad_alert_message, "AlertMsg-Error", requirement::must, 8876, "5.1"},
    {status::bad_info_package, "Recv-Info", requirement::must, 6086, "4.2.2"},
    {status::consent_needed, "Permission-Missing", requirement::should, 5360, "5.9.2"},
    {status::temporarily_unavailable, "Retry-After", requirement::may, 3261, "21.4.18"},
    {status::ambiguous, "Contact", requirement::may, 3261, "21.4.23"},
    {status::busy_here, "Retry-After", requirement::may, 3261, "21.4.24"},
    {status::not_acceptable_here, "Warning", requirement::should, 3261, "13.3.1.3, 14.2"},
    // RFC 6665, which took the place of RFC 3265, leaves this open.
    {status::bad_event, "Allow-Events", requirement::must, 3265, "7.2", {method::notify, method::subscribe}},
    {status::bad_event, "Allow-Events", requirement::must, 3903, "11.1.1", method::publish},
    {status::security_agreement_required, "Security-Server", requirement::must, 3329, "2.3.1"},
    {status::security_agreement_required, "Proxy-Authenticate", requirement::must, 3329, "2.3.1", {},
     "Digest is one of the mechanisms"},

    // 5xx
    {status::server_internal_error, "Retry-After", requirement::must, 3261, "14.2", method::invite,
     "an earlier INVITE of the dialog is not answered yet"},
    {status::server_internal_error, "Retry-After", requirement::must, 3311, "5.2", method::update,
     "an earlier UPDATE of the dialog is not answered yet"},
    {status::server_internal_error, "Retry-After", requirement::may, 3261, "21.5.1"},
    {status::service_unavailable, "Retry-After", requirement::may, 3261, "21.5.4"},

    // 6xx
    {status::busy_everywhere, "Retry-After", requirement::may, 3261, "21.6.1"},
    {status::decline, "Retry-After", requirement::may, 3261, "21.6.2"},
    {status::not_acceptable_anywhere, "Warning", requirement::may, 3261, "21.6.4"},
    {status::rejected, "Call-Info", requirement::must, 8688, "3.1", {}, "the caller is not likely to misuse it"},
};

// clang-format on

/// The rows of the table that are about one code, for a range-for loop.
class header_rule_range {
public:
    /// Passes over the rows about other codes.
    class iterator {
    public:
        using value_type = header_rule;
        using difference_type = int;

        constexpr iterator() noexcept = default;

        [[nodiscard]] constexpr const header_rule& operator*() const noexcept { return *rule_; }
        [[nodiscard]] constexpr const header_rule* operator->() const noexcept { return rule_; }
        constexpr iterator& operator++() noexcept {
            ++rule_;
            skip_other_codes();
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }
        [[nodiscard]] friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.rule_ == b.rule_; }
        [[nodiscard]] friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.rule_ != b.rule_; }

    private:
        friend class header_rule_range;
        constexpr iterator(const header_rule* rule, status_code code) noexcept : rule_(rule), code_(code) {
            skip_other_codes();
        }

        constexpr void skip_other_codes() noexcept {
            while (rule_ != header_rules + detail::row_count(header_rules) && !rule_->codes.contains(code_))
                ++rule_;
        }

        const header_rule* rule_ = nullptr;
        status_code code_ = status_code::out_of_range;
    };

    /// The rows about this code; none for a number outside 100 to 699.
    explicit constexpr header_rule_range(status_code code) noexcept : code_(code) {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return {header_rules, code_}; }
    [[nodiscard]] constexpr iterator end() const noexcept {
        return {header_rules + detail::row_count(header_rules), code_};
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

private:
    status_code code_;
};

namespace detail {

/// The strongest level of the rules for a header field, those with a condition included or not.
SIPCODES_HIDDEN constexpr requirement strongest_rule(status_code code, method request, std::string_view name,
                                                     bool with_conditions) noexcept {
    constexpr std::size_t last_row = row_count(header_rules);
    requirement strongest = requirement::none;
    for (std::size_t row = 1; row <= last_row; ++row) {
        const requirement level = numbers<header_rules, &header_rule::level>[row];
        const status_range codes = numbers<header_rules, &header_rule::codes>[row];
        const method_set requests = numbers<header_rules, &header_rule::methods>[row];
        const std::string_view condition = texts<header_rules, &header_rule::condition>[row];
        const std::string_view field = texts<header_rules, &header_rule::name>[row];
        if (level > strongest && codes.contains(code) && is_about(requests, request) &&
            (with_conditions || condition.empty()) && equal_ignoring_case(field, name))
            strongest = level;
    }
    return strongest;
}

} // namespace detail

/// The rules about the header fields of a response with this code, whatever the method of its request: for (const
/// header_rule& rule : header_rules_of(401)). Rules that an RFC gives for all of 101 to 199 or all of 2xx are among
/// them, and are all that unknown codes have. Empty for codes without a rule, and outside 100 to 699. RFC 3261 sections
/// 20 and 21, and the RFC that each row names.
[[nodiscard]] constexpr header_rule_range header_rules_of(status_code code) noexcept {
    return header_rule_range(code);
}

/// What the RFCs say about a header field in a response to this method: must for "WWW-Authenticate" in 401. The rules
/// are those of header_rules_of; one with a condition counts, and of several the strongest: must for "Retry-After" in
/// 500 to an INVITE. Upper and lower case are the same (RFC 3261 section 7.3.1), the name is the long form, and for an
/// unknown method write method{}. none for a name without a rule, and outside 100 to 699. RFC 3261 section 20.
[[nodiscard]] constexpr requirement requirement_of(status_code code, method request,
                                                   std::string_view header_name) noexcept {
    return detail::strongest_rule(code, request, header_name, true);
}

/// Whether a response to this method is wrong without a header field: there is a rule that it must have it, with no
/// condition. True for "Allow" in 405, false for "Accept" in 415, which only must have it for a body of the wrong type.
/// Names and methods are as for requirement_of. False for a name without a rule, and outside 100 to 699. RFC 3261
/// section 20.
[[nodiscard]] constexpr bool must_carry(status_code code, method request, std::string_view header_name) noexcept {
    return detail::strongest_rule(code, request, header_name, false) == requirement::must;
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
