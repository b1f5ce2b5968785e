import { isIsolated } from "./isIsolated.js";
import { type Moment, newMoment } from "./moment.js";
import { type Chain, readChain, readLooseChain } from "./readChain.js";
import { type Clock, readClock, skipOffset } from "./readClock.js";
import { readCycleYear } from "./readCycleYear.js";
import { readNumberWord } from "./readNumberWord.js";
import { readNumericDate } from "./readNumericDate.js";
import { readQuarter } from "./readQuarter.js";
import { readMonthFirst, readSpelledDate, readSpelledMonth } from "./readSpelledDate.js";
import { readWeekday } from "./readWeekday.js";
import { readYearTail } from "./readYearTail.js";
import type { Tokens } from "./token.js";
import { DAY_PARTS } from "./vocabulary.js";

const SEPARATORS = new Set([",", "-", "|", "(", "·", "•", ":"]);
const MOST_PARTS = 8;

const TODAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["nay", 0],
  ["qua", -1],
  ["kia", -2],
  ["mai", 1],
]);

interface Head {
  /** The last mark before the date was an opening bracket. */
  bracket: boolean;
  clock: Clock | undefined;
  weekday: number;
  dayPart: string;
  fromToday: number | undefined;
  cue: 0 | 1 | 2;
  /** `mùng` was said: the day is 1 to 10. */
  early: boolean;
  next: number;
  /** Before the last mark, if nothing follows it. */
  end: number;
}

function readHead(tokens: Tokens, index: number, cue: 0 | 1 | 2): Head {
  const head: Head = {
    bracket: false,
    clock: undefined,
    weekday: 0,
    dayPart: "",
    fromToday: undefined,
    cue,
    early: false,
    next: index,
    end: index,
  };
  for (let part = 0; part < MOST_PARTS; part += 1) {
    let at = head.next;
    const isBracket = part > 0 && tokens.text(at) === "(";
    if (part > 0 && SEPARATORS.has(tokens.text(at))) at += 1;
    const word = tokens.text(at);
    // A stamp glued to the first word of the text: the word belongs to the text.
    if (head.clock !== undefined && at === head.next && tokens.isGlued(at) && tokens.at(at).capital)
      break;
    const weekday = head.weekday === 0 ? readWeekday(tokens, at) : undefined;
    if (weekday !== undefined) {
      head.weekday = weekday.weekday;
      head.next = weekday.next;
    } else if (DAY_PARTS.has(word)) {
      head.dayPart = word;
      head.next = at + 1;
      const today = TODAY_WORDS.get(tokens.text(at + 1));
      if (today !== undefined && !(today === -2)) {
        head.fromToday = today;
        head.next = at + 2;
      }
    } else if (word === "ngày" || word === "mùng" || word === "mồng" || word === "hôm") {
      const today = TODAY_WORDS.get(tokens.text(at + 1));
      if (
        today !== undefined &&
        (word === "hôm" || (word === "ngày" && (today === 1 || tokens.text(at + 1) === "nay")))
      ) {
        if (word === "ngày" && today === 0) break;
        head.fromToday = today;
        head.next = at + 2;
      } else {
        head.early ||= word === "mùng" || word === "mồng";
        head.next = at + 1;
      }
    } else if (word === "rạng" && tokens.text(at + 1) === "sáng") {
      head.next = at + 1;
      head.end = head.next;
      continue;
    } else {
      const clock = head.clock === undefined ? readClock(tokens, at) : undefined;
      if (clock === undefined) break;
      head.clock = clock;
      if (clock.hasDayPart === true) head.cue = 2;
      head.next = skipOffset(tokens, clock.next);
      head.end = head.next;
      continue;
    }
    head.bracket ||= isBracket;
    head.cue = 2;
    head.end = head.next;
  }
  return head;
}

