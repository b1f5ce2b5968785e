import { readFileSync } from "node:fs";
import { expect, test } from "./siteTest.js";

const labels = ["Trở về", "Đầu trang", "In bài viết", "Lưu bài viết", "Gửi cho bạn bè"];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "có JavaScript" : "không có JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("các thao tác đứng đúng thứ tự ở đầu và cuối bài", async ({ page, school }) => {
      await page.goto(`/bai-viet/${school.article.slug}`);
      for (const name of ["Thao tác với bài viết", "Thao tác cuối bài"]) {
        const links = page.getByRole("navigation", { name }).getByRole("link");
        await expect(links).toHaveText(labels);
      }
    });

    test("Trở về đưa về trang đã đi từ đó", async ({ page, school }) => {
      const { slug, title, section } = school.article;
      await page.goto("/");
      await page.goto(`/chuyen-muc/${section}`);
      const link = page.getByRole("main").getByRole("link", { name: title, exact: true });
      if ((await link.count()) === 0) {
        await page.getByRole("link", { name: "Trang sau" }).click();
      }
      const list = page.url();
      await link.first().click();
      await expect(page).toHaveURL(new RegExp(`/bai-viet/${slug}$`, "u"));
      await page.getByRole("link", { name: "Trở về" }).first().click();
      await expect(page).toHaveURL(list);
    });

    test("Trở về đưa về chuyên mục khi vào thẳng bài", async ({ page, school }) => {
      await page.goto(`/bai-viet/${school.article.slug}`);
      await page.getByRole("link", { name: "Trở về" }).last().click();
      await expect(page).toHaveURL(new RegExp(`/chuyen-muc/${school.article.section}$`, "u"));
    });

    test("Đầu trang đưa lên đầu trang", async ({ page, school }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(`/bai-viet/${school.article.slug}`);
      const foot = page.getByRole("navigation", { name: "Thao tác cuối bài" });
      await foot.scrollIntoViewIfNeeded();
      await foot.getByRole("link", { name: "Đầu trang" }).click();
      await expect(page.getByText(school.settings.demonstrationNotice).first()).toBeInViewport();
    });
  });
}

test.describe("không có JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("In bài viết mở bản in, Gửi cho bạn bè mở trang gửi", async ({ page, school }) => {
    const { slug, title } = school.article;
    await page.goto(`/bai-viet/${slug}`);
    await page.getByRole("link", { name: "In bài viết" }).first().click();
    await expect(page).toHaveURL(new RegExp(`/print/${slug}$`, "u"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.goBack();
    await page.getByRole("link", { name: "Gửi cho bạn bè" }).last().click();
    await expect(page).toHaveURL(new RegExp(`/share/${slug}$`, "u"));
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await expect(page.getByLabel("Địa chỉ bài viết")).toHaveValue(
      new RegExp(`/bai-viet/${slug}$`, "u"),
    );
    await expect(page.getByRole("img", { name: /Mã QR/u })).toBeVisible();
    await expect(page.getByRole("button", { name: "Sao chép liên kết" })).toBeHidden();
  });

  test("Lưu bài viết tải về một tệp đọc được", async ({ page, school }) => {
    const { slug, title } = school.article;
    await page.goto(`/bai-viet/${slug}`);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Lưu bài viết" }).first().click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${slug}.html`);
    expect(readFileSync(await file.path(), "utf8")).toContain(`<title>${title}</title>`);
  });
});

test("Lưu bài viết khi có JavaScript: một tệp với hình bên trong, và có lời báo", async ({
  page,
  school,
}) => {
  await page.goto(`/bai-viet/${school.article.slug}`);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Lưu bài viết" }).first().click();
  const saved = readFileSync(await (await download).path(), "utf8");
  expect(saved).toContain(school.article.title);
  expect(saved).not.toMatch(/<script|<link rel="stylesheet"|<img[^>]+src="http/u);
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu bài viết" })).toHaveCount(1);
});
