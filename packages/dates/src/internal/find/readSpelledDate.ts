import { type Moment, newMoment } from "./moment.js";
import { readMonth } from "./readMonth.js";
import { readNumberWord } from "./readNumberWord.js";
import { readYearTail } from "./readYearTail.js";
import type { Tokens } from "./token.js";

/** The month and year after a day, or alone: `tháng 9 năm 2021`, `tháng Bảy`, `tháng 8/2021`. `index` is at `tháng`. */
export function readSpelledMonth(tokens: Tokens, index: number): Moment | undefined {
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
  if (tokens.text(next) === ",") next += 1;
  if (tokens.text(next) !== "tháng") return undefined;
  const moment = readSpelledMonth(tokens, next);
  if (moment === undefined) return undefined;
  moment.start = index;
  moment.day = day;
  moment.spelled = true;
  return moment;
}
