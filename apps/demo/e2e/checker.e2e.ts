import { checkInAllModes } from "./checkInAllModes.js";
import { expect, test } from "./siteTest.js";

const TEXT =
  "Căn cứ Nghị định số 101/2017/NĐ-CP ngày 01/9/2017 của Chính phủ, trường mở được 15/24 lớp, đạt 62,5% kế hoạch; 1.351/2.668 học viên, đạt 60,5%. <script>window.ran=1</script><b>đậm</b>\nĐã mở 29 lớp, đạt 58% kế hoạch.";

test("kiểm tra văn bản: chữ dán vào trở lại với chỗ đúng, chỗ sai được đánh dấu", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Kiểm tra văn bản" }).click();
  await page.getByLabel("Văn bản cần soát").fill(TEXT);
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.locator(".answer")).toHaveText(
    "Thấy 3 số liệu, 1 viện dẫn, 1 ngày tháng. Có 1 chỗ không khớp.",
  );
  await expect(page.locator(".checked-text")).toHaveText(TEXT, { useInnerText: true });
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await expect(page.locator(".found-contradicts")).toHaveText(["1.351/2.668 học viên", "60,5%"]);
  const items = page.locator(".checked-items li");
  await expect(items.nth(3)).toContainText(
    "1.351/2.668 học viên là 50,6%, không khớp với 60,5% đã in.",
  );
  await expect(items.nth(4)).toContainText("kế hoạch phải là 50 lớp");
  for (const link of await page.locator(".checked-items a").all()) {
    const target = await link.getAttribute("href");
    await expect(page.locator(`mark${target}`)).toHaveText((await link.textContent()) ?? "");
  }
  await checkInAllModes(page);
});

test("kiểm tra văn bản: quá dài hoặc để trống thì nói rõ", async ({ page, complaints }) => {
  await page.goto("/kiem-tra");
  await checkInAllModes(page);
  await page.getByLabel("Văn bản cần soát").fill("lớp ".repeat(5001));
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.getByRole("alert")).toHaveText(
    "Văn bản dài 20.004 ký tự; mỗi lần kiểm tra được tối đa 20.000 ký tự. Hãy chia thành nhiều phần.",
  );
  await expect(page.getByLabel("Văn bản cần soát")).toHaveValue(/^lớp lớp/u);
  await page.getByLabel("Văn bản cần soát").fill("   ");
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await expect(page.getByRole("alert")).toHaveText("Chưa có văn bản nào để kiểm tra.");
  const huge = await page.request.post("/kiem-tra", { form: { "van-ban": "ệ".repeat(60_000) } });
  expect([huge.status(), await huge.text()]).toEqual([
    413,
    expect.stringContaining("quá giới hạn"),
  ]);
  // The browser itself reports the status of the pages.
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/40\d|413/u.test(one)));
});
