import type { Token, Tokens } from "./token.js";

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** -1 where none is printed. */
  readonly second: number;
  readonly next: number;
  /** A part of the day was said with it: `2 giờ chiều`. */
  readonly hasDayPart?: boolean;
}

const AFTERNOON = new Set(["ch", "pm", "chiều", "tối", "đêm"]);
const HALVES = new Set(["sa", "am", "ch", "pm", "sáng", "trưa", "chiều", "tối", "đêm"]);

const HOUR_MARKS = new Set(["h", "g", "giờ", ":"]);

function isGluedNumber(token: Token): boolean {
  return token.kind === "number" && token.gap === 0 && token.text.length === 2;
}

function inHalf(clock: Clock, half: string): Clock {
  const { hour } = clock;
  if (AFTERNOON.has(half) && hour < 12 && !(half === "đêm" && hour < 6))
    return { ...clock, hour: hour + 12 };
  return (half === "am" || half === "sa") && hour === 12 ? { ...clock, hour: 0 } : clock;
}

function readFigures(tokens: Tokens, index: number): Clock | undefined {
  const hour = tokens.number(index, 2);
  if (hour < 0 || hour > 24) return undefined;
  const mark = tokens.at(index + 1);
  if (mark.text === ":" && mark.gap === 0 && isGluedNumber(tokens.at(index + 2))) {
    const minute = tokens.number(index + 2, 2);
    if (
      tokens.text(index + 3) === ":" &&
      tokens.isGlued(index + 3) &&
      isGluedNumber(tokens.at(index + 4))
    ) {
      return { hour, minute, second: tokens.number(index + 4, 2), next: index + 5 };
    }
    return { hour, minute, second: -1, next: index + 3 };
  }
  const isLetter = (mark.text === "h" || mark.text === "g") && mark.gap === 0;
  if (!isLetter && mark.text !== "giờ" && !(mark.text === "h" && mark.gap === 1)) return undefined;
  if (tokens.text(index + 2) === "rưỡi") return { hour, minute: 30, second: -1, next: index + 3 };
  const minute = tokens.number(index + 2, 2);
  const after = tokens.at(index + 3);
  const isPartOfDate =
    after.text === "tháng" ||
    ("/.-".includes(after.text) &&
      after.gap === 0 &&
      tokens.at(index + 4).kind === "number" &&
      !HOUR_MARKS.has(tokens.text(index + 5)));
  if (
    minute < 0 ||
    after.text === "giờ" ||
    (after.text === "h" && after.gap === 0) ||
    isPartOfDate
  ) {
    return { hour, minute: 0, second: -1, next: index + 2 };
  }
  if (isLetter && !tokens.isGlued(index + 2) && after.text !== "phút")
    return { hour, minute: 0, second: -1, next: index + 2 };
  return {
    hour,
    minute,
    second: -1,
    next: after.text === "phút" || after.text === "'" || after.text === "p" ? index + 4 : index + 3,
  };
}

/** A time of day: `02:18`, `20:22:56`, `9h05`, `9g05`, `14 giờ 20 phút`, each with `SA`, `CH` or a part of the day after it. */
export function readClock(tokens: Tokens, index: number): Clock | undefined {
  const clock = readFigures(tokens, index);
  if (clock === undefined || clock.minute > 59 || clock.second > 59) return undefined;
  if (clock.hour === 24 && clock.minute > 0) return undefined;
  const half = tokens.text(clock.next);
  if (!HALVES.has(half) || (half.length > 2 && tokens.isGlued(clock.next))) return clock;
  return { ...inHalf(clock, half), next: clock.next + 1, hasDayPart: half.length > 2 };
}

/** What is printed after a clock and belongs to it: `(GMT+7)`, `+07:00`, `Z`. */
export function skipOffset(tokens: Tokens, index: number): number {
  const open = tokens.text(index) === "(" ? 1 : 0;
  const name = tokens.text(index + open);
  if (name === "gmt" || name === "utc") {
    const sign = tokens.text(index + open + 1);
    if (sign !== "+" && sign !== "-") return index;
    let next = index + open + 3;
    if (tokens.text(next) === ":" && tokens.isGlued(next)) next += 2;
    return open === 0 ? next : tokens.text(next) === ")" ? next + 1 : index;
  }
  if (tokens.isGlued(index) && name === "z") return index + 1;
  if (tokens.isGlued(index) && name === "+" && tokens.number(index + 1, 4) >= 0) {
    return tokens.text(index + 2) === ":" && tokens.isGlued(index + 2) ? index + 4 : index + 2;
  }
  return index;
}
