import type { FoundDateKind } from "../../foundDate.js";
import { findPlace } from "./findPlace.js";
import { isPlausibleMonth } from "./isPlausibleMonth.js";
import { type Moment, newMoment } from "./moment.js";
import { type Expression, readExpression } from "./readExpression.js";
import { readMonthsOfYear } from "./readMonthsOfYear.js";
import { readWeekOfMonth } from "./readOthers.js";
import { readYearPair, type YearPair } from "./readYearPair.js";
import { shareYears } from "./shareYears.js";
import type { Tokens } from "./token.js";
import { UNIT_WORDS } from "./vocabulary.js";

/** One expression with the tokens that it covers; what it means is settled later, with the date of the page. */
export interface Item {
  readonly start: number;
  readonly next: number;
  readonly kind: FoundDateKind;
  readonly moments: readonly Moment[];
  readonly isRange: boolean;
  readonly years?: YearPair | undefined;
  readonly other?: Moment | undefined;
  /** Weeks from the week of writing: `thứ Ba tuần trước` is -1. */
  readonly weeks?: number | undefined;
}

const STARTERS = new Set([
  "ngày",
  "mùng",
  "mồng",
  "hôm",
  "thứ",
  "chủ",
  "chúa",
  "cn",
  "t",
  "sáng",
  "trưa",
  "chiều",
  "tối",
  "đêm",
  "khuya",
  "rạng",
  "tháng",
  "thg",
  "th",
  "q",
  "quý",
  "quí",
  "rằm",
  "tuần",
  "cùng",
  "nửa",
  "hai",
  "ba",
  "bốn",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "một",
]);
const COUNT_WORDS = new Set([
  "hai",
  "ba",
  "bốn",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "nửa",
]);
const WEEKS: ReadonlyMap<string, number> = new Map([
  ["này", 0],
  ["nay", 0],
  ["trước", -1],
  ["qua", -1],
  ["tới", 1],
  ["sau", 1],
]);

function kindOf(tokens: Tokens, { moments, isRange, other }: Expression): FoundDateKind {
  const [first] = moments;
  if (first === undefined) return "date";
  if (first.fromToday !== undefined) return "relative";
  if (other !== undefined || first.lunar || moments.some((moment) => moment.lunar)) return "lunar";
  if (isRange || first.until !== undefined) return "range";
  if (first.quarter > 0) return "quarter";
  if (first.day === 0) return "month";
  return first.hour >= 0 && tokens.length > 0 ? "timestamp" : "date";
}

function isConsecutive(moments: readonly Moment[]): boolean {
  return moments.every((moment, index) => {
    const before = moments[index - 1];
    if (before === undefined) return true;
    const step = (one: number, two: number): boolean => two === one + 1;
    if (moment.quarter > 0) return step(before.quarter, moment.quarter);
    if (before.day > 0)
      return step(before.day, moment.day) && (before.month === 0 || before.month === moment.month);
    return step(before.month, moment.month);
  });
}

function toItems(tokens: Tokens, expression: Expression, earliest: number): Item[] {
  const { moments, next, other } = expression;
  const [first] = moments;
  const last = moments[moments.length - 1];
  if (first === undefined || last === undefined) return [];
  if (first.until !== undefined) {
    return [
      {
        start: first.start,
        next,
        kind: kindOf(tokens, expression),
        moments: [first, first.until],
        isRange: true,
      },
    ];
  }
  if (moments.length > 1 && (expression.isRange || isConsecutive(moments))) {
    const ends = { ...expression, isRange: true };
    return [
      {
        start: first.start,
        next,
        kind: kindOf(tokens, ends),
        moments: [first, last],
        isRange: true,
      },
    ];
  }
  if (moments.length > 1) {
    for (let index = moments.length - 2; index >= 0; index -= 1) {
      const moment = moments[index];
      const after = moments[index + 1];
      if (moment === undefined || after === undefined) continue;
      if (moment.month === 0) moment.month = after.month;
      if (moment.year === 0) moment.year = after.year;
    }
    return moments.map((moment) => ({
      start: moment.start,
      next: moment.next,
      kind: kindOf(tokens, { moments: [moment], isRange: false, next: moment.next }),
      moments: [moment],
      isRange: false,
    }));
  }
  const kind = kindOf(tokens, expression);
  const place =
    kind === "date" && first.spelled && first.year > 0
      ? findPlace(tokens, first.start, earliest)
      : undefined;
  if (place !== undefined)
    return [{ start: place, next, kind: "admin-line", moments, isRange: false }];
  return [{ start: first.start, next, kind, moments, isRange: false, other }];
}

