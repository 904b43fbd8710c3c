// What sofia-sip says that a response does to a dialog, against effect_on_dialog, for all failures and methods.
//
// Both follow RFC 5057 section 5.1, sofia-sip a draft of it. Each difference is listed with what decides it; one that
// is not listed fails, and so does a listed one that is gone.

#include <sipcodes/dialog.hpp>
#include <sipcodes/sipcodes.hpp>

#include <sofia-sip/sip_header.h>
#include <sofia-sip/sip_util.h>

#include <cstdio>

namespace {

using sipcodes::dialog_effect;
using sipcodes::method;
using sipcodes::method_set;
using sipcodes::status;

struct difference {
    status code;
    method_set methods;
    dialog_effect theirs;
    const char* reason;
};

constexpr method_set mid_dialog = sipcodes::all_methods - method::cancel;
constexpr method_set only_cancel{method::cancel};

constexpr difference known[] = {
    {status::not_found, only_cancel, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
    {status::method_not_allowed,
     {method::bye, method::prack, method::update},
     dialog_effect::ends_transaction,
     "note 3: these methods belong to the usage, though a call may outlive them"},
    {status::request_timeout, sipcodes::all_methods, dialog_effect::ends_usage,
     "the table has 408 among the transactions; note 4 leaves the usage to the rules of a timeout"},
    {status::gone, only_cancel, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
    {status::unsupported_uri_scheme, only_cancel, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
    {status::temporarily_unavailable, only_cancel, dialog_effect::ends_usage, "a CANCEL stands for itself, note 8"},
    {status::call_transaction_does_not_exist, only_cancel, dialog_effect::ends_usage, "note 8 names CANCEL"},
    {status::loop_detected, only_cancel, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
    {status::too_many_hops, mid_dialog, dialog_effect::ends_transaction,
     "the table has 483 among the dialogs; note 10 lets a greater Max-Forwards save it"},
    {status::address_incomplete, {method::cancel}, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
    {status::address_incomplete,
     {method::refer},
     dialog_effect::ends_transaction,
     "note 2 makes no exception of REFER; theirs is for a server that answers so to a wrong Refer-To"},
    {status::ambiguous, only_cancel, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
    {status::bad_event, {method::subscribe}, dialog_effect::ends_transaction, "note 12 names SUBSCRIBE beside NOTIFY"},
    {status::not_implemented,
     {method::bye, method::invite, method::notify, method::prack, method::subscribe, method::update},
     dialog_effect::ends_transaction,
     "the table has 501 among the usages, note 3"},
    {status::bad_gateway, only_cancel, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
    {status::does_not_exist_anywhere, only_cancel, dialog_effect::ends_dialog, "a CANCEL stands for itself, note 8"},
};

dialog_effect theirs(int code, method request) {
    int graceful = 0;
    const int ends = sip_response_terminates_dialog(code, sip_method_code(sipcodes::token(request).data()), &graceful);
    return ends < 0   ? dialog_effect::ends_dialog
           : ends > 0 ? dialog_effect::ends_usage
                      : dialog_effect::ends_transaction;
}

const difference* find_known(int code, method request) {
    for (const difference& row : known) {
        if (to_int(row.code) == code && row.methods.contains(request))
            return &row;
    }
    return nullptr;
}

} // namespace

int main() {
    int wrong = 0;
    int different = 0;
    for (int code = 400; code < 700; ++code) {
        for (const method request : sipcodes::all_methods) {
            const dialog_effect their_effect = theirs(code, request);
            const bool equal = sipcodes::effect_on_dialog(code, request) == their_effect;
            const difference* row = find_known(code, request);
            const bool expected = row == nullptr ? equal : !equal && row->theirs == their_effect;
            different += equal ? 0 : 1;
            if (!expected) {
                std::printf("%d to %s is not as listed\n", code, sipcodes::token(request).data());
                ++wrong;
            }
        }
    }
    for (const difference& row : known)
        std::printf("%d: %s\n", to_int(row.code), row.reason);
    std::printf("%d of 4200 pairs of code and method differ, %d not as listed\n", different, wrong);
    return wrong == 0 ? 0 : 1;
}
