import type { Browser } from "@playwright/test";
import { expect, test } from "./siteTest.js";
import { startServer } from "./startServer.js";

/** Opens a page as a browser of its own and gives what it reads there. */
async function readAs(browser: Browser, name: string, address: string, selector: string) {
  const context = await browser.newContext({ userAgent: `Mozilla/5.0 (X11; Linux) ${name}` });
  const page = await context.newPage();
  await page.goto(address);
  const texts = await page.locator(selector).allTextContents();
  await context.close();
  return texts.map((text) => Number(text.replace(/\D/gu, "")));
}

test("hai trình duyệt cùng lúc, hai máy chủ chung một tệp: số liệu đúng từng lượt", async ({
  browser,
  school,
}, testInfo) => {
  const name = String(testInfo.project.metadata["school"]);
  const folder = testInfo.outputPath("data");
  const first = await startServer(name, folder);
  const second = await startServer(name, folder);
  try {
    const article = `/bai-viet/${school.article.slug}`;
    for (const round of [1, 2, 3]) {
      await Promise.all([
        readAs(browser, `Firefox/${round}`, `${first.origin}${article}`, "h1"),
        readAs(browser, `Chrome/${round}`, `${second.origin}${article}`, "h1"),
        readAs(browser, "Googlebot/2.1", `${second.origin}${article}`, "h1"),
      ]);
    }
    const statistics = await Promise.all(
      [first, second].map(({ origin }) =>
        readAs(browser, "Firefox/1", `${origin}/`, ".statistics dd"),
      ),
    );
    const expected = [6, 6, 0, school.settings.visitsBefore + 6];
    expect(statistics).toEqual([expected, expected]);
    const views = await readAs(browser, "Firefox/1", `${first.origin}${article}`, "[data-views]");
    expect(views).toEqual([6]);
  } finally {
    first.stop();
    second.stop();
  }
});
