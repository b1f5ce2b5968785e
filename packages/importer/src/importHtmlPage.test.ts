import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ImportedPage, importArticlePage } from "./index.js";

function importFixture(name: string): Promise<ImportedPage> {
  const html = readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
  return importArticlePage({ html, url: "https://truong.example/tin/7.html" });
}

describe("the newer template as HTML", () => {
  it("gives title, date, views of the hidden block, summary and author", async () => {
    const { article } = await importFixture("newer-template.html");
    expect(article).toMatchObject({
      title: "HỌC TẬP VÀ LÀM THEO GƯƠNG BÁC",
      views: 684,
      publishedAt: { wallTime: "2022-03-14T08:05", zone: "unknown" },
      summary: "Chi bộ khoa Xây dựng Đảng sinh hoạt chuyên đề quý I.",
      authors: [{ name: "Vũ Hải Đăng", post: "Giảng viên", unit: "Khoa Xây dựng Đảng" }],
      tags: ["sinh hoạt", "chi bộ"],
      attachments: [
        { name: "Kế hoạch sinh hoạt.docx", url: "https://truong.example/tep/ke-hoach.docx" },
      ],
      images: [{ url: "https://truong.example/anh/hop.jpg", alt: "Toàn cảnh buổi họp" }],
    });
  });

  it("keeps links, emphasis and pictures of the body and nothing that runs", async () => {
    const { article } = await importFixture("newer-template.html");
    expect(article.body).toContain('<a href="https://vanban.example/35"');
    expect(article.body).toContain("<em>trao đổi</em>");
    expect(article.body).toContain("việc cần làm &amp; phân công");
    expect(article.body).toContain('alt="Toàn cảnh buổi họp"');
    expect(article.body).not.toMatch(/onclick|script|alert|MsoNormal/u);
    expect(article.text).not.toContain("Toàn cảnh");
  });

  it("keeps the addresses of site links and other titles", async () => {
    const { article, site, lines } = await importFixture("newer-template.html");
    expect(site.links).toEqual([
      { label: "Cổng thông tin điện tử tỉnh Hải Bình", url: "https://haibinh.example/" },
      { label: "Tạp chí Lý luận chính trị", url: "https://truong.example/tap-chi" },
    ]);
    expect(site.visits).toEqual({ online: 12, today: 1306, yesterday: 988, total: 402_117 });
    expect(article.related[0]).toEqual({
      title: "HỘI NGHỊ VIÊN CHỨC NĂM 2022",
      url: "https://truong.example/tin/hoi-nghi.html",
    });
    expect(lines.filter(({ role }) => role === "leftover")).toEqual([]);
  });
});

describe("the older template as HTML", () => {
  it("is read too", async () => {
    const { article, lines } = await importFixture("older-template.html");
    expect(article).toMatchObject({
      displayTitle: "Tổng kết lớp bồi dưỡng chuyên viên",
      views: 1204,
      summary: "Lớp học diễn ra trong tám tuần với 48 học viên.",
      tags: ["chuyên viên"],
      related: [{ title: "Khai giảng lớp mới" }],
    });
    expect(article.text).toBe(
      "Nhà trường đã tổ chức bế giảng lớp học.\nHọc viên được cấp chứng chỉ.\nGiỏi\n12",
    );
    expect(lines.filter(({ role }) => role === "leftover")).toEqual([]);
  });
});

describe("bytes", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ["importer/not-unicode", Uint8Array.from([0x3c, 0x70, 0x3e, 0xd5, 0x20])],
    ["importer/binary", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d])],
    ["importer/binary", bytes("a\u0000b")],
    ["importer/empty", bytes(" \n")],
    ["importer/too-large", bytes("x".repeat(101))],
  ])("%s", async (code, html) => {
    await expect(importArticlePage({ html }, { maximumBytes: 100 })).rejects.toMatchObject({
      code,
    });
  });

  it("nest to any depth without harm", async () => {
    for (const tag of ["div", "b", "font", "table", "blockquote"]) {
      const html = `${`<${tag}>`.repeat(20_000)}chữ<script>x</script>`;
      const page = await importArticlePage({ html });
      expect(page.lines.map(({ text }) => text)).toEqual(["chữ"]);
    }
  });
});
