import type { DateInput } from "./dateInput.js";
import { type FormatWeekdayOptions, formatWeekday } from "./formatWeekday.js";
import { readDateInput } from "./internal/readDateInput.js";
import { writeCivilDate } from "./internal/writeCivilDate.js";
import { writeLongDate } from "./internal/writeLongDate.js";
import type { ZoneOption } from "./zoneOption.js";

/**
 * Writes a date with its weekday.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatFullDate("2021-09-16"); // => "thứ Năm, ngày 16 tháng 9 năm 2021"
 * formatFullDate("2021-09-05", { capitals: "press" }); // => "Chủ nhật, ngày 05 tháng 9 năm 2021"
 * ```
 */
export function formatFullDate(
  value: DateInput,
  options?: FormatWeekdayOptions & ZoneOption,
): string {
  const fields = readDateInput(value, options?.zone);
  return `${formatWeekday(writeCivilDate(fields), options)}, ${writeLongDate(fields)}`;
}
