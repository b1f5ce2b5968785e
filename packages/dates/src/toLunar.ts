import { DateError } from "./dateError.js";
import { lastDayOfMonth } from "./internal/lastDayOfMonth.js";
import { lunarDay } from "./internal/lunarDay.js";
import { FIRST_LUNAR_YEAR, lunarMonths } from "./internal/lunarIndex.js";
import type { LunarCalendar } from "./lunarCalendar.js";
import type { LunarDate } from "./lunarDate.js";

/** Which reading of the lunar calendar is meant. */
export interface LunarOptions {
  /** Another reading of the calendar than {@link VIETNAMESE_CALENDAR}. */
  readonly calendar?: LunarCalendar | undefined;
}

function refusal(date: string): DateError {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    return new DateError(
      "dates/unreadable",
      `Cần ngày dạng “2021-09-16”, nhận được “${String(date).slice(0, 60)}”.`,
    );
  return month > 0 && month < 13 && day > 0 && day <= lastDayOfMonth(year, month)
    ? new DateError(
        "dates/out-of-range",
        `Lịch âm tính được từ 1900-01-31 đến 2199-12-31, nhận được “${date}”.`,
      )
    : new DateError("dates/impossible", `Lịch không có ngày “${date}”.`);
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
  const day = lunarDay(date);
  if (day < 0) throw refusal(date);
  const months = lunarMonths(options?.calendar);
  // 2^20 months of 29.53 days, and a bias that makes the guess right or one too high, however the true months swing.
  let index = (Math.imul(day, 35_508) + 110_000) >>> 20;
  let month = months[index] ?? 0;
  if (month >> 14 > day) {
    index -= 1;
    month = months[index] ?? 0;
  }
  return {
    year: ((month >> 5) & 511) + FIRST_LUNAR_YEAR,
    month: (month >> 1) & 15,
    day: day - (month >> 14) + 1,
    leapMonth: (month & 1) === 1,
  };
}
