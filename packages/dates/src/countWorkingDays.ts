import { addDays } from "./addDays.js";
import { DateError } from "./dateError.js";
import { daysBetween } from "./daysBetween.js";
import { isWorkingDay } from "./isWorkingDay.js";
import type { WorkingDayOptions } from "./workingDayOptions.js";

/**
 * The number of working days from one civil date to another, both counted.
 *
 * @throws {DateError} dates/reversed-range, dates/not-decided, dates/out-of-range
 *
 * @example
 * ```ts
 * countWorkingDays("2026-02-09", "2026-02-27"); // => 10
 * ```
 */
export function countWorkingDays(from: string, to: string, options?: WorkingDayOptions): number {
  const length = daysBetween(from, to);
  if (length < 0)
    throw new DateError("dates/reversed-range", `Ngày cuối ${to} đứng trước ngày đầu ${from}.`);
  let count = 0;
  for (let step = 0; step <= length; step += 1)
    if (isWorkingDay(addDays(from, step), options)) count += 1;
  return count;
}
