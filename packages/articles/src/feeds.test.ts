import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import {
  type Article,
  type ArticleInput,
  ArticlesError,
  articleSchema,
  articleSummarySchema,
  atomFeed,
  jsonFeed,
  newsSitemap,
  type PublicSite,
  rssFeed,
  sitemapIndex,
  sitemaps,
} from "./index.js";

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML with a parser that stops at the first fault. */
function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const all = (element: XmlElement | undefined, name: string) =>
  (element?.children ?? []).filter((child) => child.name === name);
const text = (element: XmlElement | undefined, name: string) => all(element, name)[0]?.text;

const site: PublicSite = {
  name: "Trường A & B <thử>",
  url: "https://truong.example.vn",
  description: "Tin của trường",
  sections: { "tin-tuc": "Tin tức" },
};

function article(id: string, more: Partial<ArticleInput> = {}): Article {
  return articleSchema.parse({
    version: 1,
    id,
    slug: `tin-${id}`,
    title: `TIN ${id}`,
    displayTitle: `Tin ${id}`,
    section: "tin-tuc",
    publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" },
    status: "published",
    body: '<p>Xem <a href="/a?b=1&amp;c=2">đây</a> <img src="anh.jpg" alt="Ảnh"></p>',
    ...more,
  });
}

const hostile = "]]> <b>&amp;</b> \u0008\u0000\ufffe 😀 \ud83d \u2028 \"'";

describe("rssFeed", () => {
  const feed = readXml(
    rssFeed(site, [
      article("1", {
        authors: [{ name: "Trần Văn Mẫu" }],
        tags: ["đào tạo"],
        summary: "Tóm tắt",
        updatedAt: { wallTime: "2021-09-17T08:00", zone: "Asia/Ho_Chi_Minh" },
      }),
      article("2", { status: "draft" }),
      article("3", { publishedAt: { wallTime: "2022-01-01", zone: "Asia/Ho_Chi_Minh" } }),
    ]),
  );
  const [channel] = all(feed, "channel");
  const items = all(channel, "item");

  it("has the channel that RSS 2.0 asks for, with its own address", () => {
    expect(feed.attributes["version"]).toBe("2.0");
    expect(text(channel, "title")).toBe("Trường A & B <thử>");
    expect(text(channel, "link")).toBe("https://truong.example.vn/");
    expect(text(channel, "description")).toBe("Tin của trường");
    expect(text(channel, "language")).toBe("vi-VN");
    expect(all(channel, "atom:link")[0]?.attributes).toMatchObject({
      href: "https://truong.example.vn/rss.xml",
      rel: "self",
    });
    expect(text(channel, "lastBuildDate")).toBe("Sat, 01 Jan 2022 00:00:00 +0700");
  });

  it("lists what is published, the newest first, on the clock of the page", () => {
    expect(items.map((item) => text(item, "title"))).toEqual(["Tin 3", "Tin 1"]);
    expect(text(items[1], "pubDate")).toBe("Thu, 16 Sep 2021 02:18:00 +0700");
    expect(text(items[1], "link")).toBe("https://truong.example.vn/tin-tuc/tin-1");
    expect(text(items[1], "guid")).toBe("tag:truong.example.vn,2021-09-16:1");
    expect(text(items[1], "dc:creator")).toBe("Trần Văn Mẫu");
    expect(all(items[1], "category").map((category) => category.text)).toEqual([
      "Tin tức",
      "đào tạo",
    ]);
    expect(text(items[1], "description")).toBe("Tóm tắt");
  });

  it("makes the addresses of a body absolute", () => {
    expect(text(items[1], "content:encoded")).toBe(
      '<p>Xem <a href="https://truong.example.vn/a?b=1&amp;c=2">đây</a> ' +
        '<img src="https://truong.example.vn/tin-tuc/anh.jpg" alt="Ảnh"></p>',
    );
  });

  it("holds as many as wanted, and scheduled ones from their time on", () => {
    const articles = [article("1"), article("2", { status: "scheduled" })];
    const count = (options: object) =>
      all(all(readXml(rssFeed(site, articles, options)), "channel")[0], "item").length;
    expect([count({}), count({ now: "2021-09-16T02:18:00+07:00" }), count({ limit: 0 })]).toEqual([
      1, 2, 0,
    ]);
  });
});

describe("atomFeed", () => {
  const feed = readXml(
    atomFeed(site, [
      article("1", { authors: [{ name: "Trần Văn Mẫu" }] }),
      articleSummarySchema.parse(article("2")),
    ]),
  );
  const entries = all(feed, "entry");

  it("has what RFC 4287 asks for", () => {
    expect(feed.attributes).toMatchObject({
      xmlns: "http://www.w3.org/2005/Atom",
      "xml:lang": "vi-VN",
    });
    for (const element of [feed, ...entries]) {
      for (const name of ["id", "title", "updated"]) expect(all(element, name)).toHaveLength(1);
    }
    expect(text(feed, "updated")).toBe("2021-09-16T02:18:00+07:00");
    expect(all(feed, "author")).toHaveLength(1);
    expect(all(feed, "link").map((link) => link.attributes["rel"])).toEqual(["alternate", "self"]);
    expect(all(entries[0], "content")[0]?.attributes).toEqual({ type: "html" });
    expect(all(entries[1], "summary")).toHaveLength(1);
  });

  it("has a time even when it is empty", () => {
    expect(text(readXml(atomFeed(site, [])), "updated")).toMatch(/^\d{4}-\d\d-\d\dT/u);
  });
});

