import type { DateInput } from "./dateInput.js";
import { type FormatTimeOptions, formatTime } from "./formatTime.js";
import { readDateInput } from "./internal/readDateInput.js";
import { writeLongDate } from "./internal/writeLongDate.js";

/**
 * Writes a time of day with its date.
 *
 * @throws {DateError} dates/incomplete, dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatTimestamp("2021-09-16T09:05"); // => "9 giờ 05 phút, ngày 16 tháng 9 năm 2021"
 * ```
 */
export function formatTimestamp(value: DateInput, options?: FormatTimeOptions): string {
  return `${formatTime(value, options)}, ${writeLongDate(readDateInput(value, options?.zone))}`;
}
