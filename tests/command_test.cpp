#include <sipcodes/lang/tr.hpp>
#include <sipcodes/response_headers.hpp>
#include <sipcodes/sipcodes.hpp>

#include "describe.hpp"
#include "export.hpp"
#include "html.hpp"
#include "languages.hpp"
#include "rules.hpp"
#include "trace.hpp"
#include "words.hpp"

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

namespace {

const style plain(false);
const style coloured(true);
const style turkish(false, sipcodes::lang::tr);

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string read(const std::filesystem::path& file) {
    std::ifstream input(file, std::ios::binary);
    REQUIRE(input);
    return {std::istreambuf_iterator<char>(input), {}};
}

struct outcome {
    int status;
    std::string output;
};

/// What a shell writes on standard output, and its exit status.
outcome shell(const std::string& command) {
    std::FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string output;
    std::array<char, 4096> block{};
    for (std::size_t size = 0; (size = std::fread(block.data(), 1, block.size(), pipe)) != 0;)
        output.append(block.data(), size);
    const int status = pclose(pipe);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output};
}

outcome run_with(const std::string& environment, const std::string& arguments) {
    return shell("env -u LC_ALL -u LC_MESSAGES -u LANG " + environment + " " SIPCODES_COMMAND " " + arguments);
}

/// In English, whatever the locale of the caller.
outcome run(const std::string& arguments) {
    return run_with("", arguments);
}

/// The text without its annotations.
std::string stripped(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", i), text.size());
        const std::string line = text.substr(i, end - i);
        out += line.substr(0, line.find("  # "));
        i = end;
        while (i < text.size() && (text[i] == '\r' || text[i] == '\n'))
            out += text[i++];
    }
    return out;
}

/// What the command makes of the bytes on its standard input.
outcome explain(const std::string& bytes) {
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("sipcodes_command_test." + std::to_string(getpid()));
    std::ofstream(file, std::ios::binary) << bytes;
    const outcome result = run("explain <'" + file.string() + "'");
    std::filesystem::remove(file);
    return result;
}

} // namespace

TEST_CASE("a code is explained") {
    const std::string text = describe("486", plain).value();
    REQUIRE(contains(text, "486 Busy Here\nThe callee was reached"));
    REQUIRE(contains(text, "4xx Client Error"));
    REQUIRE(contains(text, "RFC 3261, section 21.4.24"));
    REQUIRE(contains(text, "sipcodes::status::busy_here"));
    REQUIRE(!contains(text, "deprecated"));
    REQUIRE(!contains(text, "not registered"));
}

TEST_CASE("a code is explained by what follows from it") {
    const auto has = [](const char* code, const char* label, const std::string& text) {
        return contains(describe(code, plain).value(), fmt::format("  {:<24}{}\n", label, text));
    };
    REQUIRE(has("486", "answers", "all methods but ACK"));
    REQUIRE(has("180", "answers", "INVITE"));
    REQUIRE(has("180", "creates", "an early dialog, with a To tag, if it answers INVITE"));
    REQUIRE(has("200", "creates", "a dialog, if it answers INVITE, REFER, SUBSCRIBE"));
    REQUIRE(has("486", "within a dialog", "ends its transaction only"));
    REQUIRE(has("404", "within a dialog", "ends the dialog and all that uses it"));
    REQUIRE(has(
        "489", "within a dialog",
        "ends the usage, a call or a subscription, if it answers NOTIFY, SUBSCRIBE; else ends its transaction only"));
    REQUIRE(has("302", "within a dialog", "redirects the dialog and all that uses it"));
    REQUIRE(has("200", "acknowledged", "end to end, if it answers INVITE"));
    REQUIRE(has("486", "acknowledged", "hop by hop, if it answers INVITE"));
    REQUIRE(!contains(describe("469", plain).value(), "acknowledged"));
    REQUIRE(has("100", "a forking proxy", "does not forward it"));
    REQUIRE(has("183", "a forking proxy", "forwards it at once"));
    REQUIRE(has("486", "a forking proxy", "waits for the best of all branches"));
    REQUIRE(has("486", "may carry", "Retry-After (RFC 3261, 21.4.24)"));
    REQUIRE(has("405", "must carry", "Allow (RFC 3261, 21.4.6)"));
    REQUIRE(has("180", "must carry", "RSeq, to INVITE, if sent reliably (RFC 3262, 3)"));
    REQUIRE(has("200", "must not carry", "Contact, to MESSAGE (RFC 3428, 7)"));
    REQUIRE(!contains(describe("403", plain).value(), "carry"));
    REQUIRE(has("401", "next step", "send the request again with credentials"));
    REQUIRE(has("599", "next step", "wait, then send the same request again"));
    REQUIRE(!contains(describe("200", plain).value(), "next step"));
    REQUIRE(has("486", "Q.850 cause", "17 User busy (location: network)"));
    REQUIRE(has("600", "Q.850 cause", "17 User busy (location: user)"));
    REQUIRE(!contains(describe("487", plain).value(), "Q.850"));
}

