import { type LunarCalendar, VIETNAMESE_CALENDAR } from "../lunarCalendar.js";

export const FIRST_LUNAR_YEAR = 1900;
/** 1900-01-31, the first day of the first lunar year, as a day number. */
export const FIRST_LUNAR_DAY = -25_537;
/** 2199-12-31. */
export const LAST_LUNAR_DAY = 84_005;

/** A calendar's months laid out for look-up; days count from {@link FIRST_LUNAR_DAY}. */
export interface LunarIndex {
  /** first day << 14 | years from 1900 << 5 | month << 1 | leap, for each month and for what comes behind the last one. */
  readonly months: Int32Array;
  /** place of the first month << 4 | leap month (0: none), for each year and for what comes behind the last one. */
  readonly years: Int32Array;
  /** The civil dates of a year's days, laid out at its first use. */
  readonly texts: (readonly string[] | undefined)[];
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const built = new WeakMap<LunarCalendar, LunarIndex>();

/** The months of {@link VIETNAMESE_CALENDAR}: filled at the first use, never replaced, so that a compiler knows its length. */
const officialMonths = new Int32Array(3720);

function build({ table }: LunarCalendar, months = new Int32Array(3720)): LunarIndex {
  const years = new Int32Array(301);
  let index = 0;
  let day = 0;
  for (let year = 0; year < 300; year += 1) {
    let bits = 0;
    for (let at = 0; at < 3; at += 1)
      bits = bits * 64 + LETTERS.indexOf(table.charAt(year * 3 + at));
    const leap = bits >> 13;
    years[year] = (index << 4) | leap;
    for (let place = 0; place < (leap > 0 ? 13 : 12); place += 1) {
      const isLeap = leap > 0 && place === leap;
      const month = place + (leap > 0 && place >= leap ? 0 : 1);
      months[index] = (day << 14) | (year << 5) | (month << 1) | (isLeap ? 1 : 0);
      day += 29 + ((bits >> (12 - place)) & 1);
      index += 1;
    }
  }
  years[300] = index << 4;
  months.fill(day << 14, index);
  // Filled, because an array with few of many places in use is looked up by hashing.
  return { months, years, texts: new Array(300).fill(undefined) };
}

let official: LunarIndex | undefined;

/** The look-up of a calendar, laid out at its first use. */
export function lunarIndex(calendar: LunarCalendar | undefined): LunarIndex {
  if (calendar === undefined || calendar === VIETNAMESE_CALENDAR) {
    official ??= build(VIETNAMESE_CALENDAR, officialMonths);
    return official;
  }
  let index = built.get(calendar);
  if (index === undefined) {
    index = build(calendar);
    built.set(calendar, index);
  }
  return index;
}

/** The months of a calendar alone, the shortest way to those of the default. */
export function lunarMonths(calendar: LunarCalendar | undefined): Int32Array {
  if (calendar !== undefined) return lunarIndex(calendar).months;
  if (officialMonths[1] === 0) lunarIndex(undefined);
  return officialMonths;
}
