// The browser in which examples run: one Chromium, started when the first example asks for it.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CHROMIUM_ADVICE, ensureChromium } from "../chromium.mjs";
import { root } from "../run.mjs";

const PAGE = readFileSync(new URL("examplePage.html", import.meta.url));
let started;

/** The path of a Chromium; throws where there is none to be had. */
export function chromiumPath() {
  process.env.CHROMIUM_PATH ??= ensureChromium() ?? "";
  if (process.env.CHROMIUM_PATH === "") throw new Error(CHROMIUM_ADVICE);
  return process.env.CHROMIUM_PATH;
}

async function start() {
  const server = createServer((request, response) => {
    const found = request.url === "/";
    response.writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(found ? PAGE : "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { chromium } = createRequire(join(root, "apps/demo/package.json"))("@playwright/test");
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    // No name but this machine's own resolves: an example cannot reach, or wait for, the outside.
    args: ["--disable-quic", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  return { browser, server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** Opens the example page, hands it to `use`, and closes it again. */
export async function withPage(use) {
  started ??= start();
  const { browser, address } = await started;
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  try {
    const page = await context.newPage();
    await page.goto(address);
    return await use(page);
  } finally {
    await context.close();
  }
}

export async function closeBrowser() {
  if (!started) return;
  const { browser, server } = await started;
  await browser.close();
  server.close();
}
