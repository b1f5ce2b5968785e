import { type LunarCalendar, VIETNAMESE_CALENDAR } from "../lunarCalendar.js";

export const FIRST_LUNAR_YEAR = 1900;
/** 1900-01-31, the first day of the first lunar year, as a day number. */
export const FIRST_LUNAR_DAY = -25_537;
/** 2199-12-31. */
export const LAST_LUNAR_DAY = 84_005;

/** A calendar's months laid out for look-up; days count from {@link FIRST_LUNAR_DAY}. */
export interface LunarIndex {
  /** First day of each month, and behind the last one the day after it. */
  readonly starts: Int32Array;
  /** year << 5 | month << 1 | leap */
  readonly months: Int32Array;
  /** For each year its first month, and its leap month (0: none). */
  readonly years: Int32Array;
  readonly leaps: Uint8Array;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const built = new WeakMap<LunarCalendar, LunarIndex>();

function build({ table }: LunarCalendar): LunarIndex {
  const starts = new Int32Array(3720);
  const months = new Int32Array(3720);
  const years = new Int32Array(301);
  const leaps = new Uint8Array(301);
  let index = 0;
  let day = 0;
  for (let year = 0; year < 300; year += 1) {
    let bits = 0;
    for (let at = 0; at < 3; at += 1)
      bits = bits * 64 + LETTERS.indexOf(table.charAt(year * 3 + at));
    const leap = bits >> 13;
    leaps[year] = leap;
    years[year] = index;
    for (let place = 0; place < (leap > 0 ? 13 : 12); place += 1) {
      const isLeap = leap > 0 && place === leap;
      const month = place + (leap > 0 && place >= leap ? 0 : 1);
      starts[index] = day;
      months[index] = ((year + FIRST_LUNAR_YEAR) << 5) | (month << 1) | (isLeap ? 1 : 0);
      day += 29 + ((bits >> (12 - place)) & 1);
      index += 1;
    }
  }
  years[300] = index;
  starts.fill(day, index);
  return { starts, months, years, leaps };
}

let official: LunarIndex | undefined;

/** The look-up of a calendar, laid out at its first use. */
export function lunarIndex(calendar: LunarCalendar | undefined): LunarIndex {
  if (calendar === undefined || calendar === VIETNAMESE_CALENDAR) {
    official ??= build(VIETNAMESE_CALENDAR);
    return official;
  }
  let index = built.get(calendar);
  if (index === undefined) {
    index = build(calendar);
    built.set(calendar, index);
  }
  return index;
}
