import { describe, expect, it } from "vitest";
import { type Article, articleSchema } from "./index.js";
import { createArticleSearch, formatHighlighted } from "./search.js";

function article(id: string, displayTitle: string, body: string, more = {}): Article {
  return articleSchema.parse({
    version: 1,
    id,
    slug: `tin-${id}`,
    title: displayTitle.toUpperCase(),
    displayTitle,
    section: "tin-tuc",
    publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" },
    status: "published",
    body: `<p>${body}</p>`,
    ...more,
  });
}

const index = createArticleSearch([
  article("1", "Đảng bộ tỉnh Hà Nam", "Hội nghị tổng kết công tác bồi dưỡng cán bộ"),
  article("2", "Xã Hạ Nam", "Khai giảng lớp trung cấp lý luận chính trị"),
  article("3", "Bế giảng", "Lớp bồi dưỡng ngạch chuyên viên chính", { section: "dao-tao" }),
  article("4", "Bản nháp về bồi dưỡng", "Chưa đăng", { status: "draft" }),
  article("5", "Chuyển đổi số", "Tập huấn", {
    tags: ["bồi dưỡng"],
    authors: [{ name: "Trần Văn Mẫu" }],
  }),
]);
const ids = (query: string, options = {}) =>
  index.search(query, options).map((hit) => hit.article.id);

describe("createArticleSearch", () => {
  it.each<[string, string, string[]]>([
    ["with accents", "khai giảng", ["2"]],
    ["without accents", "khai giang", ["2"]],
    ["in capitals", "KHAI GIẢNG", ["2"]],
    ["in decomposed letters", "khai giảng".normalize("NFD"), ["2"]],
    ["with đ", "đảng bộ", ["1"]],
    ["with d for đ", "dang bo", ["1"]],
    ["by the beginning of the last word", "chuyên vi", ["3"]],
    ["with a letter too many", "chuyenn vien", ["3"]],
    ["with a letter missing", "chuyn vien", ["3"]],
    ["by author", "trần văn mẫu", ["5"]],
    ["only where all words stand", "khai giảng chuyên viên", []],
    ["for nothing", " ?! ", []],
    ["for what nobody wrote", "xyzxyz", []],
  ])("finds %s", (_, query, expected) => expect(ids(query)).toEqual(expected));

  it("puts the accents that were typed first, and takes the rest too", () => {
    expect(ids("hạ nam")).toEqual(["2", "1"]);
    expect(ids("hà nam")).toEqual(["1", "2"]);
  });

  it("puts tags before text, and finds no draft", () => {
    expect(ids("bồi dưỡng")).toHaveLength(3);
    expect(ids("bồi dưỡng")[0]).toBe("5");
    expect(ids("bồi dưỡng", { section: "dao-tao" })).toEqual(["3"]);
    expect(ids("bồi dưỡng", { limit: 1 })).toHaveLength(1);
  });

  it("marks what answers, in the text as it is", () => {
    const [hit] = index.search("ly luan");
    const excerpt = hit?.excerpt ?? { text: "", spans: [] };
    expect(excerpt.spans.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual([
      "lý",
      "luận",
    ]);
    expect(formatHighlighted(excerpt)).toBe(
      "Khai giảng lớp trung cấp <mark>lý</mark> <mark>luận</mark> chính trị",
    );
  });

  it("marks whole words only: bảng is no ban", () => {
    const text = "Ban hành bảng điểm cho ban cán sự";
    const [hit] = createArticleSearch([article("9", "Tin", text)]).search("ban hành");
    const { spans = [] } = hit?.excerpt ?? {};
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["Ban", "hành", "ban"]);
  });

  it("cuts the part of a long text that answers best", () => {
    const long = `${"đầu ".repeat(500)}chỉ tiêu tuyển sinh năm nay ${"cuối ".repeat(500)}`;
    const [hit] = createArticleSearch([article("9", "Tin", long)]).search("chi tieu tuyen sinh");
    const { text = "", spans = [] } = hit?.excerpt ?? {};
    expect(text.length).toBeLessThan(200);
    expect(text).toMatch(/^… .* …$/u);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      "chỉ",
      "tiêu",
      "tuyển",
      "sinh",
    ]);
  });

  it("follows changes", () => {
    const search = createArticleSearch([article("1", "Cũ", "x")]);
    search.add(article("1", "Mới", "x"));
    expect([search.search("cũ").length, search.search("mới").length]).toEqual([0, 1]);
    search.remove("1");
    expect(search.search("mới")).toEqual([]);
  });
});
