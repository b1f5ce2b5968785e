import { DateError } from "./dateError.js";
import { FIRST_LUNAR_YEAR, lunarIndex } from "./internal/lunarIndex.js";
import type { LunarOptions } from "./toLunar.js";

/**
 * The number of the leap month of a lunar year, or `undefined` where the year has none.
 *
 * @throws {DateError} dates/out-of-range
 *
 * @example
 * ```ts
 * leapMonthOf(2023); // => 2
 * leapMonthOf(2024); // => undefined
 * ```
 */
export function leapMonthOf(year: number, options?: LunarOptions): number | undefined {
  const entry = lunarIndex(options?.calendar).years[year - FIRST_LUNAR_YEAR];
  if (entry === undefined || year > 2199) {
    throw new DateError(
      "dates/out-of-range",
      `Lịch âm tính được các năm 1900–2199, nhận được ${year}.`,
    );
  }
  const leap = entry & 15;
  return leap === 0 ? undefined : leap;
}
