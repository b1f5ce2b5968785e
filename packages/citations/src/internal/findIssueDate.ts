import {
  isDigit,
  isLetter,
  isSpace,
  isUpper,
  lowered,
  skipSpaces,
  skipSpacesBack,
} from "./characters.js";
import {
  type ReadDate,
  readDayOfYear,
  readMonthOfYear,
  readSpelledDate,
  readYear,
} from "./readDate.js";
import { startsAnother } from "./readIssuer.js";

// Between a reference and its own date stand names of bodies and places. These words begin something else: the
// subject, an effect, a period, another event.
const STOPS = new Set(
  "về từ đến kể hiệu áp thay sửa hướng quy tại trong theo việc vào nhằm để cho trước sau thì là có triển thực tổ đạt lớp hội nghị này cũng sẽ đã nêu trên yêu cầu khi nếu như với bằng cấp mở dự vẫn gồm xem căn kèm tuy đối công lần qua đợt hết họp tham buổi cuộc sáng chiều tối trưa đêm lúc hồi hôm khai bế nộp gửi xong hạn".split(
    " ",
  ),
);

interface Reach {
  /** How far the date may stand. */
  readonly most: number;
  /** A letterhead: table bars and blank lines stand between. */
  readonly letterhead: boolean;
}

/** The date of issue that stands behind a reference, with nothing but names of bodies and places between. */
export function findDateAfter(text: string, start: number, reach: Reach): ReadDate | undefined {
  const limit = Math.min(text.length, start + reach.most);
  let extended = limit;
  let position = start;
  let lineEnds = 0;
  let brackets = 0;
  let passed = false;
  let isFirst = true;
  while (position < extended) {
    const code = text.charCodeAt(position);
    if (code === 10) {
      lineEnds += 1;
      if (lineEnds > 3 && !reach.letterhead) return undefined;
      position += 1;
    } else if (code === 32 || code === 44 || code === 0x2026 || code === 45 || code === 95) {
      position += 1;
    } else if (isDigit(code)) {
      const date = readDayOfYear(text, position);
      if (date !== undefined) return isFirst || reach.letterhead ? date : undefined;
      return isFirst ? readYear(text, position) : undefined;
    } else if (isLetter(code)) {
      let end = position + 1;
      while (isLetter(text.charCodeAt(end))) end += 1;
      const printed = text.slice(position, end);
      const word = isUpper(code) ? printed.toLowerCase() : printed;
      // "V/v …" under the number of a letter: its place and date stand below the subject.
      if (reach.letterhead && (word === "v" || word === "về") && isSubjectLine(text, position)) {
        return findDateLineBelow(text, position);
      }
      if (word === "ngày" || word === "ngầy" || (word === "ngay" && isDigit(next(text, end)))) {
        // A new paragraph that opens with a day tells of another event.
        if (isNewParagraph(text, position, reach)) return undefined;
        const labelled = /^\s{1,3}(?:ban hành|ký)\s{0,2}:?\s{1,3}/iu.exec(
          text.slice(end, end + 24),
        );
        let from = end + (labelled?.[0].length ?? 0);
        from = skipSpaces(text, from, 6);
        if (text.charCodeAt(from) === 58) from = skipSpaces(text, from + 1, 4);
        return readDayOfYear(text, from) ?? readSpelledDate(text, from);
      }
      if (word === "năm" || word === "tháng") {
        // A year stands directly behind a reference; further off it is that of a plan or a term.
        if (!isFirst && !passed && !reach.letterhead) return undefined;
        return word === "năm" ? readYear(text, position) : readMonthOfYear(text, position);
      }
      if (word === "và" && startsAnother(text, end)) return undefined;
      if (word === "được" || word === "thông") {
        extended = Math.min(text.length, start + 170);
        passed = true;
      } else if (STOPS.has(word) && isStop(text, position, end, word, passed)) return undefined;
      position = end;
      isFirst = false;
    } else if (code === 40) {
      brackets += 1;
      position += 1;
    } else if (code === 41) {
      // A bracket that was opened before the reference closes its clause.
      brackets -= 1;
      if (brackets < 0) return undefined;
      position += 1;
    } else if (
      code === 46 &&
      (isAbbreviation(text, position) ||
        text.charCodeAt(position + 1) === 46 ||
        text.charCodeAt(position - 1) === 46)
    ) {
      position += 1;
    } else if (reach.letterhead && (code === 124 || code === 46 || code === 42 || code === 58)) {
      position += 1;
    } else return undefined;
  }
  return undefined;
}

