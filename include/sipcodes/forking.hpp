// Which responses a forking proxy sends on: RFC 3261 section 16.7, steps 5 to 7.

#pragma once

#include <sipcodes/method.hpp>
#include <sipcodes/status.hpp>

#include <initializer_list>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

/// Whether a proxy forwards a response as soon as it arrives, while no final response was sent: all provisional ones
/// but 100, and 2xx. The others wait for best_response. False outside 100 to 699. RFC 3261 section 16.7 step 5.
[[nodiscard]] constexpr bool is_forwarded_at_once(status_code code) noexcept {
    return is_success(code) || (is_provisional(code) && code.value() != 100);
}

/// Whether a proxy forwards a response that arrives after it sent a final one: 2xx to INVITE alone. False for unknown
/// methods and outside 200 to 299. RFC 3261 section 16.7 step 5.
[[nodiscard]] constexpr bool is_forwarded_after_final(status_code code, method request) noexcept {
    return is_success(code) && request == method::invite;
}

namespace detail {

/// How good a final response is to send on; greater is better, 0 is no final response. A lower class is better, but a
/// 6xx rules out all but a 2xx; within a class it is better to tell the caller how to ask again, and 503 is worst.
constexpr unsigned forwarding_rank(status_code code) noexcept {
    constexpr unsigned ranks_of_class[] = {0, 0, 7, 5, 3, 2, 6};
    const unsigned rank = ranks_of_class[static_cast<unsigned>(class_of(code))];
    switch (code.value()) {
    case 401:
    case 407:
    case 415:
    case 420:
    case 484:
        return rank + 1;
    case 503:
        return rank - 1;
    default:
        return rank;
    }
}

} // namespace detail

/// The final response that a proxy sends when all branches have ended: a 2xx; else a 6xx; else one of the lowest class,
/// where 401, 407, 415, 420 and 484 go first; of equals the first. 503 goes last among 5xx and is sent as 500. Takes
/// any range of status or integers, at compile time too; provisional codes and numbers outside 100 to 699 are passed
/// over, and no final response at all gives 408. Which header fields to add to a 401 or 407 is in RFC 3261 section
/// 16.7 step 7, the choice in step 6.
template <typename Responses>
[[nodiscard]] SIPCODES_HIDDEN constexpr status best_response(const Responses& responses) noexcept {
    status best = status::request_timeout;
    unsigned best_rank = 0;
    for (const auto& response : responses) {
        const status_code code = response;
        const unsigned rank = detail::forwarding_rank(code);
        if (rank > best_rank) {
            best = static_cast<status>(code.value());
            best_rank = rank;
        }
    }
    return best == status::service_unavailable ? status::server_internal_error : best;
}

/// The same for a list that is written out: best_response({503, 407, 501, 404}) is 407.
[[nodiscard]] constexpr status best_response(std::initializer_list<status_code> responses) noexcept {
    return best_response<std::initializer_list<status_code>>(responses);
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
