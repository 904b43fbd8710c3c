// The methods of SIP requests by name (RFC 3261 section 7.1), and sets of them.

#pragma once

#include <sipcodes/version.hpp>

#include <cstdint>

namespace sipcodes {

/// A registered method. The numbers are this library's own and never change: a method to come goes to the end. 0 is no
/// method.
enum class method : std::uint8_t {
    ack = 1,
    bye,
    cancel,
    info,
    invite,
    message,
    notify,
    options,
    prack,
    publish,
    refer,
    register_, // register is a word of C++
    subscribe,
    update,
};

inline namespace SIPCODES_VERSION {

/// A set of methods in 32 bits, as the Allow header field (RFC 3261 section 20.5) or a rule of an RFC names them.
/// Iteration is in the order of the enumerators. A value beyond the 31 that fit is never in a set.
class method_set {
public:
    /// Yields the methods of a set by value: for range-for, and from C++20 on for the algorithms of std::ranges.
    class iterator {
    public:
        using value_type = method;
        using difference_type = int;

        constexpr iterator() noexcept = default;

        [[nodiscard]] constexpr method operator*() const noexcept {
            unsigned position = 0;
            while ((rest_ >> position & 1) == 0)
                ++position;
            return static_cast<method>(position);
        }
        constexpr iterator& operator++() noexcept {
            rest_ &= rest_ - 1;
            return *this;
        }
        constexpr iterator operator++(int) noexcept {
            const iterator before = *this;
            ++*this;
            return before;
        }
        [[nodiscard]] friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.rest_ == b.rest_; }
        [[nodiscard]] friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.rest_ != b.rest_; }

    private:
        friend class method_set;
        explicit constexpr iterator(std::uint32_t rest) noexcept : rest_(rest) {}

        std::uint32_t rest_ = 0; // the methods not yet visited
    };

    /// No method, or these. method{} and values beyond 31 are left out.
    constexpr method_set() noexcept = default;
    template <typename... Methods>
    constexpr method_set(method first, Methods... rest) noexcept : bits_((bit(first) | ... | bit(rest))) {}

    /// Whether the method is in the set; false for 0 and for values beyond 31.
    [[nodiscard]] constexpr bool contains(method m) const noexcept { return (bits_ & bit(m)) != 0; }

    /// Whether every method of the other set is in this one; true for an empty other set.
    [[nodiscard]] constexpr bool contains(method_set other) const noexcept { return (other.bits_ & ~bits_) == 0; }

    /// Whether no method is in the set.
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    /// How many methods are in the set, 0 to 31.
    [[nodiscard]] constexpr int size() const noexcept {
        int count = 0;
        for (std::uint32_t rest = bits_; rest != 0; rest &= rest - 1)
            ++count;
        return count;
    }

    /// The methods, in the order of their values.
    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator(bits_); }
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }

    /// Union, intersection and difference. The complement of a set is all_methods - set.
    constexpr method_set& operator|=(method_set other) noexcept {
        bits_ |= other.bits_;
        return *this;
    }
    constexpr method_set& operator&=(method_set other) noexcept {
        bits_ &= other.bits_;
        return *this;
    }
    constexpr method_set& operator-=(method_set other) noexcept {
        bits_ &= ~other.bits_;
        return *this;
    }
    [[nodiscard]] friend constexpr method_set operator|(method_set a, method_set b) noexcept { return a |= b; }
    [[nodiscard]] friend constexpr method_set operator&(method_set a, method_set b) noexcept { return a &= b; }
    [[nodiscard]] friend constexpr method_set operator-(method_set a, method_set b) noexcept { return a -= b; }

    [[nodiscard]] friend constexpr bool operator==(method_set a, method_set b) noexcept { return a.bits_ == b.bits_; }
    [[nodiscard]] friend constexpr bool operator!=(method_set a, method_set b) noexcept { return a.bits_ != b.bits_; }

private:
    static constexpr std::uint32_t bit(method m) noexcept {
        const auto position = static_cast<unsigned>(m);
        return position - 1 < 31 ? std::uint32_t{1} << position : 0;
    }

    std::uint32_t bits_ = 0; // bit n stands for method{n}
};

} // namespace SIPCODES_VERSION

} // namespace sipcodes
