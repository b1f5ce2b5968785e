import { extractText, getDocumentProxy } from "unpdf";
import { checkInAllModes } from "./checkInAllModes.js";
import { expect, test } from "./siteTest.js";

async function wordsOf(pdf: Uint8Array): Promise<{ pages: number; words: string }> {
  const proxy = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(proxy, { mergePages: true });
  return { pages: proxy.numPages, words: text.replace(/\s+/gu, " ") };
}

test("trang in có mã QR, chữ lớn hơn khi chọn, và các lối khác", async ({ page, school }) => {
  const { slug } = school.article;
  await page.goto(`/print/${slug}`);
  await expect(page.getByRole("img", { name: /^Mã QR dẫn tới/u })).toBeVisible();
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const normal = await size();
  await page.getByRole("link", { name: "Chữ rất lớn" }).click();
  await page.waitForURL(/co-chu=rat-lon$/u);
  expect(await size()).toBeGreaterThan(normal * 1.4);
  await expect(page.getByRole("link", { name: "Chữ rất lớn" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(page.getByRole("link", { name: "Lưu bài viết" })).toHaveAttribute(
    "href",
    `/save/${slug}`,
  );
});

test("tệp PDF của bài viết mang đủ tên, ngôn ngữ, thẻ cấu trúc và hình", async ({
  page,
  school,
}) => {
  await page.goto(`/print/${school.article.slug}`);
  const address = await page.getByRole("link", { name: "Tải tệp PDF" }).getAttribute("href");
  const response = await page.request.get(address ?? "");
  expect(response.headers()["content-type"]).toBe("application/pdf");
  const pdf = new Uint8Array(await response.body());
  const { words } = await wordsOf(pdf);
  expect(words).toContain(school.article.title);
  const proxy = await getDocumentProxy(pdf);
  const { info } = await proxy.getMetadata();
  expect(info).toMatchObject({ Title: school.article.title, Language: "vi" });
  expect(await proxy.getMarkInfo()).toMatchObject({ Marked: true });
});

for (const [path, link, words] of [
  ["/chi-tieu", "In bảng này", "Kế hoạch"],
  ["/lop-hoc", "In danh sách này", "Thời gian"],
] as const) {
  test(`bảng ở ${path} in trên giấy khổ ngang`, async ({ page, school, baseURL }) => {
    await page.goto(path);
    await page.getByRole("link", { name: link }).click();
    await page.waitForURL(/\/in$/u);
    await expect(page.getByRole("table").first()).toBeVisible();
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      `${baseURL}${path}`,
    );
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const [, , width = 0, height = 0] = (
      await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
    ).view;
    expect(width).toBeGreaterThan(height);
    const printed = await wordsOf(pdf);
    expect(printed.words).toContain(words);
    expect(printed.words).toContain(school.name);
    expect(printed.words).not.toContain("In trang này");
  });
}

test("danh sách bài của chuyên mục in gọn trên giấy khổ dọc", async ({ page, school }) => {
  const { section, title } = school.article;
  await page.goto(`/chuyen-muc/${section}`);
  await page.getByRole("link", { name: "In danh sách này" }).click();
  await page.waitForURL(/\/in$/u);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, , width = 0, height = 0] = (
    await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
  ).view;
  expect(width).toBeLessThan(height);
  const { words } = await wordsOf(pdf);
  for (const part of [title, `/bai-viet/${school.article.slug}`, "In lúc"]) {
    expect(words.replaceAll(" ", "")).toContain(part.replaceAll(" ", ""));
  }
});

test("mẫu văn bản in đúng thể thức và nói rõ điểm chưa chắc", async ({ page }) => {
  await page.goto("/mau-van-ban");
  await expect(page.getByText("Chưa đọc được nguyên văn Hướng dẫn 05-HD/VPTW")).toBeVisible();
  const samples = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
  const addresses = await samples.evaluateAll((links) =>
    links.map((link) => link.getAttribute("href") ?? ""),
  );
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    await page.goto(address);
    const { pages, words } = await wordsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBe(1);
    // Fonts of the machine are mixed within a word, and each change of font reads as a space.
    const text = words.replaceAll(" ", "");
    expect(text).toContain("Nơinhận:");
    if (address.includes("nghi-quyet")) {
      expect(text).toContain("ĐẢNGCỘNGSẢNVIỆTNAM");
      expect(text).not.toContain("Độclập");
    } else {
      expect(text).toContain("Độclập-Tựdo-Hạnhphúc");
      expect(text).toMatch(/Số:0\d\//u);
    }
  }
});

test("trang mẫu văn bản dùng được ở mọi chế độ", async ({ page }) => {
  await page.goto("/mau-van-ban");
  await checkInAllModes(page);
});
