import { BODIES } from "@sotruong/organizations";
import { isLetter, isLower, isUpper, skipSpaces } from "./characters.js";
import { createPhraseTrie, matchPhrase, type PhraseTrie } from "./phraseTrie.js";
import { startsWithWord } from "./readDate.js";

export interface ReadIssuer {
  readonly name: string;
  readonly end: number;
}

// Words that end the name of a body.
const STOPS = new Set(
  "về ban hành quy hướng sửa ngày năm được đã là có thì cho nhằm để tại thực triển trong khóa khoá số theo phê nêu trên này do từ đến bổ thay bãi gồm hiện vào khi và/hoặc áp sau trước đang sẽ phải cũng như với căn công chỉ việc yêu kèm dự họp mời gửi tham cùng".split(
    " ",
  ),
);
const NAME_STARTS = new Set(
  "nghị quyết thông chỉ quyết kế đề luật pháp bộ_luật hướng kết".split(" "),
);
const MOST = 100;
// Small words that go on with the name of a body of the register: its place, its level.
const GOES_ON = new Set(
  "tỉnh thành phố huyện quận thị xã phường đặc khu vực trung ương đảng các cấp nhân dân tối cao quốc gia nước trực thuộc và tại".split(
    " ",
  ),
);

let bodies: PhraseTrie | undefined;

/** The names of the register of `organizations`, compiled at the first use. */
function bodyNames(): PhraseTrie {
  bodies ??= createPhraseTrie(
    BODIES.flatMap(({ name, readings = [] }) => [name, ...readings]).map(
      (name) => name.split(/[(;]/u)[0]?.trim() ?? name,
    ),
  );
  return bodies;
}

/** The body named behind "của": capitalised words with the small words that join them. */
export function readIssuer(text: string, start: number, afterOf = false): ReadIssuer | undefined {
  let position = skipSpaces(text, start, 4);
  if (!afterOf) {
    if (text.charCodeAt(position) === 44) position = skipSpaces(text, position + 1, 3);
    if (!startsWithWord(text, position, "của")) return undefined;
    position = skipSpaces(text, position + 3, 4);
  }
  const from = position;
  const limit = Math.min(text.length, from + MOST);
  let end = from;
  let capital = false;
  let known = false;
  while (position < limit) {
    const code = text.charCodeAt(position);
    if (isLetter(code)) {
      const nameEnd =
        position === from || isUpper(code) ? matchPhrase(bodyNames(), text, position) : -1;
      if (nameEnd >= 0) {
        known = true;
        capital = true;
        position = nameEnd;
        end = nameEnd;
        continue;
      }
      let wordEnd = position + 1;
      while (isLetter(text.charCodeAt(wordEnd)) || text.charCodeAt(wordEnd) === 38) wordEnd += 1;
      const printed = text.slice(position, wordEnd);
      const word = isUpper(code) ? printed.toLowerCase() : printed;
      if (STOPS.has(word) && !isPartOfName(text, position, wordEnd, word)) break;
      if (word === "và" && startsAnother(text, wordEnd)) break;
      if (known && isLower(code) && !GOES_ON.has(word)) break;
      capital ||= isUpper(code);
      position = wordEnd;
      end = wordEnd;
    } else if (code === 32 || code === 10) {
      const next = skipSpaces(text, position, 3);
      if (text.slice(position, next).includes("\n\n")) break;
      position = next;
    } else if (
      code === 44 &&
      /^,\s(?:Thể thao|Công nghệ|Thương binh|chống|chính sách|chăm sóc)/u.test(
        text.slice(position, position + 16),
      )
    ) {
      position += 1;
    } else if (
      code === 45 &&
      (text.charCodeAt(position - 1) === 32) === (text.charCodeAt(position + 1) === 32) &&
      isUpper(text.charCodeAt(skipSpaces(text, position + 1, 1)))
    ) {
      position += 1;
    } else if (code === 46 && /TP|TX|TT/u.test(text.slice(position - 2, position))) {
      position += 1;
    } else break;
  }
  if (!capital || end - from < 2) return undefined;
  return { name: text.slice(from, end).replace(/\s+/gu, " "), end };
}

// Stops that are parts of names before or behind these words: "Ủy ban", "Ban Chấp hành", "Bộ Công an", "Ban Chỉ đạo".
const PARTS: Readonly<Record<string, RegExp>> = {
  ban: /^(?!\s{1,3}hành(?:\s|$))/iu,
  hành: /^\s{1,3}chính(?:\s|$)/iu,
  công: /^\s{1,3}(?:an|thương|đoàn|nghiệp|nghệ|chức|tác)(?!\p{L})/iu,
  thông: /^\s{1,3}(?:tin|tấn)(?!\p{L})/iu,
  chỉ: /^\s{1,3}(?:đạo|huy)(?!\p{L})/iu,
  quy: /^\s{1,3}hoạch(?!\p{L})/iu,
  dự: /^\s{1,3}(?:án|trữ|báo)(?!\p{L})/iu,
  việc: /^\s{1,3}làm(?!\p{L})/iu,
};

function isPartOfName(text: string, start: number, end: number, word: string): boolean {
  if (word === "hành" && /chấp\s{1,3}$/iu.test(text.slice(Math.max(0, start - 7), start)))
    return true;
  if (word === "ban" && !isUpper(text.charCodeAt(start))) {
    return /[ủu][yỷ]\s{1,3}$/iu.test(text.slice(Math.max(0, start - 5), start));
  }
  return PARTS[word]?.test(text.slice(end, end + 12)) ?? false;
}

/** Whether another document is named at `start`, so that "và" before it goes on with the list and not with a name. */
export function startsAnother(text: string, start: number): boolean {
  const from = skipSpaces(text, start, 3);
  let end = from;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return NAME_STARTS.has(text.slice(from, end).toLowerCase());
}
