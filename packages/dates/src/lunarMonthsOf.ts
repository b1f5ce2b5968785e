import { DateError } from "./dateError.js";
import { civilOfDayNumber } from "./internal/civilOfDayNumber.js";
import { FIRST_LUNAR_DAY, FIRST_LUNAR_YEAR, lunarIndex } from "./internal/lunarIndex.js";
import type { LunarOptions } from "./toLunar.js";

/** A month of a lunar year. */
export interface LunarMonth {
  readonly month: number;
  readonly leapMonth: boolean;
  /** 29 (tháng thiếu) or 30 (tháng đủ). */
  readonly days: number;
  /** Civil date of its first day. */
  readonly start: string;
}

/**
 * The 12 or 13 months of a lunar year in order, with their lengths.
 *
 * @throws {DateError} dates/out-of-range
 *
 * @example
 * ```ts
 * lunarMonthsOf(2023).length; // => 13
 * lunarMonthsOf(2025)[12]; // => { month: 12, leapMonth: false, days: 29, start: "2026-01-19" }
 * ```
 */
export function lunarMonthsOf(year: number, options?: LunarOptions): readonly LunarMonth[] {
  const { months, years } = lunarIndex(options?.calendar);
  const first = years[year - FIRST_LUNAR_YEAR];
  const after = years[year - FIRST_LUNAR_YEAR + 1];
  if (first === undefined || after === undefined) {
    throw new DateError(
      "dates/out-of-range",
      `Lịch âm tính được các năm 1900–2199, nhận được ${year}.`,
    );
  }
  return Array.from({ length: (after >> 4) - (first >> 4) }, (_, place) => {
    const month = months[(first >> 4) + place] ?? 0;
    const start = month >> 14;
    return {
      month: (month >> 1) & 15,
      leapMonth: (month & 1) === 1,
      days: ((months[(first >> 4) + place + 1] ?? 0) >> 14) - start,
      start: civilOfDayNumber(start + FIRST_LUNAR_DAY),
    };
  });
}
