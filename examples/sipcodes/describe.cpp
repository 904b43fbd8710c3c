#include "describe.hpp"

#include "rules.hpp"
#include "text.hpp"
#include "words.hpp"

#include <sipcodes/sipcodes.hpp>

#include <algorithm>
#include <iterator>

namespace {

using sipcodes::method;
using sipcodes::status;

template <typename... Arguments>
void add(std::string& out, fmt::format_string<Arguments...> text, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out), text, std::forward<Arguments>(arguments)...);
}

void add_field(std::string& out, style look, std::string_view label, std::string_view value) {
    add(out, "  {:<24}{}\n", translate(label, look), value);
}

std::string place(sipcodes::rfc_section reference, style look) {
    return say(look, "RFC {}, section {}", reference.rfc, reference.section);
}

std::string class_text(sipcodes::status_class kind, style look) {
    return fmt::format("{}xx {}", static_cast<int>(kind), sipcodes::title(look.language(), kind));
}

/// The phrase of a code in the language; empty where it is the registered one.
std::string_view translation(status code, style look) {
    const std::string_view phrase = sipcodes::reason_phrase(look.language(), code);
    return phrase != sipcodes::reason_phrase(code) ? phrase : "";
}

/// The phrase as it goes on the wire, and beside it the translation: "Busy Here – Meşgul".
std::string phrase_text(status code, style look) {
    const std::string_view translated = translation(code, look);
    return fmt::format("{}{}{}", sipcodes::reason_phrase<sipcodes::unregistered_statuses>(code),
                       translated.empty() ? "" : " – ", translated);
}

std::string describe_code(status code, style look) {
    using sipcodes::unregistered_statuses;
    const std::string phrase = phrase_text(code, look);
    std::string out = fmt::format(look.of(code), "{}{}{}", sipcodes::to_int(code), phrase.empty() ? "" : " ", phrase);
    out += '\n';
    if (const auto description = description_of(code, look); !description.empty())
        add(out, "{}\n", description);
    out += '\n';
    add_field(out, look, "class", class_text(sipcodes::class_of(code), look));
    if (sipcodes::find_status(code) != nullptr) {
        add_field(out, look, "defined in", place(sipcodes::reference(code), look));
        add_field(out, look, "in C++", fmt::format("sipcodes::status::{}", sipcodes::name(code)));
    }
    if (const auto* row = sipcodes::find_status<unregistered_statuses>(code))
        add_field(out, look, "used by", translate(row->source, look));
    if (sipcodes::is_deprecated(code))
        add_field(out, look, "deprecated", translate("not for new use", look));
    if (!sipcodes::is_registered(code))
        add_field(out, look, "not registered",
                  fmt::format("{} ({})", treated_as(code, look), place({3261, "8.1.3.2"}, look)));
    out += '\n';
    for (const auto& [label, text] : rules_of(code, look))
        add_field(out, look, label, text);
    return out;
}

std::string describe_class(sipcodes::status_class kind, style look) {
    const int first = static_cast<int>(kind) * 100;
    std::string out = fmt::format(look.of(first), "{}", class_text(kind, look));
    add(out, "\n{}\n\n", sipcodes::description(look.language(), kind));
    for (const sipcodes::status_info& row : sipcodes::statuses_in(kind))
        add(out, "  {}  {}\n", sipcodes::to_int(row.code), phrase_text(row.code, look));
    return out;
}

std::string describe_method(method value, style look) {
    std::string out = fmt::format(look.heading(), "{}", sipcodes::token(value));
    add(out, "\n{}\n\n", sipcodes::description(look.language(), value));
    add_field(out, look, "defined in", place(sipcodes::reference(value), look));
    add_field(out, look, "in C++", fmt::format("sipcodes::method::{}", enumerator(value)));
    for (const auto& [label, text] : rules_of(value, look))
        add_field(out, look, label, text);
    return out;
}

std::string describe_method(const sipcodes::unregistered_method& row, style look) {
    std::string out = fmt::format(look.heading(), "{}", row.token);
    add(out, "\n{}\n\n", translate(row.description, look));
    add_field(out, look, "used by", translate(row.source, look));
    add_field(out, look, "not registered", translate("a server that does not know it answers 405 or 501", look));
    return out;
}

/// The explanations of all that has the text for its phrase or, in any case, its token.
std::string describe_exact(std::string_view text, style look) {
    std::string out;
    const auto add_answer = [&](const std::string& answer) { out += (out.empty() ? "" : "\n") + answer; };
    for (const auto& row : sipcodes::statuses) {
        if (equal_ignoring_case(text, row.reason_phrase) ||
            equal_ignoring_case(text, sipcodes::reason_phrase(look.language(), row.code)))
            add_answer(describe_code(row.code, look));
    }
    for (const auto& row : sipcodes::unregistered_statuses) {
        if (equal_ignoring_case(text, row.reason_phrase))
            add_answer(describe_code(row.code, look));
    }
    if (const auto value = sipcodes::parse_method_ignoring_case(text)) {
        std::string answer = describe_method(*value, look);
        if (!sipcodes::parse_method(text))
            add_field(answer, look, "in this case only", say(look, "{} is another method, and unknown", text));
        add_answer(answer);
    }
    for (const auto& row : sipcodes::unregistered_methods) {
        if (equal_ignoring_case(text, row.token))
            add_answer(describe_method(row, look));
    }
    return out;
}

