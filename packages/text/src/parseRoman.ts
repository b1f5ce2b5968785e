import { describeReceived, err, ok, type Result } from "@sotruong/core";
import { TextError } from "./textError.js";

const ROMAN = /^(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/u;
const VALUES = new Map([
  ["M", 1000],
  ["D", 500],
  ["C", 100],
  ["L", 50],
  ["X", 10],
  ["V", 5],
  ["I", 1],
]);

/**
 * Reads a Roman numeral written the usual way, in capitals.
 *
 * @throws {TextError} `text/invalid-roman` for anything else, also for `IIII`, `IC` and lower case.
 * @example
 * ```ts
 * parseRoman("XVIII"); // => 18
 * ```
 */
export function parseRoman(text: string): number {
  if (text === "" || !ROMAN.test(text)) {
    throw new TextError(
      "text/invalid-roman",
      `Cần một số La Mã viết hoa như “XVIII”, nhưng nhận được ${describeReceived(text)}.`,
    );
  }
  let sum = 0;
  let next = 0;
  for (const letter of [...text].reverse()) {
    const value = VALUES.get(letter) ?? 0;
    sum += value < next ? -value : value;
    next = value;
  }
  return sum;
}

/**
 * Like {@link parseRoman}, but gives the error back instead of throwing it.
 *
 * @example
 * ```ts
 * safeParseRoman("IIII").ok; // => false
 * ```
 */
export function safeParseRoman(text: string): Result<number, TextError> {
  try {
    return ok(parseRoman(text));
  } catch (error) {
    if (error instanceof TextError) return err(error);
    throw error;
  }
}
