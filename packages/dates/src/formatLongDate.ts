import type { DateInput } from "./dateInput.js";
import { readDateInput } from "./internal/readDateInput.js";
import { writeLongDate } from "./internal/writeLongDate.js";
import type { ZoneOption } from "./zoneOption.js";

/**
 * Writes a date as running text does, padded by Decree 30/2020/NĐ-CP.
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatLongDate("2021-09-16"); // => "ngày 16 tháng 9 năm 2021"
 * ```
 */
export function formatLongDate(value: DateInput, options?: ZoneOption): string {
  return writeLongDate(readDateInput(value, options?.zone));
}
