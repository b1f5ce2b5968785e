import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { type ExpandAbbreviationOptions, expandAbbreviation } from "./expandAbbreviation.js";

const ABBREVIATION = /(?<![\p{L}\p{M}\p{N}/-])\p{Lu}[\p{L}&]{1,20}(?![\p{L}\p{M}\p{N}/-])/gu;

/**
 * Writes a plain text as HTML with `<abbr title="…">` round every abbreviation that has one reading.
 *
 * An abbreviation with several readings, or part of a document sign, stays as it is. The text is escaped.
 *
 * @example
 * ```ts
 * markAbbreviations("Phòng QLĐT&NCKH"); // => "Phòng <abbr title=\"Quản lý đào tạo và Nghiên cứu khoa học\">QLĐT&amp;NCKH</abbr>"
 * ```
 */
export function markAbbreviations(text: string, options: ExpandAbbreviationOptions = {}): SafeHtml {
  let html = "";
  let end = 0;
  for (const match of text.matchAll(ABBREVIATION)) {
    const [word] = match;
    // A word in ordinary spelling is no abbreviation, even where the register has the same letters.
    if (/^\p{Lu}\p{Ll}+$/u.test(word)) continue;
    const [reading, ...others] = expandAbbreviation(word, options);
    if (reading === undefined || others.length > 0) continue;
    html += escapeHtml(text.slice(end, match.index));
    html += `<abbr title="${escapeHtml(reading)}">${escapeHtml(word)}</abbr>`;
    end = match.index + word.length;
  }
  return (html + escapeHtml(text.slice(end))) as SafeHtml;
}
