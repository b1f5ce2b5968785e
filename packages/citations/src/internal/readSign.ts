import {
  isDigit,
  isLetter,
  isLower,
  isSeparator,
  isSpace,
  isUpper,
  isWordCharacter,
  skipDigits,
  skipSpaces,
} from "./characters.js";
import { issuerSign } from "./issuerSigns.js";
import { typeSign } from "./typeSigns.js";

export interface Sign {
  readonly groups: readonly string[];
  /** The separator before each group; the first stands between number or year and sign. */
  readonly separators: readonly string[];
  readonly end: number;
  /** A year written behind the sign, as file names have it. */
  readonly trailingYear?: number;
  /** What stands before it. */
  readonly trailingSeparator?: string;
}

/** Groups with small letters by rule or by habit. */
const MIXED = [
  "TTg",
  "TTr",
  "CTr",
  "QyĐ",
  "QyD",
  "QTr",
  "QĐi",
  "Qđi",
  "QDi",
  "QĐ1",
  "TrS",
  "SNgV",
  "NgV",
  "ThU",
  "SLt",
  "SLu",
  "TTh",
  "Ttr",
  "Ctr",
  "Ttg",
  "BGDdT",
  "BGDđT",
  "SGDdT",
  "TrCT",
  "GDTrH",
  "GDMn",
  "BCNg",
  "GDTx",
  "Qđ",
  "Nđ",
  "ThĐTN",
  "ĐUXg",
  "TrTC",
  "GDCNg",
  "THPTh",
] as const;
// Words that are met glued behind a sign: what goes on with the sentence, and the next document of a list.
const GLUED =
  /^(?:ngày|của|về|năm|tỉnh|huyện|thành|xã|do|tại|được|có|và|quy|khóa|ban|hướng|này|đã|sửa|nghị|thông|kế|chỉ|đề|luật|chương|báo|tờ|công|pháp|điều|khoản|văn)/iu;
const MOST_GROUPS = 7;
const LONGEST_GROUP = 24;

function isGroupCharacter(code: number): boolean {
  return isWordCharacter(code) || code === 38;
}

function capitals(group: string): number {
  let count = 0;
  for (let index = 0; index < group.length; index += 1) {
    if (isUpper(group.charCodeAt(index))) count += 1;
  }
  return count;
}

/** The end of the group of letters that begins at `start`, or `start` where there is none. */
function readGroup(text: string, start: number, lenient: boolean): number {
  const first = text.charCodeAt(start);
  if (!isUpper(first)) return lenient && isLower(first) ? readLowerGroup(text, start) : start;
  let end = start + 1;
  let firstLower = isLower(text.charCodeAt(end)) ? end : -1;
  for (; end < text.length && end - start <= LONGEST_GROUP; end += 1) {
    const code = text.charCodeAt(end);
    if (isGroupCharacter(code)) {
      if (firstLower < 0 && isLower(code)) firstLower = end;
      continue;
    }
    // "T.Ư": a dot between single capitals.
    const next = text.charCodeAt(end + 1);
    if (
      code === 46 &&
      end === start + 1 &&
      isUpper(next) &&
      !isWordCharacter(text.charCodeAt(end + 2))
    ) {
      continue;
    }
    break;
  }
  if (end - start > LONGEST_GROUP) return start;
  if (text.charCodeAt(end - 1) === 38) end -= 1;
  if (firstLower < 0 || firstLower >= end) return end;
  return endBeforeSmallLetters(text, start, firstLower, end);
}

function endBeforeSmallLetters(
  text: string,
  start: number,
  firstLower: number,
  end: number,
): number {
  const run = text.slice(start, end);
  let best = 0;
  for (const mixed of MIXED) {
    if (mixed.length <= best || !run.startsWith(mixed)) continue;
    if (mixed.length === run.length || GLUED.test(run.slice(mixed.length))) best = mixed.length;
  }
  if (best > 0) return start + best;
  const upper = firstLower - start;
  if (upper >= 2 && GLUED.test(run.slice(upper))) return firstLower;
  if (upper >= 3 && GLUED.test(run.slice(upper - 1))) return firstLower - 1;
  return start;
}

function readLowerGroup(text: string, start: number): number {
  let end = start;
  while (end - start < 8 && isGroupCharacter(text.charCodeAt(end))) end += 1;
  if (isWordCharacter(text.charCodeAt(end))) return start;
  const group = text.slice(start, end);
  return typeSign(group) !== undefined || issuerSign(group) !== undefined ? end : start;
}

interface Separator {
  readonly written: string;
  readonly next: number;
}

