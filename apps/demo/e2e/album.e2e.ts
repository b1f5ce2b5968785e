import { checkInAllModes } from "./checkInAllModes.js";
import { expect, test } from "./siteTest.js";

test("album xem hết được chỉ bằng bàn phím và không tự chạy", async ({ page }) => {
  await page.goto("/album");
  await checkInAllModes(page);
  const pictures = page.locator(".album-page a[data-album-picture]");
  const count = await pictures.count();
  expect(count).toBeGreaterThan(1);
  await pictures.first().focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  const place = dialog.getByRole("status");
  await expect(place).toHaveText(`Ảnh 1 trên ${count}`);
  await expect(dialog.locator("img")).not.toHaveAttribute("alt", "");
  // Longer than any slide show would wait with a film of its own: time is the clock of the page.
  await page.clock.install();
  await page.clock.fastForward(120_000);
  await expect(place).toHaveText(`Ảnh 1 trên ${count}`);
  await page.keyboard.press("ArrowRight");
  await expect(place).toHaveText(`Ảnh 2 trên ${count}`);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(place).toHaveText(`Ảnh ${count} trên ${count}`);
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press("Tab");
    // Past the last button the focus may leave the page, but never reaches what lies under the dialog.
    const under = await dialog.evaluate(
      (box) => document.activeElement !== document.body && !box.contains(document.activeElement),
    );
    expect(under).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(pictures.last()).toBeFocused();
});

test("không có JavaScript, mỗi ảnh có trang riêng với ảnh trước và ảnh sau", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/");
  await page.locator("a[data-album-picture]").first().click();
  await expect(page).toHaveURL(/\/album\/1$/u);
  await expect(page.locator(".album-picture img")).toBeVisible();
  await page.getByRole("link", { name: "Ảnh sau" }).click();
  await expect(page).toHaveURL(/\/album\/2$/u);
  await page.getByRole("link", { name: "Ảnh trước" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  expect((await page.request.get("/album/999")).status()).toBe(404);
  await context.close();
});
