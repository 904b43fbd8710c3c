// Redirections and failures as std::error_code, and the classes as conditions to compare them with.

#pragma once

#include <sipcodes/detail/formatter.hpp>
#include <sipcodes/status.hpp>

#include <string>
#include <system_error>

/// Lets a class of status codes be compared with an error code: error == sipcodes::status_class::server_error.
template <>
struct std::is_error_condition_enum<sipcodes::status_class> : std::true_type {};

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace detail {

/// What the failure is to a program that knows nothing of SIP; std::errc{} where nothing fits.
constexpr std::errc nearest_errc(int code) noexcept {
    switch (code) {
    case 400:
        return std::errc::bad_message;
    case 401:
    case 403:
    case 407:
    case 603:
    case 607:
    case 608:
        return std::errc::permission_denied;
    case 405:
    case 501:
        return std::errc::function_not_supported;
    case 408:
    case 504:
        return std::errc::timed_out;
    case 413:
    case 513:
        return std::errc::message_size;
    case 486:
    case 600:
        return std::errc::device_or_resource_busy;
    case 487:
        return std::errc::operation_canceled;
    case 491:
    case 503:
        return std::errc::resource_unavailable_try_again;
    case 505:
        return std::errc::protocol_not_supported;
    default:
        return std::errc{};
    }
}

class status_category final : public std::error_category {
public:
    static constexpr const char* category_name = "sip";

    [[nodiscard]] const char* name() const noexcept override { return category_name; }

    [[nodiscard]] std::string message(int code) const override {
        return std::string(code_and_phrase(static_cast<status>(code)).view());
    }

    [[nodiscard]] std::error_condition default_error_condition(int code) const noexcept override {
        const std::errc nearest = nearest_errc(code);
        return nearest != std::errc{} ? std::make_error_condition(nearest) : std::error_condition(code, *this);
    }
};

class status_class_category final : public std::error_category {
public:
    [[nodiscard]] const char* name() const noexcept override { return "sip class"; }

    [[nodiscard]] std::string message(int value) const override {
        return std::string(title(static_cast<status_class>(value)));
    }

    /// By name, since another version of this library has a category of its own.
    [[nodiscard]] bool equivalent(const std::error_code& code, int value) const noexcept override {
        return std::string_view(code.category().name()) == status_category::category_name &&
               class_of(code.value()) == static_cast<status_class>(value);
    }
};

} // namespace detail

/// The category of error codes that are status codes. Its name is "sip", a message "486 Busy Here"; a code that has a
/// counterpart in std::errc, as 408 has in timed_out, compares equal to it.
[[nodiscard]] inline const std::error_category& status_category() noexcept {
    static const detail::status_category category;
    return category;
}

/// The error code of a status: the status itself for 300 to 699, and no error for 100 to 299. A number that is no
/// status code gives std::errc::protocol_error. Nothing converts by itself, for a 200 would be an error then.
[[nodiscard]] inline std::error_code make_error_code(status_code code) noexcept {
    switch (class_of(code)) {
    case status_class::none:
        return std::make_error_code(std::errc::protocol_error);
    case status_class::provisional:
    case status_class::success:
        return {};
    default:
        return {static_cast<int>(code.value()), status_category()};
    }
}

/// The condition that holds for each error code of a class: make_error_code(503) == status_class::server_error. Nothing
/// that make_error_code returns is of the classes none, provisional or success.
[[nodiscard]] inline std::error_condition make_error_condition(status_class value) noexcept {
    static const detail::status_class_category category;
    return {static_cast<int>(value), category};
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
