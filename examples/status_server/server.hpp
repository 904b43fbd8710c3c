// Answers SIP requests with the status codes that they dial.

#pragma once

#include "osip.hpp"
#include "udp_socket.hpp"

#include <sipcodes/status.hpp>

#include <chrono>
#include <csignal>
#include <deque>
#include <list>

class server {
public:
    /// Listens on a UDP port and pauses between the responses of a series. Throws std::system_error.
    server(const endpoint& listen, std::chrono::milliseconds pause);

    [[nodiscard]] endpoint address() const { return socket_.local(); }

    /// Answers until a signal handler sets stop.
    void run(const volatile std::sig_atomic_t& stop);

private:
    using clock = std::chrono::steady_clock;

    /// A transaction with responses that are still to be sent.
    struct pending {
        osip_transaction_t* transaction;
        std::deque<sipcodes::status> codes;
        clock::time_point due;
    };

    /// A call that was accepted, for as long as the INVITE may come again.
    struct call {
        osip_dialog_ptr dialog;
        clock::time_point forgotten;
    };

    void receive(const datagram& received);
    void receive_ack(osip_ptr<osip_event_t> event);
    void receive_request(osip_ptr<osip_event_t> event, const endpoint& from);
    void refuse(const osip_message_t& request, sipcodes::status code);
    void answer(osip_transaction_t& transaction, const endpoint& from);
    void cancel(osip_transaction_t& transaction);

    [[nodiscard]] endpoint address_for(const osip_message_t& request) const;
    void respond(osip_transaction_t& transaction, sipcodes::status code);
    void accept(osip_message_t& invite, osip_message_t& response);
    [[nodiscard]] bool is_accepted(const osip_message_t& invite) const;

    void advance();
    void send_due();
    void execute();
    void remove_ended();
    void remove_ended(osip_list_t& transactions, state_t terminated);

    udp_socket socket_;
    std::chrono::milliseconds pause_;
    osip_ptr<osip_t> osip_; // before the calls, which it outlives
    std::list<pending> pending_;
    std::list<call> calls_;
};
