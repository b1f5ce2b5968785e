const MARKS = /[\u0300-\u036f]/gu;
// Eth (“Ð”, in lower case “ð”) is a common slip for “Đ”.
const D_WITH_STROKE = /[đð]/gu;

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
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(D_WITH_STROKE, "d")
    .normalize("NFC");
}
