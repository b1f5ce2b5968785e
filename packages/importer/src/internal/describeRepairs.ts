import type { ImportStep } from "../importStep.js";
import type { HtmlLines } from "./readHtmlLines.js";

const MESSAGES: Readonly<
  Record<keyof HtmlLines["repairs"], readonly [code: string, message: string]>
> = {
  decomposed: ["importer/composed", "Đã gộp dấu tổ hợp (NFD) thành chữ dựng sẵn (NFC)."],
  doubleEscaped: ["importer/unescaped", "Đã giải mã các thực thể HTML bị mã hóa hai lần."],
  spaceRuns: ["importer/space-runs", "Đã thu gọn các dãy khoảng trắng không ngắt."],
  wordMarkup: ["importer/word-markup", "Đã bỏ phần định dạng dán từ Word."],
  legacyFonts: [
    "importer/converted-fonts",
    "Đã chuyển chữ viết bằng phông cũ (.Vn…, VNI-…) sang Unicode.",
  ],
};

/** Says what was done to an HTML page while it was read. */
export function describeRepairs(repairs: HtmlLines["repairs"]): readonly ImportStep[] {
  return (Object.keys(MESSAGES) as (keyof HtmlLines["repairs"])[]).flatMap((repair) => {
    const count = repairs[repair];
    const [code, message] = MESSAGES[repair];
    return count > 0 ? [{ code, message, count }] : [];
  });
}
