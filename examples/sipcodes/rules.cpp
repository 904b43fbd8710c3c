#include "rules.hpp"

#include "words.hpp"

#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>

#include <algorithm>

namespace {

using sipcodes::dialog_effect;
using sipcodes::method;
using sipcodes::method_set;
using sipcodes::next_step;
using sipcodes::requirement;
using sipcodes::status;

std::string text_of(method_set methods, style look) {
    const method_set others = sipcodes::all_methods - methods;
    if (others.size() < methods.size())
        return say(look, "all methods but {}", sipcodes::allow_value(others).view());
    return std::string(sipcodes::allow_value(methods).view());
}

std::string_view text_of(dialog_effect effect) {
    switch (effect) {
    case dialog_effect::none:
        return "changes nothing";
    case dialog_effect::ends_transaction:
        return "ends its transaction only";
    case dialog_effect::ends_usage:
        return "ends the usage, a call or a subscription";
    case dialog_effect::ends_dialog:
        return "ends the dialog and all that uses it";
    case dialog_effect::redirects_dialog:
        return "redirects the dialog and all that uses it";
    }
    return "";
}

std::string_view text_of(next_step step) {
    switch (step) {
    case next_step::none:
        return "none that an RFC names";
    case next_step::never_repeat:
        return "never send the request again, with credentials neither";
    case next_step::authenticate:
        return "send the request again with credentials";
    case next_step::redirect:
        return "try the addresses in Contact";
    case next_step::shrink_body:
        return "send the request again with a smaller body or none";
    case next_step::change_content:
        return "send the request again with content of a kind that the response accepts";
    case next_step::change_uri_scheme:
        return "send the request again with a sip URI";
    case next_step::change_resource_priority:
        return "send the request again with a resource priority that the response accepts";
    case next_step::drop_extensions:
        return "send the request again without the extension that is not supported";
    case next_step::raise_interval:
        return "send the request again with the minimum interval that the response names, or more";
    case next_step::publish_anew:
        return "publish anew, without the entity tag";
    case next_step::name_referrer:
        return "send the REFER again with a signed Referred-By";
    case next_step::reveal_identity:
        return "if the user agrees, send the request again without anonymity";
    case next_step::repair_identity:
        return "send the request again with a credential that can be fetched and checked";
    case next_step::narrow_search:
        return "search fewer branches at a time";
    case next_step::obtain_permission:
        return "get the permissions that are missing, then send the request again";
    case next_step::add_digits:
        return "send the request again with more digits";
    case next_step::secure_connection:
        return "set up a security mechanism that the response offers, then send the request again";
    case next_step::wait:
        return "wait, then send the same request again";
    case next_step::try_another_flow:
        return "for a proxy, try another flow to the same instance";
    case next_step::try_another_server:
        return "send the same request to another server";
    }
    return "";
}

std::string_view text_of(requirement level) {
    switch (level) {
    case requirement::must:
        return "must carry";
    case requirement::should:
        return "should carry";
    case requirement::described:
        return "carries";
    case requirement::may:
        return "may carry";
    case requirement::must_not:
        return "must not carry";
    case requirement::none:
        break;
    }
    return "";
}

std::string text_of(const sipcodes::header_rule& rule, style look) {
    std::string text = rule.name;
    if (!rule.methods.empty())
        text += say(look, ", to {}", text_of(rule.methods, look));
    if (*rule.condition != '\0')
        text += say(look, ", if {}", translate(rule.condition, look));
    return fmt::format("{} (RFC {}, {})", text, rule.rfc, rule.section);
}

std::string dialog_text(status code, style look) {
    dialog_effect effect = dialog_effect::none;
    method_set affected;
    method_set others;
    for (const method request : methods_answered_by(code) - method_set{method::cancel, method::register_}) {
        const dialog_effect one = effect_on_dialog(code, request);
        if (one == dialog_effect::ends_transaction)
            others |= request;
        else
            affected |= request;
        effect = std::max(effect, one);
    }
    if (affected.empty() || others.empty())
        return std::string(translate(text_of(effect), look));
    return say(look, "{}, if it answers {}; else {}", translate(text_of(effect), look), text_of(affected, look),
               translate(text_of(dialog_effect::ends_transaction), look));
}

std::string creation_text(status code, style look) {
    std::string text;
    for (const auto& [state, name] : {std::pair{sipcodes::dialog_state::early, "an early dialog, with a To tag"},
                                      std::pair{sipcodes::dialog_state::confirmed, "a dialog"}}) {
        method_set requests;
        for (const method request : methods_answered_by(code)) {
            if (dialog_created_by(code, request) == state)
                requests |= request;
        }
        if (!requests.empty())
            text = say(look, "{}, if it answers {}", translate(name, look), text_of(requests, look));
    }
    return text;
}

} // namespace

rules rules_of(status code, style look) {
    rules found;
    found.emplace_back("answers", text_of(methods_answered_by(code), look));
    if (std::string text = creation_text(code, look); !text.empty())
        found.emplace_back("creates", std::move(text));
    if (!is_provisional(code)) {
        if (!is_success(code))
            found.emplace_back("within a dialog", dialog_text(code, look));
        const std::string_view way = is_success(code) ? "end to end" : "hop by hop";
        if (may_answer(code, method::invite))
            found.emplace_back("acknowledged",
                               say(look, "{}, if it answers {}", translate(way, look), text_of(method::invite, look)));
    }
    const std::string_view forwarding = is_forwarded_at_once(code) ? "forwards it at once"
                                        : is_provisional(code)     ? "does not forward it"
                                                                   : "waits for the best of all branches";
    found.emplace_back("a forking proxy", translate(forwarding, look));
    if (is_final(code) && !is_success(code))
        found.emplace_back("next step", translate(text_of(next_step_after(code)), look));
    for (const requirement level :
         {requirement::must, requirement::should, requirement::described, requirement::may, requirement::must_not}) {
        for (const sipcodes::header_rule& rule : sipcodes::header_rules_of(code)) {
            if (rule.level == level)
                found.emplace_back(text_of(level), text_of(rule, look));
        }
    }
    const bool at_user = cause_location_of(code) == sipcodes::cause_location::user;
    if (const auto cause = sipcodes::cause_of(code))
        found.emplace_back("Q.850 cause",
                           say(look, "{} {} (location: {})", static_cast<int>(*cause), sipcodes::cause_name(*cause),
                               translate(at_user ? "user" : "network", look)));
    return found;
}

rules rules_of(method value, style look) {
    rules found;
    const auto add = [&](std::string_view label, bool holds) {
        found.emplace_back(label, translate(holds ? "yes" : "no", look));
    };
    add("may create a dialog", sipcodes::may_create_dialog(value));
    add("refreshes the target", sipcodes::is_target_refresh(value));
    add("may be cancelled", sipcodes::may_be_cancelled(value));
    add("is answered", sipcodes::is_answered(value));
    add("outside a dialog", sipcodes::is_allowed_outside_dialog(value));
    add("inside a dialog", sipcodes::is_allowed_inside_dialog(value));
    add("may be challenged", sipcodes::may_be_challenged(value));
    return found;
}
