import type { Page } from "@playwright/test";
import { checkInAllModes, expectNoViolations } from "./checkInAllModes.js";
import { expect, test } from "./siteTest.js";

const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

/**
 * Headless Chromium has no voice at all, Vietnamese or other, so that the browser's own speaking is stood in for where its
 * interface begins: utterances are real, and each one ends when the test says so.
 */
function standInForSpeech(page: Page, languages: readonly string[]): Promise<unknown> {
  return page.addInitScript((langs) => {
    const spoken: string[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    const end = (type: string) => {
      const ended = current;
      current = undefined;
      ended?.dispatchEvent(new Event(type));
    };
    const voices = langs.map((lang) => ({ lang, localService: true, default: false, name: lang }));
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => voices,
        addEventListener: () => undefined,
        cancel: () => end("error"),
        speak: (utterance: SpeechSynthesisUtterance) => {
          current = utterance;
          spoken.push(utterance.text);
        },
      },
    });
    // Only a voice of the browser itself may be set on a real utterance.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { writable: true });
    Object.assign(window, { spoken, endSentence: () => end("end"), isSpeaking: () => !!current });
  }, languages);
}

interface SpeechWindow {
  readonly spoken: string[];
  readonly endSentence: () => void;
  readonly isSpeaking: () => boolean;
}
const spoken = (page: Page) => page.evaluate(() => (window as unknown as SpeechWindow).spoken);
const isSpeaking = (page: Page) =>
  page.evaluate(() => (window as unknown as SpeechWindow).isSpeaking());

test("cỡ chữ: to lên, nhớ sang trang khác, trở lại như cũ", async ({ page, school }) => {
  await page.goto(`/bai-viet/${school.article.slug}`);
  const before = await rootSize(page);
  await page.getByRole("button", { name: "A+ Tăng cỡ chữ" }).click();
  await page.getByRole("button", { name: "A+ Tăng cỡ chữ" }).click();
  expect(await rootSize(page)).toBeCloseTo(before * 1.25, 1);
  await expect(page.getByRole("status").filter({ hasText: "Cỡ chữ 125 %" })).toHaveCount(1);
  await page.goto("/");
  expect(await rootSize(page)).toBeCloseTo(before * 1.25, 1);
  await page.getByRole("button", { name: "A Cỡ chữ thường" }).click();
  expect(await rootSize(page)).toBe(before);
});

test("tương phản: theo máy, cho tới khi người đọc tự chọn", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  await page.goto("/");
  const button = page.getByRole("button", { name: "Tăng tương phản" });
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.emulateMedia({ contrast: "no-preference" });
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-contrast", "more");
  await expectNoViolations(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, ["color-contrast"]);
});

test("kho nhớ của trình duyệt bị khóa thì lựa chọn vẫn có hiệu lực trên trang", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("", "SecurityError");
      },
    });
  });
  await page.goto("/");
  const before = await rootSize(page);
  await page.getByRole("button", { name: "A+ Tăng cỡ chữ" }).click();
  await page.getByRole("button", { name: "A+ Tăng cỡ chữ" }).click();
  expect(await rootSize(page)).toBeCloseTo(before * 1.25, 1);
});

test("đọc bài: từng câu, tạm dừng rồi đọc lại đúng câu, dừng hẳn khi rời trang", async ({
  page,
  school,
}) => {
  await standInForSpeech(page, ["en-US", "vi-VN"]);
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("button", { name: "Đọc bài" }).click();
  expect((await spoken(page))[0]).toBe(school.article.title);
  await page.evaluate(() => (window as unknown as SpeechWindow).endSentence());
  const second = (await spoken(page))[1];
  expect(second).toBeTruthy();
  await page.getByRole("button", { name: "Tạm dừng" }).click();
  expect(await isSpeaking(page)).toBe(false);
  await expect(page.getByRole("status").filter({ hasText: "Đã tạm dừng." })).toHaveCount(1);
  await page.getByRole("button", { name: "Đọc tiếp" }).click();
  expect((await spoken(page))[2]).toBe(second);
  await page.getByRole("button", { name: "Dừng đọc" }).click();
  expect(await isSpeaking(page)).toBe(false);
  await expect(page.getByRole("button", { name: "Đọc bài" })).toBeFocused();

  await page.getByRole("button", { name: "Đọc bài" }).click();
  expect(await isSpeaking(page)).toBe(true);
  await page.evaluate(() => document.querySelector("sotruong-read-aloud")?.remove());
  expect(await isSpeaking(page)).toBe(false);
});

test("đọc bài: rời trang thì im, đọc hết thì báo", async ({ page, school }) => {
  await standInForSpeech(page, ["vi_VN"]);
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("button", { name: "Đọc bài" }).click();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(await isSpeaking(page)).toBe(false);
  await page.getByRole("button", { name: "Đọc bài" }).click();
  const count = await page.evaluate(() => {
    const { spoken: said, endSentence, isSpeaking: speaks } = window as unknown as SpeechWindow;
    for (let turn = 0; turn < 2000 && speaks(); turn += 1) endSentence();
    return said.length;
  });
  expect(count).toBeGreaterThan(10);
  await expect(page.getByRole("status").filter({ hasText: "Đã đọc hết bài." })).toHaveCount(1);
});

test("đọc bài: máy không có giọng tiếng Việt thì nói rõ, không đọc bừa", async ({
  page,
  school,
}) => {
  await standInForSpeech(page, ["en-US"]);
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("button", { name: "Đọc bài" }).click();
  await expect(page.getByText("Máy này chưa có giọng đọc tiếng Việt.")).toBeVisible();
  expect(await spoken(page)).toEqual([]);
});

test("màu bắt buộc của máy: mọi nút vẫn có viền và nhận ra được", async ({ page, school }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`/bai-viet/${school.article.slug}`);
  for (const name of ["A+ Tăng cỡ chữ", "Tăng tương phản", "Đọc bài"]) {
    const button = page.getByRole("button", { name });
    await expect(button).toHaveCSS("border-top-style", "solid");
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test("hộp thoại gửi: sáng, tối, 320 px và chữ 200 % đều đọc được", async ({ page, school }) => {
  await page.goto(`/bai-viet/${school.article.slug}`);
  await page.getByRole("link", { name: "Gửi cho bạn bè" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await checkInAllModes(page);
});
