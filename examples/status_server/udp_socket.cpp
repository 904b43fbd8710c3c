#include "udp_socket.hpp"

#include <array>
#include <cerrno>
#include <system_error>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

std::optional<sockaddr_in> to_native(const endpoint& peer) {
    sockaddr_in native{};
    native.sin_family = AF_INET;
    native.sin_port = htons(peer.port);
    if (inet_pton(AF_INET, peer.address.c_str(), &native.sin_addr) != 1)
        return std::nullopt;
    return native;
}

endpoint from_native(const sockaddr_in& native) {
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, &native.sin_addr, text.data(), text.size());
    return {text.data(), ntohs(native.sin_port)};
}

} // namespace

udp_socket::udp_socket(const endpoint& local) : descriptor_(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    if (descriptor_ < 0)
        throw std::system_error(errno, std::generic_category(), "can't open a socket");
    errno = EINVAL;
    const auto native = to_native(local);
    if (!native || ::bind(descriptor_, reinterpret_cast<const sockaddr*>(&*native), sizeof *native) != 0) {
        const int error = errno;
        ::close(descriptor_);
        throw std::system_error(error, std::generic_category(),
                                "can't listen on " + local.address + ":" + std::to_string(local.port));
    }
}

udp_socket::~udp_socket() {
    ::close(descriptor_);
}

endpoint udp_socket::local() const {
    sockaddr_in native{};
    socklen_t size = sizeof native;
    ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&native), &size);
    return from_native(native);
}

std::optional<datagram> udp_socket::receive(std::chrono::milliseconds wait) const {
    pollfd readable{descriptor_, POLLIN, 0};
    if (::poll(&readable, 1, static_cast<int>(wait.count())) <= 0)
        return std::nullopt;
    std::array<char, 65536> bytes; // more than a datagram can have
    sockaddr_in from{};
    socklen_t from_size = sizeof from;
    const ssize_t size =
        ::recvfrom(descriptor_, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr*>(&from), &from_size);
    if (size < 0)
        return std::nullopt;
    return datagram{from_native(from), {bytes.data(), static_cast<std::size_t>(size)}};
}

bool send_datagram(int descriptor, std::string_view text, const endpoint& to) {
    const auto native = to_native(to);
    return native && ::sendto(descriptor, text.data(), text.size(), 0, reinterpret_cast<const sockaddr*>(&*native),
                              sizeof *native) == static_cast<ssize_t>(text.size());
}
