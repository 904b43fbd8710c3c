// Each question out of line, for the checks to count its instructions and to see what it brings into a program.

#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

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

sipcodes::dialog_effect ask_effect_on_dialog(int code, sipcodes::method request) {
    return sipcodes::effect_on_dialog(code, request);
}

sipcodes::next_step ask_next_step_after(int code) {
    return sipcodes::next_step_after(code);
}

sipcodes::status ask_best_response(const int (&codes)[4]) {
    return sipcodes::best_response(codes);
}

sipcodes::method_set ask_methods_answered_by(int code) {
    return sipcodes::methods_answered_by(code);
}

bool ask_must_carry(int code, sipcodes::method request, std::string_view name) {
    return sipcodes::must_carry(code, request, name);
}

std::string_view ask_cause_name(sipcodes::cause value) {
    return sipcodes::cause_name(value);
}

sipcodes::status ask_status_of(sipcodes::cause value) {
    return sipcodes::status_of(value, sipcodes::gateway::isup);
}

sipcodes::start_line_error ask_parse_status_line(std::string_view text) {
    return sipcodes::parse_status_line(text).error;
}

sipcodes::start_line_error ask_parse_request_line_lenient(std::string_view text) {
    return sipcodes::parse_request_line_lenient(text).error;
}

std::string_view ask_status_line(int code) {
    return sipcodes::status_line(code);
}

const char* ask_write_status_line(char* first, char* last, std::string_view phrase) {
    return sipcodes::write_status_line(first, last, sipcodes::status::ok, phrase).end;
}

std::optional<sipcodes::method_set> ask_parse_allow(std::string_view text) {
    return sipcodes::parse_allow(text);
}
