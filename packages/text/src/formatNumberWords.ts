import { describeReceived } from "@sotruong/core";
import { expandExponent } from "./internal/expandExponent.js";
import { TextError } from "./textError.js";

/** Which of the words in use {@link formatNumberWords} takes. */
export interface FormatNumberWordsOptions {
  /** The word for an empty ten: `"linh"` (North, formal; unless told) or `"lẻ"` (South). */
  readonly emptyTen?: "linh" | "lẻ";
  /** `"nghìn"` (unless told) or `"ngàn"`. */
  readonly thousand?: "nghìn" | "ngàn";
  /** The 4 after “mươi”: `"tư"` (unless told) or `"bốn"`. */
  readonly four?: "tư" | "bốn";
}

const DIGITS = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
const VIETNAMESE = /^[-\u2212]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;

// Groups already read, by the words chosen; below 1000 alone, above as inside a longer number.
const groups: Record<string, string[]> = {};

function readGroup(group: number, inside: boolean, emptyTen: string, four: string): string {
  const hundreds = Math.trunc(group / 100);
  const tens = Math.trunc(group / 10) % 10;
  const ones = group % 10;
  let words = inside || hundreds ? ` ${DIGITS[hundreds]} trăm` : "";
  if (tens > 1) words += ` ${DIGITS[tens]} mươi`;
  else if (tens) words += " mười";
  else if (ones && words) words += ` ${emptyTen}`;
  if (ones === 5 && tens) words += " lăm";
  else if (ones === 1 && tens > 1) words += " mốt";
  else if (ones === 4 && tens > 1) words += ` ${four}`;
  else if (ones) words += ` ${DIGITS[ones]}`;
  return words;
}

function readWhole(digits: string, options: FormatNumberWordsOptions): string {
  const { emptyTen = "linh", thousand = "nghìn", four = "tư" } = options;
  const read = groups[emptyTen + four] ?? [];
  groups[emptyTen + four] = read;
  let words = "";
  let group = 0;
  for (let left = digits.length - 1; left >= 0; left -= 1) {
    group = group * 10 + digits.charCodeAt(digits.length - 1 - left) - 48;
    if (left % 3) continue;
    if (group) {
      const key = words ? group + 1000 : group;
      read[key] ??= readGroup(group, words !== "", emptyTen, four).slice(words ? 0 : 1);
      words += read[key];
      if (left % 9) words += left % 9 > 3 ? " triệu" : ` ${thousand}`;
      group = 0;
    }
    if (left && left % 9 === 0 && words) words += " tỷ";
  }
  return words || "không";
}

// Zeros and more than three decimals are read one by one, the others as a number.
function readFraction(digits: string, options: FormatNumberWordsOptions): string {
  const spelled = digits.length > 3 ? digits : digits.replace(/[1-9].*/u, "");
  const rest = digits.slice(spelled.length);
  const words = spelled.replace(/\d/gu, (digit) => ` ${DIGITS[Number(digit)]}`);
  return words + (rest && ` ${readWhole(rest, options)}`);
}

function toDecimal(value: number | bigint | string): string {
  if (typeof value === "string") {
    const text = value.trim();
    if (VIETNAMESE.test(text)) {
      return text.replaceAll(".", "").replace(",", ".").replace("\u2212", "-");
    }
  } else if (/\d/u.test(`${value}`)) {
    return expandExponent(`${value}`);
  }
  throw new TextError(
    "text/invalid-number",
    `Cần một số (2021, “62,5”), nhận được ${describeReceived(value)}.`,
  );
}

/**
 * Writes a number in Vietnamese words, of any size; a string is read with Vietnamese marks (`"62,5"`, `"3.167.008"`).
 *
 * Up to three decimals are read as a number, longer ones digit by digit. No official norm exists; this is the common
 * convention (lăm, mốt, tư, linh, không trăm).
 *
 * @throws {TextError} `text/invalid-number` for NaN, infinities and strings with other marks.
 * @example
 * ```ts
 * formatNumberWords(2021); // => "hai nghìn không trăm hai mươi mốt"
 * formatNumberWords(62.5); // => "sáu mươi hai phẩy năm"
 * formatNumberWords(105, { emptyTen: "lẻ" }); // => "một trăm lẻ năm"
 * ```
 */
export function formatNumberWords(
  value: number | bigint | string,
  options: FormatNumberWordsOptions = {},
): string {
  const decimal = toDecimal(value);
  const negative = decimal.startsWith("-");
  const [whole = "", fraction] = (negative ? decimal.slice(1) : decimal).split(".");
  const words =
    readWhole(whole, options) + (fraction ? ` phẩy${readFraction(fraction, options)}` : "");
  return negative && words !== "không" ? `âm ${words}` : words;
}
