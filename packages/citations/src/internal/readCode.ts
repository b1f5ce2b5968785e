import {
  isDigit,
  isLetter,
  isLower,
  isSeparator,
  isUpper,
  isWordCharacter,
  skipDigits,
  skipSpaces,
} from "./characters.js";
import { issuerSign } from "./issuerSigns.js";
import { capitalCount, readSign, type Sign } from "./readSign.js";
import { typeSign } from "./typeSigns.js";

export interface Code {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly year?: number;
  /** The year as printed where it is no year: `"204"`. */
  readonly oddYear?: string;
  readonly sign: string;
  readonly groups: readonly string[];
  readonly separators: readonly string[];
  readonly code: string;
}

/** What stands before the number. */
export type Lead = "type" | "marker" | "none";

const SESSION = /^(?:QH|UBTVQH|TVQH|HĐNN|HDNN|QHK|TVQHK)\d{1,2}$/u;
const LONE_SIGNS = new Set([
  "HĐBT",
  "HDBT",
  "CP",
  "TTG",
  "SL",
  "NV",
  "SLT",
  "CTN",
  "NQ",
  "LCT",
  "TTP",
  "HĐNN",
]);

const MARKED_LONE_SIGNS = new Set(["NV", "TTG", "HĐBT", "HDBT"]);

function isYear(year: number): boolean {
  return year >= 1945 && year < 2100;
}

/** Whether the groups of a sign can be one, given what stands before the number. */
function isAcceptable(groups: readonly string[], hasYear: boolean, lead: Lead): boolean {
  const [first = "", second] = groups;
  const upper = first.toUpperCase();
  if (SESSION.test(upper)) return hasYear || lead !== "none";
  const isType = typeSign(first) !== undefined;
  if (second !== undefined) {
    const secondCapitals = capitalCount(second);
    if (isType) {
      if (lead !== "none") return true;
      return issuerSign(second) !== undefined || secondCapitals >= 2 || /\d/u.test(second);
    }
    if (lead === "type") return capitalCount(first) + secondCapitals >= 2;
    if (lead === "marker") return capitalCount(first) >= 2 && secondCapitals >= 1;
    return opensLetter(first) && secondCapitals >= 2;
  }
  if (lead === "none") return (upper === "HĐBT" || upper === "HDBT" || upper === "TTG") && !hasYear;
  if (lead === "type") return capitalCount(first) >= 2 || isType || issuerSign(first) !== undefined;
  return (
    LONE_SIGNS.has(upper) ||
    (capitalCount(first) >= 2 && (isType || issuerSign(first) !== undefined))
  );
}

// Bodies of two letters with which a letter's sign may open without "số"; other pairs of letters are too common.
const SHORT_BODIES = new Set(["UB", "TU", "TW", "HU", "QU", "ĐU"]);

function opensLetter(group: string): boolean {
  return issuerSign(group) !== undefined && (capitalCount(group) >= 3 || SHORT_BODIES.has(group));
}

interface NumberEnd {
  readonly digitsEnd: number;
  readonly end: number;
}

/** The end of the number with its letter ("07b", "12bis"). */
function readSuffix(text: string, digitsEnd: number): NumberEnd {
  let end = digitsEnd;
  if (isLower(text.charCodeAt(end))) {
    end += 1;
    if (text.startsWith("bis", digitsEnd)) end = digitsEnd + 3;
    const separator = skipSpaces(text, end, 2);
    if (!isSeparator(text.charCodeAt(separator))) return { digitsEnd, end: digitsEnd };
  }
  return { digitsEnd, end };
}

function join(number: string, year: string | undefined, yearSeparator: string, sign: Sign): string {
  let code = year === undefined ? number : `${number}${yearSeparator}${year}`;
  for (const [index, group] of sign.groups.entries())
    code += `${sign.separators[index] ?? "-"}${group}`;
  return sign.trailingYear === undefined
    ? code
    : `${code}${sign.trailingSeparator}${sign.trailingYear}`;
}

function signText(sign: Sign): string {
  return sign.groups
    .map((group, index) => (index === 0 ? group : `${sign.separators[index] ?? "-"}${group}`))
    .join("");
}

/**
 * Reads number, year and sign from the first digit of a number on, `digitsEnd` being the end of its digits. The cheap
 * part comes first: where no separator with a letter or a year follows, nothing else is looked at.
 */
