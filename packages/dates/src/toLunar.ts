import { DateError } from "./dateError.js";
import { dayNumberOf } from "./internal/dayNumberOf.js";
import { FIRST_LUNAR_DAY, LAST_LUNAR_DAY, lunarIndex } from "./internal/lunarIndex.js";
import type { LunarCalendar } from "./lunarCalendar.js";
import type { LunarDate } from "./lunarDate.js";

/** Which reading of the lunar calendar is meant. */
export interface LunarOptions {
  /** Another reading of the calendar than {@link VIETNAMESE_CALENDAR}. */
  readonly calendar?: LunarCalendar | undefined;
}

/**
 * The lunar date of a civil date, from 1900-01-31 to 2199-12-31.
 *
 * Months begin on the day of the new moon, month 11 holds the winter solstice, a month without a principal term is a leap
 * month; days are reckoned at UTC+8 before 1968 and at UTC+7 from 1 January 1968 (decision 121-CP of 8 August 1967).
 * `uncertainLunations` lists the new moons that fall too near midnight to be sure of.
 *
 * @throws {DateError} dates/unreadable, dates/impossible, dates/out-of-range
 *
 * @example
 * ```ts
 * toLunar("2021-02-12"); // => { year: 2021, month: 1, day: 1, leapMonth: false }
 * toLunar("2023-04-01"); // => { year: 2023, month: 2, day: 11, leapMonth: true }
 * ```
 */
export function toLunar(date: string, options?: LunarOptions): LunarDate {
  const days = dayNumberOf(date);
  if (days < FIRST_LUNAR_DAY || days > LAST_LUNAR_DAY) {
    throw new DateError(
      "dates/out-of-range",
      `Lịch âm tính được từ 1900-01-31 đến 2199-12-31, nhận được “${date}”.`,
    );
  }
  const { starts, months } = lunarIndex(options?.calendar);
  const offset = days - FIRST_LUNAR_DAY;
  // The mean month gives the index to within one.
  let index = (offset / 29.530588) | 0;
  if ((starts[index] ?? 0) > offset) index -= 1;
  else if ((starts[index + 1] ?? 0) <= offset) index += 1;
  const month = months[index] ?? 0;
  return {
    year: month >> 5,
    month: (month >> 1) & 15,
    day: offset - (starts[index] ?? 0) + 1,
    leapMonth: (month & 1) === 1,
  };
}
