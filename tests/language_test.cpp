#include <sipcodes/accept_language.hpp>
#include <sipcodes/lang/en.hpp>
#include <sipcodes/lang/tr.hpp>
#include <sipcodes/sipcodes.hpp>
#include <sipcodes/start_line.hpp>

#include "catch.hpp"

using namespace sipcodes;
using namespace sipcodes::literals;

static_assert(noexcept(reason_phrase(lang::en, 486)) && noexcept(description(lang::en, method::invite)));
static_assert(is_complete(lang::en) && is_complete(lang::tr));

namespace {

constexpr const language* translations[] = {&lang::tr};

template <typename Change>
constexpr bool is_complete_with(Change change) {
    language texts = lang::en;
    change(texts);
    return is_complete(texts);
}

constexpr bool is_phrase(const char* text) {
    return is_complete_with([text](language& texts) { texts.statuses[3].reason_phrase = text; });
}

constexpr bool is_description(const char* text) {
    return is_complete_with([text](language& texts) { texts.methods[3].description = text; });
}

constexpr bool is_sentence(std::string_view text) {
    return !text.empty() && text.back() == '.';
}

} // namespace

TEST_CASE("English is the texts of the tables") {
    for (const status_info& row : statuses) {
        CHECK(reason_phrase(lang::en, row.code) == row.reason_phrase);
        CHECK(description(lang::en, row.code) == row.description);
    }
    for (const method_info& row : methods)
        CHECK(description(lang::en, row.value) == row.description);
    for (const status_class_info& row : status_classes) {
        CHECK(title(lang::en, row.value) == row.title);
        CHECK(description(lang::en, row.value) == row.description);
    }
    STATIC_REQUIRE(lang::en.tag == std::string_view("en"));
    STATIC_REQUIRE(lang::en.name == std::string_view("English"));
    STATIC_REQUIRE(reason_phrase(lang::en, 486) == "Busy Here");
}

TEST_CASE("Turkish is Turkish") {
    STATIC_REQUIRE(lang::tr.tag == std::string_view("tr"));
    STATIC_REQUIRE(lang::tr.name == std::string_view("Türkçe"));
    STATIC_REQUIRE(reason_phrase(lang::tr, 180) == "Çalıyor");
    STATIC_REQUIRE(reason_phrase(lang::tr, 200_sip) == "Tamam");
    STATIC_REQUIRE(reason_phrase(lang::tr, 404) == "Bulunamadı");
    STATIC_REQUIRE(reason_phrase(lang::tr, status::busy_here) == "Meşgul");
    STATIC_REQUIRE(reason_phrase(lang::tr, 406) == "Kabul Edilemez");
    STATIC_REQUIRE(reason_phrase(lang::tr, 606) == "Hiçbir Yerde Kabul Edilemez");
    STATIC_REQUIRE(description(lang::tr, 505) == "Sunucu, istekte belirtilen SIP sürümünü desteklemiyor.");
    STATIC_REQUIRE(description(lang::tr, method::bye) ==
                   "Taraflardan biri telefonu kapatır ve aralarındaki çağrı sona erer.");
    STATIC_REQUIRE(title(lang::tr, status_class::client_error) == "İstemci Hatası");
    STATIC_REQUIRE(description(lang::tr, status_class::success) == "İstek anlaşıldı ve kabul edildi.");
}

TEST_CASE("a request chooses between English and Turkish") {
    const auto phrase = [](std::string_view accept_language) {
        return reason_phrase(best_language(accept_language, lang::en, lang::tr), 486);
    };
    CHECK(phrase("tr") == "Meşgul");
    CHECK(phrase("en;q=0.8, tr") == "Meşgul");
    CHECK(phrase("de, TR;q=0.1") == "Meşgul");
    CHECK(phrase("tr;q=0.5, en") == "Busy Here");
    CHECK(phrase("tr, en") == "Meşgul");
    CHECK(phrase("en, tr") == "Busy Here");
    CHECK(phrase("tr;q=0, *") == "Busy Here");
    CHECK(phrase("de") == "Busy Here");
    CHECK(phrase("") == "Busy Here");
    STATIC_REQUIRE(&best_language("", lang::tr, lang::en) == &lang::tr);
}

TEST_CASE("two codes share a translated phrase only where they share the registered one") {
    for (const language* texts : translations) {
        for (const status_info& one : statuses) {
            for (const status_info& other : statuses) {
                INFO(texts->tag << ' ' << to_int(one.code) << ' ' << to_int(other.code));
                CHECK((reason_phrase(*texts, one.code) != reason_phrase(*texts, other.code) ||
                       reason_phrase(one.code) == reason_phrase(other.code)));
            }
        }
    }
}

TEST_CASE("a translated phrase goes through a short status line unchanged") {
    for (const language* texts : translations) {
        for (const status_info& row : statuses) {
            INFO(texts->tag << ' ' << to_int(row.code));
            const std::string_view phrase = reason_phrase(*texts, row.code);
            CHECK(phrase != row.reason_phrase);
            char line[70];
            const written_line written = write_status_line(line, line + sizeof line, row.code, phrase);
            REQUIRE(written.error == start_line_error::none);
            const parsed_status_line read = parse_status_line({line, static_cast<std::size_t>(written.end - line)});
            CHECK(read.error == start_line_error::none);
            CHECK(read.code == row.code);
            CHECK(read.reason_phrase == phrase);
            CHECK(read.rest.empty());
        }
    }
}

