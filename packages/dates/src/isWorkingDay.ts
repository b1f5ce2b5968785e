import { DateError } from "./dateError.js";
import { holidaysOf } from "./holidaysOf.js";
import { decisionsOf } from "./internal/decisionsOf.js";
import { weekdayOf } from "./weekdayOf.js";
import type { WorkingDayOptions } from "./workingDayOptions.js";

/**
 * Tells whether bodies with a five-day week work on a civil date: not at weekends, on holidays, days in lieu and moved days,
 * but on the Saturdays that were given for moved days.
 *
 * @throws {DateError} dates/not-decided, dates/unreadable, dates/impossible, dates/out-of-range
 *
 * @example
 * ```ts
 * isWorkingDay("2026-01-02"); // => false
 * isWorkingDay("2026-01-10"); // => true
 * ```
 */
export function isWorkingDay(date: string, options?: WorkingDayOptions): boolean {
  const isWeekend = weekdayOf(date) > 5;
  const year = Number(date.slice(0, 4));
  const decisions = decisionsOf(year, options?.decisions);
  if (decisions.some(({ swaps }) => swaps?.some(({ workedOn }) => workedOn === date))) return true;
  if (isWeekend) return false;
  const holidays = holidaysOf(year, options).filter((holiday) => holiday.date === date);
  if (holidays.some(({ status }) => status !== "not-decided")) return false;
  if (holidays.length === 0 || options?.undecided === "working") return true;
  if (options?.undecided === "off") return false;
  throw new DateError(
    "dates/not-decided",
    `Chưa có quyết định về ngày nghỉ ${date}; hãy thêm quyết định hoặc chọn cách hiểu.`,
  );
}
