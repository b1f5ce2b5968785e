import { existsSync, readdirSync, readFileSync } from "node:fs";
import { articleSchema } from "@sotruong/articles";
import { describe, expect, it } from "vitest";
import { type ImportedPage, importArticlePage, isArticlePage, toArticleInput } from "./index.js";

const FIXTURES = new URL("../fixtures/", import.meta.url);
const SEED = new URL("../../../../shared/seed/article-page.txt", import.meta.url);
const SHOUTED = "KHAI GIẢNG LỚP BỒI DƯỠNG NGHIỆP VỤ CÔNG TÁC MẶT TRẬN KHÓA II NĂM 2022";
const DISPLAYED = "Khai giảng lớp bồi dưỡng nghiệp vụ công tác mặt trận khóa II năm 2022";

function read(name: string): string {
  return readFileSync(new URL(name, FIXTURES), "utf8");
}

async function importFixture(name: string): Promise<ImportedPage> {
  return importArticlePage({ text: read(name) });
}

/** Equal roles in a row as one word: "title views title paragraph*3". */
function rolesOf(page: ImportedPage): string {
  const runs: { role: string; count: number }[] = [];
  for (const { role } of page.lines) {
    const last = runs.at(-1);
    if (last?.role === role) last.count += 1;
    else runs.push({ role, count: 1 });
  }
  return runs.map(({ role, count }) => (count === 1 ? role : `${role}*${count}`)).join(" ");
}

const SIDE = "links-heading site-link*2 visits-heading visits*4";
const LAYOUTS: readonly (readonly [name: string, roles: string, expected: object])[] = [
  [
    "full-page.txt",
    "links-heading site-link*2 leaked-title visits-heading visits*4 title views title date-line author author-post paragraph*8 actions related-heading related*3 album album-caption latest-heading",
    {
      title: SHOUTED,
      displayTitle: DISPLAYED,
      views: 251,
      publishedAt: { wallTime: "2022-03-14T08:05", zone: "unknown" },
      authors: [{ name: "Vũ Hải Đăng", unit: "Khoa Xây dựng Đảng" }],
    },
  ],
  [
    "no-author.txt",
    `${SIDE} title views title date-line paragraph*3 actions related-heading related*3`,
    { views: 77, authors: [], publishedAt: { wallTime: "2022-03-15T14:30", zone: "unknown" } },
  ],
  [
    "summary-two-authors.txt",
    "title views title date-line summary author author-post author author-post paragraph*3 actions",
    {
      summary: "Sáng ngày 16/3, lớp bồi dưỡng đầu tiên của năm đã khai giảng tại hội trường lớn.",
      authors: [
        { name: "Vũ Hải Đăng", academicTitle: "ThS.", post: "Trưởng khoa" },
        { name: "Quách Thu Sương", academicTitle: "TS.", post: "Bí thư Đảng ủy, Hiệu trưởng" },
      ],
    },
  ],
  [
    "author-at-foot.txt",
    `${SIDE} title views title date-line paragraph*4 author tags actions related-heading related*3 latest-heading latest*2`,
    {
      views: 1204,
      authors: [{ name: "Vũ Hải Đăng", unit: "Phòng Tổ chức, Hành chính" }],
      tags: ["bồi dưỡng", "mặt trận", "khai giảng"],
    },
  ],
  [
    "side-blocks-last.txt",
    "breadcrumb title date-line author author-post paragraph*3 actions related-heading related*3 visits-heading visits*4 links-heading site-link*2 footer*3",
    { title: SHOUTED, authors: [{ name: "Giàng Thị Mây", post: "Giảng viên" }] },
  ],
  [
    "only-the-article.txt",
    "title date-line paragraph*2",
    { title: "Họp mặt cán bộ hưu trí của nhà trường", authors: [], related: [] },
  ],
  [
    "older-template.txt",
    "title date-line paragraph*4 author tags actions related-heading related*3",
    {
      views: 1338,
      publishedAt: { wallTime: "2022-03-21T15:12", zone: "unknown" },
      authors: [{ name: "Quách Thu Sương" }],
      tags: ["khai giảng", "mặt trận"],
    },
  ],
  [
    "sentence-case.txt",
    `${SIDE} title views title date-line author author-post paragraph*3 actions related-heading related*3 album album-caption`,
    {
      displayTitle: "Nghiệm thu đề tài khoa học cấp cơ sở năm 2022",
      authors: [
        {
          name: "Lò Văn Bảo",
          post: "Chuyên viên",
          unit: "Phòng Quản lý đào tạo và Nghiên cứu khoa học",
        },
      ],
    },
  ],
  [
    "two-line-title.txt",
    "title*2 views title*2 date-line paragraph*3 actions",
    {
      title: "TRƯỜNG CHÍNH TRỊ TỈNH HẢI BÌNH TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM HỌC",
      displayTitle: "Trường Chính trị tỉnh Hải Bình tổ chức hội nghị tổng kết năm học",
      views: 8,
    },
  ],
  [
    "glued-summary.txt",
    "title views title date-line summary paragraph*4 actions related-heading related*3",
    { summary: "Lớp học có 65 học viên là cán bộ mặt trận cấp xã, kéo dài 5 ngày." },
  ],
  [
    "attachments.txt",
    "title views title date-line paragraph*2 attachments-heading attachment*2 author actions related-heading related*3",
    {
      title: "THÔNG BÁO",
      attachments: [
        { name: "Kế hoạch mở lớp năm 2022.docx", url: "" },
        { name: "danh-sach-hoc-vien.xlsx", url: "" },
      ],
      authors: [{ name: "Khoa Nhà nước và Pháp luật" }],
    },
  ],
  [
    "functions-on-top.txt",
    "breadcrumb title date-line actions paragraph*4 author source comments*2 related-heading related related-heading related*2",
    {
      views: 1283,
      publishedAt: { wallTime: "2022-03-26T20:14", zone: "unknown" },
      source: "Phòng Quản lý đào tạo",
    },
  ],
  [
    "counters-differently.txt",
    "album-heading album-caption*2 visits-heading visits links-heading site-link*2 title*2 date-line paragraph*2 actions*3",
    { publishedAt: { wallTime: "2022-03-28", zone: "unknown" } },
  ],
  [
    "subheadings.txt",
    "title views title date-line author paragraph*9 actions related-heading related*3",
    { authors: [{ name: "Lê Na" }] },
  ],
];