TEST_CASE("an unregistered code is explained by what a client treats it as") {
    REQUIRE(contains(describe("499", plain).value(), "not registered          a client treats it as 400 Bad Request"));
    REQUIRE(contains(describe("199", plain).value(), "Early Dialog Terminated"));
    REQUIRE(contains(describe("150", plain).value(), "a client treats it as 183 Session Progress"));

    const std::string vendor = describe("478", plain).value();
    REQUIRE(contains(vendor, "478 Unresolvable destination"));
    REQUIRE(contains(vendor, "Kamailio"));
    REQUIRE(contains(vendor, "a client treats it as 400 Bad Request"));
}

TEST_CASE("a deprecated code is said to be one") {
    REQUIRE(contains(describe("202", plain).value(), "deprecated"));
    REQUIRE(!contains(describe("202", plain).value(), "not registered"));
    REQUIRE(contains(describe("409", plain).value(), "deprecated"));
    REQUIRE(contains(describe("409", plain).value(), "not registered"));
}

TEST_CASE("a number that is no status code is wrong usage") {
    for (const char* text : {"0", "99", "099", "700", "0486", "4294967782"})
        REQUIRE_THROWS_AS(describe(text, plain), usage_error);
}

TEST_CASE("a class is explained with its codes") {
    const std::string text = describe("2xx", plain).value();
    REQUIRE(contains(text, "2xx Success\nThe request was understood"));
    REQUIRE(contains(text, "  200  OK\n  202  Accepted\n  204  No Notification\n"));
    REQUIRE(describe("4XX", plain) == describe("4xx", plain));
    REQUIRE(!describe("7xx", plain));
}

TEST_CASE("a method is explained, and case counts") {
    const std::string text = describe("INVITE", plain).value();
    REQUIRE(contains(text, "INVITE\nAsks for a call"));
    REQUIRE(contains(text, "may be cancelled        yes"));
    REQUIRE(!contains(text, "another method"));
    REQUIRE(contains(describe("invite", plain).value(), "invite is another method"));
    REQUIRE(contains(describe("REGISTER", plain).value(), "sipcodes::method::register_"));
    REQUIRE(contains(describe("SERVICE", plain).value(), "Microsoft"));
}

TEST_CASE("a name and a phrase find their code") {
    REQUIRE(describe("busy_here", plain) == describe("486", plain));
    REQUIRE(describe("Busy Here", plain) == describe("486", plain));
    REQUIRE(describe("busy here", plain) == describe("486", plain));
    const std::string both = describe("Not Acceptable", plain).value();
    REQUIRE(contains(both, "406 Not Acceptable"));
    REQUIRE(contains(both, "606 Not Acceptable"));
}

