import type { DateInput } from "./dateInput.js";
import { readDateInput } from "./internal/readDateInput.js";
import { writeLongDate } from "./internal/writeLongDate.js";
import type { TimeZone } from "./timeZone.js";

/**
 * Writes the place and date of an administrative document: days below 10 and the months 1 and 2 with a leading zero, the
 * other months without (Decree 30/2020/NĐ-CP, appendix I).
 *
 * @throws {DateError} dates/unreadable, dates/impossible
 *
 * @example
 * ```ts
 * formatAdministrativeDate("2021-09-05", "Phú Thọ"); // => "Phú Thọ, ngày 05 tháng 9 năm 2021"
 * formatAdministrativeDate("2021-02-16"); // => "ngày 16 tháng 02 năm 2021"
 * ```
 */
export function formatAdministrativeDate(
  value: DateInput,
  place?: string,
  options?: { readonly zone?: TimeZone | undefined },
): string {
  const date = writeLongDate(readDateInput(value, options?.zone));
  return place === undefined || place === "" ? date : `${place}, ${date}`;
}