/** A separator with the spaces that damage put beside it, or a space alone where the letters say that they go on. */
function readSeparator(
  text: string,
  start: number,
  groups: readonly string[],
  lenient: boolean,
): Separator | undefined {
  const at = skipSpaces(text, start, 2);
  const code = text.charCodeAt(at);
  if (!isSeparator(code)) {
    if (code === 46 && at === start) return readDot(text, start, groups);
    if (at === start || groups.length === 0) return undefined;
    const end = readGroup(text, at, false);
    if (end === at) return undefined;
    const next = text.slice(at, end);
    const last = groups[groups.length - 1] ?? "";
    const opensIssuer =
      groups.length === 1 && typeSign(last) !== undefined && issuerSign(next) !== undefined;
    const continues =
      (next === "ĐT" || next === "&ĐT") && /GD$/u.test(last) && text.charCodeAt(start) === 32;
    if (continues) return { written: "", next: at };
    return opensIssuer && lenient ? { written: " ", next: at } : undefined;
  }
  let next = at + 1;
  if (isSeparator(text.charCodeAt(next))) next += 1;
  next = skipSpaces(text, next, 2);
  const spacedBefore = at > start;
  const spacedAfter = next > at + 1 && isSpace(text.charCodeAt(next - 1));
  // "NĐ-CP - VỀ": once an issuer stands, a dash between spaces belongs to the sentence.
  if (groups.length > 1 && spacedBefore && spacedAfter) return undefined;
  if (
    groups.length === 1 &&
    spacedBefore &&
    spacedAfter &&
    typeSign(groups[0] ?? "") === undefined
  ) {
    return undefined;
  }
  return { written: text[at] ?? "-", next };
}

/**
 * Reads the letters of a sign from `start`, where the first group or the separator before it stands.
 * `lenient`: a type word or a marker stands before, so that small letters and lone spaces may be damage.
 */
export function readSign(
  text: string,
  start: number,
  first: string,
  lenient: boolean,
): Sign | undefined {
  const groups: string[] = [];
  const separators: string[] = [];
  let position = start;
  let end = readGroup(text, position, lenient);
  if (end === position) return undefined;
  groups.push(text.slice(position, end));
  separators.push(first);
  while (groups.length < MOST_GROUPS) {
    position = end;
    const separator =
      readSeparator(text, position, groups, lenient) ?? readComma(text, position, groups);
    if (separator === undefined) break;
    const groupEnd = readGroup(text, separator.next, lenient);
    if (groupEnd === separator.next) break;
    const group = text.slice(separator.next, groupEnd);
    const spaced = separator.next > position + 1;
    if (spaced && capitals(group) < 2 && separator.written !== "") break;
    if (spaced && groups.length > 1 && !isUpper(text.charCodeAt(separator.next))) break;
    groups.push(group);
    separators.push(separator.written);
    end = groupEnd;
  }
  if (isLetter(text.charCodeAt(end)) && !GLUED.test(text.slice(end, end + 6))) return undefined;
  const trailing = readTrailingYear(text, end);
  return trailing === undefined
    ? { groups, separators, end }
    : {
        groups,
        separators,
        end: trailing.end,
        trailingYear: trailing.year,
        trailingSeparator: text.charAt(end),
      };
}

/** "TT.BTC": a dot between type and issuer. */
function readDot(text: string, start: number, groups: readonly string[]): Separator | undefined {
  if (groups.length !== 1 || typeSign(groups[0] ?? "") === undefined) return undefined;
  const end = readGroup(text, start + 1, false);
  return issuerSign(text.slice(start + 1, end)) === undefined
    ? undefined
    : { written: ".", next: start + 1 };
}

/** "BGDĐT-GDTrH,GDTX": two drafting units. */
function readComma(text: string, start: number, groups: readonly string[]): Separator | undefined {
  if (text.charCodeAt(start) !== 44 || groups.length < 2 || !isUpper(text.charCodeAt(start + 1)))
    return undefined;
  const end = readGroup(text, start + 1, false);
  if (end - start < 4 || typeSign(text.slice(start + 1, end)) !== undefined) return undefined;
  return isSeparator(text.charCodeAt(end)) ? undefined : { written: ",", next: start + 1 };
}

function readTrailingYear(
  text: string,
  start: number,
): { readonly end: number; readonly year: number } | undefined {
  if (!isSeparator(text.charCodeAt(start)) || !isDigit(text.charCodeAt(start + 1)))
    return undefined;
  const end = skipDigits(text, start + 1);
  const next = text.charCodeAt(end);
  if (
    end !== start + 5 ||
    isWordCharacter(next) ||
    (isSeparator(next) && isDigit(text.charCodeAt(end + 1)))
  ) {
    return undefined;
  }
  const year = Number(text.slice(start + 1, end));
  return year >= 1945 && year < 2100 ? { end, year } : undefined;
}

export function capitalCount(group: string): number {
  return capitals(group);
}
