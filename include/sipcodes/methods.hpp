// The catalogue of SIP methods, how to look them up, and the Allow header field that lists them.
//
// The table has a row for each method in IANA's registry of SIP parameters.

#pragma once

#include <sipcodes/detail/columns.hpp>
#include <sipcodes/detail/text.hpp>
#include <sipcodes/method.hpp>
#include <sipcodes/rfc_section.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

/// A row of the table. No text is null; all end with NUL.
struct method_info {
    method value;
    const char* token;       // as a request line has it
    const char* description; // for people: what the sender wants, what usually follows
    std::uint16_t rfc;       // the RFC that defines the method today
    const char* section;     // of that RFC; several as "13, 14" or "4-6"
};

// clang-format off

/// The table, in the order of the enumerators.
SIPCODES_HIDDEN inline constexpr method_info methods[] = {
    {method::ack, "ACK",
     "The caller confirms that the final response to its INVITE arrived. It is never answered itself.",
     3261, "13, 17.1.1.3"},
    {method::bye, "BYE",
     "One side hangs up, and the call between the two ends.",
     3261, "15"},
    {method::cancel, "CANCEL",
     "Withdraws an INVITE before its answer: by the caller, or by a proxy once another branch answered. It gets a "
     "200 of its own; the INVITE ends with 487.",
     3261, "9"},
    {method::info, "INFO",
     "Carries the data of an application, such as a keypress, along a call that is under way.",
     6086, "4"},
    {method::invite, "INVITE",
     "Asks for a call; within a call, asks to change it. Provisional responses follow, then a final one, which "
     "the caller acknowledges.",
     3261, "13, 14"},
    {method::message, "MESSAGE",
     "Carries an instant message, such as a text. Each stands for itself, and a 2xx says only that it was taken.",
     3428, "4"},
    {method::notify, "NOTIFY",
     "Tells a subscriber the state that it asked for, at first and whenever it changes.",
     6665, "4.1.3, 4.2.2"},
    {method::options, "OPTIONS",
     "Asks what the other side can do. Often sent only to see whether it is alive.",
     3261, "11"},
    {method::prack, "PRACK",
     "The caller confirms that it received a provisional response that was sent reliably.",
     3262, "3-4"},
    {method::publish, "PUBLISH",
     "Hands a state, such as presence, to the server that tells it to subscribers. The state lapses unless it is "
     "refreshed.",
     3903, "4-6"},
    {method::refer, "REFER",
     "Asks the recipient to contact a third party; this is how calls are transferred. NOTIFY requests report how "
     "that went.",
     3515, "2"},
    {method::register_, "REGISTER",
     "Tells the registrar where a user can be reached. The entry lapses unless it is refreshed.",
     3261, "10"},
    {method::subscribe, "SUBSCRIBE",
     "Asks to be told a state, such as presence or new voice mail, and its changes. NOTIFY requests carry it "
     "until the subscription ends.",
     6665, "4.1.2"},
    {method::update, "UPDATE",
     "Changes the session of a call, even before it is answered, without touching the INVITE that is pending.",
     3311, "5"},
};

// clang-format on

namespace detail {

static_assert(row_count(methods) < 32, "a method_set holds 31 methods");

constexpr method_set methods_of_table() noexcept {
    method_set set;
    for (const method_info& row : methods)
        set |= row.value;
    return set;
}

/// A text of 3 to 9 characters as numbers, which no other text has: its pairs overlap in the place of a loop, and what
/// they leave out is the third character of 8 or 9.
struct token_key {
    std::uint64_t pairs;
    std::uint32_t size_and_third;
};

template <typename Char>
constexpr token_key key_of(const Char* text, std::size_t size) noexcept {
    const auto pair = [text](std::size_t place) { return std::uint64_t{pair_at(text + place)}; };
    return {pair(0) | pair(size / 2 - 1) << 16 | pair(size * 5 / 8) << 32 | pair(size - 2) << 48,
            static_cast<std::uint32_t>(size * 263) + static_cast<unsigned char>(text[2])};
}

/// Length and third character tell all methods apart, and with the factor above, which is greater than any character,
/// no two meet in a slot: so a token can be in one row only, and one comparison does the rest.
constexpr std::size_t slot_of(token_key key) noexcept {
    return key.size_and_third % 64;
}

/// The key of row 0 is that of no text.
template <std::size_t Rows>
struct index_of_tokens {
    std::uint8_t rows[64];
    std::uint32_t sizes_and_thirds[Rows + 1];
    std::uint64_t pairs[Rows + 1];
};

template <const auto& Table>
constexpr auto index_tokens() noexcept {
    index_of_tokens<row_count(Table)> index{};
    std::uint8_t row = 0;
    for (const auto& source : Table) {
        const token_key key = key_of(source.token, __builtin_strlen(source.token));
        index.rows[slot_of(key)] = ++row;
        index.sizes_and_thirds[row] = key.size_and_third;
        index.pairs[row] = key.pairs;
    }
    return index;
}

template <const auto& Table>
SIPCODES_HIDDEN inline constexpr auto token_index = index_tokens<Table>();

template <const auto& Table>
constexpr bool each_token_has_a_slot() noexcept {
    std::size_t row = 0;
    for (const auto& source : Table) {
        const std::size_t size = __builtin_strlen(source.token);
        if (size < 3 || size > 9 || token_index<Table>.rows[slot_of(key_of(source.token, size))] != ++row)
            return false;
    }
    return true;
}

} // namespace detail

