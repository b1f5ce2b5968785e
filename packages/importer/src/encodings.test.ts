import { describe, expect, it } from "vitest";
import { decodePage, importArticlePage } from "./index.js";

const WORDS = "Lớp bồi dưỡng khai giảng sáng nay, học viên đến từ mười huyện và ba thành phố.";
const TITLE = "Khai giảng lớp bồi dưỡng chuyên viên";
const PAGE = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>Ngày đăng: 02/03/2009</p><div class="noi-dung"><p>${WORDS}</p><p>Nhà trường chúc các học viên học tập tốt, giữ gìn sức khỏe.</p></div></body></html>`;

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !big);
  }
  return bytes;
}

/** Bytes of an eight-bit charset, made by asking the decoder what each byte means. */
function eightBit(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const codes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}

/** How code page 1258 writes Vietnamese: the letter with its circumflex, breve or horn, then the tone by itself. */
function toWindows1258(text: string): Uint8Array {
  const written = Array.from(text.normalize("NFC"), (letter) => {
    const parts = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0] ?? "";
    return parts.replace(tone, "").normalize("NFC") + tone;
  }).join("");
  return eightBit(written, "windows-1258");
}

describe("encodings", () => {
  it.each([
    ["utf-8", new TextEncoder().encode(PAGE), []],
    ["utf-16le", utf16(`\ufeff${PAGE}`, false), ["importer/converted-encoding"]],
    ["utf-16be", utf16(`\ufeff${PAGE}`, true), ["importer/converted-encoding"]],
    ["utf-16le", utf16(PAGE, false), ["importer/converted-encoding"]],
    ["utf-16be", utf16(PAGE, true), ["importer/converted-encoding"]],
    ["windows-1258", toWindows1258(PAGE), ["importer/converted-encoding"]],
  ])("%s is told from the bytes", async (encoding, html, steps) => {
    expect(decodePage(html).encoding).toBe(encoding);
    const page = await importArticlePage({ html });
    expect(page.article.title).toBe(TITLE);
    expect(page.article.text.split("\n")[0]).toBe(WORDS);
    expect(page.steps.map(({ code }) => code)).toEqual(steps);
  });

  it.each([
    [
      "tcvn3",
      "Líp båi d\u00ad\u00ecng khai gi¶ng s¸ng nay, häc viªn ®Õn tõ m\u00adêi huyÖn vµ ba thµnh phè.",
    ],
    [
      "vni",
      "Lôùp boài döôõng khai giaûng saùng nay, hoïc vieân ñeán töø möôøi huyeän vaø ba thaønh phoá.",
    ],
  ])("%s is told from its letters", async (encoding, words) => {
    const html = eightBit(`<html><body><p>${words}</p></body></html>`, "windows-1252");
    expect(decodePage(html).encoding).toBe(encoding);
    const page = await importArticlePage({ html });
    expect(page.lines.map(({ text }) => text).join(" ")).toBe(WORDS);
  });

  it("converts the parts of a page that stand in an old font, and no others", async () => {
    const html = `<h1>${TITLE}</h1><p>Ngày đăng: 02/03/2009</p><div class="noi-dung"><p><font face=".VnTime">Líp häc cã m\u00adêi huyÖn tham gia.</font></p><p><span style="font-family:'VNI-Times'">Hoïc vieân ñeán ñuû, ñuùng giôø.</span></p><p><font face=".VnTime">Nhà trường cảm ơn.</font></p></div>`;
    const { article, steps } = await importArticlePage({ html });
    expect(article.text).toBe(
      "Lớp học có mười huyện tham gia.\nHọc viên đến đủ, đúng giờ.\nNhà trường cảm ơn.",
    );
    expect(steps).toMatchObject([{ code: "importer/converted-fonts", count: 2 }]);
  });

  it("decodes what was escaped twice, composes, and says so", async () => {
    const html = `<h1>${TITLE}</h1><p>Ngày đăng: 02/03/2009</p><div class="noi-dung"><p>Phòng Qu&amp;#7843;n l&amp;yacute; &amp;amp; Khoa h&amp;#7885;c &amp;lt;1&amp;gt;, &amp;quot;b&amp;agrave;i&amp;quot;.</p><p>${"Học viên vui mừng.".normalize("NFD")}</p><p>Hết&nbsp;&nbsp;&nbsp; giờ&nbsp;học.</p></div>`;
    const { article, steps } = await importArticlePage({ html });
    expect(article.text).toBe(
      'Phòng Quản lý & Khoa học <1>, "bài".\nHọc viên vui mừng.\nHết giờ\u00a0học.',
    );
    expect(article.body).toContain("&lt;1&gt;");
    expect(steps.map(({ code }) => code)).toEqual([
      "importer/composed",
      "importer/unescaped",
      "importer/space-runs",
    ]);
  });

  it("believes the page where it names its charset and the letters agree", () => {
    const html = eightBit(
      `<meta charset="windows-1252"><p>Très élégant, déjà vu à côté</p>`,
      "windows-1252",
    );
    expect(decodePage(html).text).toContain("Très élégant, déjà vu à côté");
    expect(
      decodePage(toWindows1258(`<p>${TITLE}</p>`), { charset: "windows-1258" }).text,
    ).toContain(TITLE);
  });

  it("refuses what nobody can tell", () => {
    const html = Uint8Array.from([0x3c, 0x70, 0x3e, 0xd5, 0x20]);
    expect(() => decodePage(html)).toThrow(
      expect.objectContaining({ code: "importer/not-unicode" }),
    );
  });
});
