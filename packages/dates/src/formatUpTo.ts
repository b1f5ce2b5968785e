import { formatLongDate } from "./formatLongDate.js";
import { formatPeriod } from "./formatPeriod.js";
import { isCivilDate } from "./isCivilDate.js";

/**
 * Writes up to when something was counted: a civil date, or a period in the notation of {@link formatPeriod}.
 *
 * @throws {DateError} dates/unreadable
 *
 * @example
 * ```ts
 * formatUpTo("2021-08"); // => "tính đến tháng 8 năm 2021"
 * formatUpTo("2021-08-31"); // => "tính đến ngày 31 tháng 8 năm 2021"
 * ```
 */
export function formatUpTo(period: string): string {
  return `tính đến ${isCivilDate(period) ? formatLongDate(period) : formatPeriod(period)}`;
}