/// Every method of the table; all_methods - set is what a set lacks.
SIPCODES_HIDDEN inline constexpr method_set all_methods = detail::methods_of_table();

/// The row of a method, or null for a value that is not in the table.
template <const auto& Table = methods>
[[nodiscard]] constexpr auto find_method(method value) noexcept -> const detail::row_t<Table>* {
    const std::size_t row = detail::row_of_value<Table>(value);
    return row != 0 ? &Table[row - 1] : nullptr;
}

/// The token of a method as a request line has it: "REGISTER" for register_. Empty for a value that is not in the
/// table; data always ends with NUL. RFC 3261 section 7.1.
template <const auto& Table = methods>
[[nodiscard]] constexpr std::string_view token(method value) noexcept {
    return detail::texts<Table, &method_info::token>[detail::row_of_value<Table>(value)];
}

/// One or two sentences for the reader of a log: what the sender wants, what usually follows.
/// Empty for a value that is not in the table; data always ends with NUL.
template <const auto& Table = methods>
[[nodiscard]] constexpr std::string_view description(method value) noexcept {
    return detail::texts<Table, &method_info::description>[detail::row_of_value<Table>(value)];
}

/// The RFC that defines a method, by number, and the section: 3311 and "5" for UPDATE.
/// A value that is not in the table gives 0 and the empty text.
template <const auto& Table = methods>
[[nodiscard]] constexpr rfc_section reference(method value) noexcept {
    const std::size_t row = detail::row_of_value<Table>(value);
    return {detail::numbers<Table, &method_info::rfc>[row], detail::texts<Table, &method_info::section>[row]};
}

/// The method of a token, or nothing for an unknown one. Case counts: "invite" is a method of its own, and not INVITE.
/// No blank may stand round the token. RFC 3261 section 7.1.
template <const auto& Table = methods>
[[nodiscard]] constexpr auto parse_method(std::string_view text) noexcept
    -> std::optional<decltype(detail::row_t<Table>::value)> {
    static_assert(detail::each_token_has_a_slot<Table>(),
                  "tokens have 3 to 9 characters, and slot_of gives each a slot of its own");
    if (text.size() < 3 || text.size() > 9)
        return std::nullopt;
    const auto& index = detail::token_index<Table>;
    const detail::token_key key = detail::key_of(text.data(), text.size());
    const std::size_t row = index.rows[detail::slot_of(key)];
    if ((key.pairs ^ index.pairs[row]) | (key.size_and_third ^ index.sizes_and_thirds[row])) // one jump for both
        return std::nullopt;
    return static_cast<decltype(detail::row_t<Table>::value)>(row);
}

/// As parse_method, but "invite" and "Invite" are INVITE too: for configuration files and peers known to be wrong.
template <const auto& Table = methods>
[[nodiscard]] constexpr auto parse_method_ignoring_case(std::string_view text) noexcept
    -> std::optional<decltype(detail::row_t<Table>::value)> {
    for (const auto& row : Table) {
        if (detail::equal_ignoring_case(token<Table>(row.value), text))
            return row.value;
    }
    return std::nullopt;
}

/// Whether the method can create a dialog: INVITE, SUBSCRIBE and REFER. False for a value that is no method.
/// RFC 3261 section 12.1, RFC 6665 section 4.1, RFC 3515 section 2.
[[nodiscard]] constexpr bool may_create_dialog(method value) noexcept {
    return method_set{method::invite, method::subscribe, method::refer}.contains(value);
}

