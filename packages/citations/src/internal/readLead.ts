import { isLetter, isLower, isUpper, lowered, skipSpacesBack } from "./characters.js";
import { matchTypeWordBack, type TypeWordMatch, type TypeWordTrie } from "./typeWords.js";

/** What stands directly before a number: "Nghị định số", "Số:", or nothing of the kind. */
export interface ReadLead {
  readonly type?: TypeWordMatch;
  /** Where "số" begins. */
  readonly marker?: number;
}

const NONE: ReadLead = {};
// "mã số", "biển số": behind these "số" counts something that is no document.
const OTHER_NUMBERS = new Set(
  "mã biển biểu mẫu bảng hình chỉ dân đa tham hệ tỷ tỉ đại đông vài một thiểu xe nhà tờ thửa phòng máy cỡ vụ ca dãy bão kho quốc ki ốt bộ tin chí san bàn ghế tòa toà tổ đội toa tàu quầy cửa tủ lô".split(
    " ",
  ),
);

// "số" with any mark that typing or scanning put on its vowel.
const MARKER_VOWELS = new Set([..."oóòỏõọôốồổỗộ"].map((letter) => letter.charCodeAt(0)));

/** Whether the last letter before a number may be that of a marker: "số", "sô", "so", "số:", "số.". */
export function mayEndMarker(code: number): boolean {
  return code === 58 || code === 46 || MARKER_VOWELS.has(code);
}

function readMarker(text: string, end: number): number {
  let position = end;
  if (text.charCodeAt(position - 1) === 58 || text.charCodeAt(position - 1) === 46) {
    position = skipSpacesBack(text, position - 1, 4);
  }
  const vowel = lowered(text.charCodeAt(position - 1));
  const first = lowered(text.charCodeAt(position - 2));
  if (MARKER_VOWELS.has(vowel) && first === 115) {
    const before = text.charCodeAt(position - 3);
    // "SỐ" and "số" at the beginning of a word, or glued behind a word that ended.
    if (!isLetter(before) || isUpper(text.charCodeAt(position - 2)) !== isUpper(before))
      return position - 2;
  }
  return -1;
}

// "pháp luật số 80/2015/QH13" ends the title of a law: its "luật" is no type word of its own.
const LAW_NOUN = /(?:pháp|kỷ|quy|dự án|xây dựng)\s{1,3}$/u;

function isLawNoun(text: string, match: TypeWordMatch): boolean {
  return (
    match.word.name === "Luật" &&
    isLower(text.charCodeAt(match.start)) &&
    LAW_NOUN.test(text.slice(Math.max(0, match.start - 12), match.start))
  );
}

// "Số hiệu văn bản: 164-QĐ/TW" is a field of a table: "văn bản" is no type there.
function isLabel(text: string, match: TypeWordMatch): boolean {
  return (
    match.word.name === "Văn bản" &&
    /(?:số|hiệu)\s{1,3}$/iu.test(text.slice(Math.max(0, match.start - 8), match.start))
  );
}

function startsWord(text: string, start: number, floor: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === floor || !isLetter(before)) return true;
  // "hiệnQuyết định": glued, but the capital shows where the word begins.
  return isUpper(text.charCodeAt(start)) && isLower(before);
}

/** The type word that ends at `end`, between spaces, brackets and a colon. */
function readType(
  trie: TypeWordTrie,
  text: string,
  end: number,
  floor: number,
): TypeWordMatch | undefined {
  let position = skipSpacesBack(text, end, 8);
  const code = text.charCodeAt(position - 1);
  if (code === 40 || code === 58) position = skipSpacesBack(text, position - 1, 3);
  const match = matchTypeWordBack(trie, text, position);
  if (match === undefined || match.start < floor) return undefined;
  return startsWord(text, match.start, floor) && !isLawNoun(text, match) && !isLabel(text, match)
    ? match
    : undefined;
}

/** Reads back from the first digit of a number, not beyond `floor`, where the last reference ends. */
export function readLead(trie: TypeWordTrie, text: string, start: number, floor: number): ReadLead {
  const before = skipSpacesBack(text, start, 6);
  const last = lowered(text.charCodeAt(before - 1));
  let marker = -1;
  if (mayEndMarker(last)) {
    marker = readMarker(text, before);
    if (marker >= 0) {
      const second = readMarker(text, skipSpacesBack(text, marker, 3));
      if (second >= 0) marker = second;
    }
  } else if (last === 115 && before < start && !isLetter(text.charCodeAt(before - 2))) {
    // "Nghị định s 101/2017": a damaged marker counts behind a type word only.
    const type = readType(trie, text, before - 1, floor);
    return type === undefined ? NONE : { type, marker: before - 1 };
  }
  if (marker < 0) {
    if (
      Number.isNaN(last) ||
      (before === start && !isLetter(text.charCodeAt(start - 1)) && last !== 58)
    ) {
      return NONE;
    }
    const type = readType(trie, text, before, floor);
    return type === undefined ? NONE : { type };
  }
  const type = readType(trie, text, marker, floor);
  return type === undefined ? { marker } : { type, marker };
}

/** Whether the marker "số" without a type word counts documents. */
export function isDocumentMarker(text: string, marker: number): boolean {
  const end = skipSpacesBack(text, marker, 3);
  let from = end;
  while (from > 0 && end - from < 8 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return from === end || !OTHER_NUMBERS.has(text.slice(from, end).toLowerCase());
}
