#include <sipcodes/lang/en.hpp>
#include <sipcodes/sipcodes.hpp>

#include "catch.hpp"

using namespace sipcodes;

static_assert(noexcept(reason_phrase(lang::en, 486)) && noexcept(description(lang::en, method::invite)));
static_assert(is_complete(lang::en));

namespace {

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
    STATIC_REQUIRE(reason_phrase(lang::en, 486) == "Busy Here");
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
    STATIC_REQUIRE(is_description("\"Mesgul\" 100 %"));
    STATIC_REQUIRE_FALSE(is_description("a\nb"));
    STATIC_REQUIRE_FALSE(is_description("a\x7f"));
}

TEST_CASE("texts are UTF-8") {
    STATIC_REQUIRE(
        is_description("\xc2\x80 \xdf\xbf \xe0\xa0\x80 \xed\x9f\xbf \xee\x80\x80 \xf0\x90\x80\x80 \xf4\x8f\xbf\xbf"));
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
    STATIC_REQUIRE_FALSE(is_description("\xf0\x9f\x98"));
    STATIC_REQUIRE_FALSE(is_description("\xf0\x9f\x98 "));
}
