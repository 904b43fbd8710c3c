// How the columns of a table reach a program.
//
// The rows of a table are for people: they hold plain pointers to text. A program that read them at run time would
// carry all their texts, and a relocation for each. So look-ups read columns, which the compiler copies out of the
// rows: the numbers of a column side by side, the characters of a column in one array. A column is a variable template,
// and so is every function that reads one a function template: a program carries the columns that it uses, and a file
// that uses none spends no time on making them.
//
// Rows count from 1 here. Row 0 stands for whatever is not in the table: the number 0, and the empty text.

#pragma once

#include <sipcodes/status.hpp>
#include <sipcodes/version.hpp>

#include <cstdint>
#include <string_view> // std::size_t too, for <cstddef> takes 4 million instructions to compile

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace detail {

template <typename Row, std::size_t Count>
constexpr std::size_t row_count(const Row (&)[Count]) noexcept {
    return Count;
}

template <typename Row, std::size_t Count>
Row row_of_table(const Row (&)[Count]);

template <const auto& Table>
using row_t = decltype(row_of_table(Table));

template <typename Row, std::size_t Count>
constexpr bool in_order_of_values(const Row (&table)[Count]) noexcept {
    for (std::size_t row = 0; row < Count; ++row) {
        if (static_cast<std::size_t>(table[row].value) != row + 1)
            return false;
    }
    return true;
}

template <typename Row, std::size_t Count>
constexpr bool in_order_of_codes(const Row (&table)[Count]) noexcept {
    for (std::size_t row = 1; row < Count; ++row) {
        if (table[row - 1].code >= table[row].code)
            return false;
    }
    return class_of(table[0].code) != status_class::none && class_of(table[Count - 1].code) != status_class::none;
}

struct rows_of_codes {
    std::uint8_t rows[status_code::out_of_range + 1];
};

template <const auto& Table>
constexpr rows_of_codes index_rows() noexcept {
    static_assert(row_count(Table) < 256, "a row number is a byte");
    static_assert(in_order_of_codes(Table),
                  "the rows are in the order of their codes, 100 to 699, and none is there twice");
    rows_of_codes index{};
    std::uint8_t row = 0;
    for (const auto& source : Table)
        index.rows[static_cast<std::size_t>(source.code)] = ++row;
    return index;
}

template <const auto& Table>
SIPCODES_HIDDEN inline constexpr rows_of_codes row_index = index_rows<Table>();

/// The row of a code, from 1; 0 for a code that is not in the table.
template <const auto& Table>
constexpr std::size_t row_of(status_code code) noexcept {
    return row_index<Table>.rows[code.value()];
}

/// The row of a value in a table that has the values 1, 2, 3 and so on; 0 for a value that is not in the table.
template <const auto& Table, typename Value>
constexpr std::size_t row_of_value(Value value) noexcept {
    static_assert(in_order_of_values(Table), "the rows are in the order of their values, 1, 2, 3 and so on");
    const auto row = static_cast<std::size_t>(value);
    return row <= row_count(Table) ? row : 0;
}

template <typename Number, std::size_t Rows>
struct number_column {
    Number numbers[Rows + 1];

    constexpr Number operator[](std::size_t row) const noexcept { return numbers[row]; }
};

template <const auto& Table, typename Row, typename Number>
constexpr auto copy_numbers(Number Row::* member) noexcept {
    number_column<Number, row_count(Table)> column{};
    std::size_t row = 0;
    for (const Row& source : Table)
        column.numbers[++row] = source.*member;
    return column;
}

template <std::size_t Characters, std::size_t Rows>
struct text_column {
    static_assert(Characters <= 65536, "an offset has 16 bits");

    struct place {
        std::uint16_t offset;
        std::uint16_t length;
    };

    char characters[Characters]; // a NUL after each text
    place places[Rows + 1];

    constexpr std::string_view operator[](std::size_t row) const noexcept {
        const char* const text = characters + places[row].offset;
        return {__builtin_is_constant_evaluated() ? text : opaque(text), std::size_t{places[row].length}};
    }

    /// Hides from g++ what the pointer points to. Of an array that a constexpr function has filled g++ knows one
    /// character, and so it would warn, wherever it knows the code, that a function is given a text without end.
    static const char* opaque(const char* text) noexcept {
#if defined(__GNUC__) && !defined(__clang__)
        asm("" : "+r"(text));
#endif
        return text;
    }
};

template <const auto& Table, auto Member>
constexpr std::size_t count_characters() noexcept {
    std::size_t count = 1;
    for (const auto& row : Table)
        count += __builtin_strlen(row.*Member) + 1; // std::char_traits would count one by one: 15 times the work
    return count;
}

template <const auto& Table, auto Member, auto Spell>
constexpr auto copy_texts() noexcept {
    text_column<count_characters<Table, Member>(), row_count(Table)> column{};
    std::size_t end = 1; // past the NUL of the empty text of row 0
    std::size_t row = 0;
    for (const auto& source : Table) {
        const std::size_t begin = end;
        for (const char* c = source.*Member; *c != '\0'; ++c) {
            if constexpr (Spell == nullptr)
                column.characters[end++] = *c;
            else if (const char spelt = Spell(*c, column.characters[end - 1]); spelt != '\0')
                column.characters[end++] = spelt;
        }
        column.places[++row] = {static_cast<std::uint16_t>(begin), static_cast<std::uint16_t>(end - begin)};
        ++end;
    }
    return column;
}

/// The numbers that a member of the rows holds: numbers<statuses, &status_info::rfc>[row].
template <const auto& Table, auto Member>
SIPCODES_HIDDEN inline constexpr auto numbers = copy_numbers<Table>(Member);

/// The texts that a member of the rows points to: texts<statuses, &status_info::reason_phrase>[row]. Spell, if
/// there is one, takes each character and the one before it in the column, and gives what to write, or NUL for nothing.
template <const auto& Table, auto Member, auto Spell = nullptr>
SIPCODES_HIDDEN inline constexpr auto texts = copy_texts<Table, Member, Spell>();

} // namespace detail

} // namespace SIPCODES_VERSION

} // namespace sipcodes
