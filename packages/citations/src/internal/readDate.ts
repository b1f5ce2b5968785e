import { isCivilDate, safeParseDate, safeParsePeriod } from "@sotruong/dates";
import { isDigit, isLetter, isSpace, lowered, skipDigits, skipSpaces } from "./characters.js";

export interface ReadDate {
  /** `"2017-09-01"`, `"2017-09"` or `"2017"`; absent for a day that the calendar does not have. */
  readonly iso?: string;
  readonly start: number;
  readonly end: number;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function fullYear(text: string, start: number, end: number): number | undefined {
  const value = Number(text.slice(start, end));
  if (end - start === 4) return value >= 1900 && value < 2100 ? value : undefined;
  if (end - start === 2) return value >= 45 ? 1900 + value : 2000 + value;
  return undefined;
}

/** Whether the calendar has the day is for `dates` to say; a day that it does not have keeps its place only. */
function day(start: number, end: number, year: number, month: number, date: number): ReadDate {
  const iso = `${year}-${pad(month)}-${pad(date)}`;
  return isCivilDate(iso) ? { iso, start, end } : { start, end };
}

/** Whether the lower-case word stands at `index`, in any letter case. */
export function startsWithWord(text: string, index: number, word: string): boolean {
  for (let offset = 0; offset < word.length; offset += 1) {
    if (lowered(text.charCodeAt(index + offset)) !== word.charCodeAt(offset)) return false;
  }
  return true;
}

/** "năm 2017" from "năm" on, but no span of years and no school year. */
export function readYear(text: string, start: number): ReadDate | undefined {
  const from = startsWithWord(text, start, "năm") ? skipSpaces(text, start + 3, 4) : start;
  const end = skipDigits(text, from);
  if (end !== from + 4) return undefined;
  const year = Number(text.slice(from, end));
  if (year < 1900 || year > 2099) return undefined;
  const next = skipSpaces(text, end, 1);
  const code = text.charCodeAt(next);
  if (code === 45 || code === 47) {
    const other = skipSpaces(text, next + 1, 1);
    const length = skipDigits(text, other) - other;
    if (length === 4 || (length === 2 && !isLetter(text.charCodeAt(other + 2)))) return undefined;
  }
  if (
    isLetter(text.charCodeAt(end)) ||
    (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)))
  )
    return undefined;
  return { iso: String(year), start, end };
}

function readMonth(
  text: string,
  start: number,
): { readonly month: number; readonly end: number } | undefined {
  const end = skipDigits(text, start);
  if (end === start || end - start > 2) return undefined;
  return { month: Number(text.slice(start, end)), end };
}

const LONGEST_IN_WORDS = 60;
const SPELLED =
  /^(?:(?:ngày\s{1,3})?[\p{L}\d]{1,6}(?:\s{1,3}\p{L}{2,5}){0,2}\s{1,3})?tháng\s{1,3}\p{L}{2,5}(?:\s{1,3}\p{L}{2,4})?\s{1,3}năm\s{1,3}\d{4}(?!\d)/iu;

/** A date with words for numbers, "20 tháng tư năm 2017", which `dates` reads; `start` is where it begins. */
export function readSpelledDate(text: string, start: number): ReadDate | undefined {
  const spelled = SPELLED.exec(text.slice(start, start + LONGEST_IN_WORDS))?.[0];
  if (spelled === undefined) return undefined;
  const words = spelled.replace(/\s+/gu, " ");
  const date = safeParseDate(words);
  const read = date.ok ? date : safeParsePeriod(words);
  return read.ok ? { iso: read.value, start, end: start + spelled.length } : undefined;
}

function readMonthWord(text: string, index: number): boolean {
  return startsWithWord(text, index, "tháng") || startsWithWord(text, index, "thang");
}

function readYearWord(text: string, index: number): boolean {
  return startsWithWord(text, index, "năm") || startsWithWord(text, index, "nam");
}

/** "tháng 9 năm 2017" or "tháng 9/2017" from "tháng" on. */
export function readMonthOfYear(
  text: string,
  start: number,
  date?: number,
  from = start,
): ReadDate | undefined {
  const month = readMonth(text, skipSpaces(text, start + 5, 4));
  if (month === undefined) return readSpelledDate(text, from);
  let position = skipSpaces(text, month.end, 4);
  if (readYearWord(text, position)) position = skipSpaces(text, position + 3, 4);
  else if (/[/,.-]/u.test(text.charAt(position))) position = skipSpaces(text, position + 1, 2);
  const end = skipDigits(text, position);
  const year = end === position + 4 ? fullYear(text, position, end) : undefined;
  if (year === undefined) return undefined;
  if (date !== undefined) return day(from, end, year, month.month, date);
  return month.month >= 1 && month.month <= 12
    ? { iso: `${year}-${pad(month.month)}`, start, end }
    : undefined;
}

/** A whole date from its first digit on: "01/9/2017", "13-11-2018", "5.11.2012", "20 tháng 7 năm 2012". */
export function readDayOfYear(text: string, start: number): ReadDate | undefined {
  const dayEnd = skipDigits(text, start);
  if (dayEnd === start || dayEnd - start > 2) return undefined;
  const date = Number(text.slice(start, dayEnd));
  let position = skipSpaces(text, dayEnd, 4);
  if (isLetter(text.charCodeAt(position))) {
    return readMonthWord(text, position) ? readMonthOfYear(text, position, date, start) : undefined;
  }
  const separator = text.charCodeAt(position);
  if (separator !== 47 && separator !== 45 && separator !== 46) return undefined;
  position = skipSpaces(text, position + 1, 3);
  const monthEnd = skipDigits(text, position);
  if (monthEnd === position || monthEnd - position > 2) return undefined;
  const month = Number(text.slice(position, monthEnd));
  position = skipSpaces(text, monthEnd, 3);
  if (text.charCodeAt(position) !== separator) return undefined;
  position = skipSpaces(text, position + 1, 3);
  const end = skipDigits(text, position);
  if (
    end - position === 2 &&
    isSpace(text.charCodeAt(end)) &&
    /^\s{1,2}\d{2}\b/u.test(text.slice(end, end + 4))
  )
    return undefined;
  const year = fullYear(text, position, end);
  return year === undefined ? undefined : day(start, end, year, month, date);
}
