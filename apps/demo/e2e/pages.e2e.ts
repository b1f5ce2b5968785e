import { expect, test } from "./siteTest.js";

test("trang chủ nói tên trường, nói rõ là trang trình diễn và không để lập chỉ mục", async ({
  page,
  school,
}) => {
  await page.goto("/");
  await expect(page).toHaveTitle(school.name);
  await expect(page.getByText(school.settings.demonstrationNotice).first()).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  for (const { name } of school.settings.sections) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  for (const name of ["Tin mới nhất", "Liên kết website", "Thống kê truy cập", "Album ảnh"]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
});

test("màu sắc là của trường, sáng và tối mỗi bên một bảng", async ({ page, school }) => {
  for (const mode of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: mode });
    await page.goto("/");
    const hex = school.settings.colours[mode].paper;
    const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
    await expect(page.locator("body")).toHaveCSS("background-color", `rgb(${channels.join(", ")})`);
  }
});

test("chuyên mục liệt kê đủ bài, mới trước cũ sau, qua các trang", async ({ page, school }) => {
  for (const { id } of school.settings.sections) {
    const expected = school.articles
      .filter(({ section }) => section === id)
      .sort((one, other) => (one.publishedAt.wallTime < other.publishedAt.wallTime ? 1 : -1))
      .map(({ title }) => title);
    const shown: string[] = [];
    await page.goto(`/chuyen-muc/${id}`);
    for (;;) {
      shown.push(...(await page.locator(".story-list .story-title").allTextContents()));
      const next = page.getByRole("link", { name: "Trang sau" });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(shown).toEqual(expected);
  }
});

test("bài viết có dòng ngày, tác giả, viện dẫn nối tới danh mục và các tin khác", async ({
  page,
  school,
}) => {
  const { slug, title, authors, publishedAt } = school.article;
  await page.goto(`/bai-viet/${slug}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const [year, month, day] = publishedAt.wallTime.slice(0, 10).split("-");
  await expect(page.locator(".dateline time")).toHaveText(
    new RegExp(
      `^(?:Thứ \\S+|Chủ nhật), ${day}\\.${month}\\.${year} ${publishedAt.wallTime.slice(11)}$`,
      "u",
    ),
  );
  await expect(page.locator(".byline")).toContainText(authors[0]?.name ?? "");
  await expect(page.locator(".byline")).toContainText(authors[0]?.post ?? "");
  const citation = page.locator(".article-body a[data-citation]").first();
  await citation.click();
  await expect(page.locator(".reference:target")).toContainText("Ban Bí thư");
  await expect(page.locator(".other-news li").first()).toBeVisible();
});

test("không có JavaScript vẫn đọc được mọi trang", async ({ browser, baseURL, school }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: false });
  const page = await context.newPage();
  for (const address of ["/", `/bai-viet/${school.article.slug}`, "/lop-hoc", "/chi-tieu"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await expect(page.getByRole("main")).toBeVisible();
  }
  await context.close();
});

test("trang không nhảy chỗ khi chữ và ảnh về", async ({ page, school }) => {
  for (const address of ["/", `/bai-viet/${school.article.slug}`]) {
    await page.goto(address, { waitUntil: "networkidle" });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((settle) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => settle(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  }
});

test("trang đầu nhẹ hơn 100 kB chưa kể ảnh", async ({ page }) => {
  const sizes: number[] = [];
  page.on("response", async (response) => {
    if (response.url().includes("/hinh/")) return;
    const { responseBodySize } = await response.request().sizes();
    sizes.push(responseBodySize);
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThan(100_000);
});
