import { ABBREVIATIONS } from "./data/abbreviations.js";
import { PROPER_NAMES } from "./data/properNames.js";
import { isSyllable } from "./internal/isSyllable.js";
import { namesTime } from "./internal/namesTime.js";
import {
  applyCapitals,
  indexProperNames,
  matchProperName,
  type ProperNameIndex,
  wordKey,
} from "./internal/properNameIndex.js";
import { splitWords, type TitleWord } from "./internal/splitWords.js";

/** What the caller adds to the registers for {@link toSentenceCase}; it wins over them. */
export interface ToSentenceCaseOptions {
  /** Names with their capitals, also of persons and communes: `"Đinh Tiên Hoàng"`. */
  readonly properNames?: readonly string[];
  /** Abbreviations in their own letter case: `"KTTT"`, `"ThS"`. */
  readonly abbreviations?: readonly string[];
}

const LOWER = /\p{Ll}/gu;
const UPPER = /\p{Lu}/gu;
const ROMAN = /^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/u;
const BEFORE_ROMAN = new Set(
  "QUÝ KHÓA THỨ LẦN KỲ CHƯƠNG PHẦN MỤC HỘI KỶ HẠNG CẤP LOẠI MỨC ĐỢT VỰC ĐOẠN KHU BẢNG LỤC TẬP NHÓM".split(
    " ",
  ),
);

const KINDS_OF_BODY = new Set("PHÒNG KHOA SỞ BAN BỘ VIỆN VỤ CỤC TRƯỜNG".split(" "));
const DOCUMENT_TYPES = new Set([
  ...["NGHỊ QUYẾT", "NGHỊ ĐỊNH", "QUYẾT ĐỊNH", "QUY ĐỊNH", "QUY CHẾ", "CHỈ THỊ", "KẾT LUẬN"],
  ...["THÔNG TƯ", "THÔNG BÁO", "THÔNG TRI", "KẾ HOẠCH", "HƯỚNG DẪN", "ĐỀ ÁN", "CHƯƠNG TRÌNH"],
]);

let registeredNames: ProperNameIndex | undefined;
let registeredAbbreviations: ReadonlyMap<string, string> | undefined;

function indexAbbreviations(abbreviations: readonly string[]): ReadonlyMap<string, string> {
  return new Map(abbreviations.map((written) => [written.toUpperCase(), written]));
}

function isShouting(title: string, words: readonly TitleWord[]): boolean {
  const lower = title.match(LOWER)?.length ?? 0;
  const upper = title.match(UPPER)?.length ?? 0;
  return lower * 6 <= upper && words.some(({ word }) => word.length > 1 && isSyllable(word));
}

function isLinkedToSign(words: readonly TitleWord[], index: number): boolean {
  const links = (near: TitleWord | undefined, separator: string | undefined) =>
    near !== undefined && /^[-/&]$/u.test(separator ?? "") && !isSyllable(near.word);
  return (
    links(words[index - 1], words[index]?.before) ||
    links(words[index + 1], words[index + 1]?.before)
  );
}

function isRoman(words: readonly TitleWord[], index: number): boolean {
  const word = words[index]?.word ?? "";
  if (!ROMAN.test(word)) return false;
  return !isSyllable(word) || BEFORE_ROMAN.has(wordKey(words[index - 1]?.word ?? ""));
}

// “Phòng QLĐT&NCKH”, “Thông báo 2213-TB/TU”: what follows makes a name of a common word.
function namesBody(words: readonly TitleWord[], index: number): boolean {
  const key = wordKey(words[index]?.word ?? "");
  const next = words[index + 1];
  if (KINDS_OF_BODY.has(key) && next?.before === " ") {
    return !isSyllable(next.word) && /^\p{L}{2,}$/u.test(next.word) && !ROMAN.test(next.word);
  }
  const sign = words[index + 3]?.before;
  return (
    DOCUMENT_TYPES.has(`${key} ${wordKey(next?.word ?? "")}`) &&
    /^\d+$/u.test(words[index + 2]?.word ?? "") &&
    (sign === "-" || sign === "/")
  );
}

function startsSentence(words: readonly TitleWord[], index: number): boolean {
  const { before = "" } = words[index] ?? {};
  if (index === 0 || /[\n:!?…]/u.test(before)) return true;
  const previous = words[index - 1]?.word ?? "";
  return /\.\s/u.test(before) && (isSyllable(previous) || /^[\dIVX]+$/u.test(previous));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Turns a title in capitals into sentence case; names, abbreviations, document signs and Roman numerals keep theirs.
 *
 * A title that does not shout comes back as it was. Names that no register knows (persons, communes) come out in lower
 * case unless the caller names them, so a person should look at the result. Capitals after Decree 30/2020/NĐ-CP,
 * appendix II.
 *
 * @example
 * ```ts
 * toSentenceCase("NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH PHÚ THỌ LẦN THỨ XVIII"); // => "Nghị quyết Đại hội Đảng bộ tỉnh Phú Thọ lần thứ XVIII"
 * toSentenceCase("XÃ THANH THỦY HỌC TẬP BÁC", { properNames: ["Thanh Thủy"] }); // => "Xã Thanh Thủy học tập Bác"
 * ```
 */
export function toSentenceCase(title: string, options: ToSentenceCaseOptions = {}): string {
  const { words, rest } = splitWords(title.normalize("NFC"));
  if (!isShouting(title, words)) return title;
  registeredNames ??= indexProperNames(PROPER_NAMES.map((row) => row.name));
  registeredAbbreviations ??= indexAbbreviations(ABBREVIATIONS.map((row) => row.abbreviation));
  const ownNames = options.properNames && indexProperNames(options.properNames);
  const ownAbbreviations = indexAbbreviations(options.abbreviations ?? []);
  const result: string[] = [];
  for (let index = 0; index < words.length; ) {
    const { word = "", before = "" } = words[index] ?? {};
    const name =
      (ownNames && matchProperName(ownNames, words, index)) ??
      matchProperName(registeredNames, words, index);
    const own = ownAbbreviations.get(word);
    let written: readonly string[];
    if (own !== undefined) written = [own];
    else if (name !== undefined) {
      written = name.map((pattern, offset) =>
        applyCapitals(words[index + offset]?.word ?? "", pattern),
      );
    } else if (/[\p{N}\p{Ll}]/u.test(word) || isRoman(words, index)) written = [word];
    else if (!isSyllable(word) || isLinkedToSign(words, index)) {
      written = [registeredAbbreviations.get(word) ?? word];
    } else
      written = [
        namesBody(words, index) || namesTime(words, index)
          ? capitalize(word.toLowerCase())
          : word.toLowerCase(),
      ];
    const [first = "", ...others] = written;
    result.push(before, startsSentence(words, index) ? capitalize(first) : first);
    others.forEach((other, offset) => {
      result.push(words[index + offset + 1]?.before ?? " ", other);
    });
    index += written.length;
  }
  return result.join("") + rest;
}
