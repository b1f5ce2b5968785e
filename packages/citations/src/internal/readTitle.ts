import { lawTitles } from "../lawTitles.js";
import {
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  skipSpaces,
  skipSpacesBack,
} from "./characters.js";
import { createPhraseTrie, matchPhrase, type PhraseTrie } from "./phraseTrie.js";
import { readYear, startsWithWord } from "./readDate.js";

/** The type word with which a title may begin. */
export interface TitleWord {
  readonly type: "Luật" | "Bộ luật" | "Pháp lệnh" | "Hiến pháp";
  readonly start: number;
  readonly end: number;
}

export interface Title {
  readonly type: TitleWord["type"];
  readonly start: number;
  /** Exclusive: of the title without year, date or number. */
  readonly end: number;
  readonly name?: string;
  /** Where year or date may stand, where words of no title stand between: the name of the State behind "Hiến pháp". */
  readonly dateFrom?: number;
}

/** Titles of laws. */
export type TitleTrie = PhraseTrie;

let standard: PhraseTrie | undefined;
const extended = new WeakMap<readonly string[], PhraseTrie>();

export function titleTrie(more: readonly string[] = []): PhraseTrie {
  if (more.length === 0) {
    standard ??= createPhraseTrie(lawTitles);
    return standard;
  }
  const known = extended.get(more) ?? createPhraseTrie([...lawTitles, ...more]);
  extended.set(more, known);
  return known;
}

// What may follow a type word without being a title, and what ends a title that is not in the list.
const NO_TITLE = new Set(
  "sư gia này học định pháp đó trên tnhh mới nêu quy và hoặc do của có là được thì cũng đã sẽ phải khoa bất nhân quả chơi bóng lệ tục kinh hà thành việt hiến hành quốc so tư hấp".split(
    " ",
  ),
);
const ENDS = new Set(
  "năm ngày số được có đã quy hướng này khóa khoá hiện ban ra từ là và của về để nhằm theo trong tại cho với do khi thì mới sẽ phải nêu trên gồm cũng thay bãi bổ không như đối sau trước vào còn đang cần chỉ dành nói nhấn tạo giúp những các một".split(
    " ",
  ),
);
const BEFORE = new Set(
  "pháp kỷ quy ngành khoa học môn trường ty phòng chuyên nhân thảo thạc viện tập hội bàn âm nhịp hệ sĩ giới đội".split(
    " ",
  ),
);

function wordBefore(text: string, start: number): string {
  const end = skipSpacesBack(text, start, 3);
  let from = end;
  while (from > 0 && end - from < 9 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, end).toLowerCase();
}

const AMENDING =
  /^sửa\s{1,3}đổi(?:,?\s{1,3}bổ\s{1,3}sung)?(?:\s{1,3}(?:một\s{1,3}số\s{1,3})?(?:điều|quy định))?(?:\s{1,3}của)?\s{1,4}/iu;
const INNER = /^(?:các\s{1,3})?(?:bộ\s{1,3}luật|luật|pháp\s{1,3}lệnh)\s{1,4}/iu;
const JOIN = /^(?:,|;)?\s{0,3}(?:và\s{1,3})?/iu;

/** The end of "sửa đổi, bổ sung một số điều của Luật … và Luật …", whose title names other laws. */
function readAmending(trie: PhraseTrie, text: string, start: number): number {
  const head = AMENDING.exec(text.slice(start, start + 80));
  if (head === null) return -1;
  let position = start + head[0].length;
  let end = -1;
  for (let count = 0; count < 14; count += 1) {
    const inner = INNER.exec(text.slice(position, position + 24));
    if (inner === null && count === 0) return -1;
    if (inner === null) break;
    const titleStart = position + inner[0].length;
    const titleEnd = readName(trie, text, titleStart, true);
    if (titleEnd < 0) break;
    end = titleEnd;
    const join = JOIN.exec(text.slice(end, end + 12));
    if (join === null || join[0].trim() === "" || join[0].startsWith(";")) break;
    position = end + join[0].length;
  }
  return end;
}

function readUnknown(text: string, start: number): number {
  if (!isUpper(text.charCodeAt(start)) || !isLower(text.charCodeAt(start + 1))) return -1;
  let position = start;
  let end = -1;
  for (let words = 0; words < 14; words += 1) {
    let wordEnd = position;
    while (isLetter(text.charCodeAt(wordEnd))) wordEnd += 1;
    if (wordEnd === position) break;
    const word = text.slice(position, wordEnd).toLowerCase();
    if (words === 0 ? NO_TITLE.has(word) : ENDS.has(word) && !joinsTitle(text, word, wordEnd))
      break;
    end = wordEnd;
    if (text.charCodeAt(wordEnd) !== 32 && text.charCodeAt(wordEnd) !== 10) break;
    position = skipSpaces(text, wordEnd, 3);
  }
  return end;
}

