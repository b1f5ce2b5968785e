import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "./siteTest.js";

const a4 = { width: 595.28, height: 841.89 };

test("bản in thành PDF khổ A4, không kèm thanh điều hướng, có nguồn và giờ in", async ({
  page,
  school,
  baseURL,
}) => {
  const { slug, title, authors } = school.article;
  await page.goto(`/print/${slug}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(1)).view;
  expect(Math.abs(right - left - a4.width)).toBeLessThan(1);
  expect(Math.abs(top - bottom - a4.height)).toBeLessThan(1);
  const { text } = await extractText(pdf, { mergePages: true });
  const words = text.replace(/\s+/gu, " ");
  expect(words).toContain(title);
  expect(words).toContain(authors[0]?.name ?? "");
  expect(words).toContain(school.name);
  expect(words.replaceAll(" ", "")).toContain(`${baseURL}/bai-viet/${slug}`);
  expect(words).toMatch(/In lúc \d{2}:\d{2}/u);
  for (const unwanted of ["Trang chủ", "Gửi cho bạn bè", "Thống kê truy cập", "Các tin khác"]) {
    expect(words).not.toContain(unwanted);
  }
});

test("bản in chỉ về bài gốc và không để máy tìm kiếm ghi nhận", async ({
  page,
  school,
  baseURL,
}) => {
  const { slug } = school.article;
  const response = await page.goto(`/print/${slug}`);
  expect(response?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    `${baseURL}/bai-viet/${slug}`,
  );
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/u);
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});

test("nút in có trên màn hình nhưng không ra giấy", async ({ page, school }) => {
  await page.goto(`/print/${school.article.slug}`);
  const button = page.getByRole("button", { name: "In trang này" });
  await expect(button).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(button).toBeHidden();
});

test("In bài viết mở hộp thoại in ngay trên bài", async ({ page, school }) => {
  await page.addInitScript(() => {
    const printed: string[] = [];
    Object.assign(window, { printed });
    window.print = () => {
      printed.push(document.title);
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("link", { name: "In bài viết" }).first().click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { printed: string[] }).printed))
    .toEqual([school.article.title]);
  await expect(page).toHaveURL(new RegExp(`/bai-viet/${school.article.slug}$`, "u"));
});
