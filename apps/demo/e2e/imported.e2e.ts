import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "@sotruong/cli";
import { checkInAllModes } from "./checkInAllModes.js";
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
  const source = testInfo.outputPath("trang-cu.txt");
  writeFileSync(source, oldPage);
  writeFileSync(join(folder, "hong.json"), "{ không phải JSON");
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const exitCode = await main(["import", source, "--into", folder], {
    stdout: output,
    stderr: output,
  });
  expect(exitCode, said.join("")).toBe(0);
  try {
    await page.goto("/chuyen-muc/bai-chuyen");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bài chuyển từ trang cũ");
    const title = "Lớp bồi dưỡng cấp ủy cơ sở hoàn thành chương trình";
    await page.locator(".story-list").getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator(".dateline time")).toHaveText("Thứ năm, 17.06.2021 08:30");
    await expect(page.locator(".byline")).toContainText("Nông Thị Bưởi");
    await expect(page.locator(".import-note")).toContainText("128 lượt xem");
    await expect(page.locator(".article-body a[data-citation]")).toHaveCount(1);
    await expect(page.locator(".article-body")).not.toContainText("Trở về");
    await checkInAllModes(page);
    await page.goto("/");
    await expect(
      page.getByRole("heading", { level: 2, name: "Bài chuyển từ trang cũ" }),
    ).toBeVisible();
    await expect(page.locator(".lead")).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const gone = await page.request.get("/chuyen-muc/bai-chuyen");
  expect(gone.status()).toBe(404);
});