describe("jsonFeed", () => {
  it("is a JSON Feed 1.1", () => {
    const feed = JSON.parse(
      jsonFeed(site, [
        article("1", { authors: [{ name: "Trần Văn Mẫu" }], images: [{ url: "/a.jpg", alt: "" }] }),
        articleSummarySchema.parse(article("2")),
      ]),
    );
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: site.name,
      language: "vi-VN",
    });
    expect(feed.items[0]).toMatchObject({
      url: "https://truong.example.vn/tin-tuc/tin-1",
      date_published: "2021-09-16T02:18:00+07:00",
      authors: [{ name: "Trần Văn Mẫu" }],
      image: "https://truong.example.vn/a.jpg",
    });
    expect(feed.items[0].content_html).toContain("<p>");
    expect(feed.items[1]).toMatchObject({ content_text: "Tin 2" });
  });
});

describe("sitemaps", () => {
  it("name the pages and the published articles", () => {
    const [file = ""] = sitemaps(site, [article("1"), article("2", { status: "draft" })], {
      pages: ["/", "/gioi-thieu?a&b"],
    });
    const urls = all(readXml(file), "url");
    expect(urls.map((url) => text(url, "loc"))).toEqual([
      "https://truong.example.vn/",
      "https://truong.example.vn/gioi-thieu?a&b",
      "https://truong.example.vn/tin-tuc/tin-1",
    ]);
    expect(text(urls[2], "lastmod")).toBe("2021-09-16T02:18:00+07:00");
  });

  it("hold no more than fifty thousand addresses each", () => {
    const one = article("1");
    const many = Array.from({ length: 50_001 }, (_, index) => ({ ...one, id: String(index) }));
    const files = sitemaps(site, many, { pages: [] });
    expect(files.map((file) => file.match(/<url>/gu)?.length)).toEqual([50_000, 1]);
  });

  it("are named by their index", () => {
    const index = readXml(sitemapIndex(site, ["/sitemap-1.xml"]));
    expect(text(all(index, "sitemap")[0], "loc")).toBe("https://truong.example.vn/sitemap-1.xml");
  });
});

describe("newsSitemap", () => {
  it("holds the last two days only", () => {
    const at = (id: string, wallTime: string) =>
      article(id, { publishedAt: { wallTime, zone: "Asia/Ho_Chi_Minh" } });
    const file = newsSitemap(
      site,
      [at("1", "2021-09-16T08:00"), at("2", "2021-09-14T07:59"), at("3", "2021-09-16T08:01")],
      { now: "2021-09-16T08:00:00+07:00" },
    );
    const news = all(readXml(file), "url").map((url) => all(url, "news:news")[0]);
    expect(news.map((one) => text(one, "news:title"))).toEqual(["Tin 1"]);
    expect(text(all(news[0], "news:publication")[0], "news:language")).toBe("vi");
    expect(text(news[0], "news:publication_date")).toBe("2021-09-16T08:00:00+07:00");
  });
});

describe("a full news sitemap", () => {
  it("holds a thousand articles at most, the newest", () => {
    const one = article("1", {
      publishedAt: { wallTime: "2021-09-16T08:00", zone: "Asia/Ho_Chi_Minh" },
    });
    const older = { wallTime: "2021-09-15T08:00", zone: "Asia/Ho_Chi_Minh" };
    const many = Array.from({ length: 1200 }, (_, index) => ({
      ...one,
      id: String(index),
      slug: `tin-${index}`,
      ...(index < 200 ? { publishedAt: older } : {}),
    }));
    const file = newsSitemap(site, many, { now: "2021-09-16T09:00:00+07:00" });
    expect(all(readXml(file), "url")).toHaveLength(1000);
    expect(file).not.toContain("2021-09-15");
  });
});

describe.each<[string, (articles: readonly Article[]) => string]>([
  ["rssFeed", (articles) => rssFeed(site, articles)],
  ["atomFeed", (articles) => atomFeed(site, articles)],
  ["newsSitemap", (articles) => newsSitemap(site, articles, { now: "2021-09-16T03:00:00+07:00" })],
  ["sitemaps", (articles) => sitemaps(site, articles).join("")],
])("%s", (name, write) => {
  it("is well-formed whatever the texts hold", () => {
    const xml = write([
      article("1", {
        id: hostile,
        title: hostile,
        displayTitle: hostile,
        summary: hostile,
        tags: [hostile],
        authors: [{ name: hostile }],
        body: `<p>${hostile}</p>`,
      }),
    ]);
    const read = JSON.stringify(readXml(xml));
    if (name !== "sitemaps") expect(read).toContain("]]> <b>&amp;</b>");
  });

  it.each(["2021-02-30T02:18", "hôm qua", ""])("names the article with the time %j", (wallTime) => {
    const bad = { ...article("17"), publishedAt: { wallTime, zone: "unknown" } };
    const writing = () => write([article("1"), bad]);
    expect(writing).toThrow(ArticlesError);
    expect(writing).toThrow(/“17”/u);
  });

  it("refuses an address that is no web address", () => {
    const bad: PublicSite = { ...site, url: "truong.example.vn" };
    expect(() => rssFeed(bad, [])).toThrow("truong.example.vn");
    const script: PublicSite = { ...site, articlePath: () => "javascript:x()" };
    expect(() => atomFeed(script, [article("1")])).toThrow("javascript:x()");
  });
});
