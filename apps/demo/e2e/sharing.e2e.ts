import type { Page } from "@playwright/test";
import { expect, test } from "./siteTest.js";

// What a browser has or refuses is set before the page starts; headless Chromium itself has no share sheet.
function setShare(page: Page, kind: "works" | "cancelled" | "refused"): Promise<unknown> {
  return page.addInitScript((wanted) => {
    const errors = { works: "", cancelled: "AbortError", refused: "NotAllowedError" };
    Object.defineProperty(navigator, "canShare", { value: () => true });
    Object.defineProperty(navigator, "share", {
      value: (data: unknown) => {
        const active = navigator.userActivation.isActive;
        Object.assign(window, { sharedData: { data, active } });
        const name = errors[wanted];
        return name === "" ? Promise.resolve() : Promise.reject(new DOMException("", name));
      },
    });
  }, kind);
}

const sharedData = (page: Page) =>
  page.evaluate(() => (window as unknown as { sharedData?: unknown }).sharedData);

test("không có Web Share thì hộp thoại mở ra, sao chép được địa chỉ thật", async ({
  page,
  school,
  baseURL,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
  await page.goto(`/bai-viet/${school.article.slug}?utm_source=zalo`);
  const opener = page.getByRole("link", { name: "Gửi cho bạn bè" }).first();
  await opener.click();
  const dialog = page.getByRole("dialog", { name: "Gửi cho bạn bè" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("img", { name: /Mã QR/u })).toBeVisible();
  await dialog.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(dialog.getByRole("status")).toContainText("Đã sao chép");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/bai-viet/${school.article.slug}`,
  );
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test("máy không cho sao chép thì chép bằng cách cũ, cũng không được thì chọn sẵn địa chỉ", async ({
  page,
  school,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("", "NotAllowedError")) },
    });
  });
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("link", { name: "Gửi cho bạn bè" }).last().click();
  const dialog = page.getByRole("dialog", { name: "Gửi cho bạn bè" });
  await page.evaluate(() => {
    document.addEventListener("copy", () => {
      const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      const field = active as HTMLTextAreaElement;
      Object.assign(window, { copied: field.value });
    });
  });
  await dialog.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Đã sao chép liên kết.");
  const copied = () => page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(await copied()).toBe(`${baseURL}/bai-viet/${school.article.slug}`);

  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await dialog.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(dialog.getByRole("status")).toContainText("Địa chỉ đã được chọn sẵn");
  await expect(dialog.getByLabel("Địa chỉ bài viết")).toBeFocused();
});

test("có Web Share thì máy của người đọc lo việc gửi, ngay trong cú bấm", async ({
  page,
  school,
  baseURL,
}) => {
  await setShare(page, "works");
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("link", { name: "Gửi cho bạn bè" }).last().click();
  await expect
    .poll(() => sharedData(page))
    .toMatchObject({
      active: true,
      data: {
        title: school.article.title,
        url: `${baseURL}/bai-viet/${school.article.slug}`,
      },
    });
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("người đọc bỏ ngang thì thôi, máy từ chối thì hộp thoại mở ra", async ({ page, school }) => {
  await setShare(page, "cancelled");
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("link", { name: "Gửi cho bạn bè" }).last().click();
  await expect.poll(() => sharedData(page)).toBeDefined();
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const other = await page.context().newPage();
  await setShare(other, "refused");
  await other.goto(`/bai-viet/${school.article.slug}`);
  await other.getByRole("link", { name: "Gửi cho bạn bè" }).last().click();
  await expect(other.getByRole("dialog", { name: "Gửi cho bạn bè" })).toBeVisible();
});

test("chặn cửa sổ bật lên không chặn được đường dẫn chia sẻ", async ({
  page,
  school,
  context,
  complaints,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await context.route(/facebook\.com|chat\.zalo\.me/u, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>bên ngoài</title>" }),
  );
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("link", { name: "Gửi cho bạn bè" }).first().click();
  const dialog = page.getByRole("dialog");
  // Nobody outside has heard of this reader so far.
  expect(complaints).toEqual([]);
  for (const [name, address] of [
    ["Chia sẻ lên Facebook", /sharer\.php\?u=http/u],
    ["Mở Zalo để gửi", /^https:\/\/chat\.zalo\.me\/$/u],
  ] as const) {
    const opened = context.waitForEvent("page");
    await dialog.getByRole("link", { name }).click();
    await expect(await opened).toHaveURL(address);
    await page.bringToFront();
  }
  await expect(dialog.getByRole("status")).toContainText(/Zalo|chọn sẵn/u);
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((one) => !/facebook\.com|chat\.zalo\.me/u.test(one)),
  );
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
  await page.getByRole("button", { name: "Sao chép liên kết" }).click();
  await expect(page.getByRole("main").getByRole("status")).not.toBeEmpty();
  const code = await request.get(`/share/${school.article.slug}/ma-qr.svg`);
  expect(code.headers()["content-type"]).toBe("image/svg+xml");
  expect(await code.text()).toContain("<svg");
});
