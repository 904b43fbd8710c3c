#include <sipcodes/dialog.hpp>
#include <sipcodes/sipcodes.hpp>

#include "enumerators.hpp"
#include "facts.hpp"

using namespace sipcodes;

static_assert(noexcept(effect_on_dialog(486, method::bye)) && noexcept(dialog_created_by(200, method::invite)));
static_assert(noexcept(acknowledgement_of(200, method::invite)));
static_assert(has_names<dialog_effect>({"none", "ends_transaction", "ends_usage", "ends_dialog", "redirects_dialog"}));
static_assert(has_names<dialog_state>({"none", "early", "confirmed"}));
static_assert(has_names<acknowledgement>({"none", "hop_by_hop", "end_to_end"}));

namespace {

std::string ended_by(status code, method request) {
    switch (effect_on_dialog(code, request)) {
    case dialog_effect::ends_transaction:
        return "transaction";
    case dialog_effect::ends_usage:
        return "usage";
    case dialog_effect::ends_dialog:
        return "dialog";
    default:
        return "other";
    }
}

} // namespace

TEST_CASE("a failure within a dialog ends what RFC 5057 says") {
    const auto facts = read_facts("dialog.tsv");
    for (const auto& [number, fact] : facts) {
        INFO(number);
        CHECK(ended_by(parse_status(number).value(), method::notify) == fact.at(1)); // the request of the RFC's example
    }
    for (int code = 400; code < 700; ++code) {
        INFO(code);
        if (facts.count(std::to_string(code)) == 0)
            CHECK(ended_by(status(code), method::notify) == "transaction");
        else
            CHECK(is_registered(code));
    }
    for (const status_info& row : statuses) {
        INFO(row.reason_phrase);
        CHECK((facts.count(std::to_string(to_int(row.code))) == 1) ==
              (is_failure(row.code) && is_registered(row.code)));
    }
}

TEST_CASE("what is no failure ends nothing, and a redirection redirects the whole dialog") {
    STATIC_REQUIRE(effect_on_dialog(200, method::invite) == dialog_effect::none);
    STATIC_REQUIRE(effect_on_dialog(180, method::invite) == dialog_effect::none);
    STATIC_REQUIRE(effect_on_dialog(302, method::invite) == dialog_effect::redirects_dialog);
    STATIC_REQUIRE(effect_on_dialog(399, method::notify) == dialog_effect::redirects_dialog);
    STATIC_REQUIRE(effect_on_dialog(99, method::invite) == dialog_effect::none);
    STATIC_REQUIRE(effect_on_dialog(700, method::invite) == dialog_effect::none);
    STATIC_REQUIRE(effect_on_dialog(-1, method::invite) == dialog_effect::none);
    STATIC_REQUIRE(effect_on_dialog(65536 + 404, method::invite) == dialog_effect::none);
}

TEST_CASE("every code has an effect for every method, known or not") {
    for (int code = -1; code < 1001; ++code) {
        for (int value = 0; value < 256; ++value) {
            const dialog_effect effect = effect_on_dialog(code, method(value));
            const bool fits = is_failure(code)
                                  ? effect >= dialog_effect::ends_transaction && effect <= dialog_effect::ends_dialog
                              : is_redirection(code) ? effect == dialog_effect::redirects_dialog
                                                     : effect == dialog_effect::none;
            if (!fits)
                FAIL(code << " to the method " << value);
        }
    }
}

TEST_CASE("the address of the peer or the way to it is broken, and the dialog with it: notes 2, 9, 10, 14") {
    for (const int code : {404, 410, 416, 482, 483, 484, 485, 502, 604}) {
        for (const method request : all_methods - method::cancel)
            CHECK(effect_on_dialog(code, request) == dialog_effect::ends_dialog);
        CHECK(effect_on_dialog(code, method{}) == dialog_effect::ends_dialog);
    }
}

TEST_CASE("a complaint about one request ends nothing else: notes 4, 6, 13, 15, 16") {
    for (const int code : {408, 429, 500, 503, 504}) {
        for (const method request : all_methods)
            CHECK(effect_on_dialog(code, request) == dialog_effect::ends_transaction);
    }
}

TEST_CASE("480 ends the usage, whatever the method: note 7") {
    for (const method request : all_methods - method::cancel)
        CHECK(effect_on_dialog(480, request) == dialog_effect::ends_usage);
}

