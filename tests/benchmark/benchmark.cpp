// The time of a look-up and of a start line, against what a user would pick instead.
// usage: look_up_benchmark [PLOT.svg] [--benchmark_...]
//
// Each pass looks the same values up, or reads or writes the same lines, in the same random order, and hands each
// result over in registers. The passes of all peers are interleaved at random, and the median counts. The values are so
// many because a branch predictor learns a few thousand by heart from one pass to the next, to the good of a peer that
// branches.

#include "peers.hpp"
#include "report.hpp"
#include "start_lines.hpp"

#ifdef WITH_OSIP
#include <osipparser2/osip_port.h>

#include <osipparser2/osip_parser.h>
#endif
#ifdef WITH_SOFIA_SIP
#include <sofia-sip/sip_header.h>
#include <sofia-sip/sip_status.h>
#endif

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#ifdef WITH_BELLE_SIP
extern "C" const char* belle_sip_get_well_known_reason_phrase(int code); // exported, but in no header
#endif

namespace {

constexpr std::size_t times_of_a_pass = 65536;

/// How often each response is seen, by weight.
constexpr struct {
    int code;
    int weight;
} mix[] = {{100, 25}, {180, 15}, {183, 8}, {200, 30}, {302, 1}, {401, 8}, {404, 3}, {407, 4},
           {408, 1},  {480, 2},  {481, 1}, {486, 3},  {487, 3}, {500, 1}, {503, 1}, {603, 1}};

constexpr std::string_view near_misses[] = {"INVITF",  "invite",     "REGISTERS", "FOO",    "BYEE",   "ACk", "CANCE",
                                            "Options", "SUBSCRIBED", "PRANK",     "INFORM", "NOTICE", "A",   "SERVICE"};

/// Request lines as a proxy may see them, REGISTERs and calls mostly.
constexpr const char* requests_seen[] = {
    "REGISTER sip:example.com SIP/2.0",
    "REGISTER sip:registrar.provider.example.net;transport=tls SIP/2.0",
    "INVITE sip:bob@example.com SIP/2.0",
    "INVITE sip:+4930123456@gateway.example.com:5060;user=phone SIP/2.0",
    "INVITE sip:1001@198.51.100.7:5062;transport=udp;line=x7f3a2 SIP/2.0",
    "ACK sip:bob@192.0.2.4 SIP/2.0",
    "ACK sip:+4930123456@gateway.example.com:5060;user=phone SIP/2.0",
    "BYE sip:alice@pc33.atlanta.example.com SIP/2.0",
    "BYE sip:1001@198.51.100.7:5062;transport=udp;line=x7f3a2 SIP/2.0",
    "CANCEL sip:bob@example.com SIP/2.0",
    "OPTIONS sip:192.0.2.4 SIP/2.0",
    "OPTIONS sip:proxy2.example.com:5061;transport=tls SIP/2.0",
    "SUBSCRIBE sip:alice@vmail.example.com SIP/2.0",
    "NOTIFY sip:alice@192.0.2.9:40312;ob SIP/2.0",
    "PRACK sip:bob@192.0.2.4 SIP/2.0",
    "UPDATE sip:bob@[2001:db8::9]:5070 SIP/2.0",
};

constexpr const char* next_header = "\r\nVia: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK776asdhds\r\n";

std::mt19937 random_bits(3261); // seeded, so that all runs have the same inputs

template <typename Value>
std::vector<Value> pick(const std::vector<Value>& values) {
    std::uniform_int_distribution<std::size_t> any(0, values.size() - 1);
    std::vector<Value> picked(times_of_a_pass);
    for (auto& value : picked)
        value = values[any(random_bits)];
    return picked;
}

std::vector<int> codes_of_mix() {
    std::vector<int> codes;
    for (const auto& part : mix)
        codes.insert(codes.end(), static_cast<std::size_t>(part.weight), part.code);
    return codes;
}

std::vector<int> any_codes() {
    std::vector<int> codes(1000);
    std::iota(codes.begin(), codes.end(), 0);
    return codes;
}

std::vector<int> unknown_codes() {
    std::vector<int> codes;
    for (int code = 100; code < 700; ++code) {
        if (sipcodes::find_status(code) == nullptr)
            codes.push_back(code);
    }
    return codes;
}

std::vector<std::string_view> known_methods() {
    std::vector<std::string_view> tokens;
    for (const auto& row : sipcodes::methods)
        tokens.emplace_back(row.token);
    return tokens;
}

std::vector<std::string> status_lines_with(const char* what_follows) {
    std::vector<std::string> texts;
    for (const int code : codes_of_mix())
        texts.push_back("SIP/2.0 " + std::to_string(code) + ' ' + sipcodes::reason_phrase(code).data() + what_follows);
    return texts;
}

std::vector<std::string> request_lines_with(const char* what_follows) {
    std::vector<std::string> texts;
    for (const char* const request : requests_seen)
        texts.push_back(std::string(request) + what_follows);
    return texts;
}

std::vector<std::string_view> views(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

std::vector<std::string_view> known_lines() {
    std::vector<std::string_view> lines;
    for (const int code : codes_of_mix())
        lines.push_back(sipcodes::status_line(code));
    return lines;
}

const std::vector<std::string> status_texts = status_lines_with(next_header);
const std::vector<std::string> request_texts = request_lines_with(next_header);
const std::vector<std::string> lone_status_texts = status_lines_with("\r\n");
const std::vector<std::string> lone_request_texts = request_lines_with("\r\n");

const std::vector<int> inputs_mix = pick(codes_of_mix());
const std::vector<int> inputs_any = pick(any_codes());
const std::vector<int> inputs_unknown = pick(unknown_codes());
const std::vector<std::string_view> inputs_methods = pick(known_methods());
const std::vector<std::string_view> inputs_misses =
    pick(std::vector<std::string_view>(std::begin(near_misses), std::end(near_misses)));
const std::vector<std::string_view> inputs_status = pick(views(status_texts));
const std::vector<std::string_view> inputs_request = pick(views(request_texts));
const std::vector<std::string_view> inputs_lone_status = pick(views(lone_status_texts));
const std::vector<std::string_view> inputs_lone_request = pick(views(lone_request_texts));
const std::vector<std::string_view> inputs_lines = pick(known_lines());

const char* data(const char* text) {
    return text;
}

const char* data(std::string_view text) {
    return text.data();
}

const char* data(const peers::counted_text* text) {
    return text->data;
}

void consume(const char* text) {
    benchmark::DoNotOptimize(data(text));
}

void consume(std::string_view text) {
    benchmark::DoNotOptimize(text.data());
    benchmark::DoNotOptimize(text.size());
}

void consume(const peers::counted_text* text) {
    benchmark::DoNotOptimize(text->data);
    benchmark::DoNotOptimize(text->size);
}

void consume(int method) {
    benchmark::DoNotOptimize(int{method});
}

void consume(peers::parsed method) {
    consume(static_cast<int>(method.value_or(sipcodes::method{})));
}

void consume(const sipcodes::parsed_status_line& read) {
    benchmark::DoNotOptimize(int{static_cast<int>(read.error)});
    benchmark::DoNotOptimize(int{static_cast<int>(read.code)});
    consume(read.reason_phrase);
    consume(read.rest);
}

void consume(const sipcodes::parsed_request_line& read) {
    benchmark::DoNotOptimize(int{static_cast<int>(read.error)});
    benchmark::DoNotOptimize(int{static_cast<int>(read.known_method)});
    consume(read.token);
    consume(read.request_uri);
    consume(read.rest);
}

void consume(peers::read_status read) {
    consume(read.code);
    consume(read.phrase);
}

void consume(peers::read_request read) {
    consume(read.token);
    consume(read.uri);
}

template <auto LookUp, typename Input>
void add_throughput(const std::string& name, const std::vector<Input>& inputs) {
    benchmark::RegisterBenchmark(name.c_str(), [&inputs](benchmark::State& state) {
        for (auto _ : state) {
            for (const Input& input : inputs) {
                if constexpr (std::is_invocable_v<decltype(LookUp), Input>)
                    consume(LookUp(input));
                else
                    consume(LookUp(input.data())); // NOLINT(bugprone-suspicious-stringview-data-usage): ends with NUL
            }
        }
    });
}

/// Each code waits for the address of the phrase before.
template <auto LookUp>
void add_latency(const std::string& name, const std::vector<int>& codes) {
    benchmark::RegisterBenchmark(name.c_str(), [&codes](benchmark::State& state) {
        std::uintptr_t none = 0;
        benchmark::DoNotOptimize(none);
        std::uintptr_t last = 0;
        for (auto _ : state) {
            for (const int code : codes)
                last = none & reinterpret_cast<std::uintptr_t>(data(LookUp(code + static_cast<int>(last))));
        }
        benchmark::DoNotOptimize(last);
    });
}

template <auto Write, typename Input>
void add_writing(ratio_report& report, const std::string& peer, const std::vector<Input>& inputs) {
    report.add_peer(peer);
    benchmark::RegisterBenchmark(("write status/" + peer).c_str(), [&inputs](benchmark::State& state) {
        char place[peers::line_room];
        for (auto _ : state) {
            for (const Input& input : inputs) {
                consume(Write(place, input));
                benchmark::ClobberMemory();
            }
        }
    });
}

template <auto LookUp>
void add_phrases(ratio_report& report, const std::string& peer) {
    report.add_peer(peer);
    add_throughput<LookUp>("mix/" + peer, inputs_mix);
    add_throughput<LookUp>("any 0..999/" + peer, inputs_any);
    add_throughput<LookUp>("unknown/" + peer, inputs_unknown);
    add_latency<LookUp>("mix, latency/" + peer, inputs_mix);
}

template <auto LookUp>
void add_methods(ratio_report& report, const std::string& peer) {
    report.add_peer(peer);
    add_throughput<LookUp>("methods/" + peer, inputs_methods);
    add_throughput<LookUp>("near misses/" + peer, inputs_misses);
}

void require(bool is_right, const std::string& peer, std::string_view input) {
    if (is_right)
        return;
    std::fprintf(stderr, "%s is wrong on %s\n", peer.c_str(), std::string(input).c_str());
    std::exit(1);
}

/// As add_phrases, for a look-up that must give what ours gives.
template <auto LookUp>
void add_same_phrases(ratio_report& report, const std::string& peer) {
    for (int code = 0; code < 1000; ++code)
        require(data(LookUp(code)) == sipcodes::reason_phrase(code), peer, std::to_string(code));
    add_phrases<LookUp>(report, peer);
}

template <auto LookUp>
void add_same_methods(ratio_report& report, const std::string& peer) {
    for (const auto* inputs : {&inputs_methods, &inputs_misses}) {
        for (const std::string_view token : *inputs)
            require(LookUp(token) == sipcodes::parse_method(token), peer, token);
    }
    add_methods<LookUp>(report, peer);
}

bool is_same(const sipcodes::parsed_status_line& read, const sipcodes::parsed_status_line& ours) {
    return read.code == ours.code;
}

bool is_same(const sipcodes::parsed_request_line& read, const sipcodes::parsed_request_line& ours) {
    return read.known_method == ours.known_method;
}

bool is_same(const peers::read_status& read, const sipcodes::parsed_status_line& ours) {
    return read.code == sipcodes::to_int(ours.code) && read.phrase == ours.reason_phrase;
}

bool is_same(const peers::read_request& read, const sipcodes::parsed_request_line& ours) {
    return read.token != nullptr && read.token == ours.token &&
           ours.request_uri.find(read.uri) != std::string_view::npos;
}

/// A peer that reads start lines, each with the rest of a message behind it, or alone.
template <auto ReadStatus, auto ReadRequest>
void add_reading(ratio_report& report, const std::string& peer, bool alone = false) {
    const auto& statuses = alone ? inputs_lone_status : inputs_status;
    const auto& requests = alone ? inputs_lone_request : inputs_request;
    for (const std::string_view text : statuses)
        require(is_same(ReadStatus(text), sipcodes::parse_status_line(text)), peer, text);
    for (const std::string_view text : requests)
        require(is_same(ReadRequest(text), sipcodes::parse_request_line(text)), peer, text);
    report.add_peer(peer);
    add_throughput<ReadStatus>("read status/" + peer, statuses);
    add_throughput<ReadRequest>("read request/" + peer, requests);
}

/// A peer that writes the status line of a code.
template <auto Write>
void add_same_writing(ratio_report& report, const std::string& peer) {
    for (const int code : inputs_mix) {
        char place[peers::line_room];
        const std::string_view line(place, static_cast<std::size_t>(Write(place, code) - place));
        require(line.substr(0, line.find('\n') + 1) == sipcodes::status_line(code), peer, std::to_string(code));
    }
    add_writing<Write>(report, peer, inputs_mix);
}

void add_look_ups(ratio_report& report) {
    add_same_phrases<peers::sipcodes_phrase>(report, "sipcodes");
    add_same_methods<peers::sipcodes_method>(report, "sipcodes");
    add_same_phrases<peers::sipcodes_phrase_inlined>(report, "sipcodes, inlined");
    add_same_methods<peers::sipcodes_method_inlined>(report, "sipcodes, inlined");
#ifdef WITH_OSIP
    add_phrases<osip_message_get_reason>(report, "libosip2");
#else
    report.add_skipped("libosip2", "libosip2-dev and pkg-config");
#endif
#ifdef WITH_SOFIA_SIP
    add_phrases<sip_status_phrase>(report, "sofia-sip");
    add_methods<sip_method_code>(report, "sofia-sip");
#else
    report.add_skipped("sofia-sip", "libsofia-sip-ua-dev and pkg-config");
#endif
#ifdef WITH_BELLE_SIP
    add_phrases<belle_sip_get_well_known_reason_phrase>(report, "belle-sip");
#else
    report.add_skipped("belle-sip", "libbellesip-dev and pkg-config");
#endif
#ifdef WITH_BOOST
    add_phrases<peers::boost_beast>(report, "Boost.Beast (HTTP)");
#else
    report.add_skipped("Boost.Beast (HTTP)", "libboost-dev");
#endif
    add_same_phrases<peers::filled_at_first_call>(report, "array, filled at first call");
    add_same_phrases<peers::flat_array>(report, "flat array of char*");
    add_same_phrases<peers::flat_array_inlined>(report, "flat array of char*, inlined");
    add_same_phrases<peers::switch_over_codes>(report, "switch");
    add_same_phrases<peers::hash_map>(report, "std::unordered_map");
    add_same_methods<peers::method_hash_map>(report, "std::unordered_map");
    add_same_phrases<peers::binary_search>(report, "binary search");
    add_same_methods<peers::method_binary_search>(report, "binary search");
    add_same_methods<peers::method_comparisons>(report, "chain of comparisons");
}

void add_start_lines(ratio_report& report) {
    using namespace peers;
    add_reading<sipcodes_read_status, sipcodes_read_request>(report, "sipcodes");
    add_same_writing<sipcodes_write>(report, "sipcodes");
    add_reading<sipcodes_read_status_inlined, sipcodes_read_request_inlined>(report, "sipcodes, inlined");
    add_same_writing<sipcodes_write_inlined>(report, "sipcodes, inlined");
    add_same_writing<sipcodes_write_phrase>(report, "sipcodes, any phrase");
#ifdef WITH_OSIP
    add_reading<osip_status, osip_request>(report, "libosip2", true);
    add_same_writing<osip_write>(report, "libosip2");
#else
    report.add_skipped("libosip2", "libosip2-dev and pkg-config");
#endif
#ifdef WITH_SOFIA_SIP
    add_reading<sofia_sip_status, sofia_sip_request>(report, "sofia-sip");
    add_same_writing<sofia_sip_write>(report, "sofia-sip");
#else
    report.add_skipped("sofia-sip", "libsofia-sip-ua-dev and pkg-config");
#endif
    add_reading<sscanf_status, sscanf_request>(report, "sscanf, snprintf");
    add_same_writing<snprintf_line>(report, "sscanf, snprintf");
    add_writing<copy_line>(report, "memcpy of a known line", inputs_lines);
}

} // namespace

int main(int argc, char** argv) {
    // Before the caller's own, which may overrule them.
    std::vector<std::string> defaults = {"--benchmark_enable_random_interleaving=true", "--benchmark_repetitions=15",
                                         "--benchmark_min_time=0.03"};
    std::vector<char*> arguments = {argv[0]};
    for (auto& flag : defaults)
        arguments.push_back(flag.data());
    arguments.insert(arguments.end(), argv + 1, argv + argc);
    int arguments_left = static_cast<int>(arguments.size());
    benchmark::Initialize(&arguments_left, arguments.data());

    const char* const plot = arguments_left > 1 ? arguments[1] : nullptr;

    ratio_report report({{"look-up", {"mix", "any 0..999", "unknown", "mix, latency", "methods", "near misses"}},
                         {"start line", {"read status", "read request", "write status"}}},
                        times_of_a_pass);
    add_start_lines(report);
    add_look_ups(report);
    benchmark::RunSpecifiedBenchmarks(&report);
    report.print_tables();
    if (plot != nullptr && !report.write_plot(plot)) {
        std::fprintf(stderr, "can't write %s\n", plot);
        return 1;
    }
}