function next(text: string, index: number): number {
  return text.charCodeAt(skipSpaces(text, index, 3));
}

function isNewParagraph(text: string, start: number, { letterhead }: Reach): boolean {
  if (letterhead || !isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(start + 1))) {
    return false;
  }
  const before = text.slice(skipSpacesBack(text, start, 8), start);
  return before.indexOf("\n") !== before.lastIndexOf("\n");
}

/** "V/v", "Về việc" at the beginning of a line. */
function isSubjectLine(text: string, start: number): boolean {
  const before = text.charCodeAt(skipLineSpacesBack(text, start) - 1);
  return (
    (before === 10 || before === 124 || before === 40) &&
    /^(?:v\s?\/\s?v|về\s{1,2}việc)(?!\p{L})/iu.test(text.slice(start, start + 8))
  );
}

function skipLineSpacesBack(text: string, index: number): number {
  let position = index;
  while (position > 0 && index - position < 8 && text.charCodeAt(position - 1) === 32) {
    position -= 1;
  }
  return position;
}

const LONGEST_PLACE = 44;

/** "Phú Thọ, ngày 14 tháng 10 năm 2022" on a line of its own below the subject of a letter. */
function findDateLineBelow(text: string, start: number): ReadDate | undefined {
  const below = text.slice(start, start + 260);
  const day = /,\s{0,3}ngày\s{1,4}(?=\d{1,2}\s{1,4}tháng)/iu.exec(below);
  if (day === null) return undefined;
  const lineStart = Math.max(below.lastIndexOf("\n", day.index), below.lastIndexOf("|", day.index));
  const place = below.slice(lineStart + 1, day.index).trim();
  const isPlace = lineStart >= 0 && place.length <= LONGEST_PLACE && isUpper(place.charCodeAt(0));
  return isPlace ? readDayOfYear(text, start + day.index + day[0].length) : undefined;
}

/** A stop word is none in a name: "Quốc hội", "Bộ Công an"; in shouted text the letter case tells nothing. */
function isStop(text: string, start: number, end: number, word: string, passed: boolean): boolean {
  if (word === "qua" && passed) return false;
  // "ban hành vào ngày", "cấp ngày": what was done on the day is the issue itself.
  if (word === "vào" && /(?:hành|ký)\s{1,3}$/iu.test(text.slice(Math.max(0, start - 9), start))) {
    return false;
  }
  if (word === "cấp") return !/^\s{1,3}ngày(?!\p{L})/iu.test(text.slice(end, end + 8));
  if (word === "hội")
    return /^\s{1,3}(?:nghị|thảo|thi|diễn)(?!\p{L})/iu.test(text.slice(end, end + 8));
  const named = isUpper(text.charCodeAt(start)) && !isUpper(text.charCodeAt(start + 1));
  return !named || SENTENCE_STARTS.has(word);
}

/** Stops also with a capital: nothing that a body's name contains. */
const SENTENCE_STARTS = new Set(["về", "từ", "căn", "quy", "hướng", "theo", "xem", "có", "là"]);

function isAbbreviation(text: string, dot: number): boolean {
  return (
    isUpper(text.charCodeAt(dot - 1)) &&
    (isUpper(text.charCodeAt(dot + 1)) ||
      /TP|TT|TX$/u.test(text.slice(dot - 2, dot)) ||
      (isSpace(text.charCodeAt(dot + 1)) && isUpper(text.charCodeAt(dot - 2))))
  );
}

