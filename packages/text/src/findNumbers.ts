import type { Span } from "@sotruong/core";
import { normalizeText } from "./normalizeText.js";

/** A number as it stands in a text. */
export interface FoundNumber {
  readonly span: Span;
  readonly raw: string;
  /** The value by Vietnamese marks, or the only one that the marks allow. */
  readonly value: number;
  /**
   * Present where the mark is doubtful: every value it can stand for, the likeliest first. `1.351` and `1,351` may be
   * 1351 or 1.351; `62.5` has a foreign mark and one reading.
   */
  readonly readings?: readonly number[];
}

const CANDIDATE = /\d+(?:[.,]\d+)*/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;
const VIETNAMESE_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u;
const FOREIGN_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u;
const SINGLE_MARK = /^\d+[.,]\d+$/u;
const SIGN_TAIL = /^(?:[-/.]\d{1,6}){0,2}[-/&_]\p{L}/u;
// Units that are written against the figure: “100.000đ”, “30ha”.
const UNIT = /^(?:đ|₫|ha|km|kg|cm|mm|m[²³])(?![\p{L}\p{M}\p{N}_])/u;
const PERCENT = /^ ?%/u;

function toValue(raw: string, groupMark: string): number {
  return Number(raw.replaceAll(groupMark, "").replace(",", "."));
}

function readMarks(raw: string, percent: boolean): readonly number[] {
  if (!/[.,]/u.test(raw)) return [Number(raw)];
  const grouped = VIETNAMESE_GROUPS.test(raw);
  const foreign = FOREIGN_GROUPS.test(raw);
  if (SINGLE_MARK.test(raw)) {
    const decimal = Number(raw.replace(",", "."));
    if (raw.includes(",")) return foreign ? [decimal, toValue(raw, ",")] : [decimal];
    if (!grouped) return [decimal];
    return percent ? [decimal, toValue(raw, ".")] : [toValue(raw, "."), decimal];
  }
  if (grouped) return [toValue(raw, ".")];
  return foreign ? [toValue(raw, ",")] : [];
}

// Part of a class code, a document sign or a date: K74B.21, 164-QĐ/TW, Covid-19, 01/9/2017, 16.09.2021.
function isPartOfCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (WORD_CHARACTER.test(before)) return true;
  const behind = text.slice(end, end + 4);
  if (WORD_CHARACTER.test(behind.charAt(0)) && !UNIT.test(behind)) return true;
  if (/[-/.&]/u.test(before) && /[\p{L}_]/u.test(text.charAt(start - 2))) return true;
  if (SIGN_TAIL.test(text.slice(end, end + 16))) return true;
  const around = text.slice(Math.max(0, start - 12), end + 12);
  const from = Math.min(start, 12);
  for (const match of around.matchAll(/(?<![\d/-])\d{1,4}([/-])\d{1,4}\1\d{1,4}(?![\d/-])/gu)) {
    if (match.index <= from && from < match.index + match[0].length) return true;
  }
  return false;
}

// A dash after a digit makes a range, one at the head of a line a list item.
function isNegative(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== "-") return false;
  const before = text.charAt(start - 2);
  return (
    before === "" ||
    before === "(" ||
    (before === " " && /[\p{L},;:]/u.test(text.charAt(start - 3)))
  );
}

/**
 * Finds the numbers of a text written in digits, in text order, and keeps every reading of a doubtful mark.
 *
 * Digits inside codes, document signs and whole dates are left out; those of `15/24` and `2020-2025` come one by one.
 *
 * @example
 * ```ts
 * findNumbers("đạt 62.5% với 1.351 học viên").map((found) => found.value); // => [62.5, 1351]
 * findNumbers("1.351 học viên")[0]?.readings; // => [1351, 1.351]
 * ```
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const normalized = normalizeText(text);
  const found: FoundNumber[] = [];
  for (const match of normalized.text.matchAll(CANDIDATE)) {
    const end = match.index + match[0].length;
    if (isPartOfCode(normalized.text, match.index, end)) continue;
    const percent = PERCENT.test(normalized.text.slice(end, end + 2));
    const readings = readMarks(match[0], percent);
    if (readings.length === 0 || !readings.every(Number.isFinite)) continue;
    const negative = isNegative(normalized.text, match.index);
    const signed = negative ? readings.map((value) => -value) : readings;
    const span = normalized.toSource({ start: match.index - (negative ? 1 : 0), end });
    const doubtful = signed.length > 1 || (SINGLE_MARK.test(match[0]) && match[0].includes("."));
    found.push({
      span,
      raw: text.slice(span.start, span.end),
      value: signed[0] ?? 0,
      ...(doubtful ? { readings: signed } : {}),
    });
  }
  return found;
}
