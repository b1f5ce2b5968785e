import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importArticlePage, type LineRole } from "./index.js";

type Part = readonly (readonly [role: LineRole | "", text: string])[];

const GAP: Part = [["", ""]];
const TITLES = [
  "HỘI NGHỊ TỔNG KẾT CÔNG TÁC ĐÀO TẠO NĂM 2022",
  "Khai giảng lớp trung cấp lý luận chính trị khóa 41",
  "THÔNG BÁO",
  "Kỷ niệm 60 năm ngày truyền thống: một chặng đường",
];
const PARAGRAPHS = [
  "Sáng nay, tại hội trường lớn, nhà trường tổ chức buổi lễ với sự tham dự của toàn thể cán bộ, giảng viên và 65 học viên.",
  "Theo Kế hoạch số 35-KH/TU ngày 12/01/2022, năm nay trường mở 24 lớp với 2.668 học viên.",
  "Một là, chuẩn bị tốt bài giảng.",
  "Hai là, giữ nghiêm nội quy.",
  "II. Kết quả đạt được",
  "Kết thúc buổi lễ, các đại biểu chụp ảnh lưu niệm.",
];
const RELATED = [
  "KHAI MẠC HỘI THAO NĂM 2022",
  "Lễ trao bằng tốt nghiệp khóa 40",
  "TIN BUỒN",
  "Thư ngỏ gửi học viên cũ",
];

const links: Part = [
  ["links-heading", "Liên kết website"],
  ["site-link", "Cổng thông tin điện tử tỉnh"],
  ["site-link", "Báo Nhân Dân điện tử"],
];
const visits: Part = [
  ["visits-heading", "Thống kê truy cập"],
  ["visits", "Số người online : \u00a03"],
  ["visits", "Hôm nay : \u00a019"],
  ["visits", "Hôm qua : \u00a022"],
  ["visits", "Lượt truy cập : 31.670"],
];
const latest: Part = [
  ["latest-heading", "Tin mới nhất"],
  ["latest", "Thông báo lịch học tháng 5"],
];
const album: Part = [
  ["album", "Khoa XDĐ Hội thi giảng viên giỏi Lễ bế giảng lớp K15"],
  ["album-caption", "  • Khoa XDĐ"],
];
const actions: Part = [["actions", "[Trở về] [Đầu trang] In bài viết Gửi cho bạn bè"]];
const author: Part = [
  ["author", "Vũ Hải Đăng"],
  ["author-post", "Trưởng phòng QLĐT&NCKH"],
];

const sideBlocks = fc
  .record({ blocks: fc.shuffledSubarray([links, visits]), spaced: fc.boolean() })
  .map(
    ({ blocks, spaced }): Part => blocks.flatMap((block) => (spaced ? [...block, ...GAP] : block)),
  );

const pages = fc
  .record({
    before: sideBlocks,
    title: fc.constantFrom(...TITLES),
    head: fc.constantFrom("rating", "repeated", "once"),
    dated: fc.constantFrom(
      "Thứ năm, 17.03.2022 08:00",
      "Ngày đăng: 17/03/2022",
      "17/03/2022 08:00",
    ),
    writer: fc.constantFrom("none", "above", "foot"),
    summary: fc.boolean(),
    // The first is prose, so that no line below the date is short by chance.
    others: fc.shuffledSubarray(PARAGRAPHS.slice(1), { minLength: 1 }),
    attachment: fc.boolean(),
    tags: fc.boolean(),
    foot: fc.boolean(),
    related: fc.shuffledSubarray(RELATED),
    album: fc.boolean(),
    after: sideBlocks,
    latest: fc.boolean(),
  })
  .map((page): Part => {
    const title: Part = [["title", page.title]];
    const withAuthor = page.writer === "above";
    const head: Part =
      page.head === "rating"
        ? [...title, ["views", "9 10 684"], ...GAP, ...title]
        : page.head === "repeated"
          ? [...title, ...title]
          : title;
    const body = [PARAGRAPHS[0] ?? "", ...page.others].flatMap(
      (text): Part => [["paragraph", text], ...GAP],
    );
    return [
      ...page.before,
      ...(page.before.length > 0 ? GAP : []),
      ...head,
      ...GAP,
      ["date-line", page.dated],
      ...GAP,
      ...(withAuthor && page.summary
        ? ([["summary", "Buổi lễ diễn ra ngắn gọn, tiết kiệm và ấm cúng."], ...GAP] as Part)
        : []),
      ...(withAuthor ? author : []),
      ...body,
      ...(page.writer === "foot" ? [...author, ...GAP] : []),
      ...(page.attachment
        ? ([
            ["attachments-heading", "Tệp đính kèm:"],
            ["attachment", "ke-hoach-2022.docx"],
            ...GAP,
          ] as Part)
        : []),
      ...(page.tags ? ([["tags", "Từ khóa: hội nghị, tổng kết"], ...GAP] as Part) : []),
      ...(page.foot ? actions : []),
      ...GAP,
      ...(page.related.length > 0 ? ([["related-heading", "Các tin khác:"]] as Part) : []),
      ...page.related.map((text) => ["related", text] as const),
      ...(page.album ? album : []),
      ...(page.latest ? latest : []),
      ...GAP,
      ...page.after,
    ];
  });

describe("page layouts", () => {
  it("are recognised whichever blocks are there, in whichever order", () =>
    fc.assert(
      fc.asyncProperty(pages, fc.constantFrom("\n", "\r\n"), async (parts, lineEnd) => {
        const text = parts.map(([, line]) => line).join(lineEnd);
        const page = await importArticlePage({ text });
        expect(page.lines.map((line) => `${line.role}: ${line.text}`)).toEqual(
          parts.filter(([role]) => role !== "").map(([role, line]) => `${role}: ${line}`),
        );
      }),
      { numRuns: 400 },
    ));
});
