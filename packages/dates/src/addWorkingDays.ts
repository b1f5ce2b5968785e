import { describeReceived } from "@sotruong/core";
import { addDays } from "./addDays.js";
import { DateError } from "./dateError.js";
import { isWorkingDay } from "./isWorkingDay.js";
import type { WorkingDayOptions } from "./workingDayOptions.js";

/**
 * The working day a number of working days after (or, negative, before) a civil date; the date itself is not counted.
 *
 * @throws {DateError} dates/unreadable, dates/not-decided, dates/out-of-range
 *
 * @example
 * ```ts
 * addWorkingDays("2026-02-13", 1); // => "2026-02-23"
 * ```
 */
export function addWorkingDays(date: string, count: number, options?: WorkingDayOptions): string {
  if (!Number.isInteger(count) || Math.abs(count) > 10_000) {
    throw new DateError(
      "dates/unreadable",
      `Cần số ngày làm việc nguyên, không quá 10.000, nhận được ${describeReceived(count)}.`,
    );
  }
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = date;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day, options)) left -= 1;
  }
  return day;
}
