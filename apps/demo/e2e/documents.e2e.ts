import { expect, test } from "./siteTest.js";

test("danh mục văn bản: nhóm theo hệ thống và loại, ai nhắc đến, tra cứu ở đâu", async ({
  page,
  school,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Văn bản được nhắc đến" }).click();
  await expect(page).toHaveURL(/\/van-ban$/u);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Văn bản được nhắc đến");
  for (const name of ["Được nhắc đến nhiều nhất", "Văn bản của Đảng", "Văn bản của Nhà nước"]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }

  const entries = page.locator(".cited-document");
  const rule = entries.filter({ hasText: "09-QĐi/TW" });
  await expect(rule).toHaveCount(1);
  await expect(rule).toContainText("văn bản của Đảng");
  await expect(rule.locator(".portals")).toHaveCount(0);
  await expect(rule.locator(".cited-by a", { hasText: school.article.title })).toBeVisible();

  const ids = await entries.evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const state = entries.filter({ hasText: "văn bản của Nhà nước" }).first();
  const portal = state.locator(".portals a").first();
  await expect(portal).toHaveAttribute("href", /^https:\/\//u);
  await expect(portal).toHaveAttribute("rel", /nofollow/u);

  const top = page.locator(".most-cited a").first();
  const target = await top.getAttribute("href");
  await top.click();
  await expect(page.locator(`.cited-document:target`)).toHaveId((target ?? "").slice(1));
});

test("viện dẫn trong bài: thẻ hiện khi trỏ và khi lấy tiêu điểm, Escape tắt, danh sách dẫn tới danh mục", async ({
  page,
  school,
}) => {
  await page.goto(`/bai-viet/${school.article.slug}`);
  const link = page.locator(".article-body a[data-citation]").first();
  const entry = (await link.getAttribute("href"))?.slice(1) ?? "";
  await expect(link).toHaveAttribute("aria-describedby", entry);
  const card = page.getByRole("tooltip");
  await link.hover();
  await expect(card).toContainText("Ban Bí thư");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await link.focus();
  await expect(card).toBeVisible();
  await link.press("Enter");
  await expect(page.locator(".reference:target")).toHaveId(entry);
  await page.locator(`[id="${entry}"] a`).click();
  await expect(page.locator(".cited-document:target")).toContainText("09-QĐi/TW");
});

test("không có JavaScript, viện dẫn vẫn dẫn tới danh sách và tới danh mục", async ({
  browser,
  baseURL,
  school,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.locator(".article-body a[data-citation]").first().click();
  await page.locator(".reference:target a").click();
  await expect(page.locator(".cited-document:target")).toBeVisible();
  await context.close();
});
