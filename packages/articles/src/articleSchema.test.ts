import { describe, expect, it } from "vitest";
import { type ArticleInput, articleSchema, articleSummarySchema } from "./index.js";

const article: ArticleInput = {
  version: 1,
  id: "17",
  slug: "khai-giang-lop-boi-duong",
  title: "KHAI GIẢNG LỚP BỒI DƯỠNG",
  displayTitle: "Khai giảng lớp bồi dưỡng",
  section: "tin-tuc",
  publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" },
  body: '<p onclick="x()">Sáng nay</p><script>x()</script>',
};

describe("articleSchema", () => {
  it("sanitises the body and fills the lists in", () => {
    expect(articleSchema.parse(article)).toEqual({
      ...article,
      status: "draft",
      body: "<p>Sáng nay</p>",
      tags: [],
      authors: [],
      images: [],
      attachments: [],
      related: [],
      references: [],
      corrections: [],
    });
  });

  it("keeps an imported time as it was printed", () => {
    expect(articleSchema.parse(article).publishedAt).toEqual(article.publishedAt);
  });

  it.each<[string, object, string]>([
    ["no title", { title: undefined }, "Thiếu trường “title”."],
    ["a number as title", { title: 5 }, "Trường “title” phải là một dòng chữ, nhận được 5."],
    ["an empty title", { title: "" }, "Trường “title” không được để trống."],
    [
      "a slug with marks",
      { slug: "tin-tức" },
      "Trường “slug” phải là chữ thường không dấu, chữ số và gạch nối đơn (không quá 200 ký tự), nhận được “tin-tức”.",
    ],
    [
      "a slug with two hyphens",
      { slug: "a--b" },
      "Trường “slug” phải là chữ thường không dấu, chữ số và gạch nối đơn (không quá 200 ký tự), nhận được “a--b”.",
    ],
    [
      "a day the calendar has not",
      { publishedAt: { wallTime: "2021-02-30T02:18", zone: "unknown" } },
      "Trường “wallTime” phải là ngày giờ dạng 2021-09-16T02:18 và có trong lịch, nhận được “2021-02-30T02:18”.",
    ],
    [
      "a zone nobody knows",
      { publishedAt: { wallTime: "2021-02-03", zone: "Asia/Nowhere" } },
      "Trường “zone” phải là tên múi giờ như Asia/Ho_Chi_Minh, độ lệch như +07:00, hoặc unknown, nhận được “Asia/Nowhere”.",
    ],
    [
      "an unknown status",
      { status: "hidden" },
      "Trường “status” phải là draft, scheduled, published hoặc archived, nhận được “hidden”.",
    ],
    [
      "an address that runs",
      { attachments: [{ name: "Kế hoạch", url: "java\nscript:x()" }] },
      "Trường “url” phải là địa chỉ http, https hoặc địa chỉ trong trang, nhận được “java script:x()”.",
    ],
    ["a picture without alt", { images: [{ url: "/a.jpg" }] }, "Thiếu trường “images.alt”."],
    [
      "views that are no count",
      { views: -1 },
      "Trường “views” phải là số nguyên từ 0 trở lên, nhận được -1.",
    ],
    [
      "a text as list of authors",
      { authors: "Ban Biên tập" },
      "Trường “authors” phải là một danh sách tác giả có name, nhận được “Ban Biên tập”.",
    ],
    ["another version", { version: 2 }, "Trường “version” phải là 1, nhận được 2."],
  ])("%s is told in Vietnamese with the field's name", (_, change, message) => {
    const result = articleSchema.safeParse({ ...article, ...change });
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe("articleSummarySchema", () => {
  it("takes a whole article and leaves the body out", () => {
    const { body: _, ...rest } = articleSchema.parse(article);
    expect(articleSummarySchema.parse(article)).toEqual(rest);
  });
});
