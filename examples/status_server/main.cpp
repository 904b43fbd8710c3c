// status_server: answers any SIP request with the status code that it dials.

#include "server.hpp"

#include <sipcodes/responses.hpp>

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <exception>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include <csignal>

#include <arpa/inet.h>

namespace {

constexpr const char* usage = R"(usage: status_server [--listen ADDRESS[:PORT]] [--pause MS]

Answers each SIP request over UDP with the status code that its user part dials:

  sip:486@127.0.0.1          486 Busy Here, with all header fields that it must have
  sip:200@127.0.0.1          takes the call, without media
  sip:100-180-486@127.0.0.1  100, 180 and 486, with a pause between them
  sip:180@127.0.0.1          rings until it is cancelled, for three minutes at most

All codes from 100 to 699 are sent, unknown ones too, 20 in a series at most; any
other user part gets 404.
A final code is sent to any method, as it was dialled; a provisional one that the
method does not have is left out, and 405 ends a series without a final code. Where
the Request-URI has no user, as in REGISTER, the user of To counts. A request that
requires an extension gets 420.

  --listen ADDRESS[:PORT]    an IPv4 address, 127.0.0.1:5060 if not given;
                             port 0 takes a free one
  --pause MS                 milliseconds between the codes of a series, 1000 if not given
  --help                     this text

Each request and each response is a line on standard output. SIGINT and SIGTERM
stop the server.
)";

struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct options {
    endpoint listen{"127.0.0.1", 5060};
    std::chrono::milliseconds pause{1000};
};

int parse_number(std::string_view text, int limit, const char* what) {
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0 || number > limit)
        throw usage_error(fmt::format("'{}' is no {}", text, what));
    return number;
}

endpoint parse_endpoint(std::string_view text) {
    endpoint result = options().listen;
    const std::size_t colon = text.find(':');
    result.address = text.substr(0, colon);
    in_addr bytes{};
    if (inet_pton(AF_INET, result.address.c_str(), &bytes) != 1)
        throw usage_error(fmt::format("'{}' is no IPv4 address", result.address));
    if (colon != text.npos)
        result.port = static_cast<std::uint16_t>(
            parse_number(text.substr(colon + 1), std::numeric_limits<std::uint16_t>::max(), "port"));
    return result;
}

/// Nothing if help is asked for.
std::optional<options> parse(const std::vector<std::string_view>& arguments) {
    options result;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        const std::string_view name = arguments[i];
        if (name == "--help")
            return std::nullopt;
        if (name != "--listen" && name != "--pause")
            throw usage_error(fmt::format("'{}' is no option", name));
        if (i + 1 == arguments.size())
            throw usage_error(fmt::format("{} needs a value", name));
        if (name == "--listen")
            result.listen = parse_endpoint(arguments[i + 1]);
        else
            result.pause = std::chrono::milliseconds(parse_number(arguments[i + 1], 600'000, "pause"));
    }
    return result;
}

volatile std::sig_atomic_t stop = 0;

void serve(const options& wanted) {
    server answering(wanted.listen, wanted.pause);
    const auto here = answering.address();
    fmt::print("listening on {}:{}\n", here.address, here.port);
    answering.run(stop);
}

} // namespace

int main(int argc, char** argv) {
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { stop = 1; });
    try {
        if (const auto wanted = parse({argv + 1, argv + argc}))
            serve(*wanted);
        else
            fmt::print("{}", usage);
        return 0;
    } catch (const usage_error& error) {
        fmt::print(stderr, "status_server: {}\n{}", error.what(), usage);
        return 2;
    } catch (const std::exception& error) {
        fmt::print(stderr, "status_server: {}\n", error.what());
        return 1;
    }
}
