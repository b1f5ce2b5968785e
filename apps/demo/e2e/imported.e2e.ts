import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { importArticlePage } from "@sotruong/importer";
import { expect, test } from "./siteTest.js";

const oldPage = `
Liên kết website
Thống kê truy cập
Số người online : 2
Hôm nay : 41
Hôm qua : 57
Lượt truy cập : 9024
LỚP BỒI DƯỠNG CẤP ỦY CƠ SỞ HOÀN THÀNH CHƯƠNG TRÌNH
9 10 128
LỚP BỒI DƯỠNG CẤP ỦY CƠ SỞ HOÀN THÀNH CHƯƠNG TRÌNH

Thứ năm, 17.06.2021 08:30

Nông Thị Bưởi
Phó Trưởng phòng

Sau ba ngày học tập, lớp bồi dưỡng đã hoàn thành chương trình theo Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ. Lớp có 64 học viên đến từ các chi bộ trong huyện.
Một là, học viên đi học đầy đủ, nghiêm túc. Hai là, mỗi người viết một bài thu hoạch ngắn gắn với công việc của chi bộ mình.
[Trở về] [Đầu trang] In bài viết Gửi cho bạn bè
Các tin khác:
KHAI GIẢNG LỚP CHUYÊN VIÊN
`;

test("trang cũ chuyển sang hiện ngay bên cạnh bài của trường, tệp hỏng bị bỏ qua", async ({
  page,
  school,
}, testInfo) => {
  const folder = school.importedFolder;
  mkdirSync(folder, { recursive: true });
  const names = [`trang-cu-${testInfo.repeatEachIndex}.json`, "hong.json"];
  const imported = await importArticlePage({ text: oldPage });
  writeFileSync(join(folder, "hong.json"), "{ không phải JSON");
  writeFileSync(
    join(folder, names[0] ?? ""),
    JSON.stringify({ ...imported, version: 1, importedFrom: "trang-cu.txt" }),
  );
  try {
    await page.goto("/chuyen-muc/bai-chuyen");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bài chuyển từ trang cũ");
    const title = imported.article.displayTitle;
    await page.locator(".story-list").getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator(".dateline time")).toHaveText("Thứ năm, 17.06.2021 08:30");
    await expect(page.locator(".byline")).toContainText("Nông Thị Bưởi");
    await expect(page.locator(".import-note")).toContainText("128 lượt xem");
    await expect(page.locator(".article-body a[data-citation]")).toHaveCount(1);
    await expect(page.locator(".article-body")).not.toContainText("Trở về");
    await page.goto("/");
    await expect(
      page.getByRole("heading", { level: 2, name: "Bài chuyển từ trang cũ" }),
    ).toBeVisible();
    await expect(page.locator(".lead")).toBeVisible();
  } finally {
    for (const name of names) rmSync(join(folder, name), { force: true });
  }
  const gone = await page.request.get("/chuyen-muc/bai-chuyen");
  expect(gone.status()).toBe(404);
});
