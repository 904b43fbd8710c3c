// What the documents show and say is what the sources do and say.

#include <sipcodes/accept_language.hpp>
#include <sipcodes/applicability.hpp>
#include <sipcodes/dialog.hpp>
#include <sipcodes/forking.hpp>
#include <sipcodes/lang/en.hpp>
#include <sipcodes/lang/tr.hpp>
#include <sipcodes/q850.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/retry.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace {

std::string read(const char* file) {
    std::ifstream input(std::string(SIPCODES_SOURCE_DIR "/") + file, std::ios::binary);
    REQUIRE(input);
    return {std::istreambuf_iterator<char>(input), {}};
}

} // namespace

TEST_CASE("the README opens with quick_start.cpp, verbatim and by line 15") {
    const std::string readme = read("README.md");
    const std::string fence = "```cpp\n";
    const std::size_t begin = readme.find(fence) + fence.size();
    const std::size_t end = readme.find("```", begin);
    REQUIRE(end != std::string::npos);
    REQUIRE(readme.substr(begin, end - begin) == read("examples/quick_start.cpp"));

    const auto line = 1 + std::count(readme.begin(), readme.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
    REQUIRE(line <= 15);
}

// An example of the README's table of rules: it holds, and it is there.
#define RULE(...)                                                                                                      \
    STATIC_REQUIRE(__VA_ARGS__);                                                                                       \
    REQUIRE(readme.find("| `" #__VA_ARGS__ "` |") != std::string::npos)

TEST_CASE("the examples of the rules in the README hold") {
    using namespace sipcodes;
    const std::string readme = read("README.md");
    RULE(effect_on_dialog(481, method::bye) == dialog_effect::ends_usage);
    RULE(next_step_after(401) == next_step::authenticate);
    RULE(best_response({503, 407, 501, 404}) == 407_sip);
    RULE(!may_answer(408, method::message));
    RULE(must_carry(405, method::info, "Allow"));
    RULE(status_line(486) == "SIP/2.0 486 Busy Here\r\n");
    RULE(status_of(cause::user_busy, gateway::isup) == 486_sip);
    RULE(reason_phrase(lang::tr, 486) == "Meşgul");
    RULE(reason_phrase(best_language("tr, en;q=0.5", lang::en, lang::tr), 200) == "Tamam");
}

// A statement of the README: it compiles, and it is there.
#define STATEMENT(...)                                                                                                 \
    __VA_ARGS__;                                                                                                       \
    REQUIRE(readme.find("\n" #__VA_ARGS__ ";\n") != std::string::npos)

TEST_CASE("the README answers in the language of the request") {
    using namespace sipcodes;
    const std::string readme = read("README.md");
    const std::string accept_language = "tr, en;q=0.5";
    char text[70];
    char* const first = text;
    char* const last = text + sizeof text;
    STATEMENT(const language& texts = best_language(accept_language, lang::en, lang::tr));
    STATEMENT(const written_line line = write_status_line(first, last, status::busy_here, reason_phrase(texts, 486)));
    const std::string shown = "SIP/2.0 486 Meşgul";
    REQUIRE(std::string(first, line.end) == shown + "\r\n");
    REQUIRE(readme.find("\"" + accept_language + "\" gives " + shown + "\n") != std::string::npos);
}

TEST_CASE("the CHANGELOG has a section for the version of the headers") {
    const std::string header = read("include/sipcodes/version.hpp");
    const std::string marker = "#define SIPCODES_VERSION v";
    const std::size_t begin = header.find(marker) + marker.size();
    std::string version = header.substr(begin, header.find('\n', begin) - begin);
    for (char& c : version)
        c = c == '_' ? '.' : c;
    REQUIRE(read("CHANGELOG.md").find("## [" + version + "]") != std::string::npos);
}

TEST_CASE("the code that CONTRIBUTING adds is added just so") {
    std::istringstream lines(read("CONTRIBUTING.md"));
    const std::string headers = read("include/sipcodes/status.hpp") + read("include/sipcodes/responses.hpp") +
                                read("include/sipcodes/lang/tr.hpp");
    const std::string indent = "       "; // of what is code within a list
    int shown = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.compare(0, indent.size(), indent) != 0 || line.find("- 425") != std::string::npos)
            continue;
        INFO(line);
        REQUIRE(headers.find("\n    " + line.substr(indent.size()) + "\n") != std::string::npos);
        ++shown;
    }
    REQUIRE(shown == 8);
}
