import { checkInAllModes } from "./checkInAllModes.js";
import { expect, type SchoolUnderTest, test } from "./siteTest.js";

const pages: readonly (readonly [string, (school: SchoolUnderTest) => string])[] = [
  ["trang chủ", () => "/"],
  ["chuyên mục", ({ settings }) => `/chuyen-muc/${settings.sections[0]?.id}`],
  ["bài viết", ({ article }) => `/bai-viet/${article.slug}`],
  ["bản in", ({ article }) => `/print/${article.slug}`],
  ["gửi cho bạn bè", ({ article }) => `/share/${article.slug}`],
  ["lớp học", () => "/lop-hoc"],
  ["chỉ tiêu", () => "/chi-tieu"],
  ["văn bản được nhắc đến", () => "/van-ban"],
  ["ảnh của album", () => "/album/1"],
  ["bản in chuyên mục", ({ settings }) => `/chuyen-muc/${settings.sections[0]?.id}/in`],
  ["bản in lớp học", () => "/lop-hoc/in"],
  ["bản in chỉ tiêu", () => "/chi-tieu/in"],
];

for (const [name, address] of pages) {
  test(`${name}: sáng, tối, 320 px và chữ 200 % đều đọc được`, async ({ page, school }) => {
    await page.goto(address(school));
    await checkInAllModes(page);
  });
}

test("trang không có: sáng, tối, 320 px và chữ 200 % đều đọc được", async ({
  page,
  complaints,
}) => {
  const response = await page.goto("/khong-co-trang-nay");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Không tìm thấy trang");
  await checkInAllModes(page);
  // The browser itself reports the status of the page.
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes("404")));
});