/** "và" goes on a title where no other reference begins behind it. */
function joinsTitle(text: string, word: string, wordEnd: number): boolean {
  if (word !== "và") return false;
  const next = skipSpaces(text, wordEnd, 3);
  return (
    isLower(text.charCodeAt(next)) &&
    !/^(?:các|những|văn bản|pháp luật|luật|nghị|thông|quyết|hướng|quy|thực|kế|tổ chức)/u.test(
      text.slice(next, next + 9),
    )
  );
}

function readName(trie: PhraseTrie, text: string, start: number, knownOnly = false): number {
  const known = matchPhrase(trie, text, start);
  if (known >= 0) return known;
  const amending = knownOnly ? -1 : readAmending(trie, text, start);
  return amending >= 0 ? amending : readUnknown(text, start);
}

function clean(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}

/** A constitution is cited by its year, also behind the full name of the State. */
function readConstitution(text: string, start: number, end: number): Title | undefined {
  let position = skipSpaces(text, end, 4);
  const state =
    /^(?:của\s{1,3})?nước\s{1,3}Cộng\s{1,3}h(?:òa|oà)\s{1,3}xã\s{1,3}hội\s{1,3}chủ\s{1,3}nghĩa\s{1,3}Việt\s{1,3}Nam[\s,]{1,3}/iu.exec(
      text.slice(position, position + 80),
    );
  position += state?.[0].length ?? 0;
  const year =
    readYear(text, position) ??
    readYear(text, skipSpaces(text, position + (text[position] === "(" ? 1 : 0), 1));
  const dated = startsWithWord(text, position, "ngày");
  return year === undefined && !dated
    ? undefined
    : { type: "Hiến pháp", start, end, dateFrom: position };
}

/**
 * The title that begins with the type word around `at`, where "uật", "áp lệnh" or "iến pháp" was seen; laws only under a
 * capital, because the small word is a common noun.
 */
export function readTitle(trie: TitleTrie, text: string, word: TitleWord): Title | undefined {
  const { type, start: typeStart, end: typeEnd } = word;
  if (isLetter(text.charCodeAt(typeEnd)) || typeEnd >= text.length) return undefined;
  if (typeStart > 0 && isUpper(text.charCodeAt(typeStart - 1))) return undefined;
  const lower = isLower(text.charCodeAt(typeStart));
  // "pháp luật", "theo luật": mostly the common noun, and nothing else need be looked at.
  if (lower && type === "Luật" && !isUpper(text.charCodeAt(skipSpaces(text, typeEnd, 4)))) {
    return undefined;
  }
  const before = wordBefore(text, typeStart);
  if (type === "Hiến pháp") {
    return before === "luật" ? undefined : readConstitution(text, typeStart, typeEnd);
  }
  if (!isSpace(text.charCodeAt(typeEnd))) return undefined;
  const nameStart = skipSpaces(text, typeEnd, 4);
  if (BEFORE.has(before) && !isDigit(text.charCodeAt(typeStart - 1))) return undefined;
  if (
    lower &&
    type !== "Bộ luật" &&
    (!isUpper(text.charCodeAt(nameStart)) || matchPhrase(trie, text, nameStart) < 0)
  )
    return undefined;
  let end = readName(trie, text, nameStart);
  if (end < 0) end = readAbbreviated(text, nameStart);
  if (end < 0) end = readBeforeDate(text, nameStart, lower);
  if (end < 0) return undefined;
  return { type, start: typeStart, end, name: clean(text, nameStart, end) };
}

/** "Luật CBCC năm 2008": an abbreviated title counts where a date or a year follows. */
function readAbbreviated(text: string, start: number): number {
  const name =
    /^\p{Lu}{3,7}(?=\s{1,3}(?:ngày\s{1,3}\d|năm\s{1,3}\d{4}|\d{4}(?![\p{L}\d/-])))/u.exec(
      text.slice(start, start + 24),
    )?.[0];
  return name === undefined || NO_TITLE.has(name.toLowerCase()) ? -1 : start + name.length;
}

/** A title in small letters that is not in the list: its end shows only where a date or a year follows. */
function readBeforeDate(text: string, start: number, lower: boolean): number {
  if (lower || !isLower(text.charCodeAt(start))) return -1;
  const match =
    /^([\p{L}][\p{L}, ]{3,90}?)\s{1,3}(?:ngày\s{1,3}\d{1,2}|năm\s{1,3}\d{4}|số\s{1,3}\d{1,3}\/)/u.exec(
      text.slice(start, start + 120),
    );
  const name = match?.[1];
  if (name === undefined) return -1;
  const first = name.split(" ")[0] ?? "";
  return NO_TITLE.has(first) || ENDS.has(first) ? -1 : start + name.length;
}
