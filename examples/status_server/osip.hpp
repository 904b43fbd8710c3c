// What osip hands out, with an owner, and what its macros do, without their casts.

#pragma once

#include <sipcodes/methods.hpp>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <string_view>

#include <sys/time.h> // osip's headers and macros want it and the two above

#include <osip2/osip.h>
#include <osip2/osip_dialog.h>

inline void free_transactions(const osip_list_t& transactions) {
    while (osip_list_size(&transactions) > 0)
        osip_transaction_free(static_cast<osip_transaction_t*>(osip_list_get(&transactions, 0)));
}

struct osip_deleter {
    void operator()(osip_t* osip) const {
        free_transactions(osip->osip_ist_transactions);
        free_transactions(osip->osip_nist_transactions);
        osip_release(osip);
    }
    void operator()(osip_message_t* message) const { osip_message_free(message); }
    void operator()(osip_event_t* event) const { osip_event_free(event); }
    void operator()(char* text) const { osip_free(text); }
};

template <typename T>
using osip_ptr = std::unique_ptr<T, osip_deleter>;

/// A dialog ends with the retransmissions of its 2xx.
struct osip_dialog_deleter {
    osip_t* osip;
    void operator()(osip_dialog_t* dialog) const {
        osip_stop_retransmissions_from_dialog(osip, dialog);
        osip_dialog_free(dialog);
    }
};

using osip_dialog_ptr = std::unique_ptr<osip_dialog_t, osip_dialog_deleter>;

inline osip_via_t& top_via(const osip_message_t& message) {
    return *static_cast<osip_via_t*>(osip_list_get(&message.vias, 0));
}

/// A parameter of a header field, or null.
inline osip_generic_param_t* find_parameter(const osip_list_t& parameters, const char* name) {
    osip_generic_param_t* parameter = nullptr;
    osip_generic_param_get_byname(const_cast<osip_list_t*>(&parameters), const_cast<char*>(name), &parameter);
    return parameter;
}

/// Its value; empty where it has none.
inline std::string_view parameter_of(const osip_list_t& parameters, const char* name) {
    const osip_generic_param_t* parameter = find_parameter(parameters, name);
    return parameter != nullptr && parameter->gvalue != nullptr ? parameter->gvalue : "";
}

/// The method of a request, method{} for an unknown one.
inline sipcodes::method method_of(const osip_message_t& request) {
    return sipcodes::parse_method(request.sip_method).value_or(sipcodes::method{});
}
