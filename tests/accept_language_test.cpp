#include <sipcodes/accept_language.hpp>
#include <sipcodes/lang/en.hpp>

#include "catch.hpp"

#include <string>

using namespace sipcodes;

static_assert(noexcept(best_language(std::string_view(), lang::en)));

namespace {

constexpr language english_with_tag(const char* tag) {
    language texts = lang::en;
    texts.tag = tag;
    return texts;
}

constexpr language tr = english_with_tag("tr");
constexpr language de_ch = english_with_tag("de-CH");
constexpr language i_lux = english_with_tag("i-lux");

constexpr std::string_view best(std::string_view accept_language) {
    return best_language(accept_language, lang::en, tr, de_ch).tag;
}

} // namespace

TEST_CASE("the language with the greatest quality value is the best") {
    STATIC_REQUIRE(best("tr") == "tr");
    STATIC_REQUIRE(best("en;q=0.5, tr;q=0.8") == "tr");
    STATIC_REQUIRE(best("en;q=0.8, tr;q=0.799") == "en");
    STATIC_REQUIRE(best("tr;q=0.001") == "tr");
    STATIC_REQUIRE(best("tr;q=0.999, de;q=0.998") == "tr");
    STATIC_REQUIRE(best("tr;q=0.001 , en ; Q = 0") == "tr");
    STATIC_REQUIRE(best("tr;q=1.000, de;q=1") == "tr");
    STATIC_REQUIRE(best("tr;q=1, de") == "tr");
    STATIC_REQUIRE(best("de, tr;q=1") == "de-CH");
    STATIC_REQUIRE(best("tr;q=1., de") == "tr");
    STATIC_REQUIRE(best("tr;q=0., de;q=0.001") == "de-CH");
    STATIC_REQUIRE(best("fr, tr;q=0.1") == "tr");
    STATIC_REQUIRE(best("tr;x=y, de;q=0.9") == "tr");
}

TEST_CASE("of equals the one that is named first is the best") {
    STATIC_REQUIRE(best("tr, en") == "tr");
    STATIC_REQUIRE(best("en, tr") == "en");
    STATIC_REQUIRE(best("de;q=0.5,tr;q=0.5,en;q=0.5") == "de-CH");
    STATIC_REQUIRE(best("*") == "en");
    STATIC_REQUIRE(best("fr, tr, de") == "tr");
    STATIC_REQUIRE(best("tr;q=0.1, tr;q=0.9, en;q=0.5") == "en");
}

TEST_CASE("a range matches what it is the beginning of, whatever the case") {
    STATIC_REQUIRE(best("TR") == "tr");
    STATIC_REQUIRE(best("de") == "de-CH");
    STATIC_REQUIRE(best("De-cH") == "de-CH");
    STATIC_REQUIRE(best("d, tr;q=0.1") == "tr");
    STATIC_REQUIRE(best("de-C, tr;q=0.1") == "tr");
    STATIC_REQUIRE(best("de-CH-1996, tr;q=0.1") == "tr");
    STATIC_REQUIRE(best("tr-TR, tr;q=0.9, en;q=0.8") == "tr");
}

TEST_CASE("the longest range that matches decides") {
    STATIC_REQUIRE(best("*;q=0.5, en;q=0") == "tr");
    STATIC_REQUIRE(best("en;q=0, *;q=0.5") == "tr");
    STATIC_REQUIRE(best("de;q=0.9, de-CH;q=0.1, tr;q=0.2") == "tr");
    STATIC_REQUIRE(best("*, tr;q=0.2") == "en");
    STATIC_REQUIRE(&best_language("*;q=0.5, i;q=0.9", lang::en, i_lux) == &i_lux);
}

TEST_CASE("without a match it is the first that is offered") {
    STATIC_REQUIRE(best("") == "en");
    STATIC_REQUIRE(best(" ") == "en");
    STATIC_REQUIRE(best({}) == "en");
    STATIC_REQUIRE(best("fr") == "en");
    STATIC_REQUIRE(best("tr-TR") == "en");
    STATIC_REQUIRE(best("tr;q=0") == "en");
    STATIC_REQUIRE(best("en;q=0") == "en");
    STATIC_REQUIRE(best_language("fr", tr, lang::en).tag == std::string_view("tr"));
    STATIC_REQUIRE(best_language("en", tr).tag == std::string_view("tr"));
}

TEST_CASE("a malformed value gives the first that is offered") {
    for (const char* wrong :
         {"tr,",        ",tr",         "tr,,de",        "tr;",      "tr;q",    "tr;q=",        "tr;q=2",
          "tr;q=1.001", "tr;q=0.1234", "tr;q=.5",       "tr;q=0,5", "tr;q=-1", "tr;q=0x",      "tr;q=0.x",
          "tr;q=0.5-",  "`, tr",       "{, tr",         "tr;q=1 0", "tr;=1",   "t_r, tr",      "-tr, tr",
          "tr-, tr",    "tr--TR, tr",  "abcdefghi, tr", "*-TR, tr", "tr TR",   "tr;q=0.5;q=a", "t\xc3\xbcrk, tr",
          "**, tr",     "tr;q=10",     "tr;q=00"}) {
        INFO(wrong);
        CHECK(best(wrong) == "en");
        CHECK(best(std::string(wrong) + ", de") == "en");
    }
}

TEST_CASE("white space may stand round all parts, and other parameters count for nothing") {
    STATIC_REQUIRE(best("\ttr\r\n , de ; q = 0.3 ") == "tr");
    STATIC_REQUIRE(best("tr;level=1") == "tr");
    STATIC_REQUIRE(best("tr;level=1;q=0.1, de;q=0.2") == "de-CH");
    STATIC_REQUIRE(best("abcdefgh-abcdefgh, tr") == "tr");
    STATIC_REQUIRE(best("es-419, tr") == "tr");
}
