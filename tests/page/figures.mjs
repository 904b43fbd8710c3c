// Draws the figures of the README again: node figures.mjs SIPCODES CHROMIUM, where SIPCODES is the command.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { launch, serve } from "./browser.mjs";

const [command, chromium] = process.argv.slice(2);
const figure = (name) => new URL(`../../examples/sipcodes/${name}`, import.meta.url);

// What a terminal shows of the command: a style lasts until it is reset, and each line begins with none.
const styles = { 1: "font-weight: bold", 33: "fill: #e5b04a" };
const shown = execFileSync("script", ["-qec", `'${command}' --lang en 486`, "/dev/null"], { encoding: "utf8" });
const lines = ["$ sipcodes 486", ...shown.trimEnd().split(/\r?\n/)];
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const drawn = lines.map((line, row) => {
    let style = [];
    const spans = line.split(/(\x1b\[\d+m)/).map((part) => {
        const [, number] = part.match(/^\x1b\[(\d+)m$/) ?? [];
        if (number)
            style = number === "0" ? [] : [...style, styles[number]];
        return number || part === "" ? "" : style.length === 0 ? escaped(part)
            : `<tspan style="${style.join("; ")}">${escaped(part)}</tspan>`;
    });
    return `<text xml:space="preserve" x="20" y="${34 + row * 20}">${spans.join("")}</text>\n`;
});
const width = 40 + 8.43 * Math.max(...lines.map((line) => line.length));
const height = 40 + lines.length * 20;
writeFileSync(figure("command.svg"), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${height}">
<rect width="100%" height="100%" rx="8" fill="#15171a"/>
<g style="font: 14px ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #e3e6ea">
${drawn.join("")}</g>
</svg>
`);

const browser = await launch(chromium);
const { server, url } = await serve(command);
const page = await browser.newPage({ viewport: { width: 1024, height: 640 }, locale: "en-US" });
await page.goto(url);
await page.fill("#search", "busy");
await page.click('[id="486"] summary');
await page.evaluate(() => document.activeElement.blur());
await page.mouse.move(0, 0);
await page.screenshot({ path: figure("page.png").pathname });
await browser.close();
server.close();