TEST_CASE("a translated description is sentences of its own") {
    for (const language* texts : translations) {
        for (const status_info& row : statuses) {
            INFO(texts->tag << ' ' << to_int(row.code));
            CHECK(is_sentence(description(*texts, row.code)));
            CHECK(description(*texts, row.code) != row.description);
        }
        for (const method_info& row : methods) {
            INFO(texts->tag << ' ' << row.token);
            CHECK(is_sentence(description(*texts, row.value)));
            CHECK(description(*texts, row.value) != row.description);
        }
        for (const status_class_info& row : status_classes) {
            INFO(texts->tag << ' ' << row.title);
            CHECK(title(*texts, row.value) != row.title);
            CHECK(is_sentence(description(*texts, row.value)));
            CHECK(description(*texts, row.value) != row.description);
        }
    }
}

TEST_CASE("what is unknown has no text in any language") {
    STATIC_REQUIRE(reason_phrase(lang::en, 499).empty());
    STATIC_REQUIRE(reason_phrase(lang::en, 499).data() != nullptr);
    STATIC_REQUIRE(description(lang::en, 65536 + 486).empty());
    STATIC_REQUIRE(description(lang::en, method{}).empty());
    STATIC_REQUIRE(description(lang::en, method{15}).empty());
    STATIC_REQUIRE(title(lang::en, status_class::none).empty());
    STATIC_REQUIRE(description(lang::en, status_class{7}).empty());
}

TEST_CASE("a language with a text missing or in the wrong place is not complete") {
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.statuses[5].code = texts.statuses[6].code; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.statuses[76].reason_phrase = nullptr; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.statuses[0].description = ""; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.methods[0].value = method::bye; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.methods[2].value = method::ack; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.methods[13].description = nullptr; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.classes[5].title = nullptr; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.classes[5].description = nullptr; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.classes[0].value = status_class::success; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.tag = nullptr; }));
    STATIC_REQUIRE_FALSE(is_complete_with([](language& texts) { texts.name = ""; }));
}

TEST_CASE("a phrase is what a status line may have, and a description one line") {
    STATIC_REQUIRE(is_phrase("Mesgul (burada)"));
    STATIC_REQUIRE(is_phrase("Me\xc5\x9fgul"));
    STATIC_REQUIRE_FALSE(is_phrase("Mesgul\r\n"));
    STATIC_REQUIRE_FALSE(is_phrase("a\tb"));
    STATIC_REQUIRE_FALSE(is_phrase("\"Mesgul\""));
    STATIC_REQUIRE_FALSE(is_phrase("100 %"));
    STATIC_REQUIRE(is_description("\"Mesgul\" ~100 %"));
    STATIC_REQUIRE_FALSE(is_description("a\nb"));
    STATIC_REQUIRE_FALSE(is_description("\x1f"));
    STATIC_REQUIRE_FALSE(is_description("a\x7f"));
}

TEST_CASE("texts are UTF-8") {
    STATIC_REQUIRE(
        is_description("\xc2\x80 \xdf\xbf \xe0\xa0\x80 \xed\x9f\xbf \xee\x80\x80 \xf0\x90\x80\x80 \xf4\x8f\xbf\xbf"));
    STATIC_REQUIRE(is_description("\xc5\x9f"));
    STATIC_REQUIRE(is_description("\xe2\x82\xac"));
    STATIC_REQUIRE(is_description("\xef\xbf\xbd"));
    STATIC_REQUIRE_FALSE(is_description("\x80"));
    STATIC_REQUIRE_FALSE(is_description("\xc1\xbf"));         // not the shortest
    STATIC_REQUIRE_FALSE(is_description("\xe0\x9f\xbf"));     // not the shortest
    STATIC_REQUIRE_FALSE(is_description("\xf0\x8f\xbf\xbf")); // not the shortest
    STATIC_REQUIRE_FALSE(is_description("\xed\xa0\x80"));     // a surrogate
    STATIC_REQUIRE_FALSE(is_description("\xf4\x90\x80\x80")); // beyond Unicode
    STATIC_REQUIRE_FALSE(is_description("\xf5\x80\x80\x80"));
    STATIC_REQUIRE_FALSE(is_description("\xc5"));
    STATIC_REQUIRE_FALSE(is_description("\xc5 "));
    STATIC_REQUIRE_FALSE(is_description("\xe2\x82"));
    STATIC_REQUIRE_FALSE(is_description("\xe2\x82 "));
    STATIC_REQUIRE_FALSE(is_description("\xe2 \x82"));
    STATIC_REQUIRE_FALSE(is_description("\xf0\x9f\x98"));
    STATIC_REQUIRE_FALSE(is_description("\xf0\x9f\x98 "));
    STATIC_REQUIRE_FALSE(is_description("\xf0\x9f \x98"));
    STATIC_REQUIRE_FALSE(is_description("\xf1 \x9f\x98"));
}