TEST_CASE("other text is searched for") {
    const std::string text = describe("OVERLOADED", plain).value();
    REQUIRE(contains(text, "503 Service Unavailable: "));
    REQUIRE(!contains(text, "486"));
    REQUIRE(contains(describe("voice mail", plain).value(), "SUBSCRIBE: "));
    REQUIRE(contains(describe("nodes of a cluster", plain).value(), "KDMQ: "));
    REQUIRE(contains(describe("replaced by another", plain).value(), "687 Dialog Terminated: "));
    REQUIRE(!describe("nowhere to be found in it", plain));
}

TEST_CASE("the catalogue is listed, a row a code") {
    const auto lines = [](const std::string& text) {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    };
    REQUIRE(lines(list("responses", plain)) == std::size(sipcodes::statuses));
    REQUIRE(lines(list("methods", plain)) == std::size(sipcodes::methods));
    REQUIRE(lines(list("unregistered", plain)) ==
            std::size(sipcodes::unregistered_statuses) + std::size(sipcodes::unregistered_methods));
    REQUIRE(contains(list("", plain), list("methods", plain)));
    REQUIRE(contains(list("responses", plain), "202  Accepted"));
    REQUIRE(contains(list("responses", plain), "RFC 6665 8.3.1, deprecated\n"));
    REQUIRE_THROWS_AS(list("codes", plain), usage_error);
}

