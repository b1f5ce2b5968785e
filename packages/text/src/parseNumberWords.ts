import { describeReceived, err, ok, type Result } from "@sotruong/core";
import { readWholeWords } from "./internal/readWholeWords.js";
import { TextError } from "./textError.js";

function fail(text: string): never {
  throw new TextError(
    "text/invalid-number-words",
    `Cần một số viết bằng chữ như “hai nghìn không trăm hai mươi mốt”, nhưng nhận được ${describeReceived(text)}.`,
  );
}

const DIGIT_WORDS = new Map(
  ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].map((word, digit) => [
    word,
    String(digit),
  ]),
);

// Said without “một” before them, and “tư” for four.
const DENOMINATORS = new Map([
  ["tư", 4n],
  ["trăm", 100n],
  ["nghìn", 1000n],
  ["ngàn", 1000n],
  ["triệu", 1_000_000n],
  ["tỷ", 1_000_000_000n],
  ["tỉ", 1_000_000_000n],
]);

// What “rưỡi” is half of: “một triệu rưỡi”; behind any other word it is half of one.
const HALVED = new Map([
  ["trăm", 50n],
  ["nghìn", 500n],
  ["ngàn", 500n],
  ["triệu", 500_000n],
  ["tỷ", 500_000_000n],
  ["tỉ", 500_000_000n],
]);

// “phẩy hai mươi lăm” is 25 after the mark, “phẩy không năm” 05, “phẩy một bốn một sáu” 1416.
function readFractionDigits(words: readonly string[]): string | undefined {
  const digits = words.map((word) => DIGIT_WORDS.get(word));
  if (digits.every((digit) => digit !== undefined)) return digits.join("") || undefined;
  const zeros = words.findIndex((word) => word !== "không");
  // “không trăm” begins a group, its “không” is not a decimal of its own.
  const hundreds = words[zeros] === "trăm" ? 1 : 0;
  const rest = readWholeWords(words.slice(zeros - hundreds));
  return rest === undefined ? undefined : "0".repeat(zeros - hundreds) + rest;
}

function toNumber(value: bigint): number | bigint {
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? value : Number(value);
}

// “ba phần tư”, “năm phẩy năm phần trăm”: a power of ten below only moves the mark, so nothing is rounded.
function readFraction(above: readonly string[], below: readonly string[]): number | undefined {
  const denominator =
    (below.length === 1 && DENOMINATORS.get(below[0] ?? "")) || readWholeWords(below);
  const numerator = readDecimal(above);
  if (numerator === undefined || !denominator) return undefined;
  const zeros = /^10+$/u.test(String(denominator)) ? String(denominator).length - 1 : 0;
  if (zeros > 0) return Number(`${numerator}e-${zeros}`);
  return Number(numerator) / Number(denominator);
}

// The digits of a whole number, or of a decimal with a point.
function readDecimal(words: readonly string[]): string | undefined {
  const mark = words.indexOf("phẩy");
  const whole = readWholeWords(mark < 0 ? words : words.slice(0, mark));
  if (whole === undefined || mark < 0) return whole?.toString();
  const digits = readFractionDigits(words.slice(mark + 1));
  return digits === undefined ? undefined : `${whole}.${digits}`;
}

function readHalf(words: readonly string[]): number | bigint | undefined {
  const whole = readWholeWords(words);
  if (whole === undefined) return undefined;
  const half = HALVED.get(words.at(-1) ?? "");
  return half === undefined ? Number(`${whole}.5`) : toNumber(whole + half);
}

function readUnsigned(words: readonly string[]): number | bigint | undefined {
  if (words.at(-1) === "nửa" && (words.length === 1 || words[0] === "một")) {
    return words.length > 2 ? undefined : 0.5;
  }
  if (words.at(-1) === "rưỡi") return readHalf(words.slice(0, -1));
  const part = words.indexOf("phần");
  if (part >= 0) return readFraction(words.slice(0, part), words.slice(part + 1));
  const decimal = readDecimal(words);
  if (decimal === undefined) return undefined;
  return decimal.includes(".") ? Number(decimal) : toNumber(BigInt(decimal));
}

/**
 * Reads a whole number, decimal or fraction (“một phần tư”) written in Vietnamese words; above 2⁵³ − 1 the result is a
 * bigint.
 *
 * Accepts the variants in use: linh/lẻ, nghìn/ngàn, tỷ/tỉ, tư/bốn, năm/lăm/nhăm after “mươi”, short “hai tư”, “rưỡi”,
 * “một nghìn lẻ một”, any letter case, NFD.
 *
 * @throws {TextError} `text/invalid-number-words` where the words are not one well-formed number.
 * @example
 * ```ts
 * parseNumberWords("hai nghìn không trăm hai mươi mốt"); // => 2021
 * parseNumberWords("ba phần tư"); // => 0.75
 * parseNumberWords("một triệu rưỡi"); // => 1500000
 * ```
 */
export function parseNumberWords(text: string): number | bigint {
  const words = text.normalize("NFC").toLowerCase().trim().split(/\s+/u);
  const negative = words[0] === "âm";
  const value = readUnsigned(negative ? words.slice(1) : words);
  if (value === undefined) return fail(text);
  return negative && value !== 0 ? -value : value;
}

/**
 * Like {@link parseNumberWords}, but gives the error back instead of throwing it.
 *
 * @example
 * ```ts
 * safeParseNumberWords("hai trăm trăm").ok; // => false
 * ```
 */
export function safeParseNumberWords(text: string): Result<number | bigint, TextError> {
  try {
    return ok(parseNumberWords(text));
  } catch (error) {
    if (error instanceof TextError) return err(error);
    throw error;
  }
}
