#include "server.hpp"

#include "response.hpp"
#include "series.hpp"

#include <sipcodes/start_line.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string_view>

using sipcodes::status;
using namespace std::chrono_literals;

namespace {

constexpr auto tick = 20ms;             // SIP's shortest timer takes 500
constexpr auto longest_ringing = 3min;  // as the timer C of proxies, RFC 3261 section 16.6
constexpr auto longest_repeating = 32s; // 64*T1, RFC 3261 section 13.3.1.4

/// One line, whatever bytes it has.
void log(const endpoint& peer, char direction, std::string_view what) {
    std::string line = fmt::format("{}:{} {} {}", peer.address, peer.port, direction, what);
    std::replace_if(line.begin(), line.end(), [](unsigned char c) { return c < ' ' || c > '~'; }, '?');
    std::puts(line.c_str());
}

std::string start_line(const osip_message_t& request) {
    char* uri = nullptr;
    if (osip_uri_to_str(request.req_uri, &uri) != 0)
        return request.sip_method;
    return fmt::format("{} {}", request.sip_method, osip_ptr<char>(uri).get());
}

/// Called by osip, for retransmissions too.
int send_response(osip_transaction_t*, osip_message_t* response, char* host, int port, int socket) {
    char* bytes = nullptr;
    std::size_t size = 0;
    if (host == nullptr || port <= 0 || port > 65535 || osip_message_to_str(response, &bytes, &size) != 0)
        return -1;
    const osip_ptr<char> owner(bytes);
    const endpoint peer{host, static_cast<std::uint16_t>(port)};
    const bool sent = send_datagram(socket, {bytes, size}, peer);
    log(peer, '<',
        fmt::format("{} {} to {}{}", response->status_code, response->reason_phrase, response->cseq->method,
                    sent ? "" : "  # could not be sent"));
    return sent ? 0 : -1;
}

/// osip's look-up of dialogs takes no tag without a value.
bool is_tag_whole(const osip_from_t& party) {
    const osip_generic_param_t* tag = find_parameter(party.gen_params, "tag");
    return tag == nullptr || tag->gvalue != nullptr;
}

/// Whether a response can be made to it.
bool is_whole(const osip_message_t& message) {
    return message.sip_method != nullptr && message.req_uri != nullptr && osip_list_size(&message.vias) > 0 &&
           top_via(message).host != nullptr && message.from != nullptr && is_tag_whole(*message.from) &&
           message.to != nullptr && is_tag_whole(*message.to) && message.call_id != nullptr &&
           message.call_id->number != nullptr && message.cseq != nullptr && message.cseq->number != nullptr &&
           message.cseq->method != nullptr;
}

void set_parameter(osip_list_t& parameters, const char* name, const std::string& value) {
    osip_generic_param_t* parameter = find_parameter(parameters, name);
    if (parameter == nullptr) {
        osip_generic_param_add(&parameters, osip_strdup(name), osip_strdup(value.c_str()));
        return;
    }
    osip_free(parameter->gvalue);
    parameter->gvalue = osip_strdup(value.c_str());
}

/// Makes the response go where the request came from: RFC 3261 section 18.2.1, RFC 3581 section 4.
void note_source(const osip_message_t& request, const endpoint& from) {
    osip_list_t& parameters = top_via(request).via_params;
    set_parameter(parameters, "received", from.address);
    if (find_parameter(parameters, "rport") != nullptr)
        set_parameter(parameters, "rport", std::to_string(from.port));
}

/// Digits alone, up to a limit.
std::optional<std::size_t> number_in(const char* text, std::size_t limit) {
    const char* const last = text + std::strlen(text);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text, last, number);
    const bool is_number = end != text && end == last && error == std::errc() && number <= limit;
    return is_number ? std::optional(number) : std::nullopt;
}

/// RFC 3261 section 8.2.2.1; nothing for "sip" and "sips".
std::optional<status> fault_of_scheme(std::string_view request_uri) {
    const std::string scheme(request_uri.substr(0, request_uri.find(':')));
    if (osip_strcasecmp(scheme.c_str(), "sip") == 0 || osip_strcasecmp(scheme.c_str(), "sips") == 0)
        return std::nullopt;
    const bool is_scheme = std::all_of(scheme.begin(), scheme.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.';
    });
    return is_scheme ? status::unsupported_uri_scheme : status::bad_request;
}

