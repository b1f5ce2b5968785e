import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, type SchoolUnderTest, test } from "./siteTest.js";

const pages: readonly (readonly [string, (school: SchoolUnderTest) => string])[] = [
  ["trang chủ", () => "/"],
  ["chuyên mục", ({ settings }) => `/chuyen-muc/${settings.sections[0]?.id}`],
  ["bài viết", ({ article }) => `/bai-viet/${article.slug}`],
  ["bản in", ({ article }) => `/print/${article.slug}`],
  ["gửi cho bạn bè", ({ article }) => `/share/${article.slug}`],
  ["lớp học", () => "/lop-hoc"],
  ["chỉ tiêu", () => "/chi-tieu"],
];

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function expectNoViolations(page: Page, rules?: readonly string[]): Promise<void> {
  const builder = new AxeBuilder({ page });
  const chosen = rules === undefined ? builder.withTags(everything) : builder.withRules([...rules]);
  const { violations } = await chosen.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}

async function checkInAllModes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectNoViolations(page);
  // Nothing but colours differs in the dark.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, ["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectNoSidewaysScroll(page);
}

for (const [name, address] of pages) {
  test(`${name}: sáng, tối, 320 px và chữ 200 % đều đọc được`, async ({ page, school }) => {
    await page.goto(address(school));
    await checkInAllModes(page);
  });
}

test("trang không có: sáng, tối, 320 px và chữ 200 % đều đọc được", async ({
  page,
  complaints,
}) => {
  const response = await page.goto("/khong-co-trang-nay");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  await checkInAllModes(page);
  // The browser itself reports the status of the page.
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes("404")));
});
