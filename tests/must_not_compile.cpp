// Each case compiles as it stands, and does not where the macro WRONG puts the second text in the place of the first.
// tests/CMakeLists.txt lists the cases and what the compiler has to say.

#include <sipcodes/sipcodes.hpp>

#ifdef WRONG
#define EITHER(legal, wrong) wrong
#else
#define EITHER(legal, wrong) legal
#endif

using namespace sipcodes::literals;
using sipcodes::status;

#if defined(literal_of_an_unregistered_code)
inline constexpr auto code = EITHER(486_sip, 478_sip);

#elif defined(literal_of_too_many_digits)
inline constexpr auto code = EITHER(486_sip, 4860_sip);

#elif defined(literal_with_a_leading_zero)
inline constexpr auto code = EITHER(486_sip, 0477_sip);

#elif defined(literal_in_hexadecimal)
inline constexpr auto code = EITHER(486_sip, 0x1e6_sip);

#elif defined(literal_with_a_fraction)
inline constexpr auto code = EITHER(486_sip, 486.0_sip);

#elif defined(literal_of_an_unknown_method)
inline constexpr auto code = EITHER("INVITE"_sip, "SERVICE"_sip);

#elif defined(literal_of_a_method_in_lower_case)
inline constexpr auto code = EITHER("INVITE"_sip, "invite"_sip);

#elif defined(code_from_bool)
inline constexpr auto phrase = sipcodes::reason_phrase(EITHER(486, true));

#elif defined(code_from_char)
inline constexpr auto phrase = sipcodes::reason_phrase(EITHER(486, 'a'));

#elif defined(code_from_double)
inline constexpr auto phrase = sipcodes::reason_phrase(EITHER(486, 486.0));

#elif defined(status_from_int)
inline constexpr status code = EITHER(status{478}, 478);

#elif defined(status_to_int)
inline constexpr int number = EITHER(sipcodes::to_int(status::ok), status::ok);

#elif defined(status_compared_with_int)
static_assert(status::ok == EITHER(200_sip, 200));

#elif defined(method_set_of_int)
inline constexpr sipcodes::method_set set{EITHER(sipcodes::method::ack, 1)};

#elif defined(private_code_that_is_registered)
inline constexpr sipcodes::unregistered_status private_codes[] = {{status{EITHER(478, 480)}, "Ours"}};
static_assert(sipcodes::none_registered(private_codes), "a private code is registered now");

#elif defined(table_out_of_order)
inline constexpr sipcodes::unregistered_status private_codes[] = {{status{478}, "a"}, {status{EITHER(479, 477)}, "b"}};
inline constexpr auto phrase = sipcodes::reason_phrase<private_codes>(478);

#elif defined(table_with_a_code_twice)
inline constexpr sipcodes::unregistered_status private_codes[] = {{status{478}, "a"}, {status{EITHER(479, 478)}, "b"}};
inline constexpr auto phrase = sipcodes::reason_phrase<private_codes>(478);

#elif defined(table_with_a_code_below_100)
inline constexpr sipcodes::unregistered_status private_codes[] = {{status{EITHER(101, 99)}, "a"}, {status{478}, "b"}};
inline constexpr auto phrase = sipcodes::reason_phrase<private_codes>(478);

#elif defined(table_with_a_code_out_of_range)
inline constexpr sipcodes::unregistered_status private_codes[] = {{status{478}, "a"}, {status{EITHER(479, 701)}, "b"}};
inline constexpr auto phrase = sipcodes::reason_phrase<private_codes>(478);

#elif defined(methods_out_of_order)
inline constexpr sipcodes::method_info methods[] = {{sipcodes::method{EITHER(1, 2)}, "A", "", 0, ""}};
inline constexpr auto token = sipcodes::token<methods>(sipcodes::method::ack);

#elif defined(causes_out_of_order)
#include <sipcodes/q850.hpp>
inline constexpr sipcodes::cause_info causes[] = {{sipcodes::cause{10}, "a"}, {sipcodes::cause{EITHER(11, 9)}, "b"}};
inline constexpr auto name = sipcodes::cause_name<causes>(sipcodes::cause{10});

#elif defined(cause_there_twice)
#include <sipcodes/q850.hpp>
inline constexpr sipcodes::cause_info causes[] = {{sipcodes::cause{10}, "a"}, {sipcodes::cause{EITHER(11, 10)}, "b"}};
inline constexpr auto name = sipcodes::cause_name<causes>(sipcodes::cause{10});

#elif defined(cause_out_of_range)
#include <sipcodes/q850.hpp>
inline constexpr sipcodes::cause_info causes[] = {{sipcodes::cause{EITHER(127, 128)}, "a"}};
inline constexpr auto name = sipcodes::cause_name<causes>(sipcodes::cause{10});

#elif defined(method_of_two_characters)
inline constexpr sipcodes::method_info methods[] = {{sipcodes::method::ack, EITHER("ACK", "AC"), "", 0, ""}};
inline constexpr auto value = sipcodes::parse_method<methods>("ACK");

#elif defined(method_of_ten_characters)
inline constexpr sipcodes::method_info methods[] = {
    {sipcodes::method::ack, EITHER("NINE_CHAR", "TEN_CHARAC"), "", 0, ""}};
inline constexpr auto value = sipcodes::parse_method<methods>("ACK");

#elif defined(methods_in_one_slot)
inline constexpr sipcodes::method_info methods[] = {{sipcodes::method::ack, "ACK", "", 0, ""},
                                                    {sipcodes::method::bye, EITHER("BYE", "BAK"), "", 0, ""}};
inline constexpr auto value = sipcodes::parse_method<methods>("ACK");

#elif defined(language_with_a_missing_row)
#include <sipcodes/lang/en.hpp>
constexpr sipcodes::language with_last_row(sipcodes::status_text row) {
    sipcodes::language texts = sipcodes::lang::en;
    texts.statuses[76] = row;
    return texts;
}
static_assert(sipcodes::is_complete(with_last_row(EITHER(sipcodes::lang::en.statuses[76], {}))), "a row is missing");

#elif defined(result_not_used)
void look_up() {
    EITHER((void), ) sipcodes::reason_phrase(486);
}

#elif defined(format_of_an_unknown_letter)
#include <sipcodes/fmt.hpp>
const auto text = fmt::format(EITHER("{:r}", "{:x}"), status::busy_here);

#elif defined(format_of_two_letters)
#include <sipcodes/fmt.hpp>
const auto text = fmt::format(EITHER("{:>20r}", "{:>20rd}"), status::busy_here);

#else
#error "name a case"
#endif
