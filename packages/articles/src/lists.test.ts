import { describe, expect, it } from "vitest";
import {
  type Article,
  type ArticleInput,
  archiveByMonth,
  articleCursor,
  articleSchema,
  articlesInSection,
  latestArticles,
  relatedArticles,
} from "./index.js";

function article(id: string, wallTime: string, more: Partial<ArticleInput> = {}): Article {
  return articleSchema.parse({
    version: 1,
    id,
    slug: `tin-${id}`,
    title: `TIN ${id}`,
    displayTitle: `Tin ${id}`,
    section: "tin-tuc",
    publishedAt: { wallTime, zone: "Asia/Ho_Chi_Minh" },
    status: "published",
    body: "",
    ...more,
  });
}

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);

describe("latestArticles", () => {
  const articles = [
    article("a", "2021-09-16T02:18"),
    article("b", "2021-09-16T02:18"),
    article("c", "2021-09-17T08:00", { section: "dao-tao" }),
    article("d", "2021-09-16", { publishedAt: { wallTime: "2021-09-15T20:00", zone: "UTC" } }),
    article("e", "2022-01-01T00:00", { status: "scheduled" }),
    article("f", "2021-01-01", { status: "draft" }),
    article("g", "2021-01-01", { status: "archived" }),
  ];

  it("gives the published ones, the newest first, whatever their zone", () => {
    expect(ids(latestArticles(articles, { limit: 9 }))).toEqual(["c", "d", "a", "b"]);
  });

  it("gives page after page without a gap or a repetition, also when the last one is gone", () => {
    const [c, d, a] = latestArticles(articles, { limit: 3 });
    expect(ids([c, d, a].filter((one) => one !== undefined))).toEqual(["c", "d", "a"]);
    const before = articleCursor(articles[0] ?? article("x", "2021-01-01"));
    expect(ids(latestArticles(articles, { limit: 3, before }))).toEqual(["b"]);
    expect(ids(latestArticles(articles.slice(1), { limit: 3, before }))).toEqual(["b"]);
  });

  it("lists a scheduled article from its time on", () => {
    const limit = 1;
    expect(ids(latestArticles(articles, { limit, now: "2021-12-31T16:59:59Z" }))).toEqual(["c"]);
    expect(ids(latestArticles(articles, { limit, now: "2021-12-31T17:00:00Z" }))).toEqual(["e"]);
    expect(() => latestArticles(articles, { limit, now: "hôm nay" })).toThrow("hôm nay");
  });

  it("keeps to a section", () => {
    expect(ids(articlesInSection(articles, "dao-tao", { limit: 9 }))).toEqual(["c"]);
  });
});

describe("archiveByMonth", () => {
  it("counts a month on Vietnamese clocks", () => {
    const articles = [
      article("a", "2021-08-31T23:59"),
      article("b", "", { publishedAt: { wallTime: "2021-08-31T17:00", zone: "UTC" } }),
    ];
    expect(
      archiveByMonth(articles).map((one) => [one.month, one.year, one.label, ids(one.articles)]),
    ).toEqual([
      ["2021-09", 2021, "Tháng 9 năm 2021", ["b"]],
      ["2021-08", 2021, "Tháng 8 năm 2021", ["a"]],
    ]);
  });
});

describe("relatedArticles", () => {
  it("gives the nearest first, with the reason for readers", () => {
    const references = [{ text: "Nghị định số 101/2017/NĐ-CP", code: "101/2017/NĐ-CP" }];
    const one = article("1", "2021-09-16", {
      tags: ["Chuyển đổi số"],
      references,
      related: [{ title: "TIN 5" }],
      authors: [{ name: "Trần Văn Mẫu" }],
    });
    const others = [
      article("2", "2021-09-16"),
      article("3", "2021-09-16", { tags: ["chuyển đổi số"] }),
      article("4", "2021-09-16", { references, section: "khac" }),
      article("5", "2021-09-16", { section: "khac" }),
      article("6", "2021-09-16", { section: "khac" }),
      article("7", "2021-09-16", { section: "khac", authors: [{ name: "Trần Văn Mẫu" }] }),
      article("8", "2021-09-16", { status: "draft" }),
    ];
    expect(
      relatedArticles(one, [one, ...others], { limit: 9 }).map((found) => [
        found.article.id,
        found.reason,
      ]),
    ).toEqual([
      ["5", "Được dẫn trong bài"],
      ["3", "Cùng từ khóa: Chuyển đổi số"],
      ["4", "Cùng dẫn văn bản 101/2017/NĐ-CP"],
      ["7", "Cùng tác giả Trần Văn Mẫu"],
      ["2", "Cùng chuyên mục"],
    ]);
  });
});