const ISSUING =
  /(?:ban hành|ký|ra|thông qua|phê duyệt|công bố|có)(?:\s{1,3}(?:các|số|tiếp))?\s{0,4}$/iu;
// The last letters of these words, looked at first: most references follow none of them.
const ISSUING_ENDS = new Set([..."hýatốócp"].map((letter) => letter.charCodeAt(0)));
const WHOLE_DATE =
  /\d{1,2}(?:\s{0,2}[./-]\s{0,2}\d{1,2}\s{0,2}[./-]\s{0,2}\d{4}|\s{1,4}tháng\s{1,4}\d{1,2}\s{1,4}năm\s{1,4}\d{4})/giu;
const OTHER_DAY =
  /(?:(?<!ngay\s{1,3})từ|đến|hiệu lực|hết|tháng|trước|sau)\s{1,3}(?:ngày\s{1,3})?$/iu;

const ISSUED_ON = /(?:ban hành|ký)\s{0,2}(?:ngày)?\s{0,2}:?\s{1,3}$/iu;

/** "ký ngày 5/5/2022 Quyết định số …", "Ngày ban hành: 12/3/2022 Số hiệu: …": the date stands directly before. */
function findDateDirectlyBefore(text: string, start: number, floor: number): ReadDate | undefined {
  const from = Math.max(floor, start - 48);
  const before = text.slice(from, start);
  for (const match of before.matchAll(WHOLE_DATE)) {
    if (isDigit(before.charCodeAt(match.index - 1))) continue;
    const date = readDayOfYear(text, from + match.index);
    if (date === undefined || !/^[\s,:|]{0,4}$/u.test(text.slice(date.end, start))) continue;
    return ISSUED_ON.test(before.slice(0, match.index)) ? date : undefined;
  }
  return undefined;
}

/** The date of issue before a reference: "Ngày 19/5/2021, Ban Bí thư ban hành …", in the same clause. */
export function findDateBefore(text: string, start: number, floor: number): ReadDate | undefined {
  const end = skipSpacesBack(text, start, 4);
  const last = text.charCodeAt(end - 1);
  if (isDigit(last) || (last === 58 && isDigit(text.charCodeAt(end - 2)))) {
    return findDateDirectlyBefore(text, start, floor);
  }
  if (!ISSUING_ENDS.has(lowered(last))) return undefined;
  if (!ISSUING.test(text.slice(Math.max(floor, start - 24), start))) return undefined;
  const from = Math.max(floor, start - 160);
  const before = text.slice(from, start);
  let found: ReadDate | undefined;
  for (const match of before.matchAll(WHOLE_DATE)) {
    if (isDigit(before.charCodeAt(match.index - 1))) continue;
    const date = readDayOfYear(text, from + match.index);
    if (
      date === undefined ||
      OTHER_DAY.test(before.slice(Math.max(0, match.index - 16), match.index))
    )
      continue;
    found = date;
  }
  if (found === undefined) return undefined;
  const between = text.slice(found.end, start);
  return /[;:!?\n]|\.(?:\s|$)/u.test(between) && !/^[^;:!?.]*$/u.test(between) ? undefined : found;
}

const PLACE_DATE = /ngày\s{0,4}$/iu;

/** The date line of a letterhead that stands before its number line. */
export function findDateLineBefore(
  text: string,
  start: number,
  floor: number,
): ReadDate | undefined {
  const from = Math.max(floor, start - 120);
  const before = text.slice(from, start);
  const at = before.toLowerCase().lastIndexOf("ngày ");
  if (at < 0) return undefined;
  const position = skipSpaces(text, from + at + 5, 4);
  const date = readDayOfYear(text, position);
  if (date === undefined || !/tháng/iu.test(text.slice(position, date.end))) return undefined;
  const onlyRules = /^[\s\-_*|.]*$/u.test(text.slice(date.end, start));
  return onlyRules && PLACE_DATE.test(text.slice(from + at, position)) ? date : undefined;
}
