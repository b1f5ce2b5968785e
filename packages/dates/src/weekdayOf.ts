import { dayNumberOf } from "./internal/dayNumberOf.js";
import { weekdayOfDayNumber } from "./internal/weekdayOfDayNumber.js";

/** 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật), as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The weekday of a civil date: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật).
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * weekdayOf("2021-09-16"); // => 4
 * ```
 */
export function weekdayOf(date: string): Weekday {
  return weekdayOfDayNumber(dayNumberOf(date));
}
