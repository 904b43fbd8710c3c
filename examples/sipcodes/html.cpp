#include "html.hpp"

#include "describe.hpp"
#include "languages.hpp"
#include "rules.hpp"
#include "words.hpp"

#include "page_files.hpp" // page_css and page_js, made of the files of these names

#include <sipcodes/unregistered.hpp>

#include <fmt/format.h>

namespace {

using sipcodes::language;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// To the section, where it is one; "13, 17.1.1.3" and "4-6" are several.
std::string link(sipcodes::rfc_section to) {
    const bool one = to.section.find_first_not_of("0123456789.") == std::string_view::npos;
    return fmt::format(R"(<a class="source" href="https://www.rfc-editor.org/rfc/rfc{0}{2}">RFC {0}, {1}</a>)", to.rfc,
                       to.section, one ? fmt::format("#section-{}", to.section) : "");
}

/// The page in one language, from its header to its footer.
class edition {
public:
    explicit edition(const language& in) : in_(in), look_(false, in) {}

    [[nodiscard]] std::string html() const {
        std::string main;
        for (const auto& row : sipcodes::status_classes)
            main += section(row.value);
        main += methods() + unregistered();
        return fmt::format("<div class=\"edition\" lang=\"{}\" data-title=\"{}\">\n{}{}<main id=\"codes\">\n{}</main>\n"
                           "<footer>{} {}</footer>\n</div>\n",
                           in_.tag, title(), header(), controls(), main,
                           say("Made by sipcodes {}.", SIPCODES_VERSION_TEXT),
                           say("The descriptions are in plain words; the RFC beside each is what counts."));
    }

    [[nodiscard]] std::string title() const { return say("SIP status codes and methods"); }

private:
    template <typename... Values>
    [[nodiscard]] std::string say(std::string_view english, const Values&... values) const {
        return escaped(fmt::vformat(translate(english, look_), fmt::make_format_args(values...)));
    }

    [[nodiscard]] std::string header() const {
        std::string buttons;
        for (const language* other : languages)
            buttons += fmt::format(R"(<button type="button" value="{0}" lang="{0}" aria-pressed="{1}">{2}</button>)",
                                   other->tag, other == &in_, escaped(other->name));
        return fmt::format(R"(<header>
<a class="skip" href="#codes">{}</a>
<h1>{}</h1>
<p>{}</p>
<div class="scripted">
<div class="languages" role="group" aria-label="{}">{}</div>
<button type="button" class="dark" aria-pressed="false">{}</button>
<button type="button" class="open" aria-pressed="false">{}</button>
</div>
</header>
)",
                           say("Skip to the codes"), title(),
                           say("Every response code and every method of SIP, and what follows from each."),
                           say("Language"), buttons, say("Dark"), say("Open all"));
    }

