import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import PostalMime, { type Email } from "postal-mime";
import { checkInAllModes } from "./checkInAllModes.js";
import { expect, test } from "./siteTest.js";

function rawMails(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
}

async function findMail(folder: string, recipient: string): Promise<Email | undefined> {
  const mails = await Promise.all(rawMails(folder).map((raw) => PostalMime.parse(raw)));
  return mails.find(({ to }) => to?.[0]?.address === recipient);
}

async function fillIn(page: Page, recipient: string): Promise<void> {
  await page.getByLabel("Địa chỉ thư của người nhận").fill(recipient);
  await page.getByLabel("Tên của bạn").fill("Bùi Minh");
  await page.getByLabel(/^Lời nhắn/u).fill("Đọc đoạn cuối nhé");
  await page.getByLabel(/^Tôi xác nhận/u).check();
  // Nobody fills in a form in less than a second.
  await page.waitForTimeout(1100);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "có script" : "không có script", () => {
    test.use({ javaScriptEnabled });

    test("từ bài viết tới lá thư", async ({ page, school, baseURL, complaints }) => {
      const recipient = `ban-${javaScriptEnabled}@ban-be.example`;
      await page.goto(`/share/${school.article.slug}`);
      await page.getByRole("link", { name: "Gửi qua thư điện tử của nhà trường" }).click();
      await fillIn(page, "ban-be");
      await page.getByRole("button", { name: "Gửi thư" }).click();
      if (!javaScriptEnabled) {
        // The browser's own check of the address keeps the form here.
        await expect(page.getByRole("main").getByRole("status")).toHaveText("");
      } else {
        await expect(page.getByRole("main").getByRole("status")).toHaveText(
          "Xin xem lại những ô có ghi chú.",
        );
        await expect(page.getByLabel("Địa chỉ thư của người nhận")).toBeFocused();
        await expect(page.getByLabel("Địa chỉ thư của người nhận")).toHaveAccessibleDescription(
          /Cần đúng một địa chỉ thư/u,
        );
      }
      await page.getByLabel("Địa chỉ thư của người nhận").fill(recipient);
      await page.getByRole("button", { name: "Gửi thư" }).click();
      await expect(page.getByRole("main").getByRole("status")).toHaveText(
        "Thư đã được máy chủ thư nhận chuyển.",
      );
      const mail = await findMail(school.mailFolder, recipient);
      expect(mail?.from?.name).toBe(school.name);
      expect(mail?.html).toContain(`${baseURL}/bai-viet/${school.article.slug}`);
      expect(mail?.html).toContain("Đọc đoạn cuối nhé");

      const unsubscribe = /https?:\/\/\S+dung-gui\?token=[\w.-]+/u.exec(mail?.text ?? "")?.[0];
      await page.goto(unsubscribe ?? "/");
      if (javaScriptEnabled) await checkInAllModes(page);
      await page.getByRole("button", { name: "Đừng gửi thư cho tôi nữa" }).click();
      await expect(page.getByRole("main").getByRole("status")).toContainText("Đã ghi nhận");

      await page.goto(`/gui-thu/${school.article.slug}`);
      await fillIn(page, recipient);
      await page.getByRole("button", { name: "Gửi thư" }).click();
      await expect(page.getByRole("main").getByRole("status")).toContainText(
        "Thư không được nhận chuyển",
      );
      // The browser notes every refusal of the server; nothing else may stand there.
      for (const complaint of complaints.splice(0)) {
        expect(complaint).toMatch(/status of (?:422|502) .*\/gui-thu\//u);
      }
    });
  });
}

test("biểu mẫu đọc được trong mọi chế độ, và nói rõ đây là trang mẫu", async ({ page, school }) => {
  await page.goto(`/gui-thu/${school.article.slug}`);
  await expect(page.getByText("chưa nối với máy chủ thư")).toBeVisible();
  await checkInAllModes(page);
});

test("trang khác không gửi thư hộ được, dù có mã của biểu mẫu", async ({
  request,
  page,
  school,
}) => {
  await page.goto(`/gui-thu/${school.article.slug}`);
  const token = await page.locator('input[name="token"]').inputValue();
  const before = rawMails(school.mailFolder).length;
  const answer = await request.post(`/gui-thu/${school.article.slug}`, {
    headers: { Origin: "https://evil.example" },
    form: { token, recipient: "a@b.example", senderName: "Minh", consent: "yes" },
  });
  expect(answer.status()).toBe(403);
  expect(rawMails(school.mailFolder)).toHaveLength(before);
});