describe("page layouts", () => {
  it("are all tried", () => {
    expect(LAYOUTS.map(([name]) => name).sort()).toEqual(
      readdirSync(FIXTURES)
        .filter((name) => name.endsWith(".txt"))
        .sort(),
    );
  });

  it.each(LAYOUTS)("%s", async (name, roles, expected) => {
    const page = await importFixture(name);
    expect(rolesOf(page)).toBe(roles);
    expect(page.article).toMatchObject(expected);
    expect(isArticlePage(page)).toBe(true);
  });

  it.each(LAYOUTS)("%s is the same with CRLF, in NFD and with a byte order mark", async (name) => {
    const page = await importFixture(name);
    const text = read(name);
    expect(await importArticlePage({ text: text.replaceAll("\n", "\r\n") })).toEqual(page);
    const { steps, ...decomposed } = await importArticlePage({ text: text.normalize("NFD") });
    expect(steps.map(({ code }) => code)).toEqual(["importer/composed"]);
    expect({ ...decomposed, steps: [] }).toEqual(page);
    expect(await importArticlePage({ text: `\ufeff${text}` })).toEqual(page);
  });

  it.each(LAYOUTS)("%s becomes an article", async (name) => {
    const page = await importFixture(name);
    const article = articleSchema.parse(toArticleInput(page, { id: "7", section: "tin-tuc" }));
    expect(article.displayTitle).toBe(page.article.displayTitle);
    expect(article.body).toBe(page.article.body);
  });
});

describe("what stands round the article", () => {
  it("has the site's links, counters and album, and none of the junk", async () => {
    const { site, warnings, lines } = await importFixture("full-page.txt");
    expect(site.links.map(({ label }) => label)).toEqual([
      "Cổng thông tin điện tử tỉnh Hải Bình",
      "Tạp chí Lý luận chính trị",
    ]);
    expect(site.visits).toEqual({ online: 12, today: 1306, yesterday: 988, total: 402_117 });
    expect(site.album?.raw).toMatch(/^Khoa XDĐ 40 năm Hội thao .* Nhiệm kỳ 2025 - 2020$/u);
    expect(site.album?.candidates.length).toBeGreaterThan(1);
    const leaked = warnings.find(({ code }) => code === "importer/leaked-title");
    expect(lines[leaked?.line ?? -1]?.text).toBe("Untitled Document");
    expect(warnings.some(({ message }) => message.includes("2025 - 2020"))).toBe(true);
  });

  it("reads counters on one line, with marks between the thousands", async () => {
    const { site } = await importFixture("counters-differently.txt");
    expect(site.visits).toEqual({ online: 7, today: 1120, yesterday: 998, total: 1_500_431 });
    expect(site.album?.candidates).toEqual([
      ["Lễ khai giảng năm 2021", "Hội thao các trường chính trị"],
    ]);
  });

  it("reads a counter whose number stands on the next line", async () => {
    const text = "Đang truy cập\n4\nHôm nay\n11\nHôm qua\n9\nTổng lượt truy cập\n1.204";
    const { site } = await importArticlePage({ text });
    expect(site.visits).toEqual({ online: 4, today: 11, yesterday: 9, total: 1204 });
  });

  it("says when the counters are not the usual four", async () => {
    const page = await importArticlePage({ text: "Thống kê truy cập\nHôm nay: 5\nTháng này: 90" });
    expect(page.site.visits).toBeUndefined();
    expect(page.warnings.map(({ code }) => code)).toContain("importer/incomplete-visits");
  });
});

