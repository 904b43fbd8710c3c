// Responses with the header fields that the RFCs ask of them.

#pragma once

#include "osip.hpp"
#include "udp_socket.hpp"

#include <sipcodes/status.hpp>

#include <string>

/// The response of a server to a request, which is whole: it has the header fields that are copied, those that its code
/// and method ask for (sipcodes/response_headers.hpp) and, if it accepts a call, a session without media. All responses
/// to one request have the same To tag.
osip_ptr<osip_message_t> make_response(const osip_message_t& request, sipcodes::status code, const endpoint& server);
