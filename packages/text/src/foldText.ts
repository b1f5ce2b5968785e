import { foldLetters } from "./internal/foldLetters.js";

/**
 * Folds a text to a key for searching: lower case, no tone or vowel marks, `đ` as `d`; everything else stays.
 *
 * Not for comparing names: “Hà Nam” and “Hạ Nam” fold to the same key.
 *
 * @example
 * ```ts
 * foldText("Đảng bộ tỉnh Phú Thọ"); // => "dang bo tinh phu tho"
 * ```
 */
export function foldText(text: string): string {
  return foldLetters(text);
}
