import type { SafeHtml } from "@sotruong/core";
import { describe, expect, it } from "vitest";
import type { Printable } from "./printable.js";
import { PrintError } from "./printError.js";
import { ENGLISH_PRINT_LABELS } from "./printLabels.js";
import { printStyles } from "./printStyles.js";
import { renderPrintDocument } from "./renderPrintDocument.js";

const PRINTABLE: Printable = {
  language: "vi",
  siteName: "Trường Chính trị tỉnh",
  section: "Đào tạo & bồi dưỡng",
  title: "Khai giảng lớp “bồi dưỡng” <ngạch> chuyên viên",
  byline: "Ban Biên tập",
  dateLine: "Thứ năm, 16.09.2021 02:18",
  body: "<p>Một.</p>" as SafeHtml,
  canonicalUrl: "https://truong.example/tin/khai-giang",
  printedAt: "08:30 ngày 23 tháng 11 năm 2026",
};

function render(body: string, options = {}, printable: Partial<Printable> = {}) {
  return renderPrintDocument({ ...PRINTABLE, body: body as SafeHtml, ...printable }, options);
}

describe("renderPrintDocument", () => {
  it("prints everything in its order", () => {
    const html = render('<p>Thân bài <a href="https://van-ban.example/1">văn bản</a></p>');
    const parts = [
      '<html lang="vi">',
      '<meta name="robots" content="noindex">',
      "<title>Khai giảng lớp “bồi dưỡng” &lt;ngạch&gt; chuyên viên</title>",
      '<link rel="canonical" href="https://truong.example/tin/khai-giang">',
      '<p class="site">Trường Chính trị tỉnh</p>',
      '<p class="section">Đào tạo &amp; bồi dưỡng</p>',
      "<h1>Khai giảng lớp “bồi dưỡng” &lt;ngạch&gt; chuyên viên</h1>",
      '<p class="byline">Ban Biên tập</p>',
      '<p class="dateline">Thứ năm, 16.09.2021 02:18</p>',
      "Thân bài",
      "<h2>Các liên kết trong bài</h2>\n<ol>\n<li>https://van-ban.example/1</li>",
      'Nguồn: <a href="https://truong.example/tin/khai-giang">https://truong.example/tin/khai-giang</a>',
      "In lúc 08:30 ngày 23 tháng 11 năm 2026",
    ];
    const positions = parts.map((part) => html.indexOf(part));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((left, right) => left - right));
  });

  it("leaves out what is not there", () => {
    const { language, siteName, title, body, canonicalUrl } = PRINTABLE;
    const html = renderPrintDocument({ language, siteName, title, body, canonicalUrl });
    expect(html).not.toMatch(/undefined|In lúc|class="(?:section|byline|dateline|links|qr)"/u);
  });

  it("numbers each target once, in order, and skips links inside the page", () => {
    const html = render(
      '<p><a href="/a?x=1&amp;y=2">A</a> <a href="#chu-thich">1</a> <a href="mailto:vanthu@truong.example">B</a> <a href="https://truong.example/a?x=1&amp;y=2">A</a></p>',
    );
    expect(html).toContain('A</a><sup class="link-number">[1]</sup> <a href="#chu-thich">1</a> ');
    expect(html).toContain('B</a><sup class="link-number">[2]</sup>');
    expect(html.match(/\[1\]<\/sup>/gu)).toHaveLength(2);
    expect(html).toContain(
      "<ol>\n<li>https://truong.example/a?x=1&amp;y=2</li>\n<li>vanthu@truong.example</li>\n</ol>",
    );
  });

  it("makes addresses absolute and lazy images eager, and opens what is folded", () => {
    const html = render(
      '<img src="../anh/1.jpg" srcset="/a.jpg 1x, /b.jpg 2x" loading="lazy" alt="a > b"><details><summary>Thêm</summary></details>',
    );
    expect(html).toContain(
      '<img src="https://truong.example/anh/1.jpg" srcset="https://truong.example/a.jpg 1x, https://truong.example/b.jpg 2x"  alt="a > b">',
    );
    expect(html).toContain("<details open>");
    expect(html).not.toContain("lazy");
  });

  it("takes images from another base where one is given", () => {
    const html = render('<img src="/1.jpg"><a href="/2">x</a>', {
      assetBaseUrl: "http://localhost:3000/",
    });
    expect(html).toContain('src="http://localhost:3000/1.jpg"');
    expect(html).toContain("<li>https://truong.example/2</li>");
  });

  it.each([
    ["08:30", "In lúc 08:30<"],
    ["In lúc 08:30", ">In lúc 08:30<"],
    ["in lúc 08:30".normalize("NFD"), ">in lúc 08:30<"],
  ])("puts the label before %s once", (printedAt, expected) => {
    expect(render("", {}, { printedAt })).toContain(expected);
  });

  it("writes one style block, with the nonce, or links a file instead", () => {
    expect(render("", { runningHeader: false })).toContain(`<style>${printStyles}</style>`);
    expect(render("", { nonce: 'a"b' })).toContain('<style nonce="a&quot;b">');
    const linked = render("", { stylesheetUrl: "/in.css" });
    expect(linked).toContain('<link rel="stylesheet" href="/in.css">');
    expect(linked).not.toContain("<style");
  });

  it("has no inline style, event or script of its own", () => {
    expect(render("<p>x</p>")).not.toMatch(/<script| style=| on\w+=/u);
  });

  it("cannot be left through the running header", () => {
    const html = render("", {}, { title: '"}</style><script>1</script>\\' });
    expect(html.split("</style>")).toHaveLength(2);
    expect(html).not.toContain("<script>");
  });

  it("prints large, in English, with a code", () => {
    const html = render('<a href="https://a.example/">a</a>', {
      fontSize: "large",
      labels: ENGLISH_PRINT_LABELS,
      qrCode: "<svg></svg>",
    });
    expect(html).toContain('<html lang="vi" class="large">');
    expect(html).toContain("Printed at 08:30");
    expect(html).toContain('<div class="qr"><svg></svg><p>Scan to open the article</p></div>');
  });

  it("turns wide tables on their side", () => {
    const html = render("<table></table>", { profile: "table", fontSize: "large" });
    expect(html).toContain('<html lang="vi" class="large table">');
    expect(html).toContain("@page landscape { size: A4 landscape;");
  });

  it.each(["javascript:alert(1)", "/tin/1", "data:text/html,x", ""])(
    "refuses the address %s",
    (canonicalUrl) => {
      expect(() => render("", {}, { canonicalUrl })).toThrow(PrintError);
    },
  );

  it("refuses a language that is none", () => {
    expect(() => render("", {}, { language: 'vi" onload="x' })).toThrow(/mã ngôn ngữ/u);
  });
});