function readCore(tokens: Tokens, index: number, head: Head): Moment | undefined {
  const token = tokens.at(index);
  if (token.text === "tháng" || token.text === "thg" || token.text === "th")
    return readMonthFirst(tokens, index) ?? readSpelledMonth(tokens, index);
  if (token.text === "quý" || token.text === "quí" || token.text === "q")
    return readQuarter(tokens, index);
  if (token.text === "rằm") return readFullMoon(tokens, index);
  if (token.kind !== "number") {
    if (head.cue < 2) return undefined;
    const words = head.early ? readNumberWord(tokens, index) : undefined;
    return words !== undefined && tokens.text(words.next) === "tết"
      ? newMoment(index, { day: words.value, next: words.next })
      : readSpelledDate(tokens, index, true);
  }
  const chain = readChain(tokens, index);
  if (!isIsolated(tokens, index, chain)) return undefined;
  if (chain.numbers.length > 1) {
    const moment = readNumericDate(chain, index);
    if (moment !== undefined)
      Object.assign(moment, { next: chain.next }, readLooseYear(tokens, moment, chain));
    if (moment === undefined && chain.marks === "-" && head.cue === 2)
      return readDayPair(tokens, index, chain.next);
    return moment;
  }
  const spelled = readSpelledDate(tokens, index, head.cue === 2);
  if (spelled !== undefined) return spelled;
  const loose = readLooseChain(tokens, index);
  if (loose !== undefined && (loose.numbers.length === 3 || head.cue === 2)) {
    const moment = readNumericDate(loose, index);
    if (moment !== undefined && !moment.broken) return Object.assign(moment, { next: loose.next });
  }
  const day = tokens.number(index, 2);
  const isNewYear = day > 22 && day < 31 && tokens.text(index + 1) === "tết";
  return (head.cue === 2 || isNewYear) && day >= 1 && day <= 31
    ? newMoment(index, { day, next: index + 1 })
    : undefined;
}

/** The year of `12/4/ 2024`, `12/4 năm 2024`, `02/10 năm Quý Mão`. */
function readLooseYear(
  tokens: Tokens,
  moment: Moment,
  { numbers, marks, next }: Chain,
): Partial<Moment> {
  if (numbers.length !== 2 || moment.broken) return {};
  if (tokens.text(next) === "năm") {
    const tail = readYearTail(tokens, next);
    if (tail === undefined) return {};
    const { year, cycleYear } = tail;
    return { year, cycleYear, lunar: cycleYear >= 0, bare: "", next: tail.next };
  }
  const year = tokens.year(next + 1);
  if (year < 0 || tokens.text(next) !== marks) return {};
  return { year, bare: "", next: next + 2 };
}

/** `20-25 tháng 3 năm 2024` after `ngày`. */
function readDayPair(tokens: Tokens, index: number, next: number): Moment | undefined {
  const until = tokens.text(next) === "tháng" ? readSpelledMonth(tokens, next) : undefined;
  const day = tokens.number(index, 2);
  const last = tokens.number(index + 2, 2);
  if (until === undefined || next !== index + 3 || day < 1 || last < 1 || last > 31)
    return undefined;
  until.day = last;
  return newMoment(index, { day, until, next: until.next });
}

function readFullMoon(tokens: Tokens, index: number): Moment | undefined {
  if (tokens.text(index + 1) !== "tháng") return undefined;
  const moment = readSpelledMonth(tokens, index + 1);
  if (moment === undefined) return undefined;
  return Object.assign(moment, { start: index, day: 15, lunar: true });
}

/** The calendar named after a date: `âm lịch`, `(AL)`. */
function readCalendarTail(tokens: Tokens, moment: Moment): void {
  const open = tokens.text(moment.next) === "(" ? 1 : 0;
  const at = moment.next + open;
  const word = tokens.text(at);
  const long = (word === "âm" || word === "dương") && tokens.text(at + 1) === "lịch";
  if (!long && word !== "al" && word !== "âl") return;
  const next = at + (long ? 2 : 1);
  if (open === 1 && tokens.text(next) !== ")") return;
  if (word !== "dương") {
    moment.lunar = true;
    moment.cue = 2;
  }
  moment.next = next + open;
}

