// The time of a look-up, against what a user would pick instead.
// usage: look_up_benchmark [PLOT.svg] [--benchmark_...]
//
// Each pass looks the same values up, in the same random order, and hands each result over in registers. The passes of
// all peers are interleaved at random, and the median counts. The values are so many because a branch predictor learns
// a few thousand by heart from one pass to the next, to the good of a peer that branches.

#include "peers.hpp"
#include "report.hpp"

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

namespace {

constexpr std::size_t look_ups = 65536;

/// How often each response is seen, by weight.
constexpr struct {
    int code;
    int weight;
} mix[] = {{100, 25}, {180, 15}, {183, 8}, {200, 30}, {302, 1}, {401, 8}, {404, 3}, {407, 4},
           {408, 1},  {480, 2},  {481, 1}, {486, 3},  {487, 3}, {500, 1}, {503, 1}, {603, 1}};

constexpr std::string_view near_misses[] = {"INVITF",  "invite",     "REGISTERS", "FOO",    "BYEE",   "ACk", "CANCE",
                                            "Options", "SUBSCRIBED", "PRANK",     "INFORM", "NOTICE", "A",   "SERVICE"};

std::mt19937 random_bits(3261); // seeded, so that all runs have the same inputs

template <typename Value>
std::vector<Value> pick(const std::vector<Value>& values) {
    std::uniform_int_distribution<std::size_t> any(0, values.size() - 1);
    std::vector<Value> picked(look_ups);
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

const std::vector<int> inputs_mix = pick(codes_of_mix());
const std::vector<int> inputs_any = pick(any_codes());
const std::vector<int> inputs_unknown = pick(unknown_codes());
const std::vector<std::string_view> inputs_methods = pick(known_methods());
const std::vector<std::string_view> inputs_misses =
    pick(std::vector<std::string_view>(std::begin(near_misses), std::end(near_misses)));

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

/// As add_phrases, for a look-up that must give what ours gives.
template <auto LookUp>
void add_same_phrases(ratio_report& report, const std::string& peer) {
    for (int code = 0; code < 1000; ++code) {
        if (data(LookUp(code)) != sipcodes::reason_phrase(code)) {
            std::fprintf(stderr, "%s is wrong on %d\n", peer.c_str(), code);
            std::exit(1);
        }
    }
    add_phrases<LookUp>(report, peer);
}

template <auto LookUp>
void add_same_methods(ratio_report& report, const std::string& peer) {
    for (const auto* inputs : {&inputs_methods, &inputs_misses}) {
        for (const std::string_view token : *inputs) {
            if (LookUp(token) != sipcodes::parse_method(token)) {
                std::fprintf(stderr, "%s is wrong on %s\n", peer.c_str(), std::string(token).c_str());
                std::exit(1);
            }
        }
    }
    add_methods<LookUp>(report, peer);
}

void add_all(ratio_report& report) {
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

    ratio_report report({"mix", "any 0..999", "unknown", "mix, latency", "methods", "near misses"}, look_ups);
    add_all(report);
    benchmark::RunSpecifiedBenchmarks(&report);
    report.print_table();
    if (plot != nullptr && !report.write_plot(plot)) {
        std::fprintf(stderr, "can't write %s\n", plot);
        return 1;
    }
}
