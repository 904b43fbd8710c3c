// What the page does in Chromium: node check.mjs SIPCODES CHROMIUM CHECK, where SIPCODES is the command that writes it.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installed, launch, need, serve } from "./browser.mjs";

const [command, chromium, check] = process.argv.slice(2);
const browser = await launch(chromium);
const { html, server, url } = await serve(command);

/// What the browser complains of, and what it asks the network for; empty and the page alone, in each check.
const complaints = [];
const requests = [];

async function open({ address = url, width = 1280, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: "en-US", ...options });
    context.on("request", (request) => requests.push(request.url().replace(/[?#].*/, "")));
    context.on("weberror", (error) => complaints.push(error.error().message));
    context.on("console", (message) => complaints.push(message.text()));
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(address);
    return page;
}

const shown = (page, selector = "article") =>
    page.$$eval(selector, (elements) => elements.filter((element) => element.checkVisibility()).map(({ id }) => id));
const opened = (page) => page.$$eval("details[open]", (elements) => elements.map(({ parentElement }) => parentElement.id));
const status = (page) => page.textContent("[role=status]");
const title = (page) => page.evaluate(() => [document.documentElement.lang, document.title]);
const ground = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const white = "rgb(255, 255, 255)";

const english = ["en", "SIP status codes and methods"];
const turkish = ["tr", "SIP durum kodları ve yöntemleri"];

const checks = {
    async search() {
        const page = await open();
        const find = async (text) => {
            await page.getByRole("searchbox", { name: /^(Search|Ara)$/ }).fill(text);
            return await shown(page);
        };
        assert.equal((await find("")).length, 113);
        assert.deepEqual(await find("busy_here"), ["486"]);
        assert.equal(await status(page), "1 of 113 entries");
        assert.deepEqual(await shown(page, "section"), ["4xx"]);
        assert.deepEqual(await find("  BUSY   retry "), ["600"]);
        assert.deepEqual(await find("603"), ["603"]);
        assert.deepEqual(await find("overloaded"), ["503"]);
        assert.deepEqual(await find("kdmq"), ["KDMQ"]);
        assert.deepEqual(await find("not acceptable"), ["406", "488", "606"]);
        assert.deepEqual(await find("nowhere to be found"), []);
        assert.equal(await status(page), "Nothing found.");
        assert.equal((await find("")).length, 113);
        await page.click("button[value=tr]");
        assert.deepEqual(await find("mesgul"), ["486", "600"]);
        assert.deepEqual(await find("MEŞGUL 486"), ["486"]);
        assert.ok((await find("invite")).includes("INVITE"));
        assert.deepEqual(await find("CAGRI ilerliyor"), ["183", "101"]);
    },

    async filter() {
        const page = await open();
        await page.check("[value='4xx']");
        const codes = await shown(page);
        assert.equal(codes.length, (await page.$$('[id="4xx"] article')).length);
        assert.ok(codes.length > 40 && codes.every((code) => code.startsWith("4")));
        assert.deepEqual(await shown(page, "section"), ["4xx"]);
        await page.fill("#search", "busy");
        assert.deepEqual(await shown(page), ["486"]);
        await page.fill("#search", "");
        await page.check("[value=methods]");
        assert.deepEqual(await shown(page, "section"), ["methods"]);
        await page.check("[value=unregistered]");
        assert.deepEqual(await shown(page, "section"), ["unregistered"]);
        await page.check("[value='']");
        assert.equal((await shown(page)).length, 113);
    },

    async link() {
        const page = await open({ address: `${url}#486` });
        const at = (id) =>
            page.$eval(`[id="${id}"] summary`, (summary) => {
                const { top, bottom } = summary.getBoundingClientRect();
                const under = document.querySelector("form").getBoundingClientRect().bottom;
                return top >= under && bottom <= innerHeight;
            });
        assert.deepEqual(await opened(page), ["486"]);
        assert.ok(await at("486"));
        await page.keyboard.press("Tab");
        assert.ok(await page.$eval('[id="486"] summary', (summary) => summary === document.activeElement));
        await page.evaluate(() => (location.hash = "#INVITE"));
        await page.waitForSelector("#INVITE details[open]");
        assert.ok(await at("INVITE"));
        await page.click('[id="404"] summary');
        assert.equal(new URL(page.url()).hash, "#404");
        await page.check("[value='2xx']");
        await page.evaluate(() => (location.hash = "#603"));
        await page.waitForSelector('[id="603"] details[open]');
        assert.ok(await at("603"));
        await page.evaluate(() => (location.hash = "#999"));
    },

    async language() {
        const page = await open();
        assert.deepEqual(await title(page), english);
        await page.fill("#search", "48");
        await page.check("[value='4xx']");
        await page.click('[id="486"] summary');
        const before = await shown(page);
        await page.click("button[value=tr]");
        assert.deepEqual(await title(page), turkish);
        assert.equal(await page.textContent("h1"), turkish[1]);
        assert.match(await page.textContent('[id="486"] h3'), /Meşgul\s+Busy Here/);
        assert.equal(await page.getAttribute("button[value=tr]", "aria-pressed"), "true");
        assert.ok(await page.$eval("button[value=tr]", (button) => button === document.activeElement));
        assert.deepEqual(await shown(page), before);
        assert.deepEqual(await opened(page), ["486"]);
        await page.reload();
        assert.deepEqual(await title(page), turkish);
        await page.click("button[value=en]");
        assert.deepEqual(await title(page), english);
        assert.deepEqual(await title(await open({ locale: "tr-TR" })), turkish);
        assert.deepEqual(await title(await open({ locale: "de-DE" })), english);
        assert.deepEqual(await title(await open({ locale: "tr-TR", address: `${url}?lang=en` })), english);
    },

    async theme() {
        const light = await open({ colorScheme: "light" });
        assert.equal(await ground(light), white);
        await light.click("button.dark");
        assert.notEqual(await ground(light), white);
        assert.equal(await light.getAttribute("button.dark", "aria-pressed"), "true");
        await light.reload();
        assert.notEqual(await ground(light), white);
        const dark = await open({ colorScheme: "dark" });
        assert.notEqual(await ground(dark), white);
        assert.equal(await dark.getAttribute("button.dark", "aria-pressed"), "true");
        await dark.click("button.dark");
        assert.equal(await ground(dark), white);
    },

    async keyboard() {
        const page = await open();
        const focused = () =>
            page.evaluate(() => {
                const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
                const visible = document.activeElement.type === "radio" || (outlineStyle !== "none" && outlineWidth !== "0px");
                return { id: document.activeElement.id || document.activeElement.className, visible,
                    entry: document.activeElement.closest("article")?.id };
            });
        const tab = async (reached, most) => {
            for (let i = 0; i < most; ++i) {
                await page.keyboard.press("Tab");
                const at = await focused();
                assert.ok(at.visible, `no focus is seen on ${at.id}`);
                if (reached(at))
                    return;
            }
            assert.fail("the focus did not get there");
        };
        await tab(({ id }) => id === "skip", 1);
        await tab(({ id }) => id === "search", 8);
        await page.keyboard.type("busy_here");
        await tab(({ entry }) => entry === "486", 3);
        assert.deepEqual(await opened(page), []);
        await page.keyboard.press("Enter");
        assert.deepEqual(await opened(page), ["486"]);
        await page.keyboard.press("Space");
        assert.deepEqual(await opened(page), []);
        await page.goto(`${url}?lang=en`);
        await tab(({ id }) => id === "skip", 1);
        await page.keyboard.press("Enter");
        await tab(({ entry }) => entry === "100", 1);
    },

    /// After a use of everything there is; what each check asks for and complains of is looked at below.
    async quiet() {
        const page = await open();
        for (const button of ["button[value=tr]", "button.dark", "button.open", "label.c6", '[id="603"] summary'])
            await page.click(button);
        await page.fill("#search", "x");
        await page.press("#search", "Enter");
        assert.equal((await page.$$("[src], link[href^=http], iframe, object")).length, 0);
    },

    async phone() {
        for (const [width, locale] of [[375, "en-US"], [375, "tr-TR"], [320, "en-US"], [320, "tr-TR"]]) {
            const page = await open({ width, locale });
            const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.equal(await excess(), 0, `${width} ${locale}`);
            await page.click("button.open");
            assert.equal((await opened(page)).length, 113);
            assert.equal(await excess(), 0, `${width} ${locale}, all open`);
        }
    },

    async "without script"() {
        const page = await open({ javaScriptEnabled: false });
        const visible = (selector) => page.locator(`${selector} >> visible=true`).count();
        assert.equal(await visible("section[id$=xx] > article"), 77);
        assert.equal(await visible("article"), 113);
        assert.equal(await visible("form, button, input"), 0);
        assert.equal(await visible("nav a"), 8);
        await page.click('[id="486"] summary');
        assert.equal(await visible('[id="486"] dl'), 1);
    },

    async print() {
        const page = await open({ colorScheme: "dark" });
        await page.click("button.dark");
        await page.click("button.dark");
        assert.notEqual(await ground(page), white);
        await page.emulateMedia({ media: "print" });
        assert.equal(await ground(page), white);
        assert.equal(await page.locator("form, nav, button >> visible=true").count(), 0);
        assert.equal((await shown(page)).length, 113);
    },

    async accessibility() {
        need("axe-core");
        const axe = readFileSync(installed.resolve("axe-core/axe.min.js"), "utf8");
        for (const colorScheme of ["light", "dark"]) {
            for (const locale of ["en-US", "tr-TR"]) {
                const page = await open({ colorScheme, locale });
                await page.click("button.open");
                await page.evaluate(axe);
                const { violations, passes } = await page.evaluate(() => window.axe.run());
                console.log(`${colorScheme} ${locale}: ${passes.length} rules passed, ${violations.length} did not`);
                assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html]), []);
            }
        }
    },

    async "as a file"() {
        const folder = mkdtempSync(join(tmpdir(), "sipcodes-page-"));
        try {
            writeFileSync(join(folder, "codes.html"), html);
            const page = await open({ address: `file://${folder}/codes.html#486` });
            requests.length = 0;
            assert.deepEqual(await opened(page), ["486"]);
            await page.click("button[value=tr]");
            await page.click("button.dark");
            await page.click('[id="404"] summary');
            assert.match(page.url(), /codes\.html\?lang=tr#404$/);
        } finally {
            rmSync(folder, { recursive: true });
        }
    },
};

try {
    await checks[check]();
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests.filter((address) => address !== url), []);
} finally {
    await browser.close();
    server.close();
}
