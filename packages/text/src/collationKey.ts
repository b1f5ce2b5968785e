const LETTERS = [..."aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"];
const ORDER = new Map(LETTERS.map((letter, index) => [letter, String.fromCharCode(0x61 + index)]));
const TONES = new Map(
  [..."\u0300\u0309\u0303\u0301\u0323"].map((tone, index) => [tone, index + 1]),
);
const TONE = /[\u0300\u0309\u0303\u0301\u0323]/gu;
const OTHER_MARK = /\p{M}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Digits come before letters in the key as in Unicode; a run is padded so that “khóa 9” stands before “khóa 10”.
const LONGEST_NUMBER = 20;

function letterWeight(letter: string): string {
  const known = ORDER.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize("NFD").replace(OTHER_MARK, "");
  // Letters of other alphabets stand behind the Vietnamese ones, in the order of Unicode.
  return ORDER.get(bare) ?? (/^\p{N}/u.test(letter) ? letter : `\u007f${letter}`);
}

function weighWord(word: string): { letters: string; tones: string } {
  const bare = word.replace(TONE, "").normalize("NFC");
  const letters = bare
    .replace(/\d+/gu, (digits) => digits.replace(/^0+(?=\d)/u, "").padStart(LONGEST_NUMBER, "0"))
    .replace(/\P{N}/gu, letterWeight);
  const tones = Array.from(word.matchAll(TONE), (match) => TONES.get(match[0]) ?? 0).join("");
  return { letters, tones: tones || "0" };
}

/**
 * Makes a key by which plain comparison sorts in Vietnamese order: letters first (a ă â b c d đ …), then tones (ngang,
 * huyền, hỏi, ngã, sắc, nặng) word by word, then small before capital letters. Marks and spaces only separate words;
 * numbers sort by value. For stores that compare bytes, such as SQLite.
 *
 * The place of the tone mark does not matter (`hòa` and `hoà` are neighbours). The key is not for reading and may change with
 * a major version: store it beside the text, never instead.
 *
 * @example
 * ```ts
 * ["đào", "dao", "dạo", "dáo"].sort((a, b) => (collationKey(a) < collationKey(b) ? -1 : 1)); // => ["dao", "dáo", "dạo", "đào"]
 * ```
 */
export function collationKey(text: string): string {
  const decomposed = text.normalize("NFD");
  const words = Array.from(decomposed.toLowerCase().matchAll(WORD), (match) => weighWord(match[0]));
  const cases = Array.from(decomposed.matchAll(/\p{L}/gu), (match) =>
    match[0] === match[0].toLowerCase() ? "0" : "1",
  ).join("");
  const letters = words.map((word) => word.letters).join(" ");
  const tones = words.map((word) => word.tones).join(" ");
  return `${letters}\u0001${tones}\u0001${cases.slice(0, cases.lastIndexOf("1") + 1)}`;
}
