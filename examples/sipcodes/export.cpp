#include "export.hpp"

#include "describe.hpp"

#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>

#include <fmt/ranges.h> // fmt::join

#include <iterator>
#include <vector>

namespace {

using sipcodes::method;

// The enumerators by their values.

constexpr const char* effects[] = {"none", "ends_transaction", "ends_usage", "ends_dialog", "redirects_dialog"};
static_assert(std::size(effects) == static_cast<std::size_t>(sipcodes::dialog_effect::redirects_dialog) + 1);

constexpr const char* levels[] = {"none", "may", "described", "should", "must", "must_not"};
static_assert(std::size(levels) == static_cast<std::size_t>(sipcodes::requirement::must_not) + 1);

constexpr const char* steps[] = {
    "none",
    "never_repeat",
    "authenticate",
    "redirect",
    "shrink_body",
    "change_content",
    "change_uri_scheme",
    "change_resource_priority",
    "drop_extensions",
    "raise_interval",
    "publish_anew",
    "name_referrer",
    "reveal_identity",
    "repair_identity",
    "narrow_search",
    "obtain_permission",
    "add_digits",
    "secure_connection",
    "wait",
    "try_another_flow",
    "try_another_server",
};
static_assert(std::size(steps) == static_cast<std::size_t>(sipcodes::next_step::try_another_server) + 1);

template <std::size_t Count, typename Enumeration>
std::string_view name_of(const char* const (&names)[Count], Enumeration value) {
    return names[static_cast<std::size_t>(value)];
}

/// A value of a row and its name. JSON has a text in quotes, and all else as it is here.
struct member {
    std::string_view name;
    std::string value;
    bool is_text;
};

member text(std::string_view name, std::string_view value) {
    return {name, std::string(value), true};
}

template <typename Value>
member other(std::string_view name, const Value& value) {
    return {name, fmt::format("{}", value), false};
}

std::string array(const std::vector<std::string>& values) {
    return fmt::format("[{}]", fmt::join(values, ", "));
}

std::string array(sipcodes::method_set methods) {
    std::vector<std::string> tokens;
    tokens.reserve(static_cast<std::size_t>(methods.size()));
    for (const method each : methods)
        tokens.push_back(json_text(sipcodes::token(each)));
    return array(tokens);
}

std::string object(const std::vector<member>& members) {
    std::vector<std::string> values;
    values.reserve(members.size());
    for (const auto& [name, value, is_text] : members)
        values.push_back(fmt::format("{}: {}", json_text(name), is_text ? json_text(value) : value));
    return fmt::format("{{{}}}", fmt::join(values, ", "));
}

std::vector<member> members_of(const sipcodes::status_info& row) {
    return {
        other("code", to_int(row.code)),
        text("name", sipcodes::name(row.code)),
        text("reason_phrase", row.reason_phrase),
        text("class", sipcodes::title(sipcodes::class_of(row.code))),
        text("description", row.description),
        other("rfc", row.rfc),
        text("section", row.section),
        other("is_registered", sipcodes::is_registered(row.code)),
        other("is_deprecated", row.deprecated),
    };
}

std::vector<member> members_of(const sipcodes::method_info& row) {
    return {
        text("token", row.token),
        text("description", row.description),
        other("rfc", row.rfc),
        text("section", row.section),
        other("may_create_dialog", sipcodes::may_create_dialog(row.value)),
        other("is_target_refresh", sipcodes::is_target_refresh(row.value)),
        other("may_be_cancelled", sipcodes::may_be_cancelled(row.value)),
        other("is_answered", sipcodes::is_answered(row.value)),
        other("is_allowed_outside_dialog", sipcodes::is_allowed_outside_dialog(row.value)),
        other("is_allowed_inside_dialog", sipcodes::is_allowed_inside_dialog(row.value)),
        other("may_be_challenged", sipcodes::may_be_challenged(row.value)),
    };
}

std::vector<member> members_of(const sipcodes::unregistered_status& row) {
    return {
        other("code", to_int(row.code)),
        text("reason_phrase", row.reason_phrase),
        text("description", row.description),
        text("source", row.source),
    };
}

std::vector<member> members_of(const sipcodes::unregistered_method& row) {
    return {
        text("token", row.token),
        text("description", row.description),
        text("source", row.source),
    };
}

std::vector<member> members_of(const sipcodes::header_rule& row) {
    return {
        other("first", to_int(row.codes.first)),
        other("last", to_int(row.codes.last)),
        text("name", row.name),
        text("level", name_of(levels, row.level)),
        other("methods", array(row.methods)),
        text("condition", row.condition),
        other("rfc", row.rfc),
        text("section", row.section),
    };
}

std::vector<member> members_of(const sipcodes::cause_info& row) {
    return {
        other("cause", static_cast<int>(row.value)),
        text("name", row.name),
    };
}

std::vector<member> rules_of(sipcodes::status code) {
    std::vector<member> dialog;
    for (const method request : sipcodes::all_methods - method::ack) {
        if (sipcodes::is_allowed_inside_dialog(request))
            dialog.push_back(text(sipcodes::token(request), name_of(effects, effect_on_dialog(code, request))));
    }
    const auto cause = sipcodes::cause_of(code);
    return {
        other("effective", to_int(sipcodes::effective(code))),
        other("methods_answered_by", array(sipcodes::methods_answered_by(code))),
        other("effect_on_dialog", object(dialog)),
        text("next_step_after", name_of(steps, sipcodes::next_step_after(code))),
        other("may_carry_retry_after", sipcodes::may_carry_retry_after(code)),
        other("cause_of", cause ? fmt::format("{}", static_cast<int>(*cause)) : "null"),
    };
}

template <typename Row>
std::string json_of(const Row& row) {
    return object(members_of(row));
}

std::string json_of(const sipcodes::status_info& row) {
    std::vector<member> members = members_of(row);
    members.push_back(other("rules", object(rules_of(row.code))));
    return object(members);
}

/// A line for each row.
template <typename Table>
std::string json_table(const Table& table) {
    std::vector<std::string> rows;
    for (const auto& row : table)
        rows.push_back(json_of(row));
    return fmt::format("[\n    {}\n  ]", fmt::join(rows, ",\n    "));
}

template <typename Table>
std::string csv_table(const Table& table) {
    std::vector<std::string> names;
    for (const member& each : members_of(table[0]))
        names.push_back(csv_text(each.name));
    std::string out = fmt::format("{}\r\n", fmt::join(names, ","));
    for (const auto& row : table) {
        std::vector<std::string> values;
        for (const member& each : members_of(row))
            values.push_back(csv_text(each.value));
        out += fmt::format("{}\r\n", fmt::join(values, ","));
    }
    return out;
}

} // namespace

std::string json_text(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += {'\\', c};
        else if (static_cast<unsigned char>(c) < ' ')
            out += fmt::format("\\u{:04x}", c);
        else
            out += c;
    }
    return out + '"';
}

std::string csv_text(std::string_view text) {
    if (text.find_first_of("\",\r\n") == text.npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

std::string to_json() {
    return object({
        other("schema", 1),
        text("version", SIPCODES_VERSION_TEXT),
        other("statuses", json_table(sipcodes::statuses)),
        other("methods", json_table(sipcodes::methods)),
        other("header_rules", json_table(sipcodes::header_rules)),
        other("causes", json_table(sipcodes::causes)),
        other("unregistered_statuses", json_table(sipcodes::unregistered_statuses)),
        other("unregistered_methods", json_table(sipcodes::unregistered_methods)),
    });
}

std::string to_csv(std::string_view catalogue) {
    if (catalogue == "responses")
        return csv_table(sipcodes::statuses);
    if (catalogue == "methods")
        return csv_table(sipcodes::methods);
    throw usage_error(fmt::format("there is no CSV of '{}': responses, methods", catalogue));
}
