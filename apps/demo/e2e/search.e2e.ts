import { checkInAllModes } from "./checkInAllModes.js";
import { expect, test } from "./siteTest.js";

/** As it is typed without a Vietnamese keyboard. */
function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D");
}

test("tìm có dấu, không dấu, gõ dở và gõ sai một chữ đều ra bài", async ({ page, school }) => {
  const { title, slug } = school.article;
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = words.slice(0, 5).join(" ");
  const longest = [...words].sort((one, other) => other.length - one.length)[0] ?? "";
  const wrong = `${longest.slice(0, 2)}x${longest.slice(2)}`;
  const typed = [
    query,
    withoutAccents(query),
    withoutAccents(query).toUpperCase(),
    query.slice(0, -1),
    `${words.slice(0, 4).join(" ")} ${wrong}`,
  ];
  for (const one of typed) {
    await page.goto("/");
    await page.getByRole("searchbox", { name: "Tìm trong trang" }).fill(one);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/tim-kiem\?q=/u);
    await expect(page.locator(`.search-hits a[href="/bai-viet/${slug}"]`), one).toBeVisible();
    await expect(page.locator(".search-hits mark").first()).toBeVisible();
  }
  await checkInAllModes(page);
});

test("tìm không ra thì nói rõ, và chữ gõ vào không bao giờ thành mã", async ({ page }) => {
  await page.goto("/tim-kiem");
  await expect(page.locator("[data-search-outcome]")).toHaveText(/Gõ từ cần tìm/u);
  for (const typed of ["<img src=x onerror=window.ran=1>", '"><script>window.ran=1</script>']) {
    await page.goto(`/tim-kiem?q=${encodeURIComponent(typed)}`);
    await expect(page.locator("[data-search-outcome]")).toContainText(typed);
    await expect(page.locator(".search-hits li")).toHaveCount(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  }
});

test("lưu trữ theo tháng dẫn tới mọi bài", async ({ page, school }) => {
  await page.goto("/luu-tru");
  await checkInAllModes(page);
  const links = await page
    .locator(".archive-year a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  const found: string[] = [];
  for (const address of links) {
    await page.goto(address);
    found.push(
      ...(await page
        .locator("main .title-list a")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""))),
    );
  }
  expect(found.sort()).toEqual(school.articles.map(({ slug }) => `/bai-viet/${slug}`).sort());
  expect((await page.request.get("/luu-tru/1999-01")).status()).toBe(404);
});

test("các tin khác nói vì sao được chọn", async ({ page, school }) => {
  await page.goto(`/bai-viet/${school.article.slug}`);
  await expect(page.locator(".other-news .reason").first()).toHaveText(/^(?:Cùng|Được dẫn)/u);
});
