import type { SafeHtml } from "@sotruong/core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../test/chromiumPath.js";
import { readPdf } from "../test/readPdf.js";
import { PARTY_DOCUMENT_LAYOUTS } from "./data/partyDocumentLayouts.js";
import type { OfficialDocument } from "./officialDocument.js";
import type { RenderPdfOptions } from "./pdfOptions.js";
import { readTinosFonts } from "./readTinosFonts.js";
import { renderPartyDocument } from "./renderPartyDocument.js";
import { renderPdf } from "./renderPdf.js";
import { type RenderPrintDocumentOptions, renderPrintDocument } from "./renderPrintDocument.js";
import { renderStateDocument } from "./renderStateDocument.js";

const PIXEL = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

// Every letter of the alphabet with every tone, in both cases.
const LETTERS = Array.from("aăâeêioôơuưy", (vowel) =>
  ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((tone) =>
    `${vowel}${tone}`.normalize("NFC"),
  ),
)
  .flat()
  .join("");
const ALPHABET = `${LETTERS}đ${LETTERS.toLocaleUpperCase("vi")}Đ`;

const PARAGRAPH = `<p>${"Nhà trường phối hợp với các địa phương mở lớp đúng tiến độ. ".repeat(6)}</p>`;

const OFFICIAL: OfficialDocument = {
  superior: "Tỉnh ủy Sông Lam",
  issuer: "Trường Chính trị",
  number: "12/QĐ-TCT",
  placeAndDate: "Sông Lam, ngày 05 tháng 9 năm 2026",
  type: "Quyết định",
  subject: "Về việc mở lớp bồi dưỡng",
  grounds: ["Căn cứ Nghị định số 101/2017/NĐ-CP", "Theo đề nghị của Phòng Đào tạo"],
  enacting: "Quyết định:",
  body: PARAGRAPH.repeat(9) as SafeHtml,
  recipients: ["Như Điều 2", "Lưu: VT"],
  signature: { authority: "TM. Ban Giám hiệu", post: "Hiệu trưởng", name: "Nguyễn Văn A" },
};

function articleOf(body: string, options: RenderPrintDocumentOptions = {}): string {
  return renderPrintDocument(
    {
      language: "vi",
      siteName: "Trường Chính trị tỉnh",
      title: "Khai giảng lớp bồi dưỡng",
      body: body as SafeHtml,
      canonicalUrl: "https://truong.example/tin/1",
      printedAt: "08:30 ngày 23 tháng 11 năm 2026",
    },
    options,
  );
}

let browser: Browser;
let options: RenderPdfOptions;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ["--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  options = { browser, fonts: await readTinosFonts() };
}, 60_000);

afterAll(() => browser.close());

