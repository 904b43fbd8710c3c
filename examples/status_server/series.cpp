#include "series.hpp"

#include <sipcodes/applicability.hpp>
#include <sipcodes/sipcodes.hpp>

#include <fmt/format.h>

#include <optional>
#include <string_view>

using sipcodes::method;
using sipcodes::status;

namespace {

std::string_view dialled_user(const osip_message_t& request) {
    for (const osip_uri_t* uri : {request.req_uri, request.to->url}) {
        if (uri != nullptr && uri->username != nullptr)
            return uri->username;
    }
    return "";
}

constexpr std::size_t longest_series = 20; // so that a datagram does not set off thousands

/// Nothing unless all are status codes, and the last one alone may be final.
std::optional<std::vector<status>> parse_series(std::string_view user) {
    std::vector<status> codes;
    for (;;) {
        const auto code = sipcodes::parse_status(user.substr(0, user.find('-')));
        if (!code || class_of(*code) == sipcodes::status_class::none || codes.size() == longest_series)
            return std::nullopt;
        codes.push_back(*code);
        if (user.size() == 3)
            return codes;
        if (is_final(*code))
            return std::nullopt;
        user.remove_prefix(4);
    }
}

} // namespace

series series_for(const osip_message_t& request) {
    osip_header_t* require = nullptr;
    if (osip_message_get_require(&request, 0, &require) >= 0)
        return {{status::bad_extension}, {"no extension is supported here"}};

    const auto dialled = parse_series(dialled_user(request));
    if (!dialled)
        return {{status::not_found}, {"the user part dials no status codes"}};

    series answers;
    for (const status code : *dialled) {
        const bool fits = may_answer(code, method_of(request));
        if (fits || is_final(code))
            answers.codes.push_back(code);
        if (!fits)
            answers.remarks.push_back(fmt::format("{} may not answer {}{}", to_int(code), request.sip_method,
                                                  is_final(code) ? "" : " and is left out"));
    }
    if (!is_final(dialled->back()) && method_of(request) != method::invite) {
        answers.codes.push_back(status::method_not_allowed);
        answers.remarks.push_back(fmt::format("no final code is dialled, which {} must have", request.sip_method));
    }
    return answers;
}