    /// What to search for and which section to show; without JavaScript, links to the sections.
    [[nodiscard]] std::string controls() const {
        std::string choices;
        std::string links;
        const auto add = [&](std::string_view id, std::string_view kind, std::string_view text) {
            choices += fmt::format("<label{}><input type=\"radio\" name=\"kind\" value=\"{}\"{}>"
                                   "<span>{}</span></label>\n",
                                   class_attribute(kind), id, id.empty() ? " checked" : "", text);
            if (!id.empty())
                links += fmt::format("<a{} href=\"#{}\">{}</a>\n", class_attribute(kind), id, text);
        };
        add("", "", say("All"));
        for (const auto& row : sipcodes::status_classes)
            add(class_id(row.value), class_kind(row.value),
                fmt::format("{} <span class=\"unseen\">{}</span>", class_id(row.value),
                            escaped(sipcodes::title(in_, row.value))));
        add("methods", "", say("Methods"));
        add("unregistered", "", say("Not registered"));
        return fmt::format(R"(<form class="scripted" role="search">
<label class="unseen" for="search">{0}</label>
<input id="search" type="search" placeholder="{1}" autocomplete="off" spellcheck="false">
<fieldset><legend class="unseen">{2}</legend>
{3}</fieldset>
<p role="status" data-found="{4}" data-none="{5}"></p>
</form>
<nav aria-label="{2}">
{6}</nav>
)",
                           say("Search"), say("number, phrase or word"), say("Class"), choices,
                           say("{} of {} entries", "{shown}", "{all}"), say("Nothing found."), links);
    }

    static std::string class_id(sipcodes::status_class value) { return fmt::format("{}xx", static_cast<int>(value)); }
    static std::string class_kind(sipcodes::status_class value) { return fmt::format("c{}", static_cast<int>(value)); }

    static std::string class_attribute(std::string_view kind) {
        return kind.empty() ? "" : fmt::format(" class=\"{}\"", kind);
    }

    static std::string section(std::string_view id, std::string_view kind, std::string_view heading,
                               std::string_view description, std::string_view entries) {
        return fmt::format("<section id=\"{0}\"{1} aria-labelledby=\"{0}-title\">\n"
                           "<h2 id=\"{0}-title\">{2}</h2>\n<p>{3}</p>\n{4}</section>\n",
                           id, class_attribute(kind), heading, description, entries);
    }

    [[nodiscard]] std::string section(sipcodes::status_class value) const {
        std::string entries;
        for (const auto& row : sipcodes::statuses_in(value))
            entries += entry(row);
        return section(
            class_id(value), class_kind(value),
            fmt::format("<span class=\"key\">{}</span> {}", class_id(value), escaped(sipcodes::title(in_, value))),
            escaped(description(in_, value)), entries);
    }

    [[nodiscard]] std::string methods() const {
        std::string entries;
        for (const auto& row : sipcodes::methods)
            entries += entry(row.token, "method", key(row.token), escaped(description(in_, row.value)),
                             link(reference(row.value)), rules_of(row.value, look_),
                             fmt::format("sipcodes::method::{}", enumerator(row.value)));
        return section("methods", "", say("Methods"), say("What a request asks for."), entries);
    }

    [[nodiscard]] std::string unregistered() const {
        std::string entries;
        for (const auto& row : sipcodes::unregistered_statuses)
            entries += entry(row);
        for (const auto& row : sipcodes::unregistered_methods) {
            rules facts;
            facts.emplace_back("not registered", translate("a server that does not know it answers 405 or 501", look_));
            entries += entry(row.token, "method", key(row.token), say(row.description), source(row.source), facts);
        }
        return section("unregistered", "", say("Not registered"),
                       say("On the wire, but in no registry: of drafts, of vendors, of the first SIP."), entries);
    }

    [[nodiscard]] std::string entry(const sipcodes::status_info& row) const {
        std::string heading = key(sipcodes::to_int(row.code)) + escaped(reason_phrase(in_, row.code));
        if (reason_phrase(in_, row.code) != row.reason_phrase)
            heading += fmt::format(R"( <span class="phrase" lang="en">{}</span>)", escaped(row.reason_phrase));
        rules facts = rules_of(row.code, look_);
        if (row.deprecated)
            heading += mark("deprecated");
        if (!is_registered(row.code)) {
            heading += mark("not registered");
            facts.emplace_back("not registered", treated_as(row.code, look_));
        }
        return entry(std::to_string(to_int(row.code)), "", heading, escaped(description(in_, row.code)),
                     link(reference(row.code)), facts, fmt::format("sipcodes::status::{}", sipcodes::name(row.code)));
    }

    [[nodiscard]] std::string entry(const sipcodes::unregistered_status& row) const {
        const std::string heading =
            key(sipcodes::to_int(row.code)) +
            (*row.reason_phrase != '\0' ? fmt::format("<span lang=\"en\">{}</span>", escaped(row.reason_phrase))
                                        : fmt::format("<span class=\"phrase\">{}</span>", say("no phrase")));
        rules facts = rules_of(row.code, look_);
        facts.emplace_back("not registered", treated_as(row.code, look_));
        return entry(std::to_string(to_int(row.code)), class_kind(class_of(row.code)), heading, say(row.description),
                     source(row.source), facts);
    }

    /// An element for a row of a table. The texts are HTML, but for the facts and the name in C++.
    [[nodiscard]] std::string entry(std::string_view id, std::string_view kind, std::string_view heading,
                                    std::string_view description, std::string_view source, const rules& facts,
                                    std::string_view name = "") const {
        std::string list;
        std::string_view last;
        for (const auto& [label, text] : facts) {
            if (label != last)
                list += fmt::format("<dt>{}</dt>", say(label));
            list += fmt::format("<dd>{}</dd>\n", escaped(text));
            last = label;
        }
        if (!name.empty())
            list += fmt::format("<dt>{}</dt><dd><code>{}</code></dd>\n", say("in C++"), name);
        return fmt::format("<article id=\"{0}\"{1}><details><summary><h3>{2}</h3> <span>{3}</span></summary>"
                           "<dl>\n{4}<dt>{5}</dt><dd><a href=\"#{0}\">#{0}</a></dd></dl></details>{6}</article>\n",
                           id, class_attribute(kind), heading, description, list, say("link"), source);
    }

    template <typename Key>
    static std::string key(const Key& text) {
        return fmt::format("<span class=\"key\">{} </span>", text);
    }

    [[nodiscard]] std::string mark(std::string_view english) const {
        return fmt::format(" <span class=\"mark\">{}</span>", say(english));
    }

    [[nodiscard]] std::string source(std::string_view english) const {
        return fmt::format("<span class=\"source\">{}</span>", say(english));
    }

    const language& in_;
    style look_;
};

} // namespace

std::string html() {
    std::string editions = edition(*languages[0]).html();
    for (std::size_t other = 1; other < std::size(languages); ++other)
        editions += fmt::format("<template>{}</template>\n", edition(*languages[other]).html());
    return fmt::format(R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<title>{}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<link rel="icon" href="data:,">
<style>
{}</style>
<script>
{}</script>
</head>
<body>
{}</body>
</html>
)",
                       languages[0]->tag, edition(*languages[0]).title(), page_css, page_js, editions);
}
