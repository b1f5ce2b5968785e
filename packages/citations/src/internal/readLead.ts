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
  "mã biển chỉ dân đa tham hệ tỷ tỉ đại đông vài một thiểu xe nhà tờ thửa phòng máy cỡ vụ ca dãy bão kho quốc ki ốt".split(
    " ",
  ),
);

function readMarker(text: string, end: number): number {
  let position = end;
  if (text.charCodeAt(position - 1) === 58 || text.charCodeAt(position - 1) === 46) {
    position = skipSpacesBack(text, position - 1, 4);
  }
  const vowel = lowered(text.charCodeAt(position - 1));
  const first = lowered(text.charCodeAt(position - 2));
  if ((vowel === 0x1ed1 || vowel === 0xf4 || vowel === 0x1ed3 || vowel === 111) && first === 115) {
    const before = text.charCodeAt(position - 3);
    // "SỐ" and "số" at the beginning of a word, or glued behind a word that ended.
    if (!isLetter(before) || isUpper(text.charCodeAt(position - 2)) !== isUpper(before))
      return position - 2;
  }
  return -1;
}

function startsWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === 0 || !isLetter(before)) return true;
  // "hiệnQuyết định": glued, but the capital shows where the word begins.
  return isUpper(text.charCodeAt(start)) && isLower(before);
}

function readType(trie: TypeWordTrie, text: string, end: number): TypeWordMatch | undefined {
  let position = skipSpacesBack(text, end, 8);
  const code = text.charCodeAt(position - 1);
  if (code === 40 || code === 58) position = skipSpacesBack(text, position - 1, 3);
  const match = matchTypeWordBack(trie, text, position);
  return match !== undefined && startsWord(text, match.start) ? match : undefined;
}

/** Reads back from the first digit of a number. */
export function readLead(trie: TypeWordTrie, text: string, start: number): ReadLead {
  const before = skipSpacesBack(text, start, 6);
  const last = lowered(text.charCodeAt(before - 1));
  let marker = -1;
  if (
    last === 0x1ed1 ||
    last === 58 ||
    last === 111 ||
    last === 0xf4 ||
    last === 0x1ed3 ||
    last === 46
  ) {
    marker = readMarker(text, before);
    if (marker >= 0) {
      const second = readMarker(text, skipSpacesBack(text, marker, 3));
      if (second >= 0) marker = second;
    }
  } else if (last === 115 && before < start && !isLetter(text.charCodeAt(before - 2))) {
    // "Nghị định s 101/2017": a damaged marker counts behind a type word only.
    const type = readType(trie, text, before - 1);
    return type === undefined ? NONE : { type, marker: before - 1 };
  }
  if (marker < 0) {
    if (
      Number.isNaN(last) ||
      (before === start && !isLetter(text.charCodeAt(start - 1)) && last !== 58)
    ) {
      return NONE;
    }
    const type = readType(trie, text, before);
    return type === undefined ? NONE : { type };
  }
  const type = readType(trie, text, marker);
  return type === undefined ? { marker } : { type, marker };
}

/** Whether the marker "số" without a type word counts documents. */
export function isDocumentMarker(text: string, marker: number): boolean {
  const end = skipSpacesBack(text, marker, 3);
  let from = end;
  while (from > 0 && end - from < 8 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return from === end || !OTHER_NUMBERS.has(text.slice(from, end).toLowerCase());
}
