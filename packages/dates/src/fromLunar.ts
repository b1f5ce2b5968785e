import { DateError } from "./dateError.js";
import { layOutYear } from "./internal/layOutYear.js";
import { FIRST_LUNAR_YEAR, lunarIndex } from "./internal/lunarIndex.js";
import type { LunarDate } from "./lunarDate.js";
import type { LunarOptions } from "./toLunar.js";

// Apart, so that the way of a right date stays short enough to be compiled into its callers.
function refusal({ year, month, day, leapMonth }: LunarDate, isLate: boolean): DateError {
  return isLate || !(year >= FIRST_LUNAR_YEAR && year < 2200)
    ? new DateError(
        "dates/out-of-range",
        `Lịch âm tính được từ năm 1900 đến hết ngày 2199-12-31, nhận được năm ${year}.`,
      )
    : new DateError(
        "dates/impossible",
        `Lịch âm không có ngày ${day} tháng ${month}${leapMonth ? " nhuận" : ""} năm ${year}.`,
      );
}

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
  const calendar = lunarIndex(options?.calendar);
  const { months, years, texts } = calendar;
  const place = year - FIRST_LUNAR_YEAR;
  const entry = years[place];
  if (entry === undefined) throw refusal(date, false);
  const first = entry >> 4;
  const leap = entry & 15;
  const index = first + month - (leap > 0 && (month > leap || leapMonth) ? 0 : 1);
  const found = months[index] ?? -1;
  const start = found >> 14;
  // A month that the year lacks, a fraction or NaN leads to another month's entry or to none.
  if (
    (found & 16_383) !== ((place << 5) | (month << 1) | (leapMonth ? 1 : 0)) ||
    day > ((months[index + 1] ?? 0) >> 14) - start ||
    day < 1
  )
    throw refusal(date, false);
  const days = texts[place] ?? layOutYear(calendar, place);
  const text = days[start - ((months[first] ?? 0) >> 14) + day - 1];
  if (!text) throw refusal(date, text === "");
  return text;
}