/// A line for each row that has the text in its phrase or token, name or description.
std::string search(std::string_view text, style look) {
    std::string out;
    const auto add_code = [&](status code) {
        const std::string phrase = phrase_text(code, look);
        const std::string_view description = description_of(code, look);
        if (!contains_ignoring_case(phrase, text) && !contains_ignoring_case(sipcodes::name(code), text) &&
            !contains_ignoring_case(description, text))
            return;
        out += fmt::format(look.of(code), "{} {}", sipcodes::to_int(code), phrase);
        add(out, ": {}\n", description);
    };
    const auto add_method = [&](std::string_view token, std::string_view description) {
        if (!contains_ignoring_case(token, text) && !contains_ignoring_case(description, text))
            return;
        out += fmt::format(look.heading(), "{}", token);
        add(out, ": {}\n", description);
    };
    for (const auto& row : sipcodes::statuses)
        add_code(row.code);
    for (const auto& row : sipcodes::unregistered_statuses)
        add_code(row.code);
    for (const auto& row : sipcodes::methods)
        add_method(row.token, sipcodes::description(look.language(), row.value));
    for (const auto& row : sipcodes::unregistered_methods)
        add_method(row.token, translate(row.description, look));
    return out;
}

std::string list_responses(style look) {
    const bool translated = !translation(status::ok, look).empty();
    std::string out;
    for (const auto& row : sipcodes::statuses) {
        out += fmt::format(look.of(row.code), "{}", sipcodes::to_int(row.code));
        add(out, "  {:<40}", row.reason_phrase);
        if (translated)
            add(out, "{:<41}", translation(row.code, look));
        add(out, "RFC {} {}", row.rfc, row.section);
        if (!sipcodes::is_registered(row.code))
            add(out, ", {}", translate("not registered", look));
        else if (row.deprecated)
            add(out, ", {}", translate("deprecated", look));
        out += '\n';
    }
    return out;
}

std::string list_methods(style look) {
    std::string out;
    for (const auto& row : sipcodes::methods) {
        out += fmt::format(look.heading(), "{:<11}", row.token);
        add(out, "RFC {} {}\n", row.rfc, row.section);
    }
    return out;
}

std::string list_unregistered(style look) {
    std::string out;
    for (const auto& row : sipcodes::unregistered_statuses) {
        out += fmt::format(look.of(row.code), "{:<11}", sipcodes::to_int(row.code));
        add(out, "{:<50}{}\n", row.reason_phrase, translate(row.source, look));
    }
    for (const auto& row : sipcodes::unregistered_methods) {
        out += fmt::format(look.heading(), "{:<11}", row.token);
        add(out, "{:<50}{}\n", "", translate(row.source, look));
    }
    return out;
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::string_view description_of(status code, style look) {
    const std::string_view description = sipcodes::description(look.language(), code);
    if (!description.empty())
        return description;
    return translate(sipcodes::description<sipcodes::unregistered_statuses>(code), look);
}

std::string enumerator(method value) {
    if (value == method::register_)
        return "register_";
    std::string name(sipcodes::token(value));
    std::transform(name.begin(), name.end(), name.begin(), lower_case);
    return name;
}

std::string treated_as(sipcodes::status_code code, style look) {
    const status effective = sipcodes::effective(code);
    return say(look, "a client treats it as {} {}", sipcodes::to_int(effective), sipcodes::reason_phrase(effective));
}

std::optional<std::string> describe(std::string_view text, style look) {
    using sipcodes::status_class;
    if (is_number(text)) {
        const auto code = sipcodes::parse_status(text);
        if (!code || sipcodes::class_of(*code) == status_class::none)
            throw usage_error(fmt::format("{} is no SIP status code: those are 100 to 699", text));
        return describe_code(*code, look);
    }
    if (text.size() == 3 && text[0] >= '1' && text[0] <= '6' && equal_ignoring_case(text.substr(1), "xx"))
        return describe_class(static_cast<status_class>(text[0] - '0'), look);
    if (const auto code = sipcodes::status_from_name(text))
        return describe_code(*code, look);

    std::string out = describe_exact(text, look);
    if (out.empty())
        out = search(text, look);
    return out.empty() ? std::nullopt : std::optional(out);
}

std::string list(std::string_view catalogue, style look) {
    if (catalogue == "responses")
        return list_responses(look);
    if (catalogue == "methods")
        return list_methods(look);
    if (catalogue == "unregistered")
        return list_unregistered(look);
    if (catalogue.empty())
        return fmt::format("{}\n{}\n{}\n{}", list_responses(look), list_methods(look),
                           translate("Not registered:", look), list_unregistered(look));
    throw usage_error(fmt::format("there is no list of '{}': responses, methods, unregistered", catalogue));
}
