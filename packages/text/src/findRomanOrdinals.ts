import type { Span } from "@sotruong/core";
import { normalizeText } from "./normalizeText.js";
import { safeParseRoman } from "./parseRoman.js";
import { placeTones } from "./placeTones.js";

/** A Roman ordinal with the word that it counts. */
export interface FoundRomanOrdinal {
  /** From the word to the end of the numeral. */
  readonly span: Span;
  readonly raw: string;
  /** The word counted, in lower case and the old tone placement: `"khóa"`, `"lần thứ"`, `"quý"`. */
  readonly noun: string;
  readonly value: number;
}

// After one of these a Roman numeral is an ordinal; without them “VI” may be the syllable of “vi phạm”.
const ORDINAL =
  /(?<![\p{L}\p{M}])(lần thứ|thứ|khóa|khoá|quý|đại hội|kỳ|chương|phần|mục|thế kỷ|hạng|cấp|loại|mức|đợt|khu vực|giai đoạn|quân khu|phụ lục|tập|nhóm) {1,3}([IVXLCDM]{1,15})(?![\p{L}\p{M}\p{N}])/giu;

/**
 * Finds ordinals in Roman numerals with the word that they count (“khóa XV”, “lần thứ XVIII”, “quý II”), in text order.
 *
 * @example
 * ```ts
 * findRomanOrdinals("Quốc hội khóa XV, Đại hội lần thứ XVIII").map((found) => [found.noun, found.value]); // => [["khóa", 15], ["lần thứ", 18]]
 * ```
 */
export function findRomanOrdinals(text: string): readonly FoundRomanOrdinal[] {
  const normalized = normalizeText(text);
  const found: FoundRomanOrdinal[] = [];
  for (const match of normalized.text.matchAll(ORDINAL)) {
    const [whole, noun = "", numeral = ""] = match;
    const value = safeParseRoman(numeral);
    if (!value.ok) continue;
    const span = normalized.toSource({ start: match.index, end: match.index + whole.length });
    found.push({
      span,
      raw: text.slice(span.start, span.end),
      noun: placeTones(noun.toLowerCase(), "old"),
      value: value.value,
    });
  }
  return found;
}