/// The code for a request that says itself that it is wrong. osip reads much of this too, but is lenient.
std::optional<status> fault_of(std::string_view text, osip_message_t& request) {
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    const sipcodes::parsed_request_line line = sipcodes::parse_request_line(text);
    if (line.error == sipcodes::start_line_error::version)
        return status::version_not_supported;
    if (line.error != sipcodes::start_line_error::none)
        return status::bad_request;
    if (const auto fault = fault_of_scheme(line.request_uri))
        return fault;

    constexpr std::size_t greatest_cseq = 0x7fffffff; // RFC 3261 section 8.1.1.5
    if (!number_in(request.cseq->number, greatest_cseq) || request.cseq->method != line.token)
        return status::bad_request;

    osip_header_t* max_forwards = nullptr; // RFC 3261 section 20.22
    if (osip_message_header_get_byname(&request, "max-forwards", 0, &max_forwards) >= 0 &&
        (max_forwards->hvalue == nullptr || !number_in(max_forwards->hvalue, 255)))
        return status::bad_request;

    const std::size_t end_of_fields = text.find("\r\n\r\n"); // RFC 3261 section 18.3
    const std::size_t size_of_body = end_of_fields == text.npos ? 0 : text.size() - end_of_fields - 4;
    const osip_content_length_t* length = request.content_length;
    if (length != nullptr && (length->value == nullptr || !number_in(length->value, size_of_body)))
        return status::bad_request;
    return std::nullopt;
}

/// RFC 3261 section 9.2; Call-ID and CSeq stand for the branch that old clients do not have.
bool is_cancelled_by(const osip_message_t& invite, const osip_message_t& cancel) {
    const osip_via_t& via = top_via(invite);
    const osip_via_t& other = top_via(cancel);
    return parameter_of(via.via_params, "branch") == parameter_of(other.via_params, "branch") &&
           std::strcmp(via.host, other.host) == 0 && std::strcmp(invite.call_id->number, cancel.call_id->number) == 0 &&
           std::strcmp(invite.cseq->number, cancel.cseq->number) == 0;
}

template <typename Visit>
void for_each(const osip_list_t& transactions, Visit visit) {
    for (int i = osip_list_size(&transactions); i-- > 0;) // backwards, as the visit may remove one
        visit(*static_cast<osip_transaction_t*>(osip_list_get(&transactions, i)));
}

} // namespace

server::server(const endpoint& listen, std::chrono::milliseconds pause) : socket_(listen), pause_(pause) {
    osip_t* osip = nullptr;
    if (osip_init(&osip) != 0)
        throw std::runtime_error("osip can't be initialised");
    osip_.reset(osip);
    osip_set_cb_send_message(osip, send_response);
    osip_trace_initialize_func(OSIP_FATAL, [](const char*, int, osip_trace_level_t, const char*, va_list) {});
}

void server::run(const volatile std::sig_atomic_t& stop) {
    while (stop == 0) {
        if (const auto received = socket_.receive(tick))
            receive(*received);
        advance();
    }
}

void server::receive(const datagram& received) {
    if (received.text.find_first_not_of(std::string_view("\r\n\0", 3)) == std::string::npos)
        return; // a keep-alive, RFC 5626 section 3.5.1
    osip_ptr<osip_event_t> event(osip_parse(received.text.data(), received.text.size()));
    if (!event || MSG_IS_RESPONSE(event->sip) || !is_whole(*event->sip)) {
        log(received.from, '>', "no request that can be answered");
        return;
    }
    note_source(*event->sip, received.from);
    log(received.from, '>', start_line(*event->sip));
    if (MSG_IS_ACK(event->sip))
        receive_ack(std::move(event));
    else if (const auto fault = fault_of(received.text, *event->sip))
        refuse(*event->sip, *fault);
    else
        receive_request(std::move(event), received.from);
}

void server::receive_ack(osip_ptr<osip_event_t> event) {
    if (osip_find_transaction_and_add_event(osip_.get(), event.get()) == OSIP_SUCCESS)
        static_cast<void>(event.release()); // it is osip's now
    else
        osip_stop_200ok_retransmissions(osip_.get(), event->sip);
}

/// Without a transaction, which osip would not make of it.
void server::refuse(const osip_message_t& request, status code) {
    const auto response = make_response(request, code, address_for(request));
    char* host = nullptr;
    int port = 0;
    osip_response_get_destination(response.get(), &host, &port);
    send_response(nullptr, response.get(), osip_ptr<char>(host).get(), port, socket_.descriptor());
}

void server::receive_request(osip_ptr<osip_event_t> event, const endpoint& from) {
    if (osip_find_transaction_and_add_event(osip_.get(), event.get()) == OSIP_SUCCESS) {
        static_cast<void>(event.release()); // it is osip's now
        return;
    }
    if (MSG_IS_INVITE(event->sip) && is_accepted(*event->sip))
        return; // its 2xx repeats by itself
    osip_transaction_t* transaction = osip_create_transaction(osip_.get(), event.get());
    if (transaction == nullptr)
        return;
    osip_transaction_set_out_socket(transaction, socket_.descriptor());
    osip_transaction_add_event(transaction, event.release());
    execute();
    if (MSG_IS_CANCEL(transaction->orig_request))
        cancel(*transaction);
    else
        answer(*transaction, from);
}

