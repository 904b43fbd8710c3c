// A UDP socket over IPv4.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct endpoint {
    std::string address; // in figures
    std::uint16_t port = 0;
};

struct datagram {
    endpoint from;
    std::string text;
};

class udp_socket {
public:
    /// Bound to an address; port 0 takes a free one. Throws std::system_error.
    explicit udp_socket(const endpoint& local);
    ~udp_socket();
    udp_socket(const udp_socket&) = delete;
    udp_socket& operator=(const udp_socket&) = delete;

    [[nodiscard]] int descriptor() const { return descriptor_; }
    [[nodiscard]] endpoint local() const;

    /// The next datagram, or nothing if none comes in time or a signal does.
    [[nodiscard]] std::optional<datagram> receive(std::chrono::milliseconds wait) const;

private:
    int descriptor_;
};

/// Whether a datagram could be sent; false where the address is a name.
bool send_datagram(int descriptor, std::string_view text, const endpoint& to);
