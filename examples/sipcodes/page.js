// Search, filter, links to codes, languages and the theme. Without it the page is its first edition, with links for
// controls.

"use strict";

{
    const root = document.documentElement;
    root.classList.add("with-script");

    // The theme: the reader's choice, kept where the browser keeps anything, or else the system's.

    const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => root.style.colorScheme === "dark" || (root.style.colorScheme === "" && systemIsDark.matches);
    try {
        root.style.colorScheme = localStorage.getItem("theme") ?? "";
    } catch {
        // a browser that keeps nothing
    }

    function turnDark(dark) {
        root.style.colorScheme = dark ? "dark" : "light";
        try {
            localStorage.setItem("theme", root.style.colorScheme);
        } catch {
            // as above
        }
    }

    // The edition that is shown, and all of them by language.

    let page;
    const editions = new Map();
    const query = () => page.querySelector("#search");
    const kinds = () => [...page.querySelectorAll("[name=kind]")];

    /// Without case and accents, so that "mesgul" finds "Meşgul" and "invite" INVITE whatever the language.
    const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ı", "i");

    const texts = new WeakMap();
    function textOf(article) {
        if (!texts.has(article)) {
            const name = article.querySelector("code")?.textContent ?? "";
            texts.set(article, folded(`${article.querySelector("summary").textContent} ${name}`));
        }
        return texts.get(article);
    }

    function show() {
        const words = folded(query().value).split(/\s+/);
        const kind = kinds().find((choice) => choice.checked).value;
        const all = page.querySelectorAll("article");
        let shown = 0;
        for (const section of page.querySelectorAll("section")) {
            const before = shown;
            for (const article of section.querySelectorAll("article")) {
                article.hidden =
                    (kind !== "" && kind !== section.id) || !words.every((word) => textOf(article).includes(word));
                shown += article.hidden ? 0 : 1;
            }
            section.hidden = shown === before;
        }
        const status = page.querySelector("[role=status]");
        status.textContent =
            shown === 0
                ? status.dataset.none
                : status.dataset.found.replace("{shown}", shown).replace("{all}", all.length);
        page.querySelector(".dark").ariaPressed = isDark();
    }

    /// Opens the entry that the address names, and goes there.
    function follow() {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        if (target?.tagName !== "ARTICLE")
            return;
        if (target.hidden) {
            query().value = "";
            kinds()[0].checked = true;
            show();
        }
        target.querySelector("details").open = true;
        target.scrollIntoView();
    }

    /// Changes the language and nothing else.
    function speak(language) {
        const next = editions.get(language);
        const before = page;
        if (next === before)
            return;
        const details = next.querySelectorAll("details");
        before.querySelectorAll("details").forEach(({ open }, i) => (details[i].open = open));
        const [text, choice] = [query().value, kinds().findIndex(({ checked }) => checked)];
        before.replaceWith(next);
        page = next;
        query().value = text;
        kinds()[choice].checked = true;
        page.querySelector(".open").ariaPressed = before.querySelector(".open").ariaPressed;
        root.lang = language;
        document.title = page.dataset.title;
        show();
    }

    addEventListener("DOMContentLoaded", () => {
        page = document.querySelector(".edition");
        editions.set(page.lang, page);
        for (const { content } of document.querySelectorAll("template"))
            editions.set(content.firstElementChild.lang, content.firstElementChild);

        const wanted = [new URLSearchParams(location.search).get("lang"), ...navigator.languages];
        speak(wanted.map((tag) => tag?.slice(0, 2)).find((tag) => editions.has(tag)) ?? page.lang);
        show();
        follow();
    });

    addEventListener("hashchange", follow);
    systemIsDark.addEventListener("change", () => show());
    document.addEventListener("input", () => show());
    document.addEventListener("submit", (event) => event.preventDefault());
    document.addEventListener("click", ({ target }) => {
        const button = target.closest("button");
        const summary = target.closest("summary");
        if (button?.matches(".dark")) {
            turnDark(!isDark());
            show();
        } else if (button?.matches(".open")) {
            const open = button.ariaPressed !== "true";
            button.ariaPressed = open;
            for (const details of page.querySelectorAll("details"))
                details.open = open;
        } else if (button?.matches(".languages *")) {
            speak(button.value);
            page.querySelector(`button[value=${button.value}]`).focus();
            history.replaceState(null, "", `?lang=${button.value}${location.hash}`);
        } else if (summary && !summary.parentElement.open) {
            history.replaceState(null, "", `#${summary.closest("article").id}`);
        }
    });
}