describe("what a print document carries", () => {
  it("sets figures in tables to the right, and leaves words and cells with a class alone", () => {
    const html = render(
      '<table><tr><td>62,5%</td><td> -1.234 </td><td>24/9/2026</td><td>15 lớp</td><td class="x">7</td><td><b>9</b></td></tr></table>',
    );
    expect(html).toContain(
      '<td class="number">62,5%</td><td class="number"> -1.234 </td><td class="number">24/9/2026</td><td>15 lớp</td><td class="x">7</td><td><b>9</b></td>',
    );
  });

  it("holds the fonts that it is given, and nothing of their names can leave the style block", () => {
    const fonts = [
      {
        family: 'Tinos"</style>',
        body: new Uint8Array([1, 2, 3]),
        unicodeRange: "U+0-FF;}</style>",
        weight: 700,
      },
    ];
    const inside = render("", { fonts });
    expect(inside).toContain(
      '@font-face{font-family:"Tinosstyle";font-style:normal;font-weight:700;unicode-range:U+0-FFe;src:url(data:font/sfnt;base64,AQID)}',
    );
    expect(inside.match(/<\/style>/gu)).toHaveLength(1);
    const beside = render("", { fonts, stylesheetUrl: "/in.css", nonce: "n" });
    expect(beside).toMatch(
      /<style nonce="n">@font-face.*<\/style>\n<link rel="stylesheet" nonce="n" href="\/in.css">/u,
    );
  });
});