TEST_CASE("405 and 501 end a usage only where the method is a part of it: note 3") {
    for (const status code : {status::method_not_allowed, status::not_implemented}) {
        for (const method request :
             method_set{method::bye, method::invite, method::notify, method::prack, method::subscribe, method::update})
            CHECK(effect_on_dialog(code, request) == dialog_effect::ends_usage);
        for (const method request : method_set{method::ack, method::cancel, method::info, method::message,
                                               method::options, method::publish, method::refer, method::register_})
            CHECK(effect_on_dialog(code, request) == dialog_effect::ends_transaction);
    }
    STATIC_REQUIRE(effect_on_dialog(405, method{}) == dialog_effect::ends_transaction);
    STATIC_REQUIRE(effect_on_dialog(501, method{31}) == dialog_effect::ends_transaction);
    STATIC_REQUIRE(effect_on_dialog(501, method{255}) == dialog_effect::ends_transaction);
}

TEST_CASE("481 to a CANCEL ends the CANCEL only: note 8") {
    STATIC_REQUIRE(effect_on_dialog(481, method::cancel) == dialog_effect::ends_transaction);
    STATIC_REQUIRE(effect_on_dialog(408, method::cancel) == dialog_effect::ends_transaction);
    STATIC_REQUIRE(effect_on_dialog(481, method::bye) == dialog_effect::ends_usage);
    STATIC_REQUIRE(effect_on_dialog(481, method{}) == dialog_effect::ends_usage);
}

TEST_CASE("489 ends a subscription, and is as 400 elsewhere: note 12") {
    STATIC_REQUIRE(effect_on_dialog(489, method::notify) == dialog_effect::ends_usage);
    STATIC_REQUIRE(effect_on_dialog(489, method::subscribe) == dialog_effect::ends_usage);
    STATIC_REQUIRE(effect_on_dialog(489, method::invite) == dialog_effect::ends_transaction);
    STATIC_REQUIRE(effect_on_dialog(489, method{}) == dialog_effect::ends_transaction);
}

TEST_CASE("402, 422, 486 and 6xx within a dialog are as unknown codes: notes 1, 5, 11, 17") {
    for (const int code : {402, 422, 486, 499, 500, 599, 600, 603, 606, 607, 699}) {
        for (const method request : all_methods)
            CHECK(effect_on_dialog(code, request) == dialog_effect::ends_transaction);
    }
}

TEST_CASE("a response creates an early or a confirmed dialog") {
    STATIC_REQUIRE(dialog_created_by(100, method::invite) == dialog_state::none);
    STATIC_REQUIRE(dialog_created_by(101, method::invite) == dialog_state::early);
    STATIC_REQUIRE(dialog_created_by(180, method::invite) == dialog_state::early);
    STATIC_REQUIRE(dialog_created_by(199, method::invite) == dialog_state::early);
    STATIC_REQUIRE(dialog_created_by(200, method::invite) == dialog_state::confirmed);
    STATIC_REQUIRE(dialog_created_by(299, method::invite) == dialog_state::confirmed);
    STATIC_REQUIRE(dialog_created_by(300, method::invite) == dialog_state::none);
    STATIC_REQUIRE(dialog_created_by(200, method::subscribe) == dialog_state::confirmed);
    STATIC_REQUIRE(dialog_created_by(202, method::refer) == dialog_state::confirmed);
    STATIC_REQUIRE(dialog_created_by(180, method::subscribe) == dialog_state::none);
    STATIC_REQUIRE(dialog_created_by(183, method{}) == dialog_state::none);
    STATIC_REQUIRE(dialog_created_by(65536 + 200, method::invite) == dialog_state::none);

    for (const method request : all_methods) {
        INFO(token(request));
        CHECK((dialog_created_by(200, request) == dialog_state::confirmed) == may_create_dialog(request));
    }
}

TEST_CASE("responses to INVITE are acknowledged") {
    STATIC_REQUIRE(acknowledgement_of(199, method::invite) == acknowledgement::none);
    STATIC_REQUIRE(acknowledgement_of(200, method::invite) == acknowledgement::end_to_end);
    STATIC_REQUIRE(acknowledgement_of(299, method::invite) == acknowledgement::end_to_end);
    STATIC_REQUIRE(acknowledgement_of(300, method::invite) == acknowledgement::hop_by_hop);
    STATIC_REQUIRE(acknowledgement_of(699, method::invite) == acknowledgement::hop_by_hop);
    STATIC_REQUIRE(acknowledgement_of(700, method::invite) == acknowledgement::none);
    for (const method request : all_methods - method::invite) {
        for (int code = 0; code < 1000; ++code)
            CHECK(acknowledgement_of(code, request) == acknowledgement::none);
    }
}
