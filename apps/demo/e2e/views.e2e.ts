import type { Page } from "@playwright/test";
import { expect, test } from "./siteTest.js";

async function viewsShown(page: Page): Promise<number> {
  const text = (await page.locator("[data-views]").textContent()) ?? "";
  return Number(text.replace(/\D/gu, ""));
}

test("mỗi người đọc thêm một lượt xem, đọc lại ngay thì không", async ({
  browser,
  baseURL,
  school,
}) => {
  // An article that no other test opens, so that the numbers are this test's own.
  const { slug } =
    school.articles.filter(({ slug: one }) => one !== school.article.slug).at(-1) ?? school.article;
  const seen: number[] = [];
  for (const reader of ["Firefox/140.0", "Firefox/140.0", "Firefox/141.0"]) {
    const context = await browser.newContext({
      baseURL: baseURL ?? "",
      userAgent: `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 ${reader} e2e`,
    });
    const page = await context.newPage();
    await page.goto(`/bai-viet/${slug}`);
    seen.push(await viewsShown(page));
    await context.close();
  }
  const [first = 0] = seen;
  expect(first).toBeGreaterThanOrEqual(1);
  expect(seen).toEqual([first, first, first + 1]);
});

test("trang chủ đếm người đang xem", async ({ page }) => {
  await page.goto("/");
  const rows = page.locator(".statistics dt");
  await expect(rows).toHaveText(["Số người online", "Hôm nay", "Hôm qua", "Lượt truy cập"]);
  const [online = "", today = ""] = await page.locator(".statistics dd").allTextContents();
  expect(Number(online)).toBeGreaterThanOrEqual(1);
  expect(Number(today)).toBeGreaterThanOrEqual(1);
});
