import type { Page } from "@playwright/test";
import { readXml } from "./readXml.js";
import { expect, test } from "./siteTest.js";

const feeds = [
  ["/rss.xml", "application/rss+xml"],
  ["/atom.xml", "application/atom+xml"],
  ["/sitemap.xml", "application/xml"],
  ["/news-sitemap.xml", "application/xml"],
] as const;

/** What the page says of itself to machines. */
async function machineData(page: Page) {
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const properties = await page
    .locator("meta[property]")
    .evaluateAll((all) =>
      all.map((meta) => [meta.getAttribute("property"), meta.getAttribute("content")] as const),
    );
  return { data: JSON.parse(json ?? ""), properties: new Map(properties) };
}

test("RSS, Atom và sơ đồ trang là XML đúng, đúng kiểu, đủ bài của trường", async ({
  page,
  baseURL,
  school,
}) => {
  for (const [address, type] of feeds) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()["content-type"]).toContain(type);
    const xml = readXml(await response.text());
    const addresses = xml.filter(({ name }) => name === "link" || name === "loc");
    for (const { text } of addresses) {
      if (text !== "") expect(text.startsWith(`${baseURL}/`)).toBe(true);
    }
    if (address === "/sitemap.xml") {
      const written = addresses.map(({ text }) => text);
      for (const { slug } of school.articles) {
        expect(written).toContain(`${baseURL}/bai-viet/${slug}`);
      }
    }
  }
});

test("bản tin máy đọc ghi giờ Việt Nam và đường dẫn mở được", async ({ page, school }) => {
  const rss = readXml(await (await page.request.get("/rss.xml")).text());
  const dates = rss.filter(({ name }) => name === "pubDate").map(({ text }) => text);
  // A story that another test carries over may stand among them.
  expect(dates.length).toBeGreaterThanOrEqual(Math.min(20, school.articles.length));
  for (const date of dates) expect(date).toMatch(/ \+0700$/u);
  expect(rss.find(({ name }) => name === "title")?.text).toBe(school.name);
  const feed = await (await page.request.get("/feed.json")).json();
  expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
  const [first] = feed.items;
  expect(first.date_published).toMatch(/\+07:00$/u);
  await page.goto(first.url);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first.title);
  for (const type of ["rss+xml", "atom+xml", "feed+json"]) {
    const address = await page.locator(`link[type="application/${type}"]`).getAttribute("href");
    expect((await page.request.get(address ?? "")).status()).toBe(200);
  }
});

test("bài viết nói với máy tìm kiếm đúng như nói với người đọc", async ({
  page,
  baseURL,
  school,
}) => {
  const { slug, authors } = school.article;
  await page.goto(`/bai-viet/${slug}`);
  const { data, properties } = await machineData(page);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  expect(data).toMatchObject({
    "@type": "NewsArticle",
    url: `${baseURL}/bai-viet/${slug}`,
    headline: title,
    publisher: { "@type": "EducationalOrganization", name: school.name },
    author: [{ "@type": "Person", name: authors[0]?.name }],
  });
  expect(data.datePublished).toMatch(/\+07:00$/u);
  expect(data.mainEntityOfPage.breadcrumb.itemListElement).toHaveLength(3);
  expect(JSON.stringify(data.citation)).toContain("09-QĐi/TW");
  expect(JSON.stringify(data)).not.toMatch(/rating/iu);
  const views = Number(
    ((await page.locator("[data-views]").textContent()) ?? "").replace(/\D/gu, ""),
  );
  expect(data.interactionStatistic).toMatchObject({
    interactionType: { "@type": "ViewAction" },
    userInteractionCount: views,
  });
  expect(properties.get("og:title")).toBe(title);
  expect(properties.get("og:url")).toBe(`${baseURL}/bai-viet/${slug}`);
  expect(properties.get("og:locale")).toBe("vi_VN");
  expect(properties.get("article:published_time")).toBe(data.datePublished);
});