export function readCode(
  text: string,
  start: number,
  digitsEnd: number,
  lead: () => Lead,
): Code | undefined {
  const length = digitsEnd - start;
  if (length > 6) return undefined;
  let numberEnd = readSuffix(text, digitsEnd).end;
  if (
    numberEnd === digitsEnd &&
    text.charCodeAt(digitsEnd) === 46 &&
    isDigit(text.charCodeAt(digitsEnd + 1))
  ) {
    // "66.7/2025/NQ-CP": a decimal number stands only where a year follows.
    const decimalEnd = skipDigits(text, digitsEnd + 1);
    if (
      decimalEnd - digitsEnd > 3 ||
      text.charCodeAt(decimalEnd) !== 47 ||
      skipDigits(text, decimalEnd + 1) !== decimalEnd + 5
    ) {
      return undefined;
    }
    numberEnd = decimalEnd;
  }
  let position = skipSpaces(text, numberEnd, 2);
  const spaced = position > numberEnd;
  if (!isSeparator(text.charCodeAt(position)) && !isDotSeparator(text, position, spaced, lead)) {
    return isUpper(text.charCodeAt(position))
      ? readUnseparated(text, start, numberEnd, position, lead)
      : undefined;
  }
  let separator = text[position] ?? "/";
  position += 1;
  if (isSeparator(text.charCodeAt(position))) position += 1;
  const separatorEnd = position;
  position = skipSpaces(text, position, 2);
  const spacedAfter = position > separatorEnd;
  let year: string | undefined;
  let yearSeparator = "/";
  if (isDigit(text.charCodeAt(position))) {
    const yearEnd = skipDigits(text, position);
    const yearLength = yearEnd - position;
    if (yearLength < 2 || yearLength > 4) return undefined;
    year = text.slice(position, yearEnd);
    yearSeparator = separator;
    const after = skipSpaces(text, yearEnd, 2);
    const code = text.charCodeAt(after);
    if (isSeparator(code)) {
      separator = text[after] ?? "/";
      position = skipSpaces(text, after + 1, 2);
    } else if (isUpper(code) && yearLength === 4 && lead() === "type") {
      separator = after > yearEnd ? " " : "/";
      position = after;
      // "Kế hoạch 3/2021 UBND tỉnh …" is a month: a year with a lone space needs letters that open a sign.
      if (after > yearEnd && !opensSign(text, position)) return undefined;
    } else return undefined;
  } else if (spaced && !isLetter(text.charCodeAt(position))) return undefined;
  if (!isLetter(text.charCodeAt(position))) return undefined;
  const leading = lead();
  const sign = readSign(text, position, separator, leading !== "none");
  if (sign === undefined) return undefined;
  // "báo cáo 2/ HĐND tỉnh …": the number of a point, and what stands behind it.
  if (spacedAfter && sign.groups.length === 1 && year === undefined && length === 1) {
    return undefined;
  }
  const plainYear = year !== undefined && year.length === 4 && isYear(Number(year));
  if (!isAcceptable(sign.groups, year !== undefined || sign.trailingYear !== undefined, leading))
    return undefined;
  if (
    year !== undefined &&
    !plainYear &&
    !(typeSign(sign.groups[0] ?? "") !== undefined && leading === "type")
  ) {
    return undefined;
  }
  return build(text, start, numberEnd, sign, year, yearSeparator);
}

/** "18.NQ/TW": a dot for the separator, where letters follow that open a sign. */
function isDotSeparator(text: string, at: number, spaced: boolean, lead: () => Lead): boolean {
  if (spaced || text.charCodeAt(at) !== 46 || !isUpper(text.charCodeAt(at + 1))) return false;
  return lead() !== "none" && opensSign(text, at + 1);
}

function opensSign(text: string, position: number): boolean {
  const sign = readSign(text, position, " ", false);
  return (
    sign !== undefined && sign.groups.length > 1 && typeSign(sign.groups[0] ?? "") !== undefined
  );
}

/** "1368CV/TCTW", "28 NV": no separator between number and letters; only behind a printed type word. */
function readUnseparated(
  text: string,
  start: number,
  numberEnd: number,
  position: number,
  lead: () => Lead,
): Code | undefined {
  if (!isUpper(text.charCodeAt(position + 1)) && !isSeparator(text.charCodeAt(position + 1)))
    return undefined;
  const leading = lead();
  if (leading === "none") return undefined;
  const sign = readSign(text, position, position > numberEnd ? " " : "", true);
  if (sign === undefined) return undefined;
  const [first = "", second] = sign.groups;
  const known =
    second === undefined
      ? LONE_SIGNS.has(first.toUpperCase()) && first !== "CTN" && first !== "CP"
      : typeSign(first) !== undefined || issuerSign(first) !== undefined;
  if (leading === "marker" && !MARKED_LONE_SIGNS.has(sign.groups.join("-").toUpperCase()))
    return undefined;
  return known ? build(text, start, numberEnd, sign, undefined, "/") : undefined;
}

function build(
  text: string,
  start: number,
  numberEnd: number,
  sign: Sign,
  year: string | undefined,
  yearSeparator: string,
): Code {
  const number = text.slice(start, numberEnd);
  const code: Code = {
    start,
    end: sign.end,
    number,
    sign: signText(sign),
    groups: sign.groups,
    separators: sign.separators,
    code: join(number, year, yearSeparator, sign),
  };
  if (year === undefined)
    return sign.trailingYear === undefined ? code : { ...code, year: sign.trailingYear };
  if (year.length === 4 && isYear(Number(year))) return { ...code, year: Number(year) };
  // "12/98/QĐ-UB": two digits were usual before 2000.
  const short = year.length === 2 ? Number(year) : Number.NaN;
  return short >= 45 ? { ...code, year: 1900 + short, oddYear: year } : { ...code, oddYear: year };
}

/** Whether the left neighbour of a number makes it a part of something else: a date, a class, a plate, a decimal. */
export function isPartOfSomethingElse(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === 0) return false;
  if (before === 46 || before === 44) return isDigit(text.charCodeAt(start - 2));
  if (before === 95) return true;
  if (before === 47 || before === 45) return isWordCharacter(text.charCodeAt(start - 2));
  return false;
}
