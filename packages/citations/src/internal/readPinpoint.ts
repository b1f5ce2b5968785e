import { isDigit, isLetter, isUpper, skipSpacesBack } from "./characters.js";

const WORD = "(?:tiểu mục|điểm|khoản|điều|mục|chương|phần|phụ lục)";
const NUMBER = "(?:[0-9]{1,3}[a-zđ]?|[a-zđ]{1,2}|[IVXLC]{3,6})(?![\\p{L}\\p{N}])";
const MORE = `(?:\\s{0,2}(?:,|;|và|đến|-|hoặc)\\s{1,2}(?:${WORD}\\s{1,2})?${NUMBER}){0,5}`;
const LEAF = "(?:tiết\\s{1,2}[0-9a-zđ]{1,2}\\s{1,2}(?=điểm|khoản|điều))?";
const PART = `${WORD}\\s{1,3}${NUMBER}${MORE}`;
// Bounded repetition on a slice of at most 120 characters.
const PINPOINT = new RegExp(
  `(?<![\\p{L}])(${LEAF}${PART}(?:\\s{0,2}(?:,|của)?\\s{1,2}${PART}){0,5})(?:\\s{0,2},)?(?:\\s{1,3}(?:của|tại|trong))?\\s{0,3}$`,
  "iu",
);
const LONGEST = 120;

/** A place ends with a digit, a letter or a Roman number, or goes on with "của", "tại", "trong" or a comma. */
function mayEndPlace(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isDigit(last) || isUpper(last) || last === 44) return true;
  if (!isLetter(text.charCodeAt(end - 2))) return isLetter(last);
  return isDigit(text.charCodeAt(end - 2)) || JOINING.has(lastWord(text, end));
}

const JOINING = new Set(["của", "tại", "trong", "Của"]);

function lastWord(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < 6 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

/** The place in a document that is named directly before it: "khoản 1, Điều 2" of "khoản 1, Điều 2, Nghị định …". */
export function readPinpoint(text: string, start: number, floor: number): string | undefined {
  const end = skipSpacesBack(text, start, 3);
  if (!mayEndPlace(text, end)) return undefined;
  const from = Math.max(floor, end - LONGEST);
  // The nearest word of a place is short of its number: without one close by, there is none.
  const near = text.slice(Math.max(from, end - 24), end).toLowerCase();
  if (!/điều|khoản|mục|điểm|chương|phần|phụ lục/u.test(near)) return undefined;
  return PINPOINT.exec(text.slice(from, end))?.[1]?.replace(/\s+/gu, " ");
}
