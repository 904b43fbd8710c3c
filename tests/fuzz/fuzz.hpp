// What a fuzzer is made of: it defines check, and includes this once.

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

/// What has to hold for any text.
void check(std::string_view text);

/// Ends the program, and so the search, where a promise is broken.
inline void expect(bool kept, const char* promise) {
    if (kept)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

/// A text in memory of its own that ends where the text does, so that the address sanitizer sees the first byte read
/// beyond it.
class fenced {
public:
    explicit fenced(std::string_view text)
        : memory_(new char[std::max<std::size_t>(text.size(), 1)]),
          text_(memory_.get() + (text.empty() ? 1 : 0), text.size()) {
        std::copy(text.begin(), text.end(), memory_.get());
    }

    std::string_view view() const { return text_; }

private:
    std::unique_ptr<char[]> memory_;
    std::string_view text_;
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fenced copy({reinterpret_cast<const char*>(data), size});
    check(copy.view());
    return 0;
}
