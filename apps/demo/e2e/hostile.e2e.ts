import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./siteTest.js";
import { startServer } from "./startServer.js";

interface Hostile {
  readonly technique: string;
  readonly html: string;
}

const fixtures = new URL("../../../packages/articles/fixtures/hostileBodies.json", import.meta.url);
const hostile: readonly Hostile[] = JSON.parse(readFileSync(fixtures, "utf8"));

test("bài chuyển từ trang cũ không chạy, không nhúng, không đổi được trang, viết kiểu nào cũng vậy", async ({
  browser,
}, testInfo) => {
  test.setTimeout(180_000);
  const folder = testInfo.outputPath("data");
  mkdirSync(join(folder, "imported"), { recursive: true });
  for (const [index, { technique, html }] of hostile.entries()) {
    const title = `Bài thử ${index}: ${technique}`;
    const article = { title, displayTitle: title, authors: [], body: html, text: "tin" };
    const page = { version: 1, profile: "e2e", importedFrom: "trang thử", article };
    writeFileSync(join(folder, "imported", `thu-${index}.json`), JSON.stringify(page));
  }
  const { origin, stop } = await startServer(String(testInfo.project.metadata["school"]), folder);
  const context = await browser.newContext({ baseURL: origin });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      // A picture that is not there is no harm; what the page's policy had to stop is.
      if (!message.text().includes("404")) complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(`${origin}/`)) complaints.push(request.url());
    });
    page.on("dialog", (dialog) => complaints.push(dialog.message()));
    await page.goto("/luu-tru");
    const colourOf = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const colour = await colourOf();
    // The list of carried-over pages tells where each stands.
    const listed = new Map<number, string>();
    for (let number = 1; listed.size < hostile.length; number += 1) {
      await page.goto(`/chuyen-muc/bai-chuyen?trang=${number}`);
      const links = await page
        .locator(".story-list .story-title a")
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute("href")]));
      expect(links.length).toBeGreaterThan(0);
      for (const [title, address] of links) {
        listed.set(Number(/\d+/u.exec(title ?? "")?.[0]), address ?? "");
      }
    }
    for (const [index, { technique }] of hostile.entries()) {
      await page.goto(listed.get(index) ?? "");
      const happened = await page.evaluate(() => {
        const body = document.querySelector(".article-body");
        const title = document.querySelector("h1");
        const box = title?.getBoundingClientRect();
        const seen = document.elementFromPoint((box?.left ?? 0) + 5, (box?.top ?? 0) + 15);
        const own = "script, style, link, iframe, object, embed, form, input, svg, math, template";
        return {
          ran: "ran" in window,
          frames: window.frames.length,
          foreign: body?.querySelectorAll(own).length,
          marked: body?.querySelectorAll("[style], [id], [name], [srcset]").length,
          covered: seen !== title,
          words: body?.textContent?.includes("tin"),
        };
      });
      expect({ technique, ...happened }).toEqual({
        technique,
        ran: false,
        frames: 0,
        foreign: 0,
        marked: 0,
        covered: false,
        words: true,
      });
      expect(await colourOf(), technique).toBe(colour);
    }
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    stop();
  }
});
