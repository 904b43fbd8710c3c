// The phrase that another stack has for each code, against reason_phrase.
//
// phrases.tsv lists each difference with the RFC that decides it. One that is not listed fails, and so does a listed
// one that is gone. No phrase for a code that is not registered is no difference, nor is the phrase that
// unregistered_statuses has for it.

#include <sipcodes/detail/text.hpp>
#include <sipcodes/sipcodes.hpp>

#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>

extern "C" const char* THEIR_PHRASE(int code); // some stacks export it, but have it in no header

namespace {

/// Theirs, or empty: what a stack says to 0, which is no code, is its way to say that it knows none.
std::string_view their_phrase(int code) {
    const char* phrase = THEIR_PHRASE(code);
    const char* none = THEIR_PHRASE(0);
    return phrase == nullptr || (none != nullptr && std::string_view(phrase) == none) ? "" : phrase;
}

/// How theirs differs from ours, as the list puts it; empty if it does not.
std::string_view difference(int code) {
    const std::string_view ours = sipcodes::reason_phrase<sipcodes::unregistered_statuses>(code);
    const std::string_view theirs = their_phrase(code);
    if (theirs.empty())
        return sipcodes::is_registered(code) ? "(none)" : "";
    if (theirs == ours)
        return "";
    return sipcodes::detail::equal_ignoring_case(theirs, ours) ? "(other case)" : theirs;
}

std::multimap<int, std::string> read_list() {
    std::multimap<int, std::string> list;
    std::ifstream input(SIPCODES_SOURCE_DIR "/tests/peers/phrases.tsv");
    std::string stack;
    std::string codes;
    std::string phrase;
    std::string rest;
    while (std::getline(input, stack, '\t') && std::getline(input, codes, '\t') && std::getline(input, phrase, '\t') &&
           std::getline(input, rest)) {
        std::istringstream numbers(codes);
        for (int code = 0; stack == STACK && numbers >> code;)
            list.emplace(code, phrase);
    }
    return list;
}

} // namespace

int main() {
    std::multimap<int, std::string> list = read_list();
    std::map<std::string_view, int> counts;
    int wrong = 0;
    for (int code = -1000; code < 10000; ++code) {
        const std::string_view found = difference(code);
        if (found.empty())
            continue;
        const auto row = list.find(code);
        const bool listed = row != list.end() && row->second == found;
        std::cout << code << ": \"" << their_phrase(code) << "\", ours is \"" << sipcodes::reason_phrase(code) << '"'
                  << (listed ? "\n" : ": not listed\n");
        if (listed)
            list.erase(row);
        else
            ++wrong;
        ++counts[!sipcodes::is_registered(code) ? "not registered" : found.front() == '(' ? found : "other words"];
    }
    for (const auto& [code, phrase] : list) {
        std::cout << code << ": \"" << phrase << "\" is listed, but not so\n";
        ++wrong;
    }
    for (const auto& [kind, count] : counts)
        std::cout << count << ' ' << kind << ", ";
    std::cout << wrong << " not as listed\n";
    return wrong == 0 ? 0 : 1;
}
