// Chromium, and the page that the command writes, served from memory.

import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";

/// A package that is installed in the working directory or above it. Without it, the script says so and exits with 77.
export const installed = createRequire(`${process.cwd()}/`);
export function need(name) {
    try {
        return installed(name);
    } catch {
        console.log(`skipped: ${name} is missing`);
        process.exit(77);
    }
}

export async function launch(chromium) {
    return await need("playwright-core").chromium.launch({
        executablePath: chromium,
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync"],
    });
}

/// The bytes of the page, and a server of them.
export async function serve(command) {
    const html = execFileSync(command, ["html"], { maxBuffer: 1 << 24 });
    const server = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html));
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    return { html, server, url: `http://127.0.0.1:${server.address().port}/` };
}