function addTail(tokens: Tokens, moment: Moment, head: Head): void {
  readCalendarTail(tokens, moment);
  const day = moment.until ?? moment;
  if (day.day > 0 && day.month === 0 && tokens.text(moment.next) === "tết")
    readNewYear(tokens, moment, head);
  if (day.day === 0 || day.lunar || moment.until !== undefined) return;
  let at = moment.next;
  const isIso = tokens.text(at) === "t" && tokens.isGlued(at);
  if (isIso || SEPARATORS.has(tokens.text(at))) at += 1;
  for (const word of ["vào", "lúc", "hồi"]) if (tokens.text(at) === word) at += 1;
  const clock = head.clock === undefined ? readClock(tokens, at) : undefined;
  // A time on the next line, or before another date, belongs to what follows it.
  if (clock === undefined || tokens.at(at).startsLine || belongsToNext(tokens, clock.next)) {
    if (head.clock !== undefined) moment.next = skipOffset(tokens, moment.next);
    return;
  }
  moment.hour = clock.hour;
  moment.minute = clock.minute;
  moment.second = clock.second;
  moment.next = skipOffset(tokens, clock.next);
}

/** The month of `mùng 3 Tết`, `30 Tết`, and the year behind it: `mùng 1 Tết Giáp Thìn`. */
function readNewYear(tokens: Tokens, moment: Moment, head: Head): void {
  if (!head.early && moment.day < 23) return;
  moment.month = head.early ? 1 : 12;
  moment.lunar = true;
  moment.cue = 2;
  moment.next += 1;
  const tail = readYearTail(tokens, moment.next) ?? readCycleYear(tokens, moment.next);
  if (tail === undefined || !head.early) return;
  moment.year = tail.year;
  moment.cycleYear = tail.cycleYear;
  moment.next = tail.next;
}

function belongsToNext(tokens: Tokens, index: number): boolean {
  if (tokens.text(index) === "ngày") return true;
  if (tokens.at(index).kind !== "number" || tokens.isGlued(index)) return false;
  const chain = readChain(tokens, index);
  // `22:14 1.283` is a counter.
  return chain.numbers.length > 1 && readNumericDate(chain, index)?.broken === false;
}

/**
 * One point in time with everything that is printed round it: weekday, time of day, part of the day, `ngày`, calendar.
 * Where there is only a time of day, or only `hôm nay`, that is what comes back.
 */
export function readMoment(tokens: Tokens, index: number, cue: 0 | 1 | 2 = 0): Moment | undefined {
  const head = readHead(tokens, index, cue);
  let at = head.next;
  let core =
    head.next > index && SEPARATORS.has(tokens.text(at))
      ? readCore(tokens, at + 1, head)
      : undefined;
  if (core !== undefined) {
    head.bracket ||= tokens.text(at) === "(";
    at += 1;
  }
  core ??= readCore(tokens, at, head);
  if (core === undefined) {
    if (head.end === index) return undefined;
    core = newMoment(index, { next: head.end });
  } else {
    addTail(tokens, core, head);
    if (head.bracket && tokens.text(core.next) === ")") core.next += 1;
  }
  core.start = index;
  if (head.cue > core.cue) core.cue = head.cue;
  if (core.hour >= 0 || head.clock !== undefined || head.weekday > 0) core.cue = 2;
  core.weekday = head.weekday;
  core.fromToday = head.fromToday;
  if (head.clock !== undefined) {
    const afternoon =
      ["chiều", "tối"].includes(head.dayPart) && head.clock.hour > 0 && head.clock.hour < 12;
    core.hour = head.clock.hour + (afternoon ? 12 : 0);
    core.minute = head.clock.minute;
    core.second = head.clock.second;
  }
  return core;
}
