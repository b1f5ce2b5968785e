import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visibleText } from "../test/visibleText.js";
import { importArticlePage } from "./index.js";

const TITLES = [
  "Khai mạc hội thao truyền thống lần thứ chín",
  "HỘI NGHỊ CÔNG TÁC VĂN THƯ, LƯU TRỮ",
  "Lớp K14 thăm khu di tích bến đò",
];
const BODIES = [
  "Buổi sáng, ban tổ chức đón các đoàn ở cổng chính và phát tài liệu cho từng người.",
  "Theo Công văn số 45/SNV-CCVC ngày 12/5/2022, mỗi đơn vị cử hai người tham dự.",
  "Kết thúc chương trình, nhà trường mời đại biểu dùng bữa cơm thân mật, rồi chia tay.",
  "Chuyến đi để lại nhiều ấn tượng; ai cũng mong có dịp trở lại cùng lớp sau.",
];
const STAMPS = [
  ["Thứ năm, 12.05.2022 08:15", "2022-05-12T08:15"],
  ["Ngày đăng: 12/05/2022", "2022-05-12"],
  ["Đăng lúc: 08:15:30 12/05/2022 (GMT+7)88 lượt xem", "2022-05-12T08:15:30"],
  ["Thứ 5, 12/05/2022 | 08:15", "2022-05-12T08:15"],
  ["Cập nhật: 08:15 ngày 12/5/2022", "2022-05-12T08:15"],
  ["08:15 SA - 12/05/2022", "2022-05-12T08:15"],
] as const;

const box = fc.constantFrom(
  (inner: string) => `<div class="noi-dung">${inner}</div>`,
  (inner: string) => `<div>${inner}</div>`,
  (inner: string) => `<td valign="top">${inner}</td>`,
  (inner: string) => `<article class="post">${inner}</article>`,
  (inner: string) => `<div id="ctl00_pnlContent"><span>${inner}</span></div>`,
);
const titleTag = fc.constantFrom(
  (text: string) => `<h1>${text}</h1>`,
  (text: string) => `<h2 class="title">${text}</h2>`,
  (text: string) => `<div class="tieude"><b>${text}</b></div>`,
  (text: string) => `<span id="lblTitle">${text}</span><br>`,
);
const bodyForm = fc.constantFrom(
  (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join(""),
  (texts: readonly string[]) => texts.join("<br><br>"),
  (texts: readonly string[]) =>
    texts.map((text) => `<div><font face="Arial" size="2">${text}</font></div>`).join("\n"),
  (texts: readonly string[]) =>
    `<table width="100%"><tr><td>${texts.map((text) => `<p class="MsoNormal">${text}<o:p></o:p></p>`).join("")}</td></tr></table>`,
);
const SIDE =
  '<div class="menu"><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></div><div class="thong-ke"><p>Đang truy cập: 5</p><p>Hôm nay: 61</p></div>';
const ABOVE = ["", "<div>Trường Chính trị tỉnh Hải Bình</div>", SIDE];
const BELOW = [
  "",
  '<p><a href="#">Trở về</a> <a href="#">Đầu trang</a></p>',
  "<p>Các tin khác</p><ul><li><a href='/1'>Giao lưu bóng bàn</a></li><li><a href='/2'>Tập huấn tin học</a></li></ul>",
  '<div class="footer">Địa chỉ: số 5 phố Chợ</div>',
];

const pages = fc.record({
  box,
  titleTag,
  bodyForm,
  title: fc.constantFrom(...TITLES),
  named: fc.boolean(),
  stamp: fc.constantFrom(...STAMPS),
  stampTag: fc.constantFrom("p", "div", "em", "span"),
  texts: fc.shuffledSubarray(BODIES, { minLength: 2 }),
  above: fc.shuffledSubarray(ABOVE),
  below: fc.shuffledSubarray(BELOW),
});

describe("HTML layouts made up at random", () => {
  it("give title, time and text, and every visible word once, in order", () =>
    fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const [stamp, wallTime] = page.stamp;
        const inner =
          page.titleTag(page.title) +
          `<${page.stampTag}>${stamp}</${page.stampTag}>${page.stampTag === "span" ? "<br>" : ""}` +
          page.bodyForm(page.texts);
        const head = page.named ? `<title>${page.title} - Trường</title>` : "";
        const placed = page.box(inner);
        const main = placed.startsWith("<td")
          ? `<table><tr><td></td>${placed}</tr></table>`
          : placed;
        const html = `<html><head>${head}</head><body>${page.above.join("")}${main}${page.below.join("")}</body></html>`;
        const { article, lines } = await importArticlePage({ html });
        const words = lines.map(({ text }) => text).join("");
        expect(words.replace(/\s/gu, "")).toBe(visibleText(html).replace(/\s/gu, ""));
        expect(article.title).toBe(page.title);
        expect(article.publishedAt?.wallTime).toBe(wallTime);
        expect(article.text).toBe(page.texts.join("\n"));
      }),
      { numRuns: 300 },
    ));
});