void server::answer(osip_transaction_t& transaction, const endpoint& from) {
    const series answers = series_for(*transaction.orig_request);
    for (const std::string& remark : answers.remarks)
        log(from, '#', remark);
    pending_.push_back({&transaction, {answers.codes.begin(), answers.codes.end()}, clock::now()});
}

void server::cancel(osip_transaction_t& transaction) {
    bool found = false;
    for_each(osip_->osip_ist_transactions, [&](const osip_transaction_t& invite) {
        found = found || is_cancelled_by(*invite.orig_request, *transaction.orig_request);
    });
    respond(transaction, found ? status::ok : status::call_transaction_does_not_exist);
    for (pending& ringing : pending_) {
        const osip_message_t& invite = *ringing.transaction->orig_request;
        if (MSG_IS_INVITE(&invite) && is_cancelled_by(invite, *transaction.orig_request)) {
            ringing.codes = {status::request_terminated};
            ringing.due = clock::now();
        }
    }
}

/// Where in-dialog requests reach this server: what the caller dialled, if it listens on all addresses.
endpoint server::address_for(const osip_message_t& request) const {
    endpoint here = socket_.local();
    if (here.address == "0.0.0.0" && request.req_uri->host != nullptr)
        here.address = request.req_uri->host;
    return here;
}

void server::respond(osip_transaction_t& transaction, status code) {
    const osip_message_t& request = *transaction.orig_request;
    auto response = make_response(request, code, address_for(request));
    if (is_success(code) && MSG_IS_INVITE(&request))
        accept(*transaction.orig_request, *response);
    osip_event_t* event = osip_new_outgoing_sipmessage(response.release());
    event->transactionid = transaction.transactionid;
    osip_transaction_add_event(&transaction, event);
}

/// Repeats the 2xx until its ACK comes.
void server::accept(osip_message_t& invite, osip_message_t& response) {
    osip_dialog_t* dialog = nullptr;
    if (osip_dialog_init_as_uas(&dialog, &invite, &response) != 0)
        return;
    calls_.push_back({osip_dialog_ptr(dialog, {osip_.get()}), clock::now() + longest_repeating});
    osip_start_200ok_retransmissions(osip_.get(), dialog, &response, socket_.descriptor());
}

bool server::is_accepted(const osip_message_t& invite) const {
    const std::string_view from_tag = parameter_of(invite.from->gen_params, "tag");
    return std::any_of(calls_.begin(), calls_.end(), [&](const call& other) {
        const osip_dialog_t& dialog = *other.dialog;
        return std::strcmp(dialog.call_id, invite.call_id->number) == 0 &&
               (dialog.remote_tag != nullptr ? dialog.remote_tag : "") == from_tag &&
               dialog.remote_cseq == osip_atoi(invite.cseq->number);
    });
}

void server::advance() {
    send_due();
    osip_timers_ist_execute(osip_.get());
    osip_timers_nist_execute(osip_.get());
    execute();
    osip_retransmissions_execute(osip_.get());
    remove_ended();
}

void server::send_due() {
    for (pending& next : pending_) {
        while (!next.codes.empty() && next.due <= clock::now()) {
            const status code = next.codes.front();
            next.codes.pop_front();
            respond(*next.transaction, code);
            next.due = clock::now() + pause_;
            if (is_provisional(code) && next.codes.empty()) {
                next.codes = {status::temporarily_unavailable};
                next.due = clock::now() + longest_ringing;
            }
        }
    }
    pending_.remove_if([](const pending& done) { return done.codes.empty(); });
}

void server::execute() {
    osip_nist_execute(osip_.get()); // a CANCEL is answered before its INVITE
    osip_ist_execute(osip_.get());
}

void server::remove_ended() {
    remove_ended(osip_->osip_ist_transactions, IST_TERMINATED);
    remove_ended(osip_->osip_nist_transactions, NIST_TERMINATED);
    calls_.remove_if([](const call& old) { return old.forgotten <= clock::now(); });
}

void server::remove_ended(osip_list_t& transactions, state_t terminated) {
    for_each(transactions, [&](osip_transaction_t& transaction) {
        if (transaction.state != terminated)
            return;
        pending_.remove_if([&](const pending& lost) { return lost.transaction == &transaction; });
        osip_transaction_free(&transaction);
    });
}
