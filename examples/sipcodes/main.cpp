// sipcodes: explains SIP codes and methods, annotates traces, and hands the catalogue to other programs.

#include "describe.hpp"
#include "export.hpp"
#include "html.hpp"
#include "languages.hpp"
#include "trace.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iterator>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr const char* usage = R"(usage:
  sipcodes CODE|CLASS|METHOD|NAME|TEXT   explain 486, 4xx, INVITE, busy_here, "Busy Here", or what has TEXT in it
  sipcodes list [responses|methods|unregistered]
                                         the catalogue as a table
  sipcodes csv [responses|methods]       the same for a spreadsheet
  sipcodes json                          the whole catalogue for other programs, with the rules of each code
  sipcodes html                          the same as a web page, in each language
  sipcodes explain [FILE]                write out a SIP trace with each start line annotated
  sipcodes --lang en|tr ...              all this in a language; without, in that of LC_ALL, LC_MESSAGES or LANG
  sipcodes --help | --version
)";

void write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        throw std::system_error(errno, std::generic_category(), "can't write");
}

void flush() {
    if (std::fflush(stdout) != 0)
        throw std::system_error(errno, std::generic_category(), "can't write");
}

/// Byte for byte but for the annotations. All lines that have come are written before more is waited for.
void explain(int file, style look) {
    std::array<char, 65536> block;
    std::string line; // as far as it has come
    for (ssize_t size = 0; (size = ::read(file, block.data(), block.size())) != 0;) {
        if (size < 0)
            throw usage_error(fmt::format("can't read the trace: {}", std::strerror(errno)));
        std::string_view rest(block.data(), static_cast<std::size_t>(size));
        for (std::size_t end = 0; (end = rest.find('\n')) != rest.npos; rest.remove_prefix(end + 1)) {
            line += rest.substr(0, end);
            write(annotate(line, look));
            write("\n");
            line.clear();
        }
        line += rest;
        flush();
    }
    write(annotate(line, look));
}

void explain(const std::string& name, style look) {
    const int file = name == "-" ? STDIN_FILENO : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        throw usage_error(fmt::format("can't open {}: {}", name, std::strerror(errno)));
    explain(file, look);
    ::close(file);
}

/// The language that --lang, which is taken out of the arguments, or else the environment asks for.
const sipcodes::language& take_language(std::vector<std::string>& arguments) {
    const auto option = std::find(arguments.begin(), arguments.end(), "--lang");
    if (option == arguments.end())
        return language_of_environment();
    const auto value = std::next(option);
    const sipcodes::language* const language = value != arguments.end() ? find_language(*value) : nullptr;
    if (language == nullptr)
        throw usage_error(fmt::format("--lang takes one of these: {}", list_languages()));
    arguments.erase(option, std::next(value));
    return *language;
}

int run(std::vector<std::string> arguments) {
    const sipcodes::language& language = take_language(arguments);
    const style look(isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr, language);
    if (arguments.empty())
        throw usage_error("nothing to explain");
    const std::string& first = arguments[0];
    if (first == "--help") {
        write(usage);
    } else if (first == "--version") {
        write("sipcodes " SIPCODES_VERSION_TEXT "\n");
    } else if (first == "list" && arguments.size() <= 2) {
        write(list(arguments.size() == 2 ? arguments[1] : "", look));
    } else if (first == "csv" && arguments.size() <= 2) {
        write(to_csv(arguments.size() == 2 ? arguments[1] : "responses"));
    } else if (first == "json" && arguments.size() == 1) {
        write(to_json() + '\n');
    } else if (first == "html" && arguments.size() == 1) {
        write(html());
    } else if (first == "explain" && arguments.size() <= 2) {
        explain(arguments.size() == 2 ? arguments[1] : "-", look);
    } else if (arguments.size() != 1) {
        throw usage_error("too many arguments; put words that belong together in quotes");
    } else if (first.empty() || first[0] == '-') {
        throw usage_error(fmt::format("'{}' is no option", first));
    } else if (const auto answer = describe(first, look)) {
        write(*answer);
    } else {
        fmt::print(stderr, "sipcodes: '{}' is found nowhere\n", first);
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        const int result = run({argv + 1, argv + argc});
        flush();
        return result;
    } catch (const usage_error& error) {
        fmt::print(stderr, "sipcodes: {}\n{}", error.what(), usage);
        return 2;
    } catch (const std::exception& error) {
        fmt::print(stderr, "sipcodes: {}\n", error.what());
        return 1;
    }
}
