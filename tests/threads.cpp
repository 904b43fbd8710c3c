// All look-ups at once on four threads, which share the tables and nothing else: each comes to the same sum. Without
// Catch2, so that the sanitizers of threads and of memory, which want all code built with them, have nothing else to
// see.

#include <sipcodes/accept_language.hpp>
#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/error_code.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/lang/en.hpp>
#include <sipcodes/lang/tr.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

#include <atomic>
#include <functional>
#include <thread>

using namespace sipcodes;

namespace {

class sum {
public:
    void add(std::string_view text) {
        for (const char c : text)
            add(static_cast<unsigned char>(c));
    }
    template <typename Number>
    void add(Number number) {
        value_ = value_ * 31 + static_cast<std::uint64_t>(number);
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0;
};

void add_code(sum& all, int code) {
    all.add(reason_phrase(code));
    all.add(reason_phrase<unregistered_statuses>(code));
    all.add(reason_phrase(lang::tr, code));
    all.add(description(code));
    all.add(reference(code).rfc);
    all.add(reference(code).section);
    all.add(name(code));
    all.add(effective(code));
    all.add(status_from_name(name(code)).value_or(status{}));
    all.add(status_line(code));
    all.add(parse_status_line(status_line(code)).code);
    all.add(next_step_after(code));
    all.add(methods_answered_by(code).size());
    all.add(best_response({code, 404, 503}));
    all.add(cause_name(cause_of(code).value_or(cause{})));
    all.add(make_error_code(code).value());
    all.add(make_error_code(code) == status_class::client_error);
    for (const method each : all_methods) {
        all.add(effect_on_dialog(code, each));
        all.add(must_carry(code, each, "Allow"));
    }
}

void add_method(sum& all, method value) {
    all.add(description(value));
    all.add(description(lang::tr, value));
    all.add(parse_method(token(value)).value_or(method{}));
    all.add(parse_method_ignoring_case(token(value)).value_or(method{}));
}

std::uint64_t sum_of_everything() {
    sum all;
    for (int code = -1; code <= 1000; ++code)
        add_code(all, code);
    for (const method value : all_methods)
        add_method(all, value);
    all.add(allow_value(all_methods).view());
    all.add(parse_allow(allow_value(all_methods).view()).value_or(method_set{}).size());
    all.add(parse_request_line("INVITE sip:bob@example.com SIP/2.0\r\n").request_uri);
    all.add(std::string_view(best_language("tr, en;q=0.5", lang::en, lang::tr).tag));
    return all.value();
}

} // namespace

int main() {
    std::atomic<int> ready{0};
    std::uint64_t sums[4] = {};
    const auto run = [&ready](std::uint64_t& result) {
        ++ready;
        while (ready != 4) // so that all begin at once
            std::this_thread::yield();
        result = sum_of_everything();
    };
    std::thread threads[] = {std::thread(run, std::ref(sums[0])), std::thread(run, std::ref(sums[1])),
                             std::thread(run, std::ref(sums[2])), std::thread(run, std::ref(sums[3]))};
    for (std::thread& thread : threads)
        thread.join();
    const std::uint64_t expected = sum_of_everything();
    for (const std::uint64_t result : sums) {
        if (result != expected)
            return 1;
    }
    return 0;
}
