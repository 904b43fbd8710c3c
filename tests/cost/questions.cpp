// Each question out of line, for the checks to count its instructions and to see what it brings into a program.

#include <sipcodes/sipcodes.hpp>

std::string_view ask_reason_phrase(int code) {
    return sipcodes::reason_phrase(code);
}

sipcodes::status_class ask_class_of(int code) {
    return sipcodes::class_of(code);
}

bool ask_is_final(int code) {
    return sipcodes::is_final(code);
}

bool ask_is_registered(int code) {
    return sipcodes::is_registered(code);
}

sipcodes::status ask_effective(int code) {
    return sipcodes::effective(code);
}

sipcodes::rfc_section ask_reference(int code) {
    return sipcodes::reference(code);
}

std::optional<sipcodes::status> ask_parse_status(std::string_view text) {
    return sipcodes::parse_status(text);
}

std::optional<sipcodes::method> ask_parse_method(std::string_view text) {
    return sipcodes::parse_method(text);
}

bool ask_a_constant() {
    return sipcodes::is_client_error(486);
}

std::string_view ask_name(int code) {
    return sipcodes::name(code);
}

bool ask_is_deprecated(int code) {
    return sipcodes::is_deprecated(code);
}

std::string_view ask_title(sipcodes::status_class value) {
    return sipcodes::title(value);
}

std::string_view ask_token(sipcodes::method value) {
    return sipcodes::token(value);
}

const sipcodes::method_set* ask_all_methods() {
    return &sipcodes::all_methods;
}

bool ask_is_answered(sipcodes::method value) {
    return sipcodes::is_answered(value);
}

bool ask_is_target_refresh(sipcodes::method value) {
    return sipcodes::is_target_refresh(value);
}
