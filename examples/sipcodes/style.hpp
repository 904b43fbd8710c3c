// How the command speaks to its reader: in colour on a terminal, plain elsewhere, and in which language.

#pragma once

#include <sipcodes/lang/en.hpp>
#include <sipcodes/status.hpp>

#include <fmt/color.h>

class style {
public:
    explicit style(bool coloured, const sipcodes::language& language = sipcodes::lang::en)
        : coloured_(coloured), language_(&language) {}

    /// Of a code, by its class.
    fmt::text_style of(sipcodes::status_code code) const {
        using sipcodes::status_class;
        switch (sipcodes::class_of(code)) {
        case status_class::provisional:
            return text(fmt::terminal_color::cyan);
        case status_class::success:
            return text(fmt::terminal_color::green);
        case status_class::redirection:
            return text(fmt::terminal_color::blue);
        case status_class::client_error:
            return text(fmt::terminal_color::yellow);
        case status_class::server_error:
            return text(fmt::terminal_color::red);
        case status_class::global_failure:
            return text(fmt::terminal_color::magenta);
        case status_class::none:
            break;
        }
        return heading();
    }

    const sipcodes::language& language() const { return *language_; }

    fmt::text_style heading() const { return coloured_ ? fmt::text_style(fmt::emphasis::bold) : fmt::text_style(); }
    fmt::text_style aside() const { return coloured_ ? fmt::text_style(fmt::emphasis::faint) : fmt::text_style(); }

private:
    fmt::text_style text(fmt::terminal_color colour) const {
        return coloured_ ? fmt::emphasis::bold | fmt::fg(colour) : fmt::text_style();
    }

    bool coloured_;
    const sipcodes::language* language_;
};
