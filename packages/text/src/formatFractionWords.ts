import { describeReceived } from "@sotruong/core";
import { formatNumberWords } from "./formatNumberWords.js";
import { TextError } from "./textError.js";

/** Said without “một”, or in a word of their own, where they stand below. */
const BELOW = new Map([
  [4, "tư"],
  [100, "trăm"],
  [1000, "nghìn"],
]);

/**
 * Writes a fraction of whole numbers in words. It is not reduced: 15/24 stays fifteen of twenty-four.
 *
 * @throws {TextError} `text/invalid-number` where one is not a whole number or the denominator is not above zero.
 * @example
 * ```ts
 * formatFractionWords(1, 4); // => "một phần tư"
 * formatFractionWords(15, 24); // => "mười lăm phần hai mươi tư"
 * ```
 */
export function formatFractionWords(numerator: number, denominator: number): string {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new TextError(
      "text/invalid-number",
      `Cần hai số nguyên với mẫu số lớn hơn 0, nhận được ${describeReceived(numerator)} và ${describeReceived(denominator)}.`,
    );
  }
  const below = BELOW.get(denominator) ?? formatNumberWords(denominator);
  return `${formatNumberWords(numerator)} phần ${below}`;
}
