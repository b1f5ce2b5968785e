import { type Moment, newMoment } from "./moment.js";
import { readMonth } from "./readMonth.js";
import { readNumberWord } from "./readNumberWord.js";
import { readYearTail } from "./readYearTail.js";
import type { Tokens } from "./token.js";

/** The month of `17 thg 3, 2024` and `17 Th3 2024`, as blogs shorten it. */
function readShortMonth(tokens: Tokens, index: number): Moment | undefined {
  const word = tokens.text(index);
  const isShort = word === "thg" || (word === "th" && tokens.isGlued(index + 1));
  const month = isShort ? tokens.number(index + 1, 2) : -1;
  if (month < 1 || month > 12) return undefined;
  const tail = readYearTail(tokens, index + 2);
  return tail === undefined || tail.year === 0
    ? undefined
    : newMoment(index, { month, year: tail.year, next: tail.next });
}

/** `Tháng Ba 17, 2024`, as blogs write it that keep the order of English. */
export function readMonthFirst(tokens: Tokens, index: number): Moment | undefined {
  const word = tokens.text(index);
  const read =
    word === "tháng" || word === "thg" || (word === "th" && tokens.isGlued(index + 1))
      ? readMonth(tokens, index + 1)
      : undefined;
  if (read === undefined) return undefined;
  const day = tokens.number(read.next, 2);
  const year = tokens.year(read.next + 2);
  if (day < 1 || day > 31 || tokens.text(read.next + 1) !== "," || year < 0) return undefined;
  return newMoment(index, { day, month: read.month, year, next: read.next + 3 });
}

/** The month and year after a day, or alone: `tháng 9 năm 2021`, `tháng Bảy`, `tháng 8/2021`. */
export function readSpelledMonth(tokens: Tokens, index: number): Moment | undefined {
  if (tokens.text(index) !== "tháng") return undefined;
  const read = readMonth(tokens, index + 1);
  if (read === undefined) return undefined;
  const moment = newMoment(index, { month: read.month, lunar: read.lunar, next: read.next });
  if (tokens.text(moment.next) === "nhuận") {
    moment.leapMonth = true;
    moment.lunar = true;
    moment.next += 1;
  }
  const isFive = read.inWords && read.month === 5;
  const tail = readYearTail(tokens, moment.next);
  if (tail !== undefined) {
    moment.year = tail.year;
    moment.cycleYear = tail.cycleYear;
    moment.next = tail.next;
    if (tail.cycleYear >= 0) moment.lunar = true;
  } else if (isFive && !tokens.at(read.next - 1).capital) {
    return undefined;
  }
  return moment;
}

/** A day with its month: `16 tháng 9 năm 2021`, `mười sáu tháng Chín`; `hasCue` allows a day in words. */
export function readSpelledDate(
  tokens: Tokens,
  index: number,
  hasCue: boolean,
): Moment | undefined {
  let day = tokens.number(index, 2);
  let next = index + 1;
  if (day < 0 && hasCue) {
    const words = readNumberWord(tokens, index);
    if (words === undefined) return undefined;
    day = words.value;
    next = words.next;
  }
  if (day < 1 || day > 39) return undefined;
  if (tokens.text(next) === "," || tokens.text(next) === "/") next += 1;
  const moment = readSpelledMonth(tokens, next) ?? readShortMonth(tokens, next);
  if (moment === undefined) return undefined;
  moment.start = index;
  moment.day = day;
  moment.spelled = true;
  return moment;
}
