import { DateError } from "./dateError.js";
import { civilOfDayNumber } from "./internal/civilOfDayNumber.js";
import {
  FIRST_LUNAR_DAY,
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_DAY,
  lunarIndex,
} from "./internal/lunarIndex.js";
import type { LunarDate } from "./lunarDate.js";
import type { LunarOptions } from "./toLunar.js";

/**
 * The civil date of a lunar date, up to 2199-12-31. A date that the calendar does not have (day 30 of a month of 29 days, a
 * leap month in a year without it) is refused, never moved to another day.
 *
 * @throws {DateError} dates/impossible, dates/out-of-range
 *
 * @example
 * ```ts
 * fromLunar({ year: 2026, month: 1, day: 1, leapMonth: false }); // => "2026-02-17"
 * fromLunar({ year: 2026, month: 3, day: 10, leapMonth: false }); // => "2026-04-26"
 * ```
 */
export function fromLunar(date: LunarDate, options?: LunarOptions): string {
  const { year, month, day, leapMonth } = date;
  const { starts, years, leaps } = lunarIndex(options?.calendar);
  const place = year - FIRST_LUNAR_YEAR;
  const leap = leaps[place];
  if (leap === undefined || place > 299) {
    throw new DateError(
      "dates/out-of-range",
      `Lịch âm tính được các năm 1900–2199, nhận được ${year}.`,
    );
  }
  const isLater = leap > 0 && (month > leap || leapMonth);
  const index = (years[place] ?? 0) + month - (isLater ? 0 : 1);
  const start = starts[index] ?? 0;
  // Written so that NaN, fractions and missing fields fail too.
  const isReal =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (starts[index + 1] ?? 0) - start &&
    (day | 0) === day &&
    (month | 0) === month &&
    (!leapMonth || month === leap);
  const days = start + day - 1 + FIRST_LUNAR_DAY;
  if (isReal && days <= LAST_LUNAR_DAY) return civilOfDayNumber(days);
  throw isReal
    ? new DateError("dates/out-of-range", "Lịch âm tính được đến hết ngày 2199-12-31.")
    : new DateError(
        "dates/impossible",
        `Lịch âm không có ngày ${day} tháng ${month}${leapMonth ? " nhuận" : ""} năm ${year}.`,
      );
}