describe("renderPdf", () => {
  it("says what is missing where there is no Chromium", async () => {
    await expect(
      renderPdf("<p>x</p>", { executablePath: "/nowhere/chromium" }),
    ).rejects.toMatchObject({ name: "PrintError", code: "print/no-browser" });
  });

  it("starts a Chromium of its own and closes it", async () => {
    const { pdf } = await renderPdf("<title>Tin</title><p>Chữ</p>", {
      executablePath: chromiumPath(),
    });
    expect((await readPdf(pdf)).pages).toEqual(["Chữ"]);
  });

  it("writes a tagged file with title, language and outline, from nothing but what it was given", async () => {
    const { pdf, blocked } = await renderPdf(
      articleOf(
        `<h2>Mục một</h2><p>Đoạn <a href="https://van-ban.example/1">văn bản</a>.</p><figure><img src="/co.png" alt="Có"><figcaption>Ảnh</figcaption></figure><h2>Mục hai</h2><table><thead><tr><th>Lớp</th></tr></thead><tbody><tr><td>Một</td></tr></tbody></table><img src="/khong.png" alt="Không"><img src="file:///etc/hostname" alt="Tệp">`,
      ),
      {
        ...options,
        assets: { "https://truong.example/co.png": { body: PIXEL, contentType: "image/png" } },
      },
    );
    const { pages, sizes, title, language, marked, outline, tags } = await readPdf(pdf);
    expect(sizes).toEqual([[210, 297]]);
    expect({ title, language, marked }).toEqual({
      title: "Khai giảng lớp bồi dưỡng",
      language: "vi",
      marked: true,
    });
    expect(outline).toEqual([
      "Khai giảng lớp bồi dưỡng",
      "Mục một",
      "Mục hai",
      "Các liên kết trong bài",
    ]);
    expect([...tags]).toEqual(
      expect.arrayContaining(["H1", "H2", "P", "Link", "Figure", "Table", "TR", "TH", "TD"]),
    );
    expect(pages[0]).toContain("Nguồn: https://truong.example/tin/1");
    expect(pages[0]).toContain("In lúc 08:30 ngày 23 tháng 11 năm 2026");
    expect(blocked).toContain("https://truong.example/khong.png");
    expect(blocked).not.toContain("https://truong.example/co.png");
  });

  it("carries its fonts, and no other font for any Vietnamese letter", async () => {
    const { pdf } = await renderPdf(
      articleOf(`<p>${ALPHABET} <em>${ALPHABET}</em> <strong>${ALPHABET}</strong></p>`),
      options,
    );
    const { fonts, pages } = await readPdf(pdf);
    expect(fonts).toEqual(["Tinos-Bold", "Tinos-Italic", "Tinos-Regular"]);
    expect(pages.join("").replaceAll(" ", "")).toContain(ALPHABET);
  });

  it("keeps the whole title together in the outline, however often it turns the line", async () => {
    const title =
      "Hội nghị tổng kết công tác đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2026";
    const { pdf } = await renderPdf(articleOf("").replaceAll("Khai giảng lớp bồi dưỡng", title), {
      ...options,
    });
    expect((await readPdf(pdf)).outline).toEqual([title]);
  });

  it("runs no script and asks nobody", async () => {
    const { blocked, pdf } = await renderPdf(
      `<!doctype html><title>x</title><link rel="preconnect" href="https://evil.example"><link rel="stylesheet" href="https://evil.example/a.css"><meta http-equiv="refresh" content="0;url=https://evil.example/b"><p id="a">trước</p><script>document.getElementById("a").textContent = "".padEnd(9000, "x "); fetch("https://evil.example/c")</script><iframe src="https://evil.example/d"></iframe><img src="https://evil.example/e.png">`,
      options,
    );
    expect(blocked).toContain("https://evil.example/a.css");
    expect(blocked).toContain("https://evil.example/e.png");
    expect(blocked).not.toContain("https://evil.example/c");
    expect((await readPdf(pdf)).pages).toEqual(["trước"]);
  });
});

describe("the profiles", () => {
  it("turns a wide table on its side and repeats its head", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `<tr><td>${index + 1}</td></tr>`);
    const table = `<table><thead><tr><th>Số thứ tự</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
    const { pdf } = await renderPdf(articleOf(table, { profile: "table" }), options);
    const { pages, sizes } = await readPdf(pdf);
    expect(pages.length).toBeGreaterThan(2);
    expect(new Set(sizes.map(String))).toEqual(new Set(["297,210"]));
    const withRows = pages.filter((page) => /(?<!\/ )\b\d+ \d+ \d+\b/u.test(page));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain("Số thứ tự");
  });

  it("makes more pages of large print, and keeps headings with their text", async () => {
    const body = `${PARAGRAPH.repeat(5)}<h2>Mục cuối trang</h2>${PARAGRAPH.repeat(5)}`;
    const [normal, large] = await Promise.all(
      (["normal", "extra-large"] as const).map(async (fontSize) =>
        readPdf((await renderPdf(articleOf(body, { fontSize }), options)).pdf),
      ),
    );
    expect(large?.pages.length).toBeGreaterThan(normal?.pages.length ?? 0);
    for (const page of [...(normal?.pages ?? []), ...(large?.pages ?? [])]) {
      expect(page).not.toMatch(/Mục cuối trang(?: \d+ \/ \d+)?$/u);
    }
  });

  it("numbers the pages of an official document from the second on, and lets no signature stand alone", async () => {
    const documents = [
      renderStateDocument(OFFICIAL),
      ...PARTY_DOCUMENT_LAYOUTS.map((layout) => renderPartyDocument(OFFICIAL, layout)),
    ];
    for (const html of documents) {
      const { pages, sizes, outline, fonts } = await readPdf((await renderPdf(html, options)).pdf);
      expect(sizes.every(([width, height]) => width === 210 && height === 297)).toBe(true);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages[0]).not.toMatch(/^1 /u);
      expect(pages[0]).toContain("SÔNG LAM");
      pages.slice(1).forEach((page, index) => {
        expect(page).toMatch(new RegExp(`(?:^| )${index + 2}(?: |$)`, "u"));
      });
      const last = pages.at(-1) ?? "";
      expect(last).toContain("Nguyễn Văn A");
      expect(last).toContain("đúng tiến độ.");
      expect(outline).toEqual(["QUYẾT ĐỊNH Về việc mở lớp bồi dưỡng"]);
      expect(fonts.every((font) => font.startsWith("Tinos-"))).toBe(true);
    }
  });
});
