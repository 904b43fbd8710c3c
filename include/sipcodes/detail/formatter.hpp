// How a status code is written as text: the body behind error_code.hpp, fmt.hpp, format.hpp and ostream.hpp.

#pragma once

#include <sipcodes/responses.hpp>

#include <string_view>

namespace sipcodes {

inline namespace SIPCODES_VERSION {

namespace detail {

constexpr std::size_t longest_reason_phrase() noexcept {
    std::size_t longest = 0;
    for (const status_info& row : statuses) {
        const std::size_t size = __builtin_strlen(row.reason_phrase);
        longest = size > longest ? size : longest;
    }
    return longest;
}

/// "486 Busy Here", held in place; the number alone for a code that is not in the table.
class code_and_phrase {
public:
    explicit constexpr code_and_phrase(status code) noexcept {
        const int value = to_int(code);
        for (int unit = 10000; unit != 0; unit /= 10) {
            if (value >= unit || unit == 1)
                append(static_cast<char>('0' + value / unit % 10));
        }
        const std::string_view phrase = reason_phrase(code);
        if (!phrase.empty())
            append(' ');
        for (const char c : phrase)
            append(c);
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text_, size_}; }

private:
    constexpr void append(char c) noexcept { text_[size_++] = c; }

    char text_[3 + 1 + longest_reason_phrase()] = {}; // a number of more digits has no phrase
    std::size_t size_ = 0;
};

/// A formatter of status, for a library whose formatters of std::string_view and int are Text and Number: these read
/// and apply all but the letter at the end, which says what of the code is shown.
template <typename Text, typename Number, typename ParseContext>
class status_formatter {
public:
    template <typename Context>
    constexpr auto parse(Context& context) {
        const auto begin = context.begin();
        const auto end = end_of_specification(begin, context.end());
        shown_ = begin != end ? *(end - 1) : '\0';
        if (shown_ == 'd')
            return number_.parse(context);
        if (shown_ != 'r' && shown_ != 'n')
            return text_.parse(context);
        ParseContext without_letter{std::string_view(&*begin, static_cast<std::size_t>(end - begin) - 1)};
        text_.parse(without_letter);
        return end;
    }

    template <typename Context>
    auto format(status code, Context& context) const {
        if (shown_ == 'd')
            return number_.format(to_int(code), context);
        if (shown_ == 'r')
            return text_.format(reason_phrase(code), context);
        if (shown_ == 'n')
            return text_.format(name(code), context);
        return text_.format(code_and_phrase(code).view(), context);
    }

private:
    /// The brace that closes it; those of a width that is an argument, as in {:{}}, come in pairs before.
    template <typename Iterator>
    static constexpr Iterator end_of_specification(Iterator at, Iterator end) {
        for (int open = 0; at != end && (open != 0 || *at != '}'); ++at)
            open += *at == '{' ? 1 : *at == '}' ? -1 : 0;
        return at;
    }

    Text text_;
    Number number_;
    char shown_ = '\0';
};

} // namespace detail

} // namespace SIPCODES_VERSION

} // namespace sipcodes
