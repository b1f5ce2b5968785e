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

function readUnsigned(words: readonly string[]): number | bigint | undefined {
  const part = words.indexOf("phần");
  if (part >= 0) {
    const numerator = readWholeWords(words.slice(0, part));
    const below = words.slice(part + 1);
    const denominator =
      (below.length === 1 && DENOMINATORS.get(below[0] ?? "")) || readWholeWords(below);
    return numerator === undefined || !denominator
      ? undefined
      : Number(numerator) / Number(denominator);
  }
  const mark = words.indexOf("phẩy");
  const whole = readWholeWords(mark < 0 ? words : words.slice(0, mark));
  if (whole === undefined || mark < 0) return whole === undefined ? undefined : toNumber(whole);
  const digits = readFractionDigits(words.slice(mark + 1));
  return digits === undefined ? undefined : Number(`${whole}.${digits}`);
}

/**
 * Reads a whole number, decimal or fraction (“một phần tư”) written in Vietnamese words; above 2⁵³ − 1 the result is a
 * bigint.
 *
 * Accepts the variants in use: linh/lẻ, nghìn/ngàn, tỷ/tỉ, tư/bốn, năm/lăm/nhăm after “mươi”, any letter case, NFD.
 *
 * @throws {TextError} `text/invalid-number-words` where the words are not one well-formed number.
 * @example
 * ```ts
 * parseNumberWords("hai nghìn không trăm hai mươi mốt"); // => 2021
 * parseNumberWords("ba phần tư"); // => 0.75
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
