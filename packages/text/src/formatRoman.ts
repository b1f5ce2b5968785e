import { describeReceived } from "@sotruong/core";
import { TextError } from "./textError.js";

const DIGITS = [
  ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
  ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"],
  ["", "C", "CC", "CCC", "CD", "D", "DC", "DCC", "DCCC", "CM"],
  ["", "M", "MM", "MMM"],
] as const;

/**
 * Writes 1 to 3999 as a Roman numeral, as terms and congresses are counted (“khóa XV”, “lần thứ XVIII”).
 *
 * @throws {TextError} `text/out-of-range` for anything but a whole number from 1 to 3999.
 * @example
 * ```ts
 * formatRoman(18); // => "XVIII"
 * ```
 */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) {
    throw new TextError(
      "text/out-of-range",
      `Chữ số La Mã chỉ viết được số nguyên từ 1 đến 3999, nhưng nhận được ${describeReceived(value)}.`,
    );
  }
  const place = (power: number) => DIGITS[power]?.[Math.floor(value / 10 ** power) % 10] ?? "";
  return place(3) + place(2) + place(1) + place(0);
}