describe("the title above the date", () => {
  it.each([
    ["TRƯỜNG CHÍNH TRỊ TỈNH HẢI BÌNH\n\nKhai giảng lớp mới", "Khai giảng lớp mới"],
    ["Khai giảng lớp mới\nTin tức", "Khai giảng lớp mới"],
    ["TRƯỜNG CHÍNH TRỊ TỈNH HẢI BÌNH\n\nTHÔNG BÁO", "THÔNG BÁO"],
    ["KHAI GIẢNG LỚP MỚI\nLớp có 65 học viên đến từ các xã, phường.", "KHAI GIẢNG LỚP MỚI"],
  ])("%j", async (top, title) => {
    const page = await importArticlePage({
      text: `${top}\nThứ năm, 17.03.2022 08:00\n\nMột đoạn văn ngắn của bài.`,
    });
    expect(page.article.title).toBe(title);
  });
});

describe("what is no article page", () => {
  it.each([
    ["", false],
    ["Sữa, trứng, bánh mì", false],
    ["Danh sách lớp\nVũ Hải Đăng\nQuách Thu Sương", false],
    ["const a = 1;\nconst b = 2;\nexport { a, b };", false],
    ["9 10 684", false],
    ["Thứ năm, 16.09.2021 02:18", false],
  ])("%j", async (text, expected) => {
    expect(isArticlePage(await importArticlePage({ text }))).toBe(expected);
  });
});

describe("figures", () => {
  it("are found with spans into the text, and contradictions are warned about", async () => {
    const page = await importArticlePage({
      text: `${SHOUTED}\nThứ năm, 17.03.2022 08:00\n\nNhà trường đã mở 15/24 lớp, đạt 75,5% kế hoạch.`,
    });
    expect(page.figures).toMatchObject([
      { measure: "classes", actual: 15, plan: 24, percent: 75.5 },
    ]);
    const warning = page.warnings.find(({ code }) => code === "importer/contradicting-figures");
    expect(page.article.text.slice(warning?.span?.start, warning?.span?.end)).toContain(
      "15/24 lớp",
    );
  });
});

describe("views", () => {
  it("are not read from numbers that stand elsewhere", async () => {
    const text = `${SHOUTED}\nThứ năm, 16.09.2021 02:18\n\nMột đoạn văn ngắn.\n\n9 10 684\n\nMột đoạn nữa.`;
    const page = await importArticlePage({ text });
    expect(page.article.views).toBeUndefined();
    expect(page.article.text).toContain("9 10 684");
  });
});

describe("the date line", () => {
  it("is kept with a warning where the weekday is wrong", async () => {
    const page = await importArticlePage({
      text: `${SHOUTED}\nThứ hai, 16.09.2021 02:18\n\nMột đoạn văn ngắn.`,
    });
    expect(page.article.publishedAt?.wallTime).toBe("2021-09-16T02:18");
    expect(page.warnings.map(({ code }) => code)).toContain("importer/wrong-weekday");
  });

  it("is not believed where the calendar has no such day", async () => {
    const page = await importArticlePage({
      text: `${SHOUTED}\nThứ hai, 31.02.2021 02:18\n\nMột đoạn văn ngắn.`,
    });
    expect(page.article.publishedAt).toBeUndefined();
    expect(page.warnings.map(({ code }) => code)).toContain("importer/impossible-date");
  });
});

describe.runIf(existsSync(SEED))("the page this package was made for", () => {
  it("comes out whole", async () => {
    const page = await importArticlePage({ text: readFileSync(SEED, "utf8") });
    expect(rolesOf(page)).toBe(
      "links-heading site-link*3 leaked-title visits-heading visits*4 title views title date-line author author-post paragraph*10 actions related-heading related*10 album album-caption latest-heading",
    );
    expect(page.article).toMatchObject({
      displayTitle: "Trường Chính trị tỉnh với công tác bồi dưỡng cán bộ, công chức năm 2021",
      views: 684,
      publishedAt: { wallTime: "2021-09-16T02:18", zone: "unknown" },
      authors: [{ post: "Trưởng phòng", unit: "Phòng Quản lý đào tạo và Nghiên cứu khoa học" }],
    });
    expect(page.site.visits).toEqual({ online: 3, today: 4519, yesterday: 4722, total: 3_167_008 });
    expect(page.citations.map(({ code, date }) => `${code} ${date}`)).toEqual([
      "164-QĐ/TW 2013-02-01",
      "101/2017/NĐ-CP 2017-09-01",
      "1979-QĐ/HVCTQG 2021-05-19",
      "6017/KH-UBND 2019-12-26",
      "828/NQ-UBTVQH14 2019-12-17",
      "4782/ĐA-UBND 2019-10-21",
      "2213-TB/TU 2020-10-05",
    ]);
    expect(page.figures.map(({ actual, plan, percent }) => [actual, plan, percent])).toEqual(
      expect.arrayContaining([
        [2168, 4563, 47.5],
        [15, 24, 62.5],
        [1351, 2668, 50.6],
      ]),
    );
    expect(page.article.body.match(/<p>(?:Một|Hai|Ba|Bốn) là, /gu)).toHaveLength(4);
    const marked = page.warnings.map(({ span, message }) =>
      span ? page.article.text.slice(span.start, span.end) : message,
    );
    for (const expected of ["Mặt trận mặt trận", "62.5", "Untitled Document", "2015 - 2000"]) {
      expect(marked.some((text) => text.includes(expected))).toBe(true);
    }
  });
});