/// Whether the method, within a dialog, is a target refresh: its Contact becomes the address of the peer.
/// False for a value that is no method. RFC 3261 section 6, RFC 3311 section 5.1, RFC 5057 section 5.4.
[[nodiscard]] constexpr bool is_target_refresh(method value) noexcept {
    return method_set{method::invite, method::update, method::subscribe, method::notify, method::refer}.contains(value);
}

/// Whether a pending request of the method may be cancelled: INVITE alone. False for a value that is no method.
/// RFC 3261 section 9.1.
[[nodiscard]] constexpr bool may_be_cancelled(method value) noexcept {
    return value == method::invite;
}

/// Whether the method is answered with a response: all but ACK. False for a value that is no method.
/// RFC 3261 section 17.1.1.3.
[[nodiscard]] constexpr bool is_answered(method value) noexcept {
    return (all_methods - method::ack).contains(value);
}

/// Whether a request of the method may be sent outside a dialog. ACK and CANCEL go wherever their INVITE went, so they
/// may. False for a value that is no method. RFC 3261 sections 9.1, 12.2, 15, 17.1.1.3; the RFC of each method.
[[nodiscard]] constexpr bool is_allowed_outside_dialog(method value) noexcept {
    constexpr method_set only_inside{method::bye, method::info, method::notify, method::prack, method::update};
    return (all_methods - only_inside).contains(value);
}

/// Whether a request of the method may be sent within a dialog: all but REGISTER. ACK and CANCEL go wherever their
/// INVITE went, so they may. False for a value that is no method. RFC 3261 section 10.2, the RFC of each method.
[[nodiscard]] constexpr bool is_allowed_inside_dialog(method value) noexcept {
    return (all_methods - method::register_).contains(value);
}

/// Whether a request of the method may be challenged with 401 or 407: all but ACK and CANCEL, which can't be sent
/// again. False for a value that is no method. RFC 3261 section 22.1.
[[nodiscard]] constexpr bool may_be_challenged(method value) noexcept {
    return (all_methods - method_set{method::ack, method::cancel}).contains(value);
}

/// The value of an Allow header field that lists a set, "ACK, BYE, INVITE", in the order of the table and held in
/// place: nothing is allocated. Values that are not in the table are left out; the empty set is the empty text, which
/// is legal and means that no method is allowed. RFC 3261 section 20.5.
template <const auto& Table = methods>
class allow_value {
public:
    explicit constexpr allow_value(method_set set) noexcept {
        const method_set known = set & all_methods;
        for (const method value : known) {
            if (size_ != 0)
                append(", ");
            append(token<Table>(value));
        }
    }

    /// The text; data ends with NUL. It lasts as long as this object.
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }

private:
    constexpr void append(std::string_view text) noexcept {
        for (const char c : text)
            text_[size_++] = c;
    }

    static constexpr std::size_t capacity =
        detail::count_characters<Table, &method_info::token>() + 2 * detail::row_count(Table);

    char text_[capacity] = {};
    std::size_t size_ = 0;
};

/// The set that the value of an Allow header field lists: "INVITE, ACK". The empty value gives the empty set. A method
/// that is not in the table is legal there and left out. Nothing for a value that is no list of tokens: "INVITE BYE",
/// "INVITE,,BYE". Blanks, tabs and line ends may stand round a comma. RFC 3261 sections 20.5 and 25.1. Set is a
/// parameter so that only a caller pays for std::optional at compile time.
template <const auto& Table = methods, typename Set = method_set>
[[nodiscard]] SIPCODES_HIDDEN constexpr std::optional<Set> parse_allow(std::string_view text) noexcept {
    const auto skip_white_space = [text](std::size_t at) {
        while (at != text.size() && detail::is_white_space(text[at]))
            ++at;
        return at;
    };
    Set set;
    std::size_t at = skip_white_space(0);
    if (at == text.size())
        return set;
    for (;;) {
        const std::size_t begin = at;
        while (at != text.size() && detail::is_token_character(text[at]))
            ++at;
        if (at == begin)
            return std::nullopt;
        if (const auto known = parse_method<Table>({text.data() + begin, at - begin}))
            set |= *known;
        at = skip_white_space(at);
        if (at == text.size())
            return set;
        if (text[at] != ',')
            return std::nullopt;
        at = skip_white_space(at + 1);
    }
}

} // namespace SIPCODES_VERSION

} // namespace sipcodes
