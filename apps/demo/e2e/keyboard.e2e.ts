import { expect, test } from "./siteTest.js";

test("chỉ bằng bàn phím: bỏ qua đầu trang, mở bài, mở và đóng hộp gửi", async ({
  page,
  school,
}) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Đến nội dung chính" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  const lead = page.locator(".lead .story-title a");
  for (
    let step = 0;
    step < 5 && !(await lead.evaluate((link) => link === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press("Tab");
  }
  await expect(lead).toBeFocused();
  const outline = await lead.evaluate((link) => getComputedStyle(link).outlineStyle);
  expect(outline).not.toBe("none");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/bai-viet/${school.settings.leadSlug}$`, "u"));

  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined }));
  await page.getByRole("link", { name: "Gửi cho bạn bè" }).first().focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Tab");
  const holdsFocus = () =>
    dialog.evaluate((box) => box.contains((box.getRootNode() as ShadowRoot).activeElement));
  expect(await holdsFocus()).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});
