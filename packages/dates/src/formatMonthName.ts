import { describeReceived } from "@sotruong/core";
import type { Capitals } from "./capitals.js";
import { DateError } from "./dateError.js";

const WORDS = [
  "",
  "Một",
  "Hai",
  "Ba",
  "Tư",
  "Năm",
  "Sáu",
  "Bảy",
  "Tám",
  "Chín",
  "Mười",
  "Mười một",
  "Mười hai",
];

/**
 * Writes a month of the solar calendar in words.
 *
 * @throws {DateError} dates/impossible
 *
 * @example
 * ```ts
 * formatMonthName(9); // => "tháng Chín"
 * formatMonthName(12, { capitals: "press" }); // => "tháng mười hai"
 * ```
 */
export function formatMonthName(
  month: number,
  options?: { readonly capitals?: Capitals | undefined },
): string {
  const word = WORDS[month];
  if (word === undefined || word === "") {
    throw new DateError(
      "dates/impossible",
      `Cần tháng từ 1 đến 12, nhận được ${describeReceived(month)}.`,
    );
  }
  if (options?.capitals === "press") return `tháng ${word.toLowerCase()}`;
  return options?.capitals === "cldr"
    ? `Tháng ${word.replace(/ \p{L}/u, (letter) => letter.toUpperCase())}`
    : `tháng ${word}`;
}
