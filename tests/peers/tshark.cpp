// The phrases with which tshark explains the cause of a Reason header field.

#include <cstdio>
#include <map>
#include <string>

namespace {

std::map<int, std::string> read_phrases() {
    std::map<int, std::string> phrases;
    std::FILE* rows = popen("tshark -G values 2>/dev/null | grep -w sip.reason_cause_sip | cut -f 3-", "r");
    if (rows == nullptr)
        return phrases;
    int code = 0;
    char phrase[100];
    while (std::fscanf(rows, "%d %99[^\n]", &code, phrase) == 2)
        phrases[code] = phrase;
    pclose(rows);
    return phrases;
}

} // namespace

extern "C" const char* tshark_phrase(int code);

const char* tshark_phrase(int code) {
    static const std::map<int, std::string> phrases = read_phrases();
    const auto found = phrases.find(code);
    return found != phrases.end() ? found->second.c_str() : nullptr;
}
