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

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const PLAIN = /^-?\d+(?:\.\d+)?$/u;
const VIETNAMESE = /^[-\u2212]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;

// A group of up to three digits; `full` reads an empty hundred too, as inside a longer number.
function readGroup(group: number, full: boolean, options: FormatNumberWordsOptions): string {
  const hundreds = Math.trunc(group / 100);
  const tens = Math.trunc(group / 10) % 10;
  const ones = group % 10;
  let words = full || hundreds > 0 ? `${DIGITS[hundreds]} trăm` : "";
  if (tens > 1) words += ` ${DIGITS[tens]} mươi`;
  else if (tens === 1) words += " mười";
  else if (ones > 0 && words) words += ` ${options.emptyTen ?? "linh"}`;
  if (ones === 5 && tens > 0) words += " lăm";
  else if (ones === 1 && tens > 1) words += " mốt";
  else if (ones === 4 && tens > 1) words += ` ${options.four ?? "tư"}`;
  else if (ones > 0) words += ` ${DIGITS[ones]}`;
  return words;
}

function readWhole(digits: string, options: FormatNumberWordsOptions): string {
  let words = "";
  let left = Math.ceil(digits.length / 3);
  for (let end = digits.length - (left - 1) * 3; left > 0; end += 3) {
    left -= 1;
    const group = Number(digits.slice(Math.max(end - 3, 0), end));
    if (group > 0) {
      words += ` ${readGroup(group, words !== "", options).trimStart()}`;
      if (left % 3 > 0) words += left % 3 > 1 ? " triệu" : ` ${options.thousand ?? "nghìn"}`;
    }
    if (left > 0 && left % 3 === 0 && words) words += " tỷ";
  }
  return words.slice(1) || "không";
}

function readFraction(digits: string, options: FormatNumberWordsOptions): string {
  const spelled = digits.length > 3 ? digits : (/^0*(?=0$)|^0*/u.exec(digits)?.[0] ?? "");
  const words = [...spelled].map((digit) => DIGITS[Number(digit)] ?? "");
  if (spelled.length < digits.length) words.push(readWhole(digits.slice(spelled.length), options));
  return words.join(" ");
}

function toDecimal(value: number | bigint | string): string {
  const text = typeof value === "string" ? value.trim() : expandExponent(String(value));
  if (typeof value === "string" && VIETNAMESE.test(text)) {
    return text.replace("\u2212", "-").replaceAll(".", "").replace(",", ".");
  }
  if (typeof value !== "string" && PLAIN.test(text)) return text;
  throw new TextError(
    "text/invalid-number",
    `Cần một số hữu hạn hoặc số viết theo cách Việt Nam, nhưng nhận được ${describeReceived(value)}.`,
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
  const negative = decimal.startsWith("-") && /[1-9]/u.test(decimal);
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  const words = readWhole(whole.replace(/^0+(?=\d)/u, ""), options);
  return `${negative ? "âm " : ""}${words}${fraction ? ` phẩy ${readFraction(fraction, options)}` : ""}`;
}