TEST_CASE("exported texts are in quotes that nothing in them ends") {
    REQUIRE(json_text("") == R"("")");
    REQUIRE(json_text("Busy Here") == R"("Busy Here")");
    REQUIRE(json_text("a\"b\\c/\r\n\t\x1f\x7f") == "\"a\\\"b\\\\c/\\u000d\\u000a\\u0009\\u001f\x7f\"");
    REQUIRE(json_text(std::string_view("\0", 1)) == R"("\u0000")");
    REQUIRE(json_text("gr\xc3\xbc\xc3\x9f") == "\"gr\xc3\xbc\xc3\x9f\"");
    REQUIRE(csv_text("") == "");
    REQUIRE(csv_text("Busy Here") == "Busy Here");
    REQUIRE(csv_text("13, 14") == R"("13, 14")");
    REQUIRE(csv_text(R"(say "no")") == R"("say ""no""")");
    REQUIRE(csv_text("a\r\nb") == "\"a\r\nb\"");
}

TEST_CASE("only the tables of registered codes and methods are CSV") {
    REQUIRE(contains(to_csv("responses"), "\r\n486,busy_here,Busy Here,Client Error,"));
    REQUIRE(contains(to_csv("methods"), "\r\nINVITE,"));
    REQUIRE_THROWS_AS(to_csv("unregistered"), usage_error);
    REQUIRE_THROWS_AS(to_csv(""), usage_error);
}

TEST_CASE("start lines are annotated, behind whatever stands before them") {
    const std::string busy = "  # Client Error: The callee was reached";
    REQUIRE(contains(annotate("SIP/2.0 486 Busy Here", plain), "SIP/2.0 486 Busy Here" + busy));
    REQUIRE(contains(annotate("sip/2.0 486 Busy Here", plain), busy));
    REQUIRE(contains(annotate("    Status-Line: SIP/2.0 486 Busy Here", plain), busy));
    REQUIRE(contains(annotate("12:00:01 <- SIP/2.0 486 Busy Here", plain), busy));
    REQUIRE(contains(annotate("INFO: SIP/2.0 486 Busy Here", plain), busy));
    REQUIRE(contains(annotate("SIP/2.0 SIP/2.0 486 Busy Here", plain), "SIP/2.0 SIP/2.0 486 Busy Here" + busy));
    REQUIRE(contains(annotate("BYE sip:bob@example.com sip/2.0", plain), "  # One side hangs up"));
    REQUIRE(contains(annotate("INVITE sip:bob@example.com SIP/2.0", plain), "SIP/2.0  # Asks for a call"));
    REQUIRE(contains(annotate("    Request-Line: BYE sip:bob@example.com SIP/2.0", plain), "  # One side hangs up"));
    REQUIRE(contains(annotate("1 0.0 127.0.0.1 -> 127.0.0.1 SIP 400 Status: 486 Busy Here | ", plain), busy));
    REQUIRE(contains(annotate("1 0.0 ::1 -> ::1 SIP/SDP 900 Request: BYE sip:bob@example.com | ", plain),
                     "  # One side hangs up"));
    REQUIRE(contains(annotate("1 0.0 ::1 -> ::1 SIP 400 Status: 200 OK  (REGISTER)  (1 binding) |", plain),
                     "  # Success: The request succeeded."));
}

TEST_CASE("other lines are left as they are") {
    for (const char* line : {"",
                             " ",
                             "Via: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK1",
                             "CSeq: 1 INVITE",
                             "Allow: INVITE, ACK, BYE",
                             "Contact: <sip:bob@example.com>",
                             "SIP/2.0",
                             "SIP/2.0 ",
                             "SIP/2.0 48",
                             "SIP/2.0 4866 Busy",
                             "SIP/3.0 486 Busy",
                             "XSIP/2.0 486 Busy Here",
                             "GET / HTTP/1.1",
                             "INVITE sip:bob@example.com",
                             "sip:bob@example.com SIP/2.0",
                             "INVITE bob SIP/2.0",
                             "I,NVITE sip:bob@example.com SIP/2.0",
                             "SIP/2.0 486 Busy\rHere",
                             " SIP x Status: OK",
                             "User-Agent: Foo SIP/2.0 404 build",
                             "    Subject: SIP/2.0 486 Busy Here",
                             "Subject: INVITE sip:bob@example.com SIP/2.0",
                             "Subject: about SIP Request: INVITE your friends",
                             "log: SIP peer Status: 200 ms",
                             "1 0.0 ::1 -> ::1 SIP peer Status: 200 OK",
                             "1 0.0 ::1 -> ::1 SIP 400 Status: 20 OK",
                             "v=0",
                             "\r"}) {
        INFO(line);
        REQUIRE(annotate(line, plain) == line);
    }
}

TEST_CASE("an annotation says where the line differs from the registry") {
    REQUIRE(contains(annotate("SIP/2.0 423 Foo", plain), "# Client Error, registered as \"Interval Too Brief\": "));
    REQUIRE(contains(annotate("SIP/2.0 486", plain), "registered as \"Busy Here\""));
    REQUIRE(contains(annotate("SIP/2.0 499 Foo", plain),
                     "# Client Error, not registered: a client treats it as 400 Bad Request"));
    REQUIRE(contains(annotate("SIP/2.0 478 Foo", plain),
                     "not registered: The name of the destination does not resolve. "
                     "a client treats it as 400 Bad Request"));
    REQUIRE(contains(annotate("SIP/2.0 700 Foo", plain), "# no status code of SIP"));
    REQUIRE(contains(annotate("SERVICE sip:a@b SIP/2.0", plain), "# not registered: Carries XML"));
    REQUIRE(contains(annotate("invite sip:a@b SIP/2.0", plain), "# an unknown method, and not INVITE: case counts"));
    REQUIRE(contains(annotate("FOO sip:a@b SIP/2.0", plain), "# an unknown method"));
}

TEST_CASE("a carriage return stays at the end of the line") {
    const std::string line = annotate("SIP/2.0 200 OK\r", plain);
    REQUIRE(line.back() == '\r');
    REQUIRE(std::count(line.begin(), line.end(), '\r') == 1);
    REQUIRE(contains(line, "OK  # Success"));
}

TEST_CASE("the page has a place for each code and method, in each language") {
    const std::string page = html();
    REQUIRE(run("html").output == page);
    REQUIRE(html() == page);
    REQUIRE(page.size() < 250'000);
    const auto times = [&](const std::string& part) {
        int count = 0;
        for (std::size_t i = page.find(part); i != page.npos; i = page.find(part, i + 1))
            ++count;
        return count;
    };
    const auto of_status = [](const auto& row) { return std::to_string(to_int(row.code)); };
    for (const auto& row : sipcodes::statuses) {
        INFO(of_status(row));
        REQUIRE(times("<article id=\"" + of_status(row) + "\"") == 2);
        REQUIRE(times("href=\"#" + of_status(row) + "\"") == 2);
        for (const auto* language : languages) {
            REQUIRE(contains(page, std::string(reason_phrase(*language, row.code))));
            REQUIRE(contains(page, std::string(description(*language, row.code))));
        }
    }
    for (const auto& row : sipcodes::unregistered_statuses)
        REQUIRE(times("<article id=\"" + of_status(row) + "\"") == 2);
    for (const auto& row : sipcodes::methods)
        REQUIRE(times("<article id=\"" + std::string(row.token) + "\"") == 2);
    for (const auto& row : sipcodes::unregistered_methods)
        REQUIRE(times("<article id=\"" + std::string(row.token) + "\"") == 2);
    REQUIRE(contains(page, "href=\"https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24\">RFC 3261, 21.4.24</a>"));
    REQUIRE(contains(page, "href=\"https://www.rfc-editor.org/rfc/rfc3261\">RFC 3261, 13, 17.1.1.3</a>"));
}

TEST_CASE("the page is said in the language") {
    const vocabulary& words = vocabulary_of(sipcodes::lang::tr);
    const std::string source = read(SIPCODES_SOURCE_DIR "/examples/sipcodes/html.cpp");
    int texts = 0;
    for (const std::string call : {"say(\"", "mark(\"", "translate(\"", "emplace_back(\""}) {
        for (std::size_t i = source.find(call); i != source.npos; i = source.find(call, i + 1)) {
            const std::size_t begin = i + call.size();
            const std::string text = source.substr(begin, source.find('"', begin) - begin);
            INFO(text);
            CHECK(words.count(text) == 1);
            ++texts;
        }
    }
    REQUIRE(texts > 20);
    for (const auto& row : sipcodes::unregistered_statuses)
        CHECK(words.count(row.description) == 1);
    for (const auto& row : sipcodes::unregistered_methods)
        CHECK(words.count(row.description) == 1);
    for (const auto& row : sipcodes::methods) {
        for (const auto& [label, text] : rules_of(row.value, plain))
            CHECK((words.count(label) == 1 && words.count(text) == 1));
    }
}

TEST_CASE("the tags of the page are closed in their order, and its texts are escaped") {
    const std::string page = html();
    const std::string body = page.substr(page.find("<body>"));
    std::vector<std::string> open = {"html"};
    for (std::size_t i = body.find('<'); i != body.npos; i = body.find('<', i + 1)) {
        const std::size_t end = body.find_first_of("<>", i + 1);
        REQUIRE(end != body.npos);
        REQUIRE(body[end] == '>');
        const std::string tag = body.substr(i + 1, body.find_first_of(" >", i) - i - 1);
        INFO(tag);
        REQUIRE(!tag.empty());
        if (tag[0] == '/') {
            REQUIRE(!open.empty());
            REQUIRE(open.back() == tag.substr(1));
            open.pop_back();
        } else if (tag != "input") {
            open.push_back(tag);
        }
    }
    REQUIRE(open.empty());
    REQUIRE(!contains(body, "& "));
}

TEST_CASE("colour is for terminals") {
    REQUIRE(contains(annotate("SIP/2.0 200 OK", coloured), "\x1b["));
    REQUIRE(contains(describe("486", coloured).value(), "\x1b["));
    REQUIRE(!contains(annotate("SIP/2.0 200 OK", plain), "\x1b["));
    REQUIRE(!contains(describe("486", plain).value(), "\x1b["));
    REQUIRE(!contains(run("486").output, "\x1b["));
    REQUIRE(annotate("v=0", coloured) == "v=0");
}

TEST_CASE("the bundled traces pass through but for their annotations") {
    int traces = 0;
    for (const auto& entry : std::filesystem::directory_iterator(SIPCODES_EXAMPLES_DATA)) {
        if (entry.path().extension() != ".sip")
            continue;
        INFO(entry.path());
        const outcome result = run("explain '" + entry.path().string() + "'");
        REQUIRE(result.status == 0);
        REQUIRE(contains(result.output, "  # "));
        REQUIRE(stripped(result.output) == read(entry.path()));
        ++traces;
    }
    REQUIRE(traces == 5);
}

TEST_CASE("the bundled traces have the start lines that their names promise") {
    const auto explained = [](const std::string& name) {
        return run("explain '" SIPCODES_EXAMPLES_DATA "/" + name + "'").output;
    };
    REQUIRE(contains(explained("call.sip"), "SIP/2.0 180 Ringing  # Provisional: "));
    REQUIRE(contains(explained("failed_call.sip"), "Status: 488 Not Acceptable Here |   # Client Error: "));
    REQUIRE(contains(explained("registration.sip"), "SIP/2.0 401 Unauthorized  # Client Error: "));
    REQUIRE(contains(explained("busy.sip"), "SIP/2.0 486 Busy Here  # Client Error: "));
    REQUIRE(contains(explained("cancel.sip"), "SIP/2.0 487 Request Terminated  # Client Error: "));
}

TEST_CASE("hostile bytes pass through unchanged") {
    const std::string nul("a\0b\nSIP\0/2.0 486\n", 16);
    for (const std::string& bytes : {std::string(), std::string("\n"), std::string("\n\n\r\n"), nul,
                                     std::string("\xff\xfe\xc3\x28\n"), std::string("no end of line"),
                                     std::string("a\rb\r"), std::string(1 << 20, 'x'), std::string(1 << 20, '\n')}) {
        INFO(bytes.substr(0, 20));
        const outcome result = explain(bytes);
        REQUIRE(result.status == 0);
        REQUIRE(result.output == bytes);
    }
}

TEST_CASE("a last line without an end stays without") {
    const outcome result = explain("v=0\nSIP/2.0 486 Busy Here");
    REQUIRE(stripped(result.output) == "v=0\nSIP/2.0 486 Busy Here");
    REQUIRE(contains(result.output, "Busy Here  # Client Error"));
}

TEST_CASE("a line is answered before the next one comes") {
    const outcome result = run("explain < /dev/null");
    REQUIRE(result.status == 0);
    REQUIRE(result.output.empty());
    // The pause is the test: head ends the pipe as soon as it has its line, long before the second line is sent.
    const outcome slow = shell("(echo 'SIP/2.0 200 OK'; sleep 3; echo late) | LC_ALL=C " SIPCODES_COMMAND " explain | "
                               "timeout 2 head -n 1");
    REQUIRE(contains(slow.output, "SIP/2.0 200 OK  # Success"));
}

TEST_CASE("the exit status says how it went") {
    REQUIRE(run("486").status == 0);
    REQUIRE(run("'nowhere to be found' 2>/dev/null").status == 1);
    REQUIRE(run("486 >/dev/full 2>/dev/null").status == 1);
    for (const char* wrong : {"",
                              "700",
                              "486 487",
                              "--nonsense",
                              "-x",
                              "''",
                              "list codes",
                              "list methods 1",
                              "csv codes",
                              "csv methods 1",
                              "json 1",
                              "explain a b",
                              "explain /nonexistent",
                              "explain /",
                              "--lang",
                              "486 --lang",
                              "--lang de 486",
                              "--lang C 486",
                              "--lang '' 486",
                              "--lang trk 486",
                              "--lang tr",
                              "--lang tr --lang en 486"}) {
        INFO(wrong);
        const outcome result = run(std::string(wrong) + " 2>&1 >/dev/null");
        REQUIRE(result.status == 2);
        REQUIRE(contains(result.output, "sipcodes: "));
        REQUIRE(contains(result.output, "usage:"));
    }
    REQUIRE(run("--help").status == 0);
    REQUIRE(contains(run("--help").output, "usage:"));
    REQUIRE(run("--version").output.substr(0, 9) == "sipcodes ");
}

TEST_CASE("another language stands beside what goes on the wire") {
    const std::string busy = describe("486", turkish).value();
    REQUIRE(contains(busy, "486 Busy Here – Meşgul\nAranana ulaşıldı, "));
    REQUIRE(contains(busy, "  sınıf                   4xx İstemci Hatası\n"));
    REQUIRE(contains(busy, "  tanımlandığı yer        RFC 3261, bölüm 21.4.24\n"));
    REQUIRE(contains(busy, "sipcodes::status::busy_here\n"));
    REQUIRE(contains(describe("2xx", turkish).value(), "2xx Başarı\nİstek anlaşıldı"));
    REQUIRE(contains(describe("2xx", turkish).value(), "\n  200  OK – Tamam\n"));
    REQUIRE(contains(describe("BYE", turkish).value(), "BYE\nTaraflardan biri telefonu kapatır"));
    REQUIRE(contains(describe("478", turkish).value(), "478 Unresolvable destination\nHedefin adı "));
    REQUIRE(contains(list("responses", turkish), "486  Busy Here                               Meşgul    "));
    REQUIRE(contains(list("responses", plain), "486  Busy Here                               RFC 3261"));
}

TEST_CASE("text is searched for in the language, and a phrase in either") {
    REQUIRE(describe("Meşgul", turkish) == describe("486", turkish));
    REQUIRE(describe("Busy Here", turkish) == describe("486", turkish));
    REQUIRE(describe("busy_here", turkish) == describe("486", turkish));
    REQUIRE(contains(describe("kodek", turkish).value(), "488 Not Acceptable Here – Burada Kabul Edilemez: Bu cihaz"));
    REQUIRE(contains(describe("sesli mesaj", turkish).value(), "SUBSCRIBE: Bulunurluk"));
    REQUIRE(!describe("Meşgul", plain));
}

TEST_CASE("a trace is annotated in the language") {
    REQUIRE(contains(annotate("SIP/2.0 486 Busy Here", turkish), "Busy Here  # İstemci Hatası: Aranana ulaşıldı"));
    REQUIRE(contains(annotate("SIP/2.0 486 Meşgul", turkish), "# İstemci Hatası, kayıtlı ifadesi \"Busy Here\": "));
    REQUIRE(contains(annotate("SIP/2.0 499 Foo", turkish),
                     "# İstemci Hatası, IANA kaydı yok: istemci bunu 400 Bad Request sayar"));
    REQUIRE(contains(annotate("FOO sip:a@b SIP/2.0", turkish), "# bilinmeyen bir yöntem"));
    REQUIRE(contains(annotate("BYE sip:bob@example.com SIP/2.0", turkish), "SIP/2.0  # Taraflardan biri telefonu"));
    const outcome result = run("--lang tr explain '" SIPCODES_EXAMPLES_DATA "/busy.sip'");
    REQUIRE(result.status == 0);
    REQUIRE(contains(result.output, "SIP/2.0 486 Busy Here  # İstemci Hatası: "));
    REQUIRE(stripped(result.output) == read(SIPCODES_EXAMPLES_DATA "/busy.sip"));
}

TEST_CASE("what follows from a code is said in the language") {
    const vocabulary& words = vocabulary_of(sipcodes::lang::tr);
    for (const auto& row : sipcodes::statuses) {
        const auto english = rules_of(row.code, plain);
        const auto translated = rules_of(row.code, turkish);
        REQUIRE(english.size() == translated.size());
        for (std::size_t i = 0; i < english.size(); ++i) {
            const auto& [label, text] = english[i];
            INFO(sipcodes::to_int(row.code) << ' ' << label << ": " << text);
            CHECK(words.count(label) == 1);
            CHECK((text != translated[i].second || label == "answers" || contains(label, "carr")));
        }
    }
    for (const auto& rule : sipcodes::header_rules) {
        INFO(rule.condition);
        CHECK((*rule.condition == '\0' || words.count(rule.condition) == 1));
    }
    REQUIRE(contains(describe("489", turkish).value(),
                     "NOTIFY, SUBSCRIBE yanıtıysa kullanımı, yani çağrıyı ya da aboneliği sonlandırır; değilse "));
    REQUIRE(contains(describe("180", turkish).value(),
                     "RSeq, INVITE için, güvenilir biçimde gönderiliyorsa (RFC 3262, 3)"));
}

TEST_CASE("a vocabulary has the words that the sources have, about the same arguments") {
    std::string sources = read(SIPCODES_SOURCE_DIR "/include/sipcodes/response_headers.hpp") +
                          read(SIPCODES_SOURCE_DIR "/include/sipcodes/unregistered.hpp");
    for (const char* file : {"describe.cpp", "html.cpp", "rules.cpp", "trace.cpp"})
        sources += read(std::filesystem::path(SIPCODES_SOURCE_DIR "/examples/sipcodes") / file);
    sources.erase(std::remove(sources.begin(), sources.end(), '\\'), sources.end());
    for (const auto& [english, translated] : vocabulary_of(sipcodes::lang::tr)) {
        INFO(english);
        CHECK(contains(sources, fmt::format("\"{}\"", english)));
        CHECK(std::count(english.begin(), english.end(), '{') == std::count(translated.begin(), translated.end(), '{'));
        CHECK(english != translated);
    }
    REQUIRE(vocabulary_of(sipcodes::lang::en).empty());
}

TEST_CASE("the language is that of the option, wherever it stands") {
    const std::string turkish_text = describe("486", turkish).value();
    const std::string english_text = describe("486", plain).value();
    for (const char* arguments : {"--lang tr 486", "486 --lang tr", "--lang TR 486", "--lang tr-TR 486"}) {
        INFO(arguments);
        REQUIRE(run(arguments).output == turkish_text);
    }
    REQUIRE(run_with("LC_ALL=tr_TR.UTF-8", "--lang en 486").output == english_text);
    REQUIRE(
        contains(run("--lang de 486 2>&1").output, "sipcodes: --lang takes one of these: en (English), tr (Türkçe)\n"));
}

TEST_CASE("without the option the language is that of the environment") {
    const auto is_turkish = [](const char* environment) {
        const outcome result = run_with(environment, "486");
        REQUIRE(result.output == describe("486", contains(result.output, "Meşgul") ? turkish : plain));
        return contains(result.output, "Meşgul");
    };
    REQUIRE(is_turkish("LANG=tr_TR.UTF-8"));
    REQUIRE(is_turkish("LANG=tr"));
    REQUIRE(is_turkish("LANG=tr_CY@euro"));
    REQUIRE(is_turkish("LC_MESSAGES=tr_TR.UTF-8 LANG=en_GB.UTF-8"));
    REQUIRE(is_turkish("LC_ALL=tr_TR.UTF-8 LC_MESSAGES=C LANG=C"));
    REQUIRE(is_turkish("LC_ALL= LC_MESSAGES= LANG=tr_TR.UTF-8"));
    REQUIRE(!is_turkish(""));
    for (const char* other : {"", "C", "C.UTF-8", "POSIX", "en_GB.UTF-8", "de_DE.UTF-8", "trv_TW.UTF-8"}) {
        INFO(other);
        REQUIRE(!is_turkish(fmt::format("LANG={}", other).c_str()));
    }
    REQUIRE(!is_turkish("LC_ALL=C LC_MESSAGES=tr_TR.UTF-8 LANG=tr_TR.UTF-8"));
    REQUIRE(!is_turkish("LC_MESSAGES=de_DE.UTF-8 LANG=tr_TR.UTF-8"));
}
