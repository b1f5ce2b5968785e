import { describe, expect, it } from "vitest";
import { ArticlesError, articleSchema, parseStoredArticle } from "./index.js";

const first = {
  id: "17",
  slug: "khai-giang",
  title: "KHAI GIẢNG",
  section: "tin-tuc",
  publishedAt: "2021-09-16T02:18",
  updatedAt: "2021-09-17",
  body: "<p>Sáng nay</p>",
};

describe("parseStoredArticle", () => {
  it("brings an article without a version to this one", () => {
    const article = parseStoredArticle(first);
    expect(article).toMatchObject({
      version: 1,
      displayTitle: "KHAI GIẢNG",
      publishedAt: { wallTime: "2021-09-16T02:18", zone: "Asia/Ho_Chi_Minh" },
      updatedAt: { wallTime: "2021-09-17", zone: "Asia/Ho_Chi_Minh" },
    });
    expect(parseStoredArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
    expect(articleSchema.parse(article)).toEqual(article);
  });

  it.each([2, -1, 1.5, "1"])("refuses version %j", (version) => {
    expect(() => parseStoredArticle({ ...first, version })).toThrow(ArticlesError);
    expect(() => parseStoredArticle({ ...first, version })).toThrow(/phiên bản từ 0 đến 1/u);
  });

  it("refuses what is no article", () => {
    expect(() => parseStoredArticle("x")).toThrow(
      "Trường “article” phải là một đối tượng bài viết",
    );
  });
});
