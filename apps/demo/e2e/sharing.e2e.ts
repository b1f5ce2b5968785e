import { expect, test } from "./siteTest.js";

test.beforeEach(async ({ context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
});

test("không có Web Share thì hộp thoại mở ra, sao chép được địa chỉ thật", async ({
  page,
  school,
  baseURL,
}) => {
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
  const opener = page.getByRole("link", { name: "Gửi cho bạn bè" }).first();
  await opener.click();
  const dialog = page.getByRole("dialog", { name: "Gửi cho bạn bè" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(dialog.getByRole("status")).toContainText("Đã sao chép");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/bai-viet/${school.article.slug}`,
  );
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test("có Web Share thì máy của người đọc lo việc gửi", async ({ page, school, baseURL }) => {
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.evaluate(() => {
    Object.defineProperty(navigator, "canShare", { value: () => true });
    Object.defineProperty(navigator, "share", {
      value: async (data: unknown) => Object.assign(window, { sharedData: data }),
    });
  });
  await page.getByRole("link", { name: "Gửi cho bạn bè" }).last().click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { sharedData?: unknown }).sharedData))
    .toMatchObject({
      title: school.article.title,
      url: `${baseURL}/bai-viet/${school.article.slug}`,
    });
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("trang gửi có thư điện tử, Zalo, Facebook và mã QR của chính trang", async ({
  page,
  school,
  request,
}) => {
  await page.goto(`/share/${school.article.slug}`);
  const targets = page.getByRole("main").locator(".targets");
  for (const name of [/thư|e-?mail/iu, /Zalo/u, /Facebook/u]) {
    await expect(targets.getByRole("link", { name })).toHaveCount(1);
  }
  await expect(targets.getByRole("link", { name: /thư|e-?mail/iu })).toHaveAttribute(
    "href",
    /^mailto:\?/u,
  );
  const code = await request.get(`/share/${school.article.slug}/ma-qr.svg`);
  expect(code.headers()["content-type"]).toBe("image/svg+xml");
  expect(await code.text()).toContain("<svg");
});