function scanWeekday(tokens: Tokens, index: number): Item | undefined {
  const isSunday = tokens.text(index) === "chủ" && tokens.text(index + 1) === "nhật";
  if (tokens.text(index) !== "thứ" && !isSunday) return undefined;
  const names = ["hai", "ba", "tư", "năm", "sáu", "bảy"];
  const figure = tokens.number(index + 1, 1);
  const weekday = isSunday
    ? 7
    : figure > 1 && figure < 8
      ? figure - 1
      : names.indexOf(tokens.text(index + 1)) + 1;
  if (weekday < 1 || tokens.text(index + 2) !== "tuần") return undefined;
  const weeks = WEEKS.get(tokens.text(index + 3));
  if (weeks === undefined) return undefined;
  return {
    start: index,
    next: index + 4,
    kind: "relative",
    moments: [newMoment(index, { weekday })],
    isRange: false,
    weeks,
  };
}

/** `tuần trước`, `tuần này`: seven days; `hai tuần trước` counts weeks back and is left alone. */
function scanWeek(tokens: Tokens, index: number): Item | undefined {
  const weeks = tokens.text(index) === "tuần" ? WEEKS.get(tokens.text(index + 1)) : undefined;
  const before = tokens.at(index - 1);
  if (weeks === undefined || before.kind === "number" || UNIT_WORDS.has(before.text))
    return undefined;
  const week = [newMoment(index, { weekday: 1 }), newMoment(index, { weekday: 7 })];
  return { start: index, next: index + 2, kind: "relative", moments: week, isRange: true, weeks };
}

function scanAt(tokens: Tokens, index: number, earliest: number): Item[] {
  const token = tokens.at(index);
  const isNumber = token.kind === "number";
  if (isNumber && token.text.length === 4) {
    const years = readYearPair(tokens, index, earliest);
    if (years !== undefined) {
      return [
        {
          start: years.start,
          next: years.next,
          kind: years.kind,
          moments: [],
          isRange: true,
          years,
        },
      ];
    }
  }
  if (isNumber || COUNT_WORDS.has(token.text)) {
    const months = readMonthsOfYear(tokens, index);
    if (months !== undefined) {
      const { year, from, to, next } = months;
      const ends = [newMoment(index, { year, month: from }), newMoment(index, { year, month: to })];
      const isHalf = to - from === 5 && (from === 1 || from === 7);
      return [
        { start: index, next, kind: isHalf ? "half-year" : "range", moments: ends, isRange: true },
      ];
    }
    if (!isNumber) return [];
  }
  const week = readWeekOfMonth(tokens, index);
  if (week !== undefined)
    return [{ start: index, next: week, kind: "relative", moments: [], isRange: false }];
  const weekday = scanWeekday(tokens, index) ?? scanWeek(tokens, index);
  if (weekday !== undefined) return [weekday];
  if (token.text === "cùng" && tokens.text(index + 1) === "ngày") {
    return [{ start: index, next: index + 2, kind: "relative", moments: [], isRange: false }];
  }
  const expression = readExpression(tokens, index);
  if (expression === undefined) return [];
  const [first] = expression.moments;
  if (first === undefined) return [];
  const hasYear = first.year === 0 && expression.moments.some((moment) => moment.year > 0);
  if (!hasYear && !isPlausibleMonth(tokens, first)) return [];
  return toItems(tokens, expression, earliest);
}

function isStarter(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  return token.kind === "number" || (token.kind === "word" && STARTERS.has(token.text));
}

/** Goes through the tokens once; each step looks at a bounded number of tokens. */
export function scanItems(tokens: Tokens): Item[] {
  const items: Item[] = [];
  let earliest = 0;
  let index = 0;
  while (index < tokens.length) {
    if (!isStarter(tokens, index)) {
      index += 1;
      continue;
    }
    const found = scanAt(tokens, index, earliest);
    if (found.length === 0) {
      index = skip(tokens, index);
      continue;
    }
    items.push(...found);
    earliest = found[found.length - 1]?.next ?? index + 1;
    index = earliest;
  }
  shareYears(tokens, items);
  return items;
}

/** Behind a chain of figures that is no date, so that no part of it is taken for one. */
function skip(tokens: Tokens, index: number): number {
  let next = index + 1;
  if (tokens.at(index).kind !== "number") return next;
  while (
    tokens.isGlued(next) &&
    tokens.isGlued(next + 1) &&
    "/.-,_".includes(tokens.text(next)) &&
    tokens.at(next + 1).kind === "number"
  ) {
    next += 2;
  }
  return next;
}
