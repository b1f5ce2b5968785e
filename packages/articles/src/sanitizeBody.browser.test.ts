import { existsSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sanitizeBody } from "./index.js";

interface Hostile {
  readonly technique: string;
  readonly html: string;
}

const fixtures = new URL("../fixtures/hostileBodies.json", import.meta.url);
const hostile: readonly Hostile[] = JSON.parse(readFileSync(fixtures, "utf8"));
const honest = [
  "<h1>Tin</h1><p class='MsoNormal'>Sáng nay<o:p></o:p> &amp; 62,5&nbsp;%</p><ul><li>a<li>b</ul>",
  "<table><tr><td colspan=2>1<th scope=row>2</table><pre>\n\n a</pre><img src='/a b.jpg' alt='\"x\"'>",
  "kha\u0309o sa\u0301t ĐẢNG \u{1f600} \ud800",
  `${"<div>".repeat(5000)}<a href="/a">Xem</a>`,
  `<p>${"<b><i>".repeat(400)}</p>${"<p>x".repeat(300)}`,
];

const path = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (candidate) => candidate !== undefined && existsSync(candidate),
);

let inBrowser: (bodies: readonly string[]) => Promise<readonly string[]>;
let close = async () => {};

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { sanitizeBody } from "./dist/sanitizeBody.js";',
      resolveDir: new URL("..", import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "articles",
    platform: "browser",
  });
  if (path === undefined) {
    throw new Error("Chromium is missing: npm test installs it, elsewhere set CHROMIUM_PATH.");
  }
  const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
  close = () => browser.close();
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  inBrowser = (bodies) =>
    page.evaluate((all) => {
      const { articles } = globalThis as unknown as {
        articles: { sanitizeBody(html: string): string };
      };
      return all.map((body) => articles.sanitizeBody(body));
    }, bodies);
}, 60_000);
afterAll(() => close());

describe("sanitizeBody in Chromium", () => {
  it("writes the very same as in Node, for hostile and honest bodies", async () => {
    const bodies = [...hostile.map(({ html }) => html), ...honest];
    // Halves of characters do not survive the way into the page.
    const sent = bodies.map((body) => body.replace(/\p{Cs}/gu, ""));
    expect(await inBrowser(sent)).toEqual(sent.map((body) => sanitizeBody(body)));
  });
});
